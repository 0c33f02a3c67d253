import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, test, vi } from "vitest";
import { languages } from "#lib/domain/language.ts";
import { recordCatalogueFailure } from "#lib/storage/catalogue.ts";
import { openEverything } from "#tests/components/show.tsx";
import { smallBundle, smallCatalogue, smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { messages, textsIn } from "#tests/locales/in-every-language.ts";
import { fillCatalogue } from "#tests/storage/fill-catalogue.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";
import { openPopup } from "./open-popup.tsx";

const texts = textsIn("en");
const { screens, popup, steps, advice, nothingKnownCaution } = texts;
const oneThing = texts.standingSentence({ kind: "to-do", steps: 1, minutes: 3 });

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

const standing = () => document.querySelector(".popup-sentence")?.textContent;
const passwordTick = () => screen.getByRole<HTMLInputElement>("checkbox", { name: /change-password/ });

describe("the popup", () => {
  it("is at once about the service in front of the person, and shows nothing of the address but its host", async () => {
    await openPopup(await filledDatabase(), { url: "https://www.shop.example/path?secret=1" });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Shop");
    expect(screen.getByText("www.shop.example")).toBeDefined();
    expect(standing()).toBe(oneThing);
    expect(document.body.textContent).not.toMatch(/\/path|secret/);
  });

  it("stores a ticked step, redraws by itself, and brings the icon down", async () => {
    const database = await filledDatabase();
    const { tabs, user } = await openPopup(database);
    await user.click(passwordTick());
    await waitFor(() => expect(standing()).not.toBe(oneThing));
    expect(await database.resolutions.toArray()).toMatchObject([
      { subject: "mall", stepId: "change-password", outcome: "done" },
      {
        subject: "shop",
        stepId: "change-password",
        outcome: "done",
        resolvedOn: smallDay,
        covers: [{ incidentId: "mall-2026" }, { incidentId: "shop-2026" }],
      },
    ]);
    await waitFor(() => expect(tabs.badge(1)).toBe(""));
    expect(passwordTick().checked).toBe(true);
  });

  it("takes a step back, and skips one", async () => {
    const database = await filledDatabase();
    const { tabs, user } = await openPopup(database);
    openEverything();
    const skip = `${steps.skipReason["not-possible"]}: Title of change-password`;
    await user.click(screen.getByRole("button", { name: skip }));
    await waitFor(() => expect(tabs.badge(1)).toBe(""));
    expect(await database.resolutions.get(["shop", "change-password"])).toMatchObject({
      outcome: "skipped",
      reason: "not-possible",
    });
    await user.click(
      await screen.findByRole("button", { name: new RegExp(`${steps.undo}.*change-password`) }),
    );
    await waitFor(() => expect(tabs.badge(1)).toBe("1"));
    expect(await database.resolutions.count()).toBe(0);
  });

  it("puts a step off until the weekend, and says so", async () => {
    const database = await filledDatabase();
    const { tabs, user } = await openPopup(database);
    openEverything();
    const weekend = `${advice.step.laterWhen.weekend}: Title of change-password`;
    await user.click(screen.getByRole("button", { name: weekend }));
    const put = advice.step.putOffUntil(texts.date("2026-11-28"));
    await waitFor(() => expect(document.body.textContent).toContain(put));
    await waitFor(() => expect(tabs.badge(1)).toBe(""));
  });

  it("asks whether there is an account before it believes that there is none", async () => {
    const database = await filledDatabase();
    const { tabs, user } = await openPopup(database);
    await user.click(screen.getByRole("button", { name: advice.menu.label("Shop") }));
    await user.click(screen.getByRole("button", { name: advice.menu.noAccount }));
    expect(await database.accounts.count()).toBe(0);
    await user.click(screen.getByRole("button", { name: advice.ask.standings.never }));
    await waitFor(() => expect(standing()).toBe(texts.standingSentence({ kind: "no-account" })));
    expect(await database.accounts.toArray()).toEqual([
      { serviceId: "shop", standing: "never", saidOn: smallDay },
    ]);
    await waitFor(() => expect(tabs.badge(1)).toBe(""));
  });

  it("asks one question after another", async () => {
    const database = await filledDatabase();
    const { user } = await openPopup(database);
    openEverything();
    const account = screen.getByRole("group", { name: /Do you have an account at Shop/ });
    await user.click(within(account).getByRole("button", { name: advice.ask.standings.has }));
    const group = await screen.findByRole("group", { name: /Have you changed your Shop password/ });
    openEverything();
    await user.click(within(group).getByRole("button", { name: advice.ask.yes }));
    await waitFor(() => expect(standing()).not.toBe(oneThing));
    expect(await database.accounts.get("shop")).toMatchObject({
      standing: "has",
      passwordBounds: { changedAfter: "2026-07-01" },
    });
  });

  it("raises what answers a sign as soon as it is ticked, and takes that back", async () => {
    const database = await filledDatabase();
    const { user, tabs } = await openPopup(database, { url: "https://quiet.example/" });
    await user.click(screen.getByRole("button", { name: advice.menu.label("Quiet") }));
    await user.click(screen.getByRole("button", { name: advice.menu.noticed }));
    await user.click(screen.getByRole("checkbox", { name: "A sign" }));
    await waitFor(() => expect(standing()).toBe(oneThing));
    await waitFor(() => expect(tabs.badge(1)).toBe("1"));
    await user.click(screen.getByRole("checkbox", { name: "A sign" }));
    await waitFor(() => expect(standing()).toBe(texts.standingSentence({ kind: "nothing-known" })));
    expect(await database.noticedSigns.count()).toBe(0);
  });

  it("remembers on which day connected apps were looked through", async () => {
    const database = await filledDatabase();
    const { user } = await openPopup(database, { url: "https://portal.example/" });
    openEverything();
    await user.click(screen.getByRole("button", { name: advice.care.appsDone }));
    await screen.findByText(advice.care.appsLooked("November 2026"));
    expect(await database.resolutions.get(["portal", "revoke-third-party-access"])).toMatchObject({
      outcome: "done",
      resolvedOn: smallDay,
    });
  });

  test.for(languages)("can be read in %s at once, without a restart", async (language) => {
    const database = await filledDatabase();
    const { user } = await openPopup(database);
    await user.selectOptions(screen.getByRole("combobox", { name: popup.language }), language);
    const sentence = textsIn(language).standingSentence({ kind: "to-do", steps: 1, minutes: 3 });
    await waitFor(() => expect(standing()).toBe(sentence));
    expect(document.documentElement.lang).toBe(language);
    expect((await database.settings.get("language"))?.value).toBe(language);
  });

  test.for([
    ["a private window", { incognito: true }, screens.privateWindow],
    ["a page that is no web page", { url: "chrome://settings" }, screens.notWeb],
    ["a page of this device", { url: "http://localhost:3000/" }, screens.notCovered],
    [
      "a page that leads elsewhere",
      { url: "https://link.portal.example/" },
      screens.unlisted("link.portal.example"),
    ],
    ["a site that is not listed", { url: "https://unlisted.example/" }, screens.unlisted("unlisted.example")],
  ] as const)("in front of %s says so", async ([, over, expected]) => {
    const database = await filledDatabase();
    await openPopup(database, over);
    expect(document.body.textContent).toContain(expected.text);
    expect(await database.visits.count()).toBe(0);
  });

  it("says of a service without known incidents that nothing is known, with a caution", async () => {
    await openPopup(await filledDatabase(), { url: "https://quiet.example/" });
    expect(standing()).toBe(messages.en.standing["nothing-known"]);
    expect(document.body.textContent).toContain(nothingKnownCaution);
  });

  it("loads the catalogue itself where the background has not, and then shows the service", async () => {
    const database = freshDatabase();
    await openPopup(database);
    await waitFor(() => expect(standing()).toBe(oneThing));
    expect(await database.services.count()).toBe(smallCatalogue.services.length);
  });

  it("says that the catalogue failed, and tries again when asked", async () => {
    const database = freshDatabase();
    await recordCatalogueFailure(database, smallDay, "No room.");
    const { user } = await openPopup(database);
    expect(screen.getByRole("alert").textContent).toContain(screens.failed.text);
    await user.click(screen.getByRole("button", { name: screens.retry }));
    await waitFor(() => expect(standing()).toBe(oneThing));
    expect(screen.queryByText(screens.failed.text)).toBeNull();
  });

  it("says that an older catalogue is in use where the newest failed", async () => {
    const database = await filledDatabase();
    await recordCatalogueFailure(database, smallDay, "No room.");
    await openPopup(database);
    expect(screen.getByRole("alert").textContent).toContain(screens.olderCatalogue("22 November 2026"));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Shop");
  });

  it("follows what another window writes", async () => {
    const database = await filledDatabase();
    await openPopup(database);
    const services = smallCatalogue.services.filter(({ id }) => id !== "shop");
    await fillCatalogue(database, { ...smallCatalogue, services }, smallBundle.hash);
    await waitFor(() => expect(document.body.textContent).toContain(screens.unlisted("shop.example").text));
  });
});

describe("the popup at every service", () => {
  const services = smallCatalogue.services.map(({ id }) => id);
  const withIncidents = services.filter((id) =>
    smallCatalogue.incidents.some(({ serviceIds }) => serviceIds.includes(id)),
  );

  test.for(withIncidents)("with an incident answers five doubts: %s", async (id) => {
    await openPopup(await filledDatabase(), { url: `https://${id}.example/` });
    openEverything();
    const { isItReal, whichIncident, howKnown, whichAccount, whatNow } = advice.doubts;
    const asked = [isItReal, whichIncident, howKnown, whichAccount, whatNow].map(({ question }) => question);
    expect([...document.querySelectorAll(".doubts dt")].map(({ textContent }) => textContent)).toEqual(asked);
  });

  test.for(services)("has the three rows of care: %s", async (id) => {
    await openPopup(await filledDatabase(), { url: `https://${id}.example/` });
    expect(document.querySelectorAll("li[data-care]")).toHaveLength(3);
  });

  test.for(services)("has at most one thing to press that stands out: %s", async (id) => {
    await openPopup(await filledDatabase(), { url: `https://${id}.example/` });
    openEverything();
    expect(document.querySelectorAll('[data-look="main"]').length).toBeLessThan(2);
  });
});
