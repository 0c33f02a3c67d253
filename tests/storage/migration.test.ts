import { describe, expect, it, test, vi } from "vitest";
import { bundleParts } from "#lib/catalogue/bundle-catalogue.ts";
import { languages, textOf } from "#lib/domain/language.ts";
import { readBadge } from "#lib/queries/read-badge.ts";
import { readKnown } from "#lib/queries/read-known.ts";
import { readPopup } from "#lib/queries/read-popup.ts";
import { answerAccount } from "#lib/storage/accounts.ts";
import { Database } from "#lib/storage/database.ts";
import { keepFinds } from "#lib/storage/finds.ts";
import { loadCatalogue } from "#lib/storage/load-catalogue.ts";
import { noticeSign, settleStep } from "#lib/storage/resolutions.ts";
import { readSetting } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { partsOf } from "#scripts/bench/parts-of.ts";
import { aService } from "#tests/domain/builders.ts";
import { aSettledStep } from "#tests/storage/a-settled-step.ts";
import { aCatalogue } from "./a-catalogue.ts";
import { fillCatalogue } from "./fill-catalogue.ts";
import { leaveVersion1, version1 } from "./fixtures/version-1.ts";
import { leaveVersion2, version2 } from "./fixtures/version-2.ts";
import { leaveVersion3, version3 } from "./fixtures/version-3.ts";
import { freshDatabase } from "./fresh-database.ts";

const today = "2026-11-23";
const clock = { today, isEvening: false } as const;

/** A database of version 1, as the present product opens it. */
async function upgraded(): Promise<Database> {
  const database = freshDatabase();
  await leaveVersion1(database.name);
  return database;
}

const weibo = { kind: "web", host: "weibo.com" } as const;

async function stepsAtWeibo(database: Database) {
  const { content } = await readPopup(database, weibo, clock);
  if (content.kind !== "service") throw new Error(`The popup shows ${content.kind}.`);
  return content.own.steps;
}

describe("a database of version 1", () => {
  it("is opened at the newest version, with every table of it", async () => {
    const database = await upgraded();
    await database.open();
    expect(database.verno).toBe(new Database("unopened").verno);
    const tables = database.tables.map(({ name }) => name);
    const kept = Object.keys(version1).filter((table) => !["steps", "signs", "articles"].includes(table));
    expect(tables).toEqual(expect.arrayContaining(kept));
    expect(tables).toEqual(
      expect.arrayContaining(["noticedSigns", "mutedServices", "alertedFacts", "badges"]),
    );
  });

  const unchanged = ["services", "incidents", "visits", "accounts", "settings", "catalogueState"] as const;

  test.for(unchanged)("keeps %s as they were", async (table) => {
    const database = await upgraded();
    const rows = await database.table(table).toArray();
    expect(rows).toHaveLength(version1[table].length);
    expect(rows).toEqual(expect.arrayContaining([...version1[table]]));
  });

  it("keeps every resolution, with what is known of its incidents in place of their ids", async () => {
    const database = await upgraded();
    const facts2018 = {
      kind: "incident",
      incidentId: "weibo-2018",
      grade: "reported",
      to: "2018-07",
      dataClasses: ["sessions"],
    };
    const facts2020 = {
      kind: "incident",
      incidentId: "weibo-2020",
      grade: "confirmed",
      from: "2018",
      to: "2019-07",
      dataClasses: ["phone-numbers", "user-ids"],
    };
    expect(await database.resolutions.orderBy("[subject+stepId]").toArray()).toStrictEqual([
      {
        subject: "person",
        stepId: "secure-recovery-mailbox",
        outcome: "done",
        resolvedOn: "2026-11-21",
        covers: [],
      },
      {
        subject: "weibo",
        stepId: "change-password",
        outcome: "done",
        resolvedOn: "2026-11-21",
        covers: [facts2018],
      },
      {
        subject: "weibo",
        stepId: "close-unused-account",
        outcome: "skipped",
        resolvedOn: "2026-11-22",
        covers: [facts2020, facts2018],
      },
      {
        subject: "weibo",
        stepId: "sign-out-everywhere",
        outcome: "done",
        resolvedOn: "2026-11-21",
        covers: [facts2018],
      },
    ]);
  });

  it("still has settled what was settled, for all that was known then, and says nothing is new", async () => {
    const steps = await stepsAtWeibo(await upgraded());
    const settled = steps.filter(({ state }) => state !== "open");
    expect(settled.map(({ stepId, state }) => `${stepId}: ${state}`)).toContain("sign-out-everywhere: done");
    expect(steps.flatMap((step) => (step.state === "open" ? step.reopenings : []))).toEqual([]);
  });

  it("still shows its catalogue until the next is loaded, with a sentence in every place", async () => {
    const { content, language } = await readPopup(await upgraded(), weibo, clock);
    if (content.kind !== "service") throw new Error(`The popup shows ${content.kind}.`);
    expect(language).toBe("ja");
    expect(content.advice.steps.size).toBe(version1.steps.length);
    for (const step of content.advice.steps.values()) {
      // The languages of that time; others are stood in for.
      for (const each of ["ja", "zh-Hans", "en"] as const) {
        expect(step.protects[each]).toBeTypeOf("string");
        expect(step.consequence[each]).toBeTypeOf("string");
      }
    }
  });

  it("keeps the person's record when the next catalogue is loaded", async () => {
    const database = await upgraded();
    const before = await database.resolutions.toArray();
    await fillCatalogue(database, aCatalogue(), "next");
    expect(await database.resolutions.toArray()).toEqual(before);
    expect(await database.visits.count()).toBe(2);
  });

  it("holds nothing that was found, shared or declined, as nobody could tell of it", async () => {
    const database = await upgraded();
    for (const table of ["finds", "reuseGroups", "declinedServices"] as const) {
      expect(await database.table(table).count(), table).toBe(0);
    }
    const found = {
      origin: "export",
      finds: [{ serviceId: "weibo", origin: "export", foundOn: today }],
    } as const;
    await keepFinds(database, found);
    expect(await database.finds.where("serviceId").equals("weibo").toArray()).toEqual(found.finds);
  });

  it("takes all that the present version records", async () => {
    const database = await upgraded();
    await recordVisit(database, "weibo", today);
    await answerAccount(database, "weibo", { since: "2015" }, today);
    await noticeSign(database, { serviceId: "weibo", signId: "unfamiliar-follows", noticedOn: today });
    const service = aService({ id: "weibo" });
    await settleStep(
      database,
      aSettledStep(service, "verify-support-contact"),
      { outcome: "put-off", until: "2026-11-30", when: "day" },
      today,
    );
    const steps = await stepsAtWeibo(database);
    expect(steps.filter(({ isUrgent }) => isUrgent).length).toBeGreaterThan(0);
    expect(await database.resolutions.get(["person", "verify-support-contact"])).toMatchObject({
      outcome: "put-off",
    });
  });

  it("is upgraded once, also where two contexts open it at the same time", async () => {
    const database = await upgraded();
    const other = new Database(database.name);
    const [first, second] = await Promise.all([database.resolutions.toArray(), other.resolutions.toArray()]);
    other.close();
    expect(second).toEqual(first);
    database.close();
    await database.open();
    expect(await database.resolutions.toArray()).toEqual(first);
    expect(await readSetting(database, "language")).toBe("ja");
  });
});

