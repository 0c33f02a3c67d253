import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { Summary } from "#entrypoints/summary/summary.tsx";
import { readGrounds } from "#entrypoints/summary/use-exposure.ts";
import { dayOf } from "#lib/domain/day.ts";
import { languageOf } from "#lib/domain/language.ts";
import type { Database } from "#lib/storage/database.ts";
import { choose, readSetting } from "#lib/storage/settings.ts";
import { openTabs } from "#tests/browser/fake-tabs.ts";
import { anAccount } from "#tests/domain/builders.ts";
import { shellMessages, textsIn, welcomeMessages } from "#tests/locales/in-every-language.ts";
import { filledDatabase } from "#tests/queries/filled-database.ts";

const words = welcomeMessages.en;
const shell = shellMessages.en;
const today = dayOf(Date.now());

beforeEach(() => {
  location.hash = "";
});

async function openWelcome(database: Database) {
  const tabs = openTabs({ id: 1, url: "https://leaky.example/" });
  location.hash = "#welcome";
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
  return { tabs, user: userEvent.setup() };
}

const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
const button = (name: string) => screen.getByRole("button", { name });
const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const wordOf = async (database: Database) => await database.accounts.toArray();

describe("the welcome", () => {
  it("leads from the promise by the choice to the result, and then to the summary", async () => {
    const database = await filledDatabase();
    const { tabs, user } = await openWelcome(database);
    expect(heading()).toBe(words.promise.heading);
    await user.click(button(words.next));
    expect(heading()).toBe(words.choice.heading);
    await user.click(box("Leaky"));
    await user.click(box("Quiet"));
    await user.click(button(words.choice.showResult));
    await waitFor(() => expect(heading()).toBe(words.result.standing(2, 1, 0)));
    expect(await wordOf(database)).toEqual([
      { serviceId: "leaky", standing: "has", saidOn: today },
      { serviceId: "quiet", standing: "has", saidOn: today },
    ]);
    expect(await database.visits.count()).toBe(0);
    await waitFor(() => expect(Number(tabs.badge(1))).toBeGreaterThan(0));
    await user.click(button(textsIn("en").popup.openSummary));
    fireEvent(window, new HashChangeEvent("hashchange"));
    await waitFor(() => expect(heading()).toBe(shell.standing(2, 1, 0)));
    expect(await readSetting(database, "welcomedOn")).toBe(today);
  });

  it("goes on without a choice, and records nothing of services then", async () => {
    const database = await filledDatabase();
    const { user } = await openWelcome(database);
    await user.click(button(words.next));
    await user.click(button(words.choice.goOnWithout));
    await waitFor(() => expect(heading()).toBe(words.result.nothingChosen.title));
    for (const table of [database.accounts, database.visits]) expect(await table.count()).toBe(0);
  });

  it("that is skipped at once records that it was seen, and nothing else", async () => {
    const database = await filledDatabase();
    const { user } = await openWelcome(database);
    await user.click(button(words.skip));
    await waitFor(async () => expect(await readSetting(database, "welcomedOn")).toBe(today));
    expect(location.hash).toBe("");
    expect(await database.settings.count()).toBe(1);
    for (const table of [database.accounts, database.visits]) expect(await table.count()).toBe(0);
  });

  it("that is left at the choice keeps what was ticked", async () => {
    const database = await filledDatabase();
    const { user } = await openWelcome(database);
    await user.click(button(words.next));
    await user.click(box("Leaky"));
    await user.click(button(words.skip));
    fireEvent(window, new HashChangeEvent("hashchange"));
    await waitFor(async () =>
      expect((await wordOf(database)).map(({ serviceId }) => serviceId)).toEqual(["leaky"]),
    );
    await waitFor(() => expect(heading()).toBe(shell.standing(1, 1, 0)));
  });

  it("keeps the ticks on the way back and forth", async () => {
    const { user } = await openWelcome(await filledDatabase());
    await user.click(button(words.next));
    await user.click(box("Quiet"));
    await user.click(button(words.back));
    expect(heading()).toBe(words.promise.heading);
    await user.click(button(words.next));
    expect(box("Quiet").checked).toBe(true);
    await user.click(button(words.choice.showResult));
    await waitFor(() => expect(heading()).toBe(words.result.standing(1, 0, 0)));
    await user.click(button(words.back));
    expect(box("Quiet").checked).toBe(true);
  });

  it("takes back a service from which the tick is taken away", async () => {
    const database = await filledDatabase();
    await database.accounts.bulkAdd([anAccount({ serviceId: "leaky" }), anAccount({ serviceId: "quiet" })]);
    const { user } = await openWelcome(database);
    await user.click(button(words.next));
    expect([box("Leaky").checked, box("Moved").checked, box("Quiet").checked]).toEqual([true, false, true]);
    await user.click(box("Leaky"));
    expect(box("Leaky").checked).toBe(false);
    await user.click(button(words.choice.showResult));
    await waitFor(() => expect(heading()).toBe(words.result.standing(1, 0, 0)));
    expect((await wordOf(database)).map(({ serviceId }) => serviceId)).toEqual(["quiet"]);
  });

  it("begins with the choice for those who have seen it", async () => {
    const database = await filledDatabase();
    await choose(database, "welcomedOn", "2026-11-01");
    await openWelcome(database);
    expect(heading()).toBe(words.choice.heading);
  });

  it("goes on in another language once that is chosen", async () => {
    const { user } = await openWelcome(await filledDatabase());
    await user.selectOptions(screen.getByRole("combobox"), "zh-Hans");
    await waitFor(() => expect(heading()).toBe(welcomeMessages["zh-Hans"].promise.heading));
    await user.click(button(welcomeMessages["zh-Hans"].next));
    expect(heading()).toBe(welcomeMessages["zh-Hans"].choice.heading);
  });
});
