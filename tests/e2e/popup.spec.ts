import { addDays, dayOf } from "#lib/domain/day.ts";
import type { StepId } from "#lib/domain/hygiene-step.ts";
import { badgeAt, ownAt, service, step } from "./expected.ts";
import { expect, test } from "./fixtures.ts";
import { madeUpIncidents } from "./made-up-catalogue.ts";
import { leaveBy, ServiceScreen } from "./popup.ts";
import { doneAt } from "./resolutions.ts";

const weibo = "https://www.weibo.com/u/123?word=secret";
const jd = "https://www.jd.com/";

const badgeAfter = (serviceId: string, ...stepIds: readonly StepId[]) =>
  badgeAt(serviceId, { resolutions: stepIds.map((stepId) => doneAt(serviceId, stepId)) });

test("a person reads what happened, does a step, and the icon and the sentence follow", async ({
  anyone: omamori,
}) => {
  const tab = await omamori.visit(jd);
  await expect.poll(() => tab.badge()).toBe(badgeAt("jd"));

  const popup = await ServiceScreen.open(omamori);
  const { page, texts } = popup;
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(service("jd").name.en ?? "");
  await expect(page.getByText("www.jd.com", { exact: true })).toBeVisible();
  await expect(popup.sentence).toHaveText(texts.standingSentence(ownAt("jd").standing));
  const happened = popup.incident("jd-new");
  await expect(happened).toContainText(texts.incidentTitle(madeUpIncidents.jdNew));
  await expect(happened).toContainText(texts.said(madeUpIncidents.jdNew));
  await expect(happened).toContainText(texts.verdict.label.possible);

  const after = badgeAfter("jd", "replace-card");
  expect(after).not.toBe(badgeAt("jd"));
  await popup.box("replace-card").click();
  await expect(popup.box("replace-card")).toBeChecked();
  await expect.poll(() => tab.badge()).toBe(after);
  const standing = ownAt("jd", { resolutions: [doneAt("jd", "replace-card")] }).standing;
  await expect(popup.sentence).toHaveText(texts.standingSentence(standing));
  expect((await tab.icon()).tooltip).toContain(texts.standingSentence(standing));

  await popup.box("replace-card").click();
  await expect(popup.box("replace-card")).not.toBeChecked();
  await expect.poll(() => tab.badge()).toBe(badgeAt("jd"));
});

test("one step stands in full with what can happen and one real button, the others in a line", async ({
  omamori,
}) => {
  const tab = await omamori.visit(weibo);
  const { page, texts, ...popup } = await ServiceScreen.open(omamori);
  const screen = new ServiceScreen(page);
  const cards = page.locator(".step-card");
  await expect(cards).toHaveCount(1);
  await expect(cards).toHaveAttribute("data-step", "sign-out-everywhere");
  await expect(cards.locator("[data-consequence]")).toContainText(
    step("sign-out-everywhere").consequence.en ?? "",
  );
  const link = cards.getByRole("link", { name: texts.advice.openPage("Weibo") });
  await expect(link).toHaveAttribute("href", service("weibo").pages.sessions?.url ?? "");
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(link).toHaveAttribute("rel", "noreferrer");
  await screen
    .step("sign-out-everywhere")
    .locator("summary", { hasText: texts.advice.step.how })
    .first()
    .click();
  await expect(cards.getByText(step("sign-out-everywhere").how.en ?? "")).toBeVisible();
  // With a question to answer, what can wait is one click away.
  await page.getByText(texts.advice.step.more(2), { exact: true }).click();
  await screen.unfold("change-password");
  await expect(screen.step("change-password").locator("[data-consequence]")).toBeVisible();
  expect(popup).toBeDefined();
  await page.close();
  await tab.close();
});

test("a step is left out for a reason or put off, and either can be undone", async ({ anyone: omamori }) => {
  const tab = await omamori.visit(jd);
  const popup = await ServiceScreen.open(omamori);
  const { steps, advice, date } = popup.texts;
  await popup.choose(steps.skipReason["not-possible"], "change-password");
  await expect(popup.step("change-password")).toHaveAttribute("data-state", "skipped");
  await popup.undo("change-password");
  await expect(popup.box("change-password")).not.toBeChecked();
  await expect.poll(() => tab.badge()).toBe(badgeAt("jd"));

  await popup.choose(advice.step.laterWhen.day, "change-password");
  const until = date(addDays(dayOf(Date.now()), 7));
  await expect(popup.step("change-password")).toContainText(advice.step.putOffUntil(until));
  const [row] = await omamori.readTable("resolutions");
  expect(row).toMatchObject({ subject: "jd", stepId: "change-password", outcome: "put-off", when: "day" });
});