describe("a database of version 2", () => {
  async function upgradedFrom2(): Promise<Database> {
    const database = freshDatabase();
    await leaveVersion2(database.name);
    return database;
  }

  it("is opened at the newest version, without a table that it was carried over in", async () => {
    const database = await upgradedFrom2();
    await database.open();
    expect(database.verno).toBe(new Database("unopened").verno);
    const stored = [...database.backendDB().objectStoreNames];
    expect(stored).toEqual(database.tables.map(({ name }) => name).toSorted());
  });

  it.for(["visits", "noticedSigns", "mutedServices"] as const)("keeps %s as they were", async (table) => {
    const database = await upgradedFrom2();
    const rows: readonly object[] = await database.table(table).toArray();
    expect(rows).toHaveLength(version2[table].length);
    expect(rows).toEqual(expect.arrayContaining([...version2[table]]));
  });

  it("keeps what was settled, for its subject and in the words of today", async () => {
    const database = await upgradedFrom2();
    const kept = await database.resolutions.orderBy("[subject+stepId]").toArray();
    expect(
      kept.map(({ subject, stepId, outcome, resolvedOn }) => [subject, stepId, outcome, resolvedOn]),
    ).toEqual([
      ["line", "check-sign-in-history", "done", "2026-10-03"],
      // Of the two reviews at one service the newer, whatever it said.
      ["person", "register-or-freeze", "skipped", "2026-10-04"],
      ["person", "secure-recovery-mailbox", "put-off", "2026-10-05"],
      // Two on one day: what was done outweighs what was put off.
      ["person", "stop-password-reuse", "done", "2026-10-06"],
      ["person", "turn-on-payment-alerts", "done", "2026-10-08"],
      ["weibo", "change-password", "put-off", "2026-10-01"],
      ["weibo", "check-sign-in-history", "skipped", "2026-10-09"],
    ]);
    expect(await database.resolutions.get(["weibo", "change-password"])).toStrictEqual({
      subject: "weibo",
      stepId: "change-password",
      resolvedOn: "2026-10-01",
      covers: [
        {
          kind: "incident",
          incidentId: "weibo-2018",
          grade: "reported",
          to: "2018-07",
          dataClasses: ["sessions"],
        },
        // Noticed before; the one that was noticed later is not covered.
        { kind: "sign", signId: "unfamiliar-follows", serviceId: "weibo", noticedOn: "2026-09-30" },
      ],
      outcome: "put-off",
      until: "2026-11-01",
      when: "day",
    });
  });

  it("leaves a day of closing to accounts that were closed, and to one that never was only what it needs", async () => {
    const database = await upgradedFrom2();
    expect(await database.accounts.toArray()).toStrictEqual([
      { serviceId: "line", standing: "closed", closedOn: "2020", saidOn: "2026-10-01" },
      { serviceId: "qq", standing: "never", region: "elsewhere", saidOn: "2026-10-01" },
      { serviceId: "weibo", standing: "has", since: "2015", saidOn: "2026-10-01" },
    ]);
  });

  it("keeps what was told, a digest by its day, and owes nothing where alerts are off", async () => {
    const database = await upgradedFrom2();
    expect(await database.alertedFacts.toArray()).toEqual([
      { factId: "line-2018 2026-11-23", toldOn: "2026-11-24" },
    ]);
    expect(await readSetting(database, "digestedOn")).toBe("2026-11-20");
    expect(await readSetting(database, "alerts")).toEqual({ isOn: false });
    expect(await readSetting(database, "language")).toBe("ja");
  });
});

