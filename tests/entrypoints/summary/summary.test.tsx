import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, test, vi } from "vitest";
import type { StepId } from "#lib/domain/hygiene-step.ts";
import type { PersonalRecord } from "#lib/domain/personal-record.ts";
import { standingInAllText } from "#lib/locales/standing-in-all.ts";
import type { Product } from "#lib/product/product.ts";
import { chooseService } from "#lib/storage/accounts.ts";
import { recordCatalogueFailure } from "#lib/storage/catalogue.ts";
import type { Database } from "#lib/storage/database.ts";
import { choose } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { openTabs } from "#tests/browser/fake-tabs.ts";
import { smallCatalogue, smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { weighedSmall } from "#tests/content/own-small.ts";
import { openSummaryOf } from "#tests/entrypoints/open-page.tsx";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { productOn } from "#tests/product/product-on.ts";
import { fillCatalogue } from "#tests/storage/fill-catalogue.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";

const texts = textsIn("en");
const { shell, screens, serviceList: list } = texts;

const clock = () => ({ today: smallDay, isEvening: false });

beforeEach(() => {
  location.hash = "";
  openTabs();
});

const open = (database: Database, view = "", over: Partial<Product> = {}) =>
  openSummaryOf(database, view, { ...productOn(database, { clock }), ...over });

/** What the address bar or a link does. */
function goTo(view: string): void {
  location.hash = view;
  fireEvent(window, new HashChangeEvent("hashchange"));
}

async function visited(...serviceIds: readonly string[]): Promise<Database> {
  const database = await filledDatabase();
  for (const serviceId of serviceIds) await recordVisit(database, serviceId, smallDay);
  return database;
}

const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
const shown = () => document.body.textContent ?? "";

/** The sentence on everything for a person who visited services of the small catalogue. */
const standing = (serviceIds: readonly string[], record: Partial<PersonalRecord> = {}) =>
  standingInAllText(weighedSmall(serviceIds, record), texts.advice, texts.date);

const boxOf = (stepId: StepId) => {
  const card = document.querySelector<HTMLElement>(`[data-step="${stepId}"]`);
  if (!card) throw new Error(`${stepId} is not shown.`);
  return within(card).getByRole("checkbox");
};

describe("the summary", () => {
  it("says before the first visit that nothing is recorded yet, and offers to choose services", async () => {
    await open(await filledDatabase());
    expect(shown()).toContain(shell.empty.text);
    expect(screen.getByRole("link", { name: shell.chooseServices }).getAttribute("href")).toBe("#welcome");
  });

  it("says in one sentence where the person stands, and what to begin with", async () => {
    await open(await visited("shop", "quiet"));
    expect(heading()).toBe(standing(["shop", "quiet"]));
    expect(heading()).toMatch(/\d+ things to do now/);
    const first = within(screen.getByRole("region", { name: texts.home.firstMinutes }));
    expect(first.getAllByRole("checkbox").length).toBeGreaterThan(0);
  });

  it("counts a service that was only told of", async () => {
    const database = await filledDatabase();
    await chooseService(database, "shop", true, undefined, smallDay);
    await open(database);
    expect(shown()).toContain(texts.home.lead(1, texts.date(smallCatalogue.checkedOn)));
    expect(heading()).toMatch(/to do now/);
  });

  it("says what the catalogue covers, that unlisted is not safe, and what it no longer lists", async () => {
    await open(await visited("shop", "gone"));
    const { services, incidents, checkedOn } = smallCatalogue;
    expect(shown()).toContain(shell.coverage.size(incidents.length, services.length, texts.date(checkedOn)));
    expect(shown()).toContain(shell.coverage.own(1));
    expect(shown()).toContain(shell.coverage.gone(1));
    expect(shown()).toContain(shell.coverage.caution);
  });

  it("gives no all-clear where no service of the person has known incidents", async () => {
    await open(await visited("quiet"), "#services/quiet");
    expect(shown()).toContain(texts.standing["nothing-known"]);
    expect(shown()).not.toContain(texts.standing["all-settled"]);
  });
});

describe("every view of the summary", () => {
  test.for(["plan", "data", "timeline", "services", "find", "saving", "settings"] as const)(
    "opens by its address, and is named in the menu and in the title: %s",
    async (view) => {
      await open(await visited("shop", "quiet"), `#${view}`);
      expect(screen.getByRole("link", { current: "page" }).textContent).toBe(shell.views[view]);
      expect(document.title).toContain(shell.views[view]);
      expect(heading()).not.toBe("");
    },
  );

  it("is followed to by a link, whereupon its heading is read out", async () => {
    await open(await visited("shop", "quiet"));
    for (const view of ["plan", "data", "timeline", "services", "find", "saving", "settings"] as const) {
      goTo(`#${view}`);
      await waitFor(() =>
        expect(screen.getByRole("link", { current: "page" }).textContent).toBe(shell.views[view]),
      );
      expect(document.activeElement?.tagName).toBe("H1");
    }
  });

  it("of one service or one kind of data opens by its address, with its name", async () => {
    await open(await visited("shop"), "#services/shop");
    expect(heading()).toBe("Shop");
    expect(document.title).toContain("Shop");
    goTo("#data/passwords");
    await waitFor(() => expect(heading()?.toLowerCase()).toContain(texts.dataClass.passwords));
    expect(screen.getByRole("link", { name: /Shop/ })).toBeDefined();
  });

  it("is the welcome without a menu, until the person has been welcomed", async () => {
    const database = await filledDatabase();
    await open(database, "#welcome");
    expect(screen.queryByRole("navigation")).toBeNull();
    expect(heading()).toBe(texts.welcome.promise.heading);
  });

  it("says of an address that names a service which is not on the list that it is not", async () => {
    await open(await visited("quiet"), "#services/shop");
    expect(shown()).toContain(list.notOnList);
  });

  it("is home for an address that names nothing", async () => {
    await open(await visited("shop"), "#no-such-view");
    expect(heading()).toBe(standing(["shop"]));
  });
});

describe("the summary, live,", () => {
  it("says one thing less at once when a step is ticked, and says so aloud", async () => {
    const database = await visited("shop");
    const user = await open(database, "#plan");
    await user.click(boxOf("change-password"));
    await waitFor(async () =>
      expect(await database.resolutions.toArray()).toMatchObject([
        { stepId: "change-password", outcome: "done" },
        { stepId: "change-password", outcome: "done" },
      ]),
    );
    const heard = () => screen.getByRole("status").textContent ?? "";
    await waitFor(() => expect(heard()).toContain(texts.steps.state.done));
    goTo("#");
    // What was heard is what home says.
    await waitFor(() => expect(heard()).toContain(heading()));
    expect(heading()).not.toBe(standing(["shop"]));
  });

  it("shows a visit of another context", async () => {
    const database = await visited("quiet");
    await open(database, "#services");
    expect(screen.queryByRole("link", { name: /Shop/ })).toBeNull();
    await act(() => recordVisit(database, "shop", smallDay));
    expect(await screen.findByRole("link", { name: /Shop/ })).toBeDefined();
  });

  it("speaks another language as soon as it is chosen elsewhere", async () => {
    const database = await visited("shop");
    await open(database, "#services");
    await act(() => choose(database, "language", "ja"));
    await waitFor(() => expect(heading()).toBe(textsIn("ja").serviceList.heading));
    expect(document.documentElement.lang).toBe("ja");
  });

  it("shows a catalogue that is loaded while it is open", async () => {
    const database = await visited("shop");
    await open(database);
    await act(() => fillCatalogue(database, { ...smallCatalogue, services: [], incidents: [] }, "another"));
    await waitFor(() => expect(heading()).toBe(shell.empty.title));
  });

  it("searches the person's services by their names", async () => {
    const user = await open(await visited("shop", "mail", "quiet"), "#services");
    await user.type(screen.getByRole("searchbox", { name: list.search }), "MAIL");
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe(list.shown(1, 3)));
    expect(screen.getByRole("link", { name: /Mail/ }).getAttribute("href")).toBe("#services/mail");
  });

  it("forgets a service that is taken off the list", async () => {
    const database = await visited("shop", "quiet");
    const user = await open(database, "#services/shop");
    await user.click(screen.getByRole("button", { name: list.remove }));
    const confirm = screen.getAllByRole("button", { name: list.remove }).at(-1);
    if (!confirm) throw new Error("There is no button that confirms.");
    await user.click(confirm);
    await waitFor(() => expect(shown()).toContain(list.notOnList));
    expect((await database.visits.toArray()).map(({ serviceId }) => serviceId)).toEqual(["quiet"]);
  });
});

