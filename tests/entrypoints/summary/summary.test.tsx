import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { Summary } from "#entrypoints/summary/summary.tsx";
import { readGrounds } from "#entrypoints/summary/use-exposure.ts";
import { dayOf } from "#lib/domain/day.ts";
import { languageOf } from "#lib/domain/language.ts";
import { answerAccount } from "#lib/storage/accounts.ts";
import { recordCatalogueFailure, replaceCatalogue } from "#lib/storage/catalogue.ts";
import type { Database } from "#lib/storage/database.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { openTabs } from "#tests/browser/fake-tabs.ts";
import {
  messages,
  planMessages,
  serviceListMessages,
  shellMessages,
  textsIn,
} from "#tests/locales/in-every-language.ts";
import { filledDatabase } from "#tests/queries/filled-database.ts";
import { aCatalogue } from "#tests/storage/a-catalogue.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";

const { standing, screens } = messages.en;
const shell = shellMessages.en;
const list = serviceListMessages.en;

beforeEach(() => {
  location.hash = "";
});

async function openSummary(database: Database, view = "") {
  openTabs();
  location.hash = view;
  const first = await readGrounds(database);
  await act(async () => {
    render(
      <Summary
        database={database}
        first={first}
        firstTexts={textsIn(languageOf(first.own.settings.language, "en"))}
      />,
    );
  });
  return userEvent.setup();
}

/** What the address bar or a link does. */
function goTo(view: string): void {
  location.hash = view;
  fireEvent(window, new HashChangeEvent("hashchange"));
}

async function visitedDatabase(...serviceIds: readonly string[]): Promise<Database> {
  const database = await filledDatabase();
  for (const serviceId of serviceIds) await recordVisit(database, serviceId, dayOf(Date.now()));
  return database;
}

const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
const shown = () => document.body.textContent ?? "";

describe("the summary page", () => {
  it("says before the first visit that nothing is recorded yet, and offers to choose services", async () => {
    await openSummary(await filledDatabase());
    expect(shown()).toContain(shell.empty.text);
    expect(screen.getByRole("link", { name: shell.chooseServices }).getAttribute("href")).toBe("#welcome");
  });

  it("says in one sentence where the person stands everywhere, what is left, and what to begin with", async () => {
    await openSummary(await visitedDatabase("leaky", "moved", "quiet"));
    expect(heading()).toBe(shell.standing(3, 2, 0));
    expect(shown()).toContain(standing.stepsLeft(5, 15));
    expect(shown()).toContain(planMessages.en.beginWith("Title of change-password"));
    expect(screen.getByRole("img", { name: standing.progress(0, 5) })).toBeDefined();
  });

  it("counts a service that was only told of", async () => {
    const database = await filledDatabase();
    await answerAccount(database, "leaky", { standing: "has" }, dayOf(Date.now()));
    await openSummary(database);
    expect(heading()).toBe(shell.standing(1, 1, 0));
  });

  it("says what the catalogue covers, that unlisted is not safe, and what it no longer lists", async () => {
    const database = await visitedDatabase("leaky", "gone");
    await openSummary(database);
    expect(shown()).toContain(shell.coverage.size(2, 3, "22 November 2026"));
    expect(shown()).toContain(shell.coverage.own(1));
    expect(shown()).toContain(shell.coverage.gone(1));
    expect(shown()).toContain(shell.coverage.caution);
  });

  it("gives no all-clear where no service of the person has known incidents", async () => {
    await openSummary(await visitedDatabase("quiet"));
    expect(shown()).toContain(shell.noIncidents);
    expect(shown()).not.toContain(standing.allSettled);
    expect(screen.queryByRole("img", { name: /settled/ })).toBeNull();
  });

  it("follows the address from view to view, and says where it is", async () => {
    await openSummary(await visitedDatabase("leaky", "quiet"));
    for (const view of ["plan", "data", "timeline", "services", "saving", "settings"] as const) {
      goTo(`#${view}`);
      const current = await screen.findByRole("link", { current: "page" });
      expect(current.textContent).toBe(shell.views[view]);
      expect(document.title).toContain(shell.views[view]);
      expect(document.activeElement?.tagName).toBe("H1");
    }
  });

  it("says that all is settled once the last step is ticked in the plan", async () => {
    const user = await openSummary(await visitedDatabase("moved"), "#plan");
    await user.click(screen.getByRole("checkbox", { name: /^Title of/ }));
    await waitFor(() => expect(heading()).toBe(planMessages.en.heading(0)));
    goTo("#");
    await waitFor(() => expect(shown()).toContain(standing.allSettled));
  });

  it("searches the person's services by their names", async () => {
    const user = await openSummary(await visitedDatabase("leaky", "moved", "quiet"), "#services");
    await user.type(screen.getByRole("searchbox", { name: list.search }), "MOV");
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe(list.shown(1, 3)));
    expect(screen.getByRole("link", { name: "Moved" }).getAttribute("href")).toBe("#services/moved");
  });

  it("says of an address that names a service which is not on the list that it is not", async () => {
    await openSummary(await visitedDatabase("quiet"), "#services/leaky");
    expect(shown()).toContain(list.notOnList);
  });

  it("forgets a service that is taken off the list", async () => {
    const database = await visitedDatabase("leaky", "quiet");
    const user = await openSummary(database, "#services/leaky");
    await user.click(screen.getByRole("button", { name: list.remove }));
    const [, confirm] = screen.getAllByRole("button", { name: list.remove });
    if (!confirm) throw new Error("There is no button that confirms.");
    await user.click(confirm);
    await waitFor(() => expect(shown()).toContain(list.notOnList));
    expect((await database.visits.toArray()).map(({ serviceId }) => serviceId)).toEqual(["quiet"]);
  });

  it("shows a catalogue that is loaded while it is open", async () => {
    const database = await visitedDatabase("leaky", "new");
    await openSummary(database);
    await act(() => replaceCatalogue(database, aCatalogue(), "another"));
    await waitFor(() => expect(heading()).toBe(shell.empty.title));
  });

  it("says that the catalogue failed, which is not the same as an empty record", async () => {
    const database = freshDatabase();
    await recordCatalogueFailure(database, "2026-11-22", "No room.");
    await openSummary(database);
    expect(screen.getByRole("alert").textContent).toContain(screens.failed.title);
    expect(shown()).not.toContain(shell.empty.title);
  });
});