describe("a database of version 3", () => {
  async function upgradedFrom3(): Promise<Database> {
    const database = freshDatabase();
    await leaveVersion3(database.name);
    return database;
  }

  const personal = [
    "visits",
    "accounts",
    "resolutions",
    "noticedSigns",
    "mutedServices",
    "alertedFacts",
    "settings",
  ] as const;

  async function expectRecord(database: Database): Promise<void> {
    for (const table of personal) {
      const rows: readonly object[] = await database.table(table).toArray();
      expect(rows, table).toHaveLength(version3[table].length);
      expect(rows, table).toEqual(expect.arrayContaining([...version3[table]]));
    }
  }

  it("is opened at the newest version, and nothing of the person's is lost", async () => {
    const database = await upgradedFrom3();
    await database.open();
    const stored = [...database.backendDB().objectStoreNames];
    expect(stored).toEqual(database.tables.map(({ name }) => name).toSorted());
    await expectRecord(database);
  });

  test.for(languages)("shows its catalogue whole in %s until the next is loaded", async (language) => {
    const database = await upgradedFrom3();
    const { content, catalogue } = await readPopup(database, weibo, clock);
    if (content.kind !== "service") throw new Error(`The popup shows ${content.kind}.`);
    expect(catalogue?.hash).toBe("5f2f7e1");
    const [exposure] = content.own.exposures;
    expect(exposure?.incident).toEqual(version3.incidents[0]);
    expect(content.mentions).toEqual([
      { mention: version3.services[0]?.mentions?.[0], incident: version3.incidents[1] },
    ]);
    expect(content.advice.steps.size).toBe(version3.steps.length);
    for (const step of content.advice.steps.values()) {
      expect(textOf(step.consequence, language)).not.toBe("");
    }
    expect(content.advice.help).toEqual(version3.help);
    expect([...content.advice.letters.values()]).toEqual(version3.letters);
  });

  it("weighs a visit by it as well", async () => {
    const badge = await readBadge(await upgradedFrom3(), "weibo.com", clock);
    expect(badge?.standing.kind).toBe("to-do");
  });

  it("keeps all of it where the next catalogue cannot be loaded", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const database = await upgradedFrom3();
    const parts = partsOf(bundleParts(aCatalogue()));
    const damaged = { ...parts, sources: { ...parts.sources, read: async () => new Uint8Array() } };
    expect(await loadCatalogue(database, damaged, "ja", today)).toBe(false);
    const { index, advice } = await readKnown(database);
    expect(index.incidents.get("weibo-2026")).toEqual(version3.incidents[0]);
    expect(advice.steps.size).toBe(version3.steps.length);
  });

  it("has nothing left of it once the next catalogue is loaded, and the person's record as it was", async () => {
    const database = await upgradedFrom3();
    const parts = partsOf(bundleParts(aCatalogue()));
    expect(await loadCatalogue(database, parts, "ja", today)).toBe(true);
    const { index, state } = await readKnown(database);
    expect([...index.services.keys()]).toEqual(["example"]);
    expect([...index.incidents.keys()]).toEqual(["example-2018"]);
    expect(state).toMatchObject({ hash: parts.hash, language: "ja" });
    await expectRecord(database);
  });

  it("that never had a catalogue has none", async () => {
    const database = freshDatabase();
    const { content } = await readPopup(database, weibo, clock);
    expect(content.kind).toBe("loading");
    expect(await database.advice.count()).toBe(0);
  });
});
