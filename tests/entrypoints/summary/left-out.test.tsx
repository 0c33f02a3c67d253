import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, test, vi } from "vitest";
import { saveFile } from "#entrypoints/summary/saving/save-file.ts";
import { textOf } from "#lib/domain/language.ts";
import type { Database } from "#lib/storage/database.ts";
import { choose } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { openTabs } from "#tests/browser/fake-tabs.ts";
import { openEverything } from "#tests/components/show.tsx";
import { smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { theService } from "#tests/content/the-service.ts";
import { openSummaryOf } from "#tests/entrypoints/open-page.tsx";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { productOn } from "#tests/product/product-on.ts";

vi.mock("#entrypoints/summary/saving/save-file.ts", () => ({ saveFile: vi.fn() }));

const texts = textsIn("en");
const telling = textOf(theService("dating").name, "en");
const clock = () => ({ today: smallDay, isEvening: false });

beforeEach(() => {
  location.hash = "";
  openTabs();
  vi.mocked(saveFile).mockClear();
});

const open = (database: Database, view: string) =>
  openSummaryOf(database, view, productOn(database, { clock }));

async function visited(): Promise<Database> {
  const database = await filledDatabase();
  for (const id of ["shop", "dating"]) await recordVisit(database, id, smallDay);
  return database;
}

async function hiding(): Promise<Database> {
  const database = await visited();
  await choose(database, "hidesSensitive", true);
  return database;
}

const shown = () => document.body.textContent ?? "";

/** Each with a word that shows that it was drawn at all. */
const views = [
  ["", texts.home.firstMinutes],
  ["#plan", "Shop"],
  ["#data", texts.dataClassHead("passwords")],
  ["#data/passwords", "Shop"],
  ["#timeline", "2026"],
  ["#services", "Shop"],
  ["#services/dating", texts.serviceList.notOnList],
  ["#find", "Shop"],
  ["#saving", texts.saving.print.heading],
  ["#settings", texts.settings.sensitive.hide],
] as const;

describe("services whose name may give something away", () => {
  test.for(["#services", "#plan", "#data/passwords"])(
    "are shown like all others until the person hides them, at %s",
    async (view) => {
      await open(await visited(), view);
      openEverything();
      expect(shown()).toContain(telling);
    },
  );

  test.for(views)("are left out of every view once they are hidden, at %s", async ([view, drawn]) => {
    await open(await hiding(), view);
    await waitFor(() => expect(shown()).toContain(drawn));
    openEverything();
    expect(shown()).not.toContain(telling);
  });

  it("are left out of the printed sheet while they are hidden", async () => {
    await open(await hiding(), "#saving");
    await act(async () => fireEvent(window, new Event("beforeprint")));
    expect(shown()).toContain(texts.saving.report.title);
    expect(shown()).toContain("Shop");
    expect(shown()).not.toContain(telling);
  });

  it("are left out of the table while they are hidden", async () => {
    const user = await open(await hiding(), "#saving");
    await user.click(screen.getByRole("button", { name: texts.saving.csv.button }));
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    const [, text] = vi.mocked(saveFile).mock.calls[0] ?? [];
    expect(text).toContain("Shop");
    expect(text).not.toContain(telling);
  });

  it("are hidden by a switch, and the record stays as it is", async () => {
    const database = await visited();
    const user = await open(database, "#settings");
    await user.click(screen.getByRole("switch", { name: texts.settings.sensitive.hide }));
    await waitFor(async () =>
      expect(await database.settings.get("hidesSensitive")).toEqual({ key: "hidesSensitive", value: true }),
    );
    expect(await database.visits.count()).toBe(2);
  });
});

describe("incidents without a site to visit", () => {
  it("are listed at home, and are nobody's service", async () => {
    const user = await open(await visited(), "");
    await user.click(await screen.findByText(texts.shell.coverage.homeless(1)));
    await waitFor(() => expect(shown()).toContain(texts.shell.coverage.homelessNote));
  });
});
