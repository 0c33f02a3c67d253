import { textOf } from "#lib/domain/language.ts";
import { serviceListMessages, textsIn } from "#tests/locales/in-every-language.ts";
import { storesOfVersion2, version2 } from "#tests/storage/fixtures/version-2.ts";
import { storesOfVersion3, version3 } from "#tests/storage/fixtures/version-3.ts";
import { service } from "../e2e/expected.ts";
import { expect, test, textIn } from "./fixtures.ts";
import type { Person } from "./person.ts";

// Both were left by people who read Japanese.
const texts = textsIn("ja");

/** What the person told and did, in tables that have stayed as they are. */
const personal = ["visits", "noticedSigns", "mutedServices"] as const;

/** Has the extension updated from an earlier release, of which a database was left. */
async function updateFrom(
  person: Person,
  version: number,
  stores: Readonly<Record<string, string>>,
  rows: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  await person.forgetAll();
  await person.stopBackground();
  await person.putDatabase(version, stores, rows);
  await person.update();
  // The background carries it over as it starts; the tables are there at once, and then the catalogue is.
  await expect.poll(() => person.rows("sources")).not.toEqual([]);
}

async function expectSentenceInPopup(person: Person): Promise<void> {
  await person.visit("https://www.weibo.com/");
  const popup = await person.openPopup();
  await expect.poll(() => textIn(popup, "[elementtiming=standing]")).toBeTruthy();
  expect(await textIn(popup, "[role=alert]")).toBeUndefined();
  await popup.close();
}

test("a record of the release before, and of the one before that, is carried over, and nothing is lost", async ({
  person,
}) => {
  await updateFrom(person, 2, storesOfVersion2, version2);
  for (const table of personal) {
    expect(await person.rows(table), table).toEqual(expect.arrayContaining([...version2[table]]));
  }
  const accounts = (await person.rows("accounts")).map(({ serviceId }) => serviceId);
  expect(accounts.toSorted()).toEqual(version2.accounts.map(({ serviceId }) => serviceId).toSorted());
  const settled = await person.rows("resolutions");
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
  // The one that never was visited is on the list too, as it was told of.
  const list = await person.openSummary("services");
  await expect.poll(() => textIn(list, "h1")).toBe(serviceListMessages.ja.heading);
  for (const id of ["weibo", "line"]) {
    await expect.poll(() => textIn(list, "main")).toContain(textOf(service(id).name, "ja"));
  }
  await expectSentenceInPopup(person);

  await updateFrom(person, 3, storesOfVersion3, version3);
  for (const table of [...personal, "accounts", "resolutions"] as const) {
    expect(await person.rows(table), table).toEqual(expect.arrayContaining([...version3[table]]));
  }
  expect(await person.rows("catalogueState")).toEqual([expect.objectContaining({ language: "ja" })]);
  const home = await person.openSummary();
  await expect.poll(() => textIn(home, "main")).toContain(textOf(service("weibo").name, "ja"));
  expect(await textIn(home)).not.toContain(texts.screens.crashed.title);
  await expectSentenceInPopup(person);
});