describe("the summary without a catalogue", () => {
  it("says that it is loading, and has it loaded", async () => {
    const prepare = vi.fn<Product["prepare"]>(async () => ({ kind: "done", value: undefined }));
    await open(freshDatabase(), "", { prepare });
    expect(shown()).toContain(screens.loading.title);
    expect(shown()).not.toContain(shell.empty.title);
    expect(prepare).toHaveBeenCalledOnce();
  });

  it("says that it failed, which is not the same as an empty record, and tries again on demand", async () => {
    const database = freshDatabase();
    await recordCatalogueFailure(database, "2026-11-22", "No room.");
    const prepare = vi.fn<Product["prepare"]>(async () => ({ kind: "done", value: undefined }));
    const user = await open(database, "", { prepare });
    expect(screen.getByRole("alert").textContent).toContain(screens.failed.title);
    expect(shown()).not.toContain(shell.empty.title);
    expect(prepare).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: screens.retry }));
    expect(prepare).toHaveBeenCalledOnce();
  });

  it("shows the last good one, and says of which day it is, where a newer one failed", async () => {
    const database = await visited("shop");
    await recordCatalogueFailure(database, smallDay, "No room.");
    await open(database);
    expect(shown()).toContain(screens.olderCatalogue(texts.date(smallCatalogue.checkedOn)));
    expect(heading()).toBe(standing(["shop"]));
  });
});