test("a ticked step stays where it is and keeps the focus, and is a line with its way back the next time", async ({
  anyone: omamori,
}) => {
  const tab = await omamori.visit(jd);
  const popup = await ServiceScreen.open(omamori);
  const before = await popup.stepIds();
  for (const stepId of ["change-password", "replace-card"] as const) {
    await popup.box(stepId).press("Space");
    await expect(popup.box(stepId)).toBeChecked();
    await expect(popup.box(stepId)).toBeFocused();
    expect((await popup.stepIds()).indexOf(stepId)).toBe(before.indexOf(stepId));
    await popup.box(stepId).press("Space");
    await expect(popup.box(stepId)).not.toBeChecked();
  }
  await popup.box("change-password").press("Space");
  await expect(popup.box("change-password")).toBeChecked();
  await popup.page.close();
  await tab.page.bringToFront();

  const again = await ServiceScreen.open(omamori);
  await expect(again.step("change-password")).toHaveClass(/settled-row/);
  await again.undo("change-password");
  await expect(again.box("change-password")).not.toBeChecked();
});

test("who says that there is no account has nothing to do, and can say otherwise", async ({
  anyone: omamori,
}) => {
  const tab = await omamori.visit(weibo);
  const popup = await ServiceScreen.open(omamori);
  const { advice, standing } = popup.texts;
  await popup.openMenu();
  await popup.page.getByRole("button", { name: advice.menu.noAccount, exact: true }).click();
  await popup.answer("standing", advice.ask.standings.never);
  await expect(popup.sentence).toHaveText(standing["no-account"]);
  await expect(popup.page.locator(".step-card")).toHaveCount(0);
  await expect.poll(() => tab.badge()).toBe("");

  await popup.openMenu();
  await popup.page.getByRole("button", { name: advice.menu.noAccount, exact: true }).click();
  await popup.answer("standing", advice.ask.standings.has);
  await expect(popup.box("sign-out-everywhere")).toBeVisible();
  await expect.poll(() => tab.badge()).not.toBe("");
});

test("what was done is still done after the browser is started again", async ({ launch }) => {
  const before = await launch();
  await before.visit(jd);
  const popup = await ServiceScreen.open(before);
  await popup.box("replace-card").click();
  await expect(popup.box("replace-card")).toBeChecked();
  await expect.poll(async () => (await before.readTable("resolutions")).length).toBe(1);
  await before.close();

  const after = await launch();
  const tab = await after.visit(jd);
  await expect.poll(() => tab.badge()).toBe(badgeAfter("jd", "replace-card"));
  const again = await ServiceScreen.open(after);
  await expect(again.step("replace-card")).toHaveAttribute("data-state", "done");
});

test("all tabs of a service follow, and other services do not", async ({ anyone: omamori }) => {
  const other = await omamori.visit("https://access.line.me/");
  const first = await omamori.visit(jd);
  const second = await omamori.visit("https://passport.jd.com/");
  await (await ServiceScreen.open(omamori)).box("replace-card").click();
  for (const tab of [first, second]) {
    await expect.poll(() => tab.badge()).toBe(badgeAfter("jd", "replace-card"));
  }
  expect(await other.badge()).toBe(badgeAt("line"));
});

test("what is only to be found in the app is said as the way there", async ({ omamori }) => {
  const tab = await omamori.visit("https://access.line.me/");
  const popup = await ServiceScreen.open(omamori);
  const words = service("line").pages.sessions?.paths?.find(({ language }) => language === "en")?.words ?? [];
  expect(words.length).toBeGreaterThan(1);
  await expect(popup.step("sign-out-everywhere")).toContainText(words.join(" › "));
  await popup.page.close();
  await tab.close();
});

test("a step's page opens in a new tab, and is not told where the person came from", async ({
  anyone: omamori,
  web,
}) => {
  await omamori.visit(weibo);
  const popup = await ServiceScreen.open(omamori);
  const opened = omamori.context.waitForEvent("page");
  const target = service("weibo").pages.sessions?.url ?? "";
  await leaveBy(popup.step("sign-out-everywhere").getByRole("link").first());
  expect((await opened).url()).toBe(target);
  const request = web.requests.find(({ url }) => url === target);
  expect(request?.headers.referer).toBeUndefined();
});

