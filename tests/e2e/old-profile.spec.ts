import { textOf } from "#lib/domain/language.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { serviceListMessages, textsIn } from "#tests/locales/in-every-language.ts";
import { storesOfVersion2, version2 } from "#tests/storage/fixtures/version-2.ts";
import { storesOfVersion3, version3 } from "#tests/storage/fixtures/version-3.ts";
import { service } from "./expected.ts";
import { expect, test } from "./fixtures.ts";
import { ServiceScreen } from "./popup.ts";
import { first } from "./summary-page.ts";

test("a profile of the version before the last is opened, and nothing that was told or done is lost", async ({
  launch,
}) => {
  const before = await launch();
  await before.whenWelcomed();
  await leaveIn(before, 2, storesOfVersion2, version2);
  await before.close();

  const after = await launch();
  const names = (rows: readonly unknown[] = []) =>
    rows.map((row) => (row as { readonly serviceId: string }).serviceId).toSorted();
  // The worker carries it over as it starts; the tables are there at once, and then the catalogue is.
  await expect.poll(async () => (await after.readTable("services")).length).toBeGreaterThan(0);
  const stored = await after.readDatabase();
  for (const table of ["visits", "noticedSigns", "mutedServices"] as const) {
    expect(stored?.[table], table).toEqual(expect.arrayContaining([...version2[table]]));
  }
  expect(names(stored?.["accounts"])).toEqual(names(version2.accounts));
  const settled = (stored?.["resolutions"] ?? []) as readonly {
    subject: string;
    stepId: string;
    outcome: string;
  }[];
  expect(settled.map(({ subject, stepId, outcome }) => `${subject} ${stepId} ${outcome}`).toSorted()).toEqual(
    [
      "line check-sign-in-history done",
      "person register-or-freeze skipped",
      "person secure-recovery-mailbox put-off",
      "person stop-password-reuse done",
      "person turn-on-payment-alerts done",
      "weibo change-password put-off",
      "weibo check-sign-in-history skipped",
    ],
  );

  // They read Japanese, and it stays so. The one that never was is on the list too, as it was told of.
  const texts = textsIn("ja");
  const page = await after.openSummary("services");
  await expect(first(page)).toHaveText(serviceListMessages.ja.heading);
  for (const id of ["weibo", "line"]) {
    await expect(
      page
        .locator("main")
        .getByRole("link", { name: textOf(service(id).name, "ja") })
        .first(),
    ).toBeVisible();
  }
  await after.visit("https://www.weibo.com/");
  const popup = await ServiceScreen.open(after, texts);
  await expect(popup.sentence).not.toBeEmpty();
  await expect(popup.page.getByRole("alert")).toHaveCount(0);
});

test("a profile of the version before is opened, its record as it was and its catalogue replaced", async ({
  launch,
}) => {
  const before = await launch();
  await before.whenWelcomed();
  await leaveIn(before, 3, storesOfVersion3, version3);
  await before.close();

  const after = await launch();
  await expect.poll(async () => (await after.readTable("sources")).length).toBeGreaterThan(0);
  const stored = await after.readDatabase();
  for (const table of ["visits", "accounts", "resolutions", "noticedSigns", "mutedServices"] as const) {
    expect(stored?.[table], table).toEqual(expect.arrayContaining([...version3[table]]));
  }
  expect(stored?.["catalogueState"]).toEqual([expect.objectContaining({ language: "ja" })]);
  await after.visit("https://www.weibo.com/");
  const popup = await ServiceScreen.open(after, textsIn("ja"));
  await expect(popup.sentence).not.toBeEmpty();
  await expect(popup.page.getByRole("alert")).toHaveCount(0);
});

/** Puts a database of an earlier version in the place of the extension's own, while nothing of it runs. */
async function leaveIn(
  omamori: RunningExtension,
  version: number,
  stores: Readonly<Record<string, string>>,
  rows: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  const own = omamori.context.pages().filter((page) => page.url().includes("summary.html"));
  for (const page of own) await page.close();
  await omamori.stopWorker();
  await omamori.observer.evaluate(
    ([version, stores, rows]) =>
      new Promise<void>((resolve, reject) => {
        const fail = (request: IDBRequest) => () => reject(request.error);
        const deleting = indexedDB.deleteDatabase("omamori");
        deleting.onerror = fail(deleting);
        deleting.onsuccess = () => {
          // The library multiplies its versions by ten.
          const opening = indexedDB.open("omamori", version * 10);
          opening.onerror = fail(opening);
          const pathOf = (part: string) =>
            part.startsWith("[") ? part.slice(1, -1).split("+") : part.replace("*", "");
          opening.onupgradeneeded = () => {
            for (const [table, schema] of Object.entries(stores)) {
              const [key = "", ...indexes] = schema.split(", ");
              const store = opening.result.createObjectStore(table, { keyPath: pathOf(key) });
              for (const index of indexes) {
                store.createIndex(index.replace("*", ""), pathOf(index), {
                  multiEntry: index.startsWith("*"),
                });
              }
              for (const row of rows[table] ?? []) store.put(row);
            }
          };
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [version, stores, rows] as const,
  );
}
