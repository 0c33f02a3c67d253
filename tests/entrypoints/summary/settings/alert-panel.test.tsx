import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { SummaryTextsProvider } from "#components/texts-context.tsx";
import { ProductProvider } from "#entrypoints/pages/product-context.tsx";
import { AlertPanel } from "#entrypoints/summary/settings/alert-panel.tsx";
import { addMonths, dayOf } from "#lib/domain/day.ts";
import { muteService, turnOnAlerts } from "#lib/storage/alerts.ts";
import type { Database } from "#lib/storage/database.ts";
import { readSetting } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { fakeNotifications } from "#tests/browser/fake-notifications.ts";
import { openTabs } from "#tests/browser/fake-tabs.ts";
import { anIncident, aService } from "#tests/domain/builders.ts";
import { alertSettingMessages, textsIn } from "#tests/locales/in-every-language.ts";
import { productOn } from "#tests/product/product-on.ts";
import { aCatalogue } from "#tests/storage/a-catalogue.ts";
import { fillCatalogue } from "#tests/storage/fill-catalogue.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";

const words = alertSettingMessages.en;
const today = dayOf(Date.now());

async function visitedDatabase(): Promise<Database> {
  const database = freshDatabase();
  const incidents = ["a", "b"].map((id) => anIncident({ id, addedOn: today }));
  await fillCatalogue(database, aCatalogue({ incidents }), "hash");
  await recordVisit(database, "example", today);
  return database;
}

async function open(database: Database) {
  openTabs();
  render(
    <SummaryTextsProvider value={textsIn("en")}>
      <ProductProvider product={productOn(database)}>
        <AlertPanel />
      </ProductProvider>
    </SummaryTextsProvider>,
  );
  await screen.findByRole("switch");
  return userEvent.setup();
}

const isShownOn = () => screen.getByRole<HTMLInputElement>("switch").checked;

describe("the panel of notifications", () => {
  it("asks the browser from the click, turns them on, and tells at once of what is known", async () => {
    const { asked, shown } = fakeNotifications();
    const user = await open(await visitedDatabase());
    expect(isShownOn()).toBe(false);
    expect(asked()).toBe(0);
    await user.click(screen.getByRole("switch"));
    await waitFor(() => expect(isShownOn()).toBe(true));
    await waitFor(() => expect(shown).toHaveLength(1));
    expect(shown[0]?.title).toContain("incidents at services you use");
    expect(asked()).toBe(1);
  });

  it("stays off where the person refuses, says so, and can be tried again", async () => {
    const { shown } = fakeNotifications(false, false);
    const database = await visitedDatabase();
    const user = await open(database);
    await user.click(screen.getByRole("switch"));
    expect(await screen.findByText(words.refused)).toBeDefined();
    expect(isShownOn()).toBe(false);
    expect(await readSetting(database, "alerts")).toBeUndefined();
    expect(shown).toEqual([]);
    fakeNotifications(false, true);
    await user.click(screen.getByRole("switch"));
    await waitFor(() => expect(isShownOn()).toBe(true));
    expect(screen.queryByText(words.refused)).toBeNull();
  });

  it("turns off what the browser no longer allows", async () => {
    fakeNotifications(false);
    const database = await visitedDatabase();
    await turnOnAlerts(database);
    await open(database);
    await waitFor(() => expect(isShownOn()).toBe(false));
    expect((await readSetting(database, "alerts"))?.isOn).toBe(false);
  });

  it("turns off, pauses for a month and resumes, and notifies of nothing by being open", async () => {
    const { shown } = fakeNotifications(true);
    const database = await visitedDatabase();
    await turnOnAlerts(database);
    const user = await open(database);
    await user.click(screen.getByRole("button", { name: words.snooze }));
    await user.click(await screen.findByRole("button", { name: words.resume }));
    await screen.findByRole("button", { name: words.snooze });
    await user.click(screen.getByRole("button", { name: words.snooze }));
    await screen.findByRole("button", { name: words.resume });
    expect(await readSetting(database, "alerts")).toMatchObject({ snoozedUntil: addMonths(today, 1) });
    await user.click(screen.getByRole("switch"));
    await waitFor(() => expect(isShownOn()).toBe(false));
    expect(shown).toEqual([]);
  });

  it("shows no pause that is over", async () => {
    fakeNotifications(true);
    const database = await visitedDatabase();
    await database.settings.put({
      key: "alerts",
      value: { isOn: true, owesDigest: false, snoozedUntil: today },
    });
    await open(database);
    expect(screen.getByRole("button", { name: words.snooze })).toBeDefined();
  });

  it("lets a muted service notify again", async () => {
    fakeNotifications(true);
    const database = await visitedDatabase();
    await database.services.put(aService());
    await muteService(database, "example");
    const user = await open(database);
    await user.click(screen.getByRole("button", { name: words.unmuteService("Example") }));
    await waitFor(() => expect(screen.queryByText(words.muted)).toBeNull());
    expect(await database.mutedServices.count()).toBe(0);
  });
});
