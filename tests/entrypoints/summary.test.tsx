import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Summary } from "#entrypoints/summary/summary.tsx";
import { addMonths, dayOf } from "#lib/domain/day.ts";
import { messages } from "#lib/locales/texts.ts";
import { readSummary } from "#lib/queries/read-summary.ts";
import { recordCatalogueFailure } from "#lib/storage/catalogue.ts";
import type { Database } from "#lib/storage/database.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { openTabs } from "#tests/browser/fake-tabs.ts";
import { filledDatabase } from "#tests/queries/filled-database.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";

const { standing, summary, screens } = messages.en;

async function openSummary(database: Database) {
  openTabs();
  const first = await readSummary(database, dayOf(Date.now()));
  await act(async () => {
    render(<Summary database={database} first={first} />);
  });
  return userEvent.setup();
}

async function visitedDatabase(...serviceIds: readonly string[]): Promise<Database> {
  const database = await filledDatabase();
  for (const serviceId of serviceIds) await recordVisit(database, serviceId, dayOf(Date.now()));
  return database;
}

const groups = () => screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent ?? "");

describe("the summary page", () => {
  it("says before the first visit that nothing is recorded yet", async () => {
    await openSummary(await filledDatabase());
    expect(screen.getByRole("status").textContent).toContain(summary.empty.text);
  });

  it("says in one sentence where the person stands everywhere, and what is left", async () => {
    await openSummary(await visitedDatabase("leaky", "moved", "quiet"));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(summary.standing(3, 2, 0));
    expect(document.body.textContent).toContain(standing.stepsLeft(5, 15));
    expect(screen.getByRole("img", { name: standing.progress(0, 5) })).toBeDefined();
    expect(document.body.textContent).toContain(summary.unlistedCaution);
  });

  it("groups services, those with something to do first, nothing known by itself", async () => {
    await openSummary(await visitedDatabase("leaky", "moved", "quiet"));
    const shown = groups().filter((heading) =>
      [summary.withSteps, summary.withoutIncidents].some((text) => heading.startsWith(text)),
    );
    expect(shown).toEqual([`${summary.withSteps} 2`, `${summary.withoutIncidents} 1`]);
  });

  it("moves a service to the settled ones once its last step is done", async () => {
    const database = await visitedDatabase("moved");
    const user = await openSummary(database);
    const card = screen.getByText("Moved").closest("details");
    if (!card) throw new Error("There is no card.");
    await user.click(within(card).getByRole("checkbox", { name: /^Title of/, hidden: true }));
    await waitFor(() => expect(groups()).toContain(`${summary.settled} 1`));
    expect(document.body.textContent).toContain(standing.allSettled);
  });

  it("offers an unused account for closing after as long as the person chose", async () => {
    const database = await filledDatabase();
    await recordVisit(database, "quiet", addMonths(dayOf(Date.now()), -7));
    const user = await openSummary(database);
    expect(groups()).toContain(`${summary.withoutIncidents} 1`);
    await user.selectOptions(screen.getByRole("combobox", { name: summary.unusedAfter }), summary.months(6));
    await waitFor(() => expect(groups()).toContain(`${summary.withSteps} 1`));
    expect(document.body.textContent).toContain("Title of close-unused-account");
    expect(await database.settings.toArray()).toEqual([{ key: "unusedAfterMonths", value: 6 }]);
  });

  it("gives no all-clear where no visited service has known incidents", async () => {
    await openSummary(await visitedDatabase("quiet"));
    expect(document.body.textContent).toContain(summary.noIncidents);
    expect(document.body.textContent).not.toContain(standing.allSettled);
    expect(screen.queryByRole("img", { name: /settled/ })).toBeNull();
  });

  it("says that the catalogue failed, which is not the same as an empty record", async () => {
    const database = freshDatabase();
    await recordCatalogueFailure(database, "2026-11-22", "No room.");
    await openSummary(database);
    expect(screen.getByRole("alert").textContent).toContain(screens.failed.title);
    expect(document.body.textContent).not.toContain(summary.empty.title);
  });
});
