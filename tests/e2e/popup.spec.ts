import { addDays, dayOf } from "#lib/domain/day.ts";
import { requiredSteps } from "#lib/domain/required-steps.ts";
import { incident, service, step } from "./expected.ts";
import { expect, test } from "./fixtures.ts";
import { leaveBy, ServiceScreen } from "./popup.ts";

const address = "https://www.weibo.com/u/123?word=secret";

test("a person reads what happened, does a step, and the number goes down", async ({ launch }) => {
  const omamori = await launch();
  const tab = await omamori.visit(address);
  await expect.poll(() => tab.badge()).toBe("7");

  const popup = await ServiceScreen.open(omamori);
  const { page, texts } = popup;
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Weibo");
  await expect(page.getByText("www.weibo.com", { exact: true })).toBeVisible();
  await expect(page.getByText(texts.standing.incidents(2, 0))).toBeVisible();
  for (const id of ["weibo-contact-matching-2020", "ruizhi-huasheng-2018"]) {
    await expect(page.getByRole("heading", { name: texts.incidentTitle(incident(id)) })).toBeVisible();
  }

  await popup.box("sign-out-everywhere").click();
  await expect(page.getByText(texts.steps.state.done, { exact: true })).toBeVisible();
  await expect.poll(() => tab.badge()).toBe("6");
  expect((await tab.icon()).tooltip).toContain("6");

  await popup.undo("sign-out-everywhere");
  await expect(popup.box("sign-out-everywhere")).not.toBeChecked();
  await expect.poll(() => tab.badge()).toBe("7");
});

test("a step is left out for a reason or put off, and either can be undone", async ({ launch }) => {
  const omamori = await launch();
  const tab = await omamori.visit(address);
  const popup = await ServiceScreen.open(omamori);
  const { steps, date } = popup.texts;
  await popup.choose(steps.skipReason["keep-using"], "close-unused-account");
  await expect(popup.step("close-unused-account")).toContainText(steps.state.skipped);
  await expect.poll(() => tab.badge()).toBe("6");
  await popup.choose(steps.snoozeFor.week, "change-password");
  await expect(popup.step("change-password")).toContainText(
    steps.state.snoozed(date(addDays(dayOf(Date.now()), 7))),
  );
  await expect.poll(() => tab.badge()).toBe("5");

  for (const stepId of ["close-unused-account", "change-password"] as const) {
    await popup.undo(stepId);
    await expect(popup.box(stepId)).not.toBeChecked();
  }
  await expect.poll(() => tab.badge()).toBe("7");
});

test("a ticked step stays where it is, keeps the focus, and stands last when the popup opens again", async ({
  launch,
}) => {
  const omamori = await launch();
  const tab = await omamori.visit(address);
  const popup = await ServiceScreen.open(omamori);
  const before = await popup.stepTitles();
  await popup.box("sign-out-everywhere").press("Space");
  await expect(popup.box("sign-out-everywhere")).toBeChecked();
  await expect(popup.box("sign-out-everywhere")).toBeFocused();
  expect(await popup.stepTitles()).toEqual(before);
  await popup.page.close();
  await tab.page.bringToFront();

  const again = await ServiceScreen.open(omamori);
  await expect.poll(() => again.stepTitles()).toEqual([...before.slice(1), before[0]]);
});

test("no account closes the lot with one click, and can be undone", async ({ launch }) => {
  const omamori = await launch();
  const tab = await omamori.visit(address);
  const { page, texts } = await ServiceScreen.open(omamori);
  await page.getByRole("button", { name: texts.account.none }).click();
  await expect(page.getByText(texts.standing.noAccount)).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await expect.poll(() => tab.badge()).toBe("");

  await page.getByRole("button", { name: texts.questions.withdraw }).click();
  await expect(page.getByRole("checkbox")).toHaveCount(7);
  await expect.poll(() => tab.badge()).toBe("7");
});

test("what was done is still done after the browser is started again", async ({ launch }) => {
  const before = await launch();
  await before.visit(address);
  const popup = await ServiceScreen.open(before);
  await popup.box("change-password").click();
  await expect(popup.step("change-password")).toContainText(popup.texts.steps.state.done);
  await before.close();

  const after = await launch();
  const tab = await after.visit(address);
  await expect.poll(() => tab.badge()).toBe("6");
  await expect((await ServiceScreen.open(after)).box("change-password")).toBeChecked();
});

test("all tabs of a service follow, and other services do not", async ({ launch }) => {
  const omamori = await launch();
  const other = await omamori.visit("https://access.line.me/");
  const first = await omamori.visit(address);
  const second = await omamori.visit("https://passport.weibo.com/");
  const lineBadge = await other.badge();
  await (await ServiceScreen.open(omamori)).box("change-password").click();
  await expect.poll(() => first.badge()).toBe("6");
  await expect.poll(() => second.badge()).toBe("6");
  expect(await other.badge()).toBe(lineBadge);
});

test("every step says why, and leads to the exact page or the way through the app", async ({ omamori }) => {
  const tab = await omamori.visit("https://access.line.me/");
  const popup = await ServiceScreen.open(omamori);
  const closing = popup.step("close-unused-account");
  await expect(closing).toContainText(popup.texts.steps.reasons["less-left-behind"]);
  const link = closing.getByRole("link", { name: popup.texts.destination.closing("LINE") });
  await expect(link).toHaveAttribute("href", service("line").pages.closing?.url ?? "");
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(link).toHaveAttribute("rel", "noreferrer");

  const words = service("line").pages.sessions?.paths?.find(({ language }) => language === "en")?.words ?? [];
  expect(words.length).toBeGreaterThan(1);
  await expect(popup.step("check-sign-in-history")).toContainText(words.join(" › "));
  await popup.page.close();
  await tab.close();
});

