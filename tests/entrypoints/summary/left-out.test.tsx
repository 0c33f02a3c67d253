import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { Summary } from "#entrypoints/summary/summary.tsx";
import { readGrounds } from "#entrypoints/summary/use-exposure.ts";
import { languageOf } from "#lib/domain/language.ts";
import type { Database } from "#lib/storage/database.ts";
import { choose } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { openTabs } from "#tests/browser/fake-tabs.ts";
import { anIncident, aService, inEveryLanguage } from "#tests/domain/builders.ts";
import { settingMessages, shellMessages, textsIn } from "#tests/locales/in-every-language.ts";
import { filledDatabase } from "#tests/queries/filled-database.ts";
import { aCatalogue } from "#tests/storage/a-catalogue.ts";

const shell = shellMessages.en;
const catalogue = aCatalogue({
  services: [
    aService({ id: "plain", name: inEveryLanguage("Plain"), domains: ["plain.example"] }),
    aService({
      id: "telling",
      name: inEveryLanguage("Telling"),
      domains: ["telling.example"],
      isSensitive: true,
    }),
  ],
  incidents: [
    anIncident({ id: "at-plain", serviceIds: ["plain"] }),
    anIncident({ id: "at-telling", serviceIds: ["telling"] }),
    anIncident({
      id: "older",
      serviceIds: [],
      title: inEveryLanguage("An older broker"),
      disclosedOn: "2019",
    }),
    anIncident({
      id: "newer",
      serviceIds: [],
      title: inEveryLanguage("A newer broker"),
      disclosedOn: "2023",
    }),
  ],
});

beforeEach(() => {
  location.hash = "";
});

async function open(database: Database, view = "") {
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

async function visitedDatabase(): Promise<Database> {
  const database = await filledDatabase(catalogue);
  for (const id of ["plain", "telling"]) await recordVisit(database, id, "2026-11-22");
  return database;
}

const heading = () => screen.getByRole("heading", { level: 1 }).textContent;

describe("incidents without a site to visit", () => {
  it("are listed on the summary, newest first, and are nobody's service", async () => {
    const user = await open(await visitedDatabase());
    expect(heading()).toBe(shell.standing(2, 2, 0));
    await user.click(screen.getByText(shell.coverage.homeless(2)));
    await waitFor(() => expect(screen.getByText(shell.coverage.homelessNote)).toBeDefined());
    const titles = screen.getAllByRole("heading", { name: /broker/ }).map(({ textContent }) => textContent);
    expect(titles).toEqual(["A newer broker", "An older broker"]);
  });
});

describe("services whose name may give something away", () => {
  it("are shown like all others until the person hides them", async () => {
    await open(await visitedDatabase(), "#services");
    expect(screen.getByRole("link", { name: "Telling" })).toBeDefined();
  });

  it("are left out of every view once they are hidden, and the record stays", async () => {
    const database = await visitedDatabase();
    const user = await open(database, "#settings");
    await user.click(screen.getByRole("switch", { name: settingMessages.en.sensitive.hide }));
    await waitFor(async () =>
      expect(await database.settings.get("hidesSensitive")).toEqual({ key: "hidesSensitive", value: true }),
    );
    expect(await database.visits.count()).toBe(2);
  });

  it("do not count in the first sentence, are not listed, and cannot be chosen while they are hidden", async () => {
    const database = await visitedDatabase();
    await choose(database, "hidesSensitive", true);
    await open(database);
    expect(heading()).toBe(shell.standing(1, 1, 0));
    expect(document.body.textContent).not.toContain("Telling");
  });
});
