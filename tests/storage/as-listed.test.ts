import { describe, expect, it } from "vitest";
import { readBackup } from "#lib/backup/read-backup.ts";
import { writeBackup } from "#lib/backup/write-backup.ts";
import type { WholeRecord } from "#lib/domain/personal-record.ts";
import { asListed } from "#lib/storage/as-listed.ts";
import type { Database } from "#lib/storage/database.ts";
import { replaceFeed } from "#lib/storage/replace-feed.ts";
import { restoreRecord } from "#lib/storage/restore-record.ts";
import { readWholeRecord } from "#lib/storage/whole-record.ts";
import { aService } from "#tests/domain/builders.ts";
import { aList, feedOn } from "#tests/domain/refreshes.ts";
import { emptyRecord } from "#tests/domain/whole-records.ts";
import { freshDatabase } from "./fresh-database.ts";

const today = "2026-11-24";
const visited = (serviceId: string) => ({ serviceId, firstOn: today, lastOn: today, dayCount: 1 }) as const;

/** As it is made where a list is in use. */
const record: WholeRecord = {
  ...emptyRecord,
  visits: ["site:listed.example", "site:known.example", "site:gone.example", "shop"].map(visited),
  mutedServices: [{ serviceId: "site:gone.example" }],
  resolutions: [
    {
      subject: "site:listed.example",
      stepId: "change-password",
      outcome: "done",
      resolvedOn: today,
      covers: [{ kind: "incident", incidentId: "hibp:listed.com", grade: "reported", dataClasses: [] }],
    },
  ],
  reuseGroups: [
    {
      id: "8c5b2f0e-0000-4000-8000-000000000000",
      foundOn: today,
      likeness: "same",
      serviceIds: ["shop", "site:gone.example"],
      unlisted: 1,
    },
  ],
  alertedFacts: [{ factId: "hibp:listed.com 2026-11-20", toldOn: today }],
  settings: [{ key: "mailboxes", value: ["site:gone.example", "site:listed.example"] }],
};

async function aDevice(isListInUse: boolean): Promise<Database> {
  const database = freshDatabase();
  await database.catalogueState.put({ key: "current", hash: "hash" });
  await database.services.add(aService({ id: "known", domains: ["known.example"] }));
  if (isListInUse) await replaceFeed(database, aList("listed.example"), [], feedOn);
  return database;
}

describe("a backup that names sites of a list", () => {
  it("is written and read as it is", () => {
    const text = writeBackup(record, today);
    const reading = readBackup(text);
    expect(reading).toMatchObject({ kind: "readable" });
    if (reading.kind === "readable") expect(reading.backup.record).toEqual(record);
  });

  it("is restored with what is listed here, under its name here, and without what is not", async () => {
    const database = await aDevice(true);
    expect((await asListed(database, record)).unlisted).toEqual(["site:gone.example"]);
    await restoreRecord(database, record, today);
    const restored = await readWholeRecord(database);
    expect(restored.visits.map(({ serviceId }) => serviceId).toSorted()).toEqual([
      "known",
      "shop",
      "site:listed.example",
    ]);
    expect(restored.mutedServices).toEqual([]);
    expect(restored.resolutions).toEqual(record.resolutions);
    expect(restored.reuseGroups).toMatchObject([{ serviceIds: ["shop"], unlisted: 2 }]);
    expect(restored.settings).toEqual([{ key: "mailboxes", value: ["site:listed.example"] }]);
  });

  it("leaves no unlisted site where no list is in use", async () => {
    const database = await aDevice(false);
    const { unlisted } = await asListed(database, record);
    expect(unlisted.toSorted()).toEqual(["site:gone.example", "site:listed.example"]);
    await restoreRecord(database, record, today);
    const { alertedFacts: _, ...restored } = await readWholeRecord(database);
    expect(JSON.stringify(restored)).not.toContain("site:");
  });
});
