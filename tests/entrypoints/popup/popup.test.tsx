import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, test, vi } from "vitest";
import { readFirstView } from "#entrypoints/popup/first-view.ts";
import { Popup } from "#entrypoints/popup/popup.tsx";
import { compileCatalogue } from "#lib/catalogue/compile-catalogue.ts";
import { packCatalogue } from "#lib/catalogue/pack-catalogue.ts";
import { readContent } from "#lib/catalogue/read-content.ts";
import { languageOf, languages } from "#lib/domain/language.ts";
import { recordCatalogueFailure, replaceCatalogue } from "#lib/storage/catalogue.ts";
import type { Database } from "#lib/storage/database.ts";
import { type FakeTab, openTabs } from "#tests/browser/fake-tabs.ts";
import { openEverything } from "#tests/components/show.tsx";
import { messages, textsIn } from "#tests/locales/in-every-language.ts";
import { filledDatabase } from "#tests/queries/filled-database.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";

const { screens, standing, popup, account, steps, questions } = messages.en;
const catalogue = compileCatalogue(readContent("lib/catalogue"));
const leaky = { id: 1, active: true, url: "https://www.leaky.example/path" };

beforeEach(() => {
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(packCatalogue(catalogue))),
  );
});

async function openPopup(database: Database, tab: FakeTab = leaky) {
  const tabs = openTabs(tab);
  const first = await readFirstView(database);
  await act(async () => {
    render(
      <Popup database={database} first={first} firstTexts={textsIn(languageOf(first.view.language, "en"))} />,
    );
  });
  return { tabs, user: userEvent.setup() };
}