test("a step's page opens in a new tab, and is not told where the person came from", async ({
  launch,
  web,
}) => {
  const omamori = await launch();
  await omamori.visit(address);
  const popup = await ServiceScreen.open(omamori);
  const opened = omamori.context.waitForEvent("page");
  const target = service("weibo").pages["connected-apps"]?.url ?? "";
  await leaveBy(popup.step("revoke-third-party-access").getByRole("link"));
  expect((await opened).url()).toBe(target);
  const request = web.requests.find(({ url }) => url === target);
  expect(request?.headers.referer).toBeUndefined();
});

test("an incident shows how sure it is, by whom, when, how much, and its sources to open", async ({
  omamori,
}) => {
  const tab = await omamori.visit(address);
  const { page, texts } = await ServiceScreen.open(omamori);
  const shown = incident("weibo-contact-matching-2020");
  const item = page.getByRole("listitem").filter({ hasText: texts.incidentTitle(shown) });
  await item.getByText(texts.incidents.more).click();
  for (const text of [
    texts.evidence("confirmed", shown.evidence.by),
    texts.date("2020-03-19"),
    "up to 538 million pairs of account and phone number",
    ...shown.dataClasses.map((dataClass) => texts.dataClass[dataClass]),
    ...shown.caveats.map((caveat) => caveat.en),
  ]) {
    await expect(item.getByText(text).first()).toBeVisible();
  }
  for (const source of shown.sources) {
    await expect(item.locator(`a[href="${source.url}"]`)).toBeVisible();
  }
  await page.close();
  await tab.close();
});

test("an allegation reads as one, and asks for care only", async ({ omamori }) => {
  const tab = await omamori.visit("https://www.icloud.com/");
  const popup = await ServiceScreen.open(omamori);
  const claim = incident("icloud-china-support-2018");
  await expect(popup.page.getByText(popup.texts.standing.incidents(1, 1))).toBeVisible();
  const item = popup.page.getByRole("listitem").filter({ hasText: claim.title?.en ?? "" });
  await expect(item.getByText(popup.texts.incidents.grade.alleged, { exact: true })).toBeVisible();
  const asked = requiredSteps(claim).map(({ stepId }) => stepId);
  expect(asked).not.toContain("change-password");
  for (const stepId of asked) {
    await expect(popup.step(stepId)).toContainText(popup.texts.steps.unproven);
  }
  await popup.page.close();
  await tab.close();
});

test("a service that is only named says so, and is not shown as concerned", async ({ omamori }) => {
  const cases = { "www.tmall.com": "tmall", "www.meitu.com": "meitu" } as const;
  for (const [host, id] of Object.entries(cases)) {
    const tab = await omamori.visit(`https://${host}/`);
    const { page, texts } = await ServiceScreen.open(omamori);
    await expect(page.getByText(texts.standing.nothingKnown)).toBeVisible();
    await expect(page.getByText(texts.standing.nothingKnownCaution)).toBeVisible();
    await expect(page.getByRole("heading", { name: texts.mentions.heading })).toBeVisible();
    await expect(page.getByText(service(id).mentions?.[0]?.note.en ?? "")).toBeVisible();
    await expect(page.getByRole("checkbox")).toHaveCount(0);
    expect(await tab.badge()).toBe("");
    await page.close();
    await tab.close();
  }
});

test("the way through the popup by keyboard goes from step to step and to the summary", async ({
  launch,
}) => {
  const omamori = await launch();
  const tab = await omamori.visit(address);
  const popup = await ServiceScreen.open(omamori);
  const { page, texts } = popup;
  await expect(popup.box("sign-out-everywhere")).toBeVisible();
  // The first stop is the question on top.
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: texts.questions.standings.has })).toBeFocused();
  await popup.box("sign-out-everywhere").focus();
  await expect(popup.box("sign-out-everywhere")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(popup.box("sign-out-everywhere")).toBeChecked();
  await expect.poll(() => tab.badge()).toBe("6");

  const summary = page.getByRole("button", { name: texts.popup.openSummary });
  for (let presses = 0; presses < 80 && !(await summary.evaluate(isFocused)); presses++) {
    await page.keyboard.press("Tab");
  }
  await expect(summary).toBeFocused();
  await leaveBy(summary, "Enter");
  const shown = omamori.context.pages().find((page) => page.url().includes("/summary.html"));
  await expect.poll(() => shown?.evaluate(() => document.visibilityState)).toBe("visible");
});

test("every step of the catalogue explains how, and names its article", async ({ omamori }) => {
  const tab = await omamori.visit(address);
  const popup = await ServiceScreen.open(omamori);
  const item = popup.step("sign-out-everywhere");
  await item.getByText(popup.texts.steps.how, { exact: true }).click();
  await expect(item.getByText(step("sign-out-everywhere").how.en)).toBeVisible();
  await expect(item).toContainText(popup.texts.steps.fromArticles);
  await popup.page.close();
  await tab.close();
});

const isFocused = (element: Element) => element === document.activeElement;