test("an incident shows how sure it is, by whom, when, how much, and its sources to open", async ({
  omamori,
}) => {
  const tab = await omamori.visit(weibo);
  const popup = await ServiceScreen.open(omamori);
  const { page, texts } = popup;
  const shown = madeUpIncidents.weiboNew;
  const item = popup.incident(shown.id);
  await item.locator("summary", { hasText: texts.incidents.more }).click();
  for (const text of [
    texts.evidence("confirmed", shown.evidence.by),
    shown.disclosedOn ? texts.date(shown.disclosedOn) : "no day",
    ...shown.counts.map(texts.count),
    ...shown.caveats.map((caveat) => caveat.en ?? ""),
  ]) {
    await expect(item.getByText(text).first()).toBeVisible();
  }
  for (const source of shown.sources ?? []) {
    await expect(item.locator(`a[href="${source.url}"]`)).toBeVisible();
  }
  await page.getByText(texts.advice.happened.earlier(1)).click();
  await expect(popup.incident("weibo-old")).toBeVisible();
  await page.close();
  await tab.close();
});

test("an allegation reads as one, and nothing is asked because of it today", async ({ omamori }) => {
  const tab = await omamori.visit("https://www.icloud.com/");
  const popup = await ServiceScreen.open(omamori);
  await expect(popup.incident("icloud-claim")).toContainText(popup.texts.advice.claim.alleged);
  await expect(popup.sentence).toHaveText(popup.texts.standing["nothing-now"]);
  await expect(popup.page.locator(".step-card")).toHaveCount(0);
  expect(await tab.badge()).toBe("");
  await popup.page.close();
  await tab.close();
});

test("a service that is only named says so, and is not shown as concerned", async ({ omamori }) => {
  const tab = await omamori.visit("https://www.meitu.com/");
  const popup = await ServiceScreen.open(omamori);
  const { page, texts } = popup;
  await expect(popup.sentence).toHaveText(texts.standing["nothing-known"]);
  await expect(page.getByText(texts.nothingKnownCaution)).toBeVisible();
  await expect(page.getByRole("heading", { name: texts.mentions.heading })).toBeVisible();
  await expect(page.getByText("Named as a client.")).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  expect(await tab.badge()).toBe("");
  await page.close();
  await tab.close();
});

test("the doubts a notice raises are answered, and nobody is blamed", async ({ omamori }) => {
  const tab = await omamori.visit(weibo);
  const { page, texts } = await ServiceScreen.open(omamori);
  const { doubts } = texts.advice;
  await page.getByText(doubts.heading).click();
  for (const { question } of [
    doubts.isItReal,
    doubts.whichIncident,
    doubts.howKnown,
    doubts.whichAccount,
    doubts.whatNow,
  ]) {
    await expect(page.getByText(question, { exact: true })).toBeVisible();
  }
  await expect(page.getByText(doubts.whichAccount.answer("Weibo", "www.weibo.com"))).toBeVisible();
  await expect(page.getByText(doubts.noFault)).toBeVisible();
  await page.close();
  await tab.close();
});

test("care: apps that were looked through and a password of its own are kept, whatever is known", async ({
  anyone: omamori,
}) => {
  await omamori.visit("https://www.pinterest.com/");
  const popup = await ServiceScreen.open(omamori);
  const { care, ask } = popup.texts.advice;
  await popup.care("apps").locator("summary").click();
  await popup.care("apps").getByRole("button", { name: care.appsDone }).click();
  await expect(popup.care("apps").locator("summary")).toContainText(
    care.appsLooked(popup.texts.month(dayOf(Date.now()))),
  );
  await popup.care("password").locator("summary").click();
  await popup.care("password").getByRole("button", { name: ask.yes, exact: true }).click();
  await expect(popup.care("password").locator("summary")).toContainText(care.passwordOwn);
  await popup.care("close").locator("summary").click();
  await popup.care("close").getByRole("button", { name: care.closed }).click();
  await expect
    .poll(async () => await omamori.readTable("accounts"))
    .toEqual([expect.objectContaining({ serviceId: "pinterest", standing: "closed" })]);
});

test("by keyboard the way leads from the menu past the steps to the summary", async ({ anyone: omamori }) => {
  const tab = await omamori.visit(jd);
  const popup = await ServiceScreen.open(omamori);
  const { page, texts } = popup;
  await popup.box("replace-card").focus();
  await page.keyboard.press("Space");
  await expect(popup.box("replace-card")).toBeChecked();
  await expect.poll(() => tab.badge()).toBe(badgeAfter("jd", "replace-card"));

  const summary = page.getByRole("button", { name: texts.popup.openSummary });
  for (let presses = 0; presses < 40 && !(await summary.evaluate(isFocused)); presses++) {
    await page.keyboard.press("Tab");
  }
  await expect(summary).toBeFocused();
  await leaveBy(summary, "Enter");
  const shown = () => omamori.context.pages().find((page) => page.url().includes("/summary.html"));
  await expect.poll(() => shown()?.evaluate(() => document.visibilityState)).toBe("visible");
});

const isFocused = (element: Element) => element === document.activeElement;