describe("the popup", () => {
  it("is at once about the service in front of the person", async () => {
    await openPopup(await filledDatabase());
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Leaky");
    expect(screen.getByText("www.leaky.example")).toBeDefined();
    expect(document.body.textContent).toContain(standing.stepsLeft(4, 12));
    expect(document.body.textContent).not.toContain("/path");
  });

  it("stores a ticked step, redraws by itself, and brings the icon down", async () => {
    const database = await filledDatabase();
    const { tabs, user } = await openPopup(database);
    await user.click(screen.getByRole("checkbox", { name: "Title of change-password" }));
    await waitFor(() => expect(document.body.textContent).toContain(standing.stepsLeft(3, 9)));
    expect(await database.resolutions.toArray()).toMatchObject([
      {
        serviceId: "leaky",
        stepId: "change-password",
        outcome: "done",
        covers: [{ incidentId: "leaky-2018" }],
      },
    ]);
    await waitFor(() => expect(tabs.badge(1)).toBe("3"));
  });

  it("takes a step back, and skips one", async () => {
    const database = await filledDatabase();
    const { tabs, user } = await openPopup(database);
    openEverything();
    const skip = `${steps.skipReason["not-possible"]}: Title of change-password`;
    await user.click(screen.getByRole("button", { name: skip }));
    await waitFor(() => expect(tabs.badge(1)).toBe("3"));
    expect((await database.resolutions.toArray())[0]).toMatchObject({
      outcome: "skipped",
      reason: "not-possible",
    });
    await user.click(
      await screen.findByRole("button", { name: new RegExp(`${steps.undo}.*change-password`) }),
    );
    await waitFor(() => expect(tabs.badge(1)).toBe("4"));
    expect(await database.resolutions.count()).toBe(0);
  });

  it("closes everything for someone without an account, and opens it again", async () => {
    const database = await filledDatabase();
    const { tabs, user } = await openPopup(database);
    await user.click(screen.getByRole("button", { name: account.none }));
    await waitFor(() => expect(screen.queryAllByRole("checkbox")).toHaveLength(0));
    await waitFor(() => expect(tabs.badge(1)).toBe(""));
    await user.click(await screen.findByRole("button", { name: questions.withdraw }));
    await waitFor(() => expect(screen.queryAllByRole("checkbox", { name: /^Title of/ })).toHaveLength(4));
    await waitFor(() => expect(tabs.badge(1)).toBe("4"));
  });

  it("asks one question after another, and comes to a verdict", async () => {
    const database = await filledDatabase();
    const { user } = await openPopup(database);
    await user.click(screen.getByRole("button", { name: questions.standings.has }));
    await screen.findByRole("group", { name: questions.since });
    await user.selectOptions(screen.getByRole("combobox", { name: questions.year }), "2012");
    await user.click(screen.getByRole("button", { name: questions.answer }));
    await screen.findByText(messages.en.verdict.label.likely);
    expect(await database.accounts.toArray()).toMatchObject([
      { serviceId: "leaky", standing: "has", since: "2012" },
    ]);
  });

  it("raises what answers a sign as soon as it is ticked, and takes that back", async () => {
    const database = await filledDatabase();
    const { user } = await openPopup(database);
    openEverything();
    await user.click(screen.getByRole("checkbox", { name: "A sign" }));
    await screen.findByText(steps.urgent);
    expect(await database.noticedSigns.toArray()).toMatchObject([{ serviceId: "leaky", signId: "a-sign" }]);
    await user.click(screen.getByRole("checkbox", { name: "A sign" }));
    await waitFor(() => expect(screen.queryByText(steps.urgent)).toBeNull());
    expect(await database.noticedSigns.count()).toBe(0);
  });

  test.for(languages)("can be read in %s at once, without a restart", async (language) => {
    const database = await filledDatabase();
    const { user } = await openPopup(database);
    await user.selectOptions(screen.getByRole("combobox", { name: popup.language }), language);
    await waitFor(() =>
      expect(document.body.textContent).toContain(messages[language].standing.stepsLeft(4, 12)),
    );
    expect(document.documentElement.lang).toBe(language);
    expect((await database.settings.get("language"))?.value).toBe(language);
  });

  test.for([
    ["a private window", { incognito: true }, screens.privateWindow],
    ["a page that is no web page", { url: "chrome://settings" }, screens.notWeb],
    ["a page of this device", { url: "http://localhost:3000/" }, screens.notCovered],
    ["a site that is not listed", { url: "https://unlisted.example/" }, screens.unlisted("unlisted.example")],
  ] as const)("in front of %s says so", async ([, over, expected]) => {
    const database = await filledDatabase();
    await openPopup(database, { ...leaky, ...over });
    expect(document.body.textContent).toContain(expected.text);
    expect(await database.visits.count()).toBe(0);
  });

  it("says of a service without known incidents that nothing is known, with a caution", async () => {
    await openPopup(await filledDatabase(), { ...leaky, url: "https://quiet.example/" });
    expect(document.body.textContent).toContain(standing.nothingKnown);
    expect(document.body.textContent).toContain(standing.nothingKnownCaution);
  });

  it("loads the catalogue itself where the background has not, and then shows the service", async () => {
    const database = freshDatabase();
    await openPopup(database, { ...leaky, url: "https://weibo.com/" });
    await waitFor(() => expect(screen.queryAllByRole("checkbox").length).toBeGreaterThan(3));
    expect(fetch).toHaveBeenCalledOnce();
  });

  it("says that the catalogue failed, and tries again when asked", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const database = freshDatabase();
    await recordCatalogueFailure(database, "2026-11-22", "No room.");
    const { user } = await openPopup(database, { ...leaky, url: "https://weibo.com/" });
    expect(screen.getByRole("alert").textContent).toContain(screens.failed.text);
    await user.click(screen.getByRole("button", { name: screens.retry }));
    await waitFor(() => expect(screen.queryAllByRole("checkbox").length).toBeGreaterThan(3));
    expect(screen.queryByText(screens.failed.text)).toBeNull();
  });

  it("says that an older catalogue is in use where the newest failed", async () => {
    const database = await filledDatabase();
    await recordCatalogueFailure(database, "2026-11-23", "No room.");
    await openPopup(database);
    expect(screen.getByRole("alert").textContent).toContain(screens.olderCatalogue("22 November 2026"));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Leaky");
  });

  it("follows what another window writes", async () => {
    const database = await filledDatabase();
    await openPopup(database);
    await replaceCatalogue(database, catalogue, "real");
    await waitFor(() =>
      expect(document.body.textContent).toContain(screens.unlisted("www.leaky.example").text),
    );
  });
});
