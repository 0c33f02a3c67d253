import fc from "fast-check";
import { describe, expect, it, test, vi } from "vitest";
import { type BackupReading, backupVersion, maxBackupBytes, maxRows } from "#lib/backup/backup.ts";
import { readBackup } from "#lib/backup/read-backup.ts";
import { readBackupFile } from "#lib/backup/read-backup-file.ts";
import { type BackupUpgrade, backupUpgrades, upgradeBackup } from "#lib/backup/upgrade-backup.ts";
import { writeBackup } from "#lib/backup/write-backup.ts";
import type { StoredSetting } from "#lib/domain/settings.ts";
import type { Visit } from "#lib/domain/visit.ts";
import { anyRecord, emptyRecord, mergeDay } from "#tests/domain/whole-records.ts";
import { aBackup, foundRows } from "./a-backup.ts";

type Text = ReturnType<typeof aBackup>;

/** Reads the backup with one thing changed in its text, which can hold what an object cannot. */
function replaced(from: string, to: string): BackupReading {
  const text = JSON.stringify(aBackup());
  if (!text.includes(from)) throw new Error(`The backup does not hold ${from}.`);
  return readBackup(text.replace(from, to));
}
const readWith = (over: object) => readBackup(JSON.stringify({ ...aBackup(), ...over }));

describe("what was found, in a backup of today,", () => {
  /** A backup as version 5 writes it. */
  const ofToday = () => ({ ...aBackup(), version: 5, resolutions: [], ...foundRows() });
  const read = (over: object) => readBackup(JSON.stringify({ ...ofToday(), ...over }));

  it("is read as it was written", () => {
    const reading = read({});
    if (reading.kind !== "readable") throw new Error(reading.kind);
    expect(reading.backup.record).toMatchObject(foundRows());
    expect(readBackup(writeBackup(reading.backup.record, "2026-11-20"))).toEqual(reading);
  });

  it("is missing from the file of an earlier version, which is none the worse", () => {
    const { finds: _, reuseGroups: __, declinedServices: ___, ...earlier } = ofToday();
    const reading = readBackup(JSON.stringify({ ...earlier, version: 3 }));
    expect(reading).toMatchObject({ kind: "readable", backup: { record: { finds: [], reuseGroups: [] } } });
    expect(readBackup(JSON.stringify(earlier))).toEqual({ kind: "damaged", where: { part: "finds" } });
  });

  it("of version 4, which knew of no exposed passwords, is read as it is", () => {
    const finds = foundRows().finds.filter((find) => !("isExposed" in find));
    expect(finds).toHaveLength(1);
    expect(read({ version: 4, finds })).toMatchObject({
      kind: "readable",
      backup: { record: { finds, reuseGroups: foundRows().reuseGroups } },
    });
  });

  const [seen, exported] = foundRows().finds;
  const [group] = foundRows().reuseGroups;

  test.for<[string, object, string]>([
    ["a password beside a login", { finds: [{ ...exported, password: "hunter2" }] }, "finds"],
    ["a user name", { finds: [{ ...exported, username: "me" }] }, "finds"],
    ["an origin that there is not", { finds: [{ ...seen, origin: "visit" }] }, "finds"],
    ["days in the wrong order", { finds: [{ ...seen, firstOn: "2026-11-18" }] }, "finds"],
    ["a month in place of a day", { finds: [{ ...exported, accountBy: "2014-03" }] }, "finds"],
    ["a password said not to be exposed", { finds: [{ ...exported, isExposed: false }] }, "finds"],
    ["how often a password was seen", { finds: [{ ...exported, exposedTimes: 3 }] }, "finds"],
    ["a password said to be strong", { finds: [{ ...exported, isWeak: false }] }, "finds"],
    ["no login at all", { finds: [{ ...exported, logins: 0 }] }, "finds"],
    ["the same find twice", { finds: [seen, seen] }, "finds"],
    [
      "a hash as the name of a group",
      { reuseGroups: [{ ...group, id: "5f4dcc3b5aa765d61d8327deb882cf99" }] },
      "reuseGroups",
    ],
    ["a group that names nobody", { reuseGroups: [{ ...group, serviceIds: [] }] }, "reuseGroups"],
    [
      "a group that names one twice",
      { reuseGroups: [{ ...group, serviceIds: ["qq", "qq"] }] },
      "reuseGroups",
    ],
    ["another likeness", { reuseGroups: [{ ...group, likeness: "similar" }] }, "reuseGroups"],
    ["no day since which", { declinedServices: [{ serviceId: "qq" }] }, "declinedServices"],
  ])("with %s is refused", ([, over, part]) => {
    expect(read(over)).toMatchObject({ kind: "damaged", where: { part } });
  });

  it("may be remembered by what was settled", () => {
    const settled = {
      subject: "weibo",
      stepId: "change-password",
      resolvedOn: "2026-11-19",
      outcome: "done",
      covers: [
        { kind: "reuse", groupId: group?.id },
        { kind: "weak-password", serviceId: "weibo", foundOn: "2026-11-19" },
        { kind: "exposed-password", serviceId: "weibo", foundOn: "2026-11-19" },
      ],
    };
    expect(read({ resolutions: [settled] })).toMatchObject({
      kind: "readable",
      backup: { record: { resolutions: [settled] } },
    });
  });
});

describe("a backup", () => {
  it.for([1, 2])("of version %i is read with everything in it, in the words of today", (version) => {
    const { format: _, version: __, madeOn, ...record } = aBackup();
    const [done, skipped, snoozed] = record.resolutions;
    const inNewWords = ({ serviceId, covers, ...rest }: NonNullable<typeof done>) => ({
      ...rest,
      subject: serviceId,
      covers: covers.map((facts) => ({ kind: "incident", ...facts })),
    });
    if (!done || !skipped || !snoozed) throw new Error("The backup lacks a resolution.");
    const noticed = {
      kind: "sign",
      serviceId: "weibo",
      signId: "unfamiliar-follows",
      noticedOn: "2026-11-17",
    };
    expect(readWith({ version })).toEqual({
      kind: "readable",
      backup: {
        madeOn,
        record: {
          ...record,
          finds: [],
          reuseGroups: [],
          declinedServices: [],
          resolutions: [
            { ...inNewWords(done), covers: [...inNewWords(done).covers, noticed] },
            inNewWords(skipped),
            { ...inNewWords(snoozed), outcome: "put-off", when: "day" },
          ],
        },
      },
    });
  });

  it("of an older version has one row where two of its steps have become one", () => {
    const step = (stepId: string, resolvedOn: string, outcome: string) => ({
      serviceId: "weibo",
      stepId,
      resolvedOn,
      covers: [],
      outcome,
    });
    const resolutions = [
      step("watch-payment-card", "2026-11-10", "skipped"),
      { ...step("watch-bank-account", "2026-11-12", "done"), serviceId: "line" },
      step("know-where-data-is-kept", "2026-11-12", "done"),
    ];
    expect(readWith({ resolutions })).toMatchObject({
      backup: {
        record: {
          resolutions: [{ subject: "person", stepId: "turn-on-payment-alerts", resolvedOn: "2026-11-12" }],
        },
      },
    });
  });

  it.for(["step", "data class", "service"])("keeps a %s of another release", (what) => {
    const changed = {
      step: replaced('"stepId":"change-password"', '"stepId":"a-step-of-tomorrow"'),
      "data class": replaced('["sessions"]', '["a-class-of-yesterday"]'),
      service: replaced('"serviceId":"qq"', '"serviceId":"a-service-of-tomorrow"'),
    }[what];
    if (changed?.kind !== "readable") throw new Error("It is refused.");
    const again = readBackup(writeBackup(changed.backup.record, mergeDay));
    expect(again).toEqual({ kind: "readable", backup: { madeOn: mergeDay, record: changed.backup.record } });
  });

  it.for([
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
    ["utf-16le", []],
    ["utf-16be", []],
  ] as const)("that an editor stored as %s, with %j before it, is read", async ([encoding, mark]) => {
    const units = Uint16Array.from(JSON.stringify(aBackup()), (sign) => sign.charCodeAt(0));
    const bytes = [...units].flatMap((unit) =>
      encoding === "utf-16le" ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    );
    const file = new File([new Uint8Array([...mark, ...bytes])], "edited.json");
    expect(await readBackupFile(file)).toEqual(readWith({}));
  });

  it("of nothing at all is one too", () => {
    expect(readBackup(writeBackup(emptyRecord, mergeDay))).toEqual({
      kind: "readable",
      backup: { madeOn: mergeDay, record: emptyRecord },
    });
  });

  it("that was written is read as it was, whatever it holds", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(readBackup(writeBackup(record, mergeDay))).toEqual({
          kind: "readable",
          backup: { madeOn: mergeDay, record },
        });
      }),
    );
  });

  it("is written with one row a line, for people to read", () => {
    const visits = aBackup().visits as readonly Visit[];
    const text = writeBackup({ ...emptyRecord, visits }, "2026-11-20");
    expect(text).toMatch(/^\{"format":"omamori-backup","version":5,"madeOn":"2026-11-20",\n"visits":\[\n/);
    expect(text.split("\n").filter((line) => line.includes('"serviceId"'))).toHaveLength(visits.length);
    expect(text.endsWith("}\n")).toBe(true);
  });

  it("leaves out a choice that an earlier release kept and this one does not know", () => {
    const settings = [
      { key: "retired", value: 1 } as unknown as StoredSetting,
      { key: "language", value: "ja" } as const,
    ];
    const reading = readBackup(writeBackup({ ...emptyRecord, settings }, mergeDay));
    expect(reading).toMatchObject({ kind: "readable", backup: { record: { settings: [settings[1]] } } });
  });

  it("keeps a service that no catalogue knows yet", () => {
    expect(readWith({})).toMatchObject({
      backup: { record: { visits: [{}, { serviceId: "a-service-of-tomorrow" }] } },
    });
  });
});

describe("what is no backup", () => {
  test.for([
    "",
    "   ",
    "{",
    JSON.stringify(aBackup()).slice(0, -40),
    "<html></html>",
    '{"a": NaN}',
    "\u0000",
  ])("%j is said not to be readable", (text) => {
    expect(readBackup(text)).toEqual({ kind: "not-json" });
  });

  test.for([
    "null",
    "1",
    '"omamori-backup"',
    "[]",
    "{}",
    '{"format":"other"}',
    '{"__proto__":{"format":"omamori-backup"}}',
  ])("%s is said to be something else", (text) => {
    expect(readBackup(text)).toEqual({ kind: "not-a-backup" });
  });

  it("nested a hundred thousand deep is refused, and does no harm", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(["not-json", "not-a-backup"]).toContain(readBackup(deep).kind);
    const { kind } = readBackup(
      JSON.stringify({ ...aBackup(), visits: 0 }).replace('"visits":0', `"visits":[${deep}]`),
    );
    expect(["not-json", "damaged"]).toContain(kind);
  });
});

describe("a backup of another version", () => {
  test.for([backupVersion + 1, 999])("%i is said to be newer, whatever else is in it", (version) => {
    expect(readWith({ version, visits: "of another shape" })).toEqual({ kind: "newer-version" });
  });

  test.for([0, -1, 1.5, "1", null, true, [1]])("%j is damaged", (version) => {
    expect(readWith({ version })).toEqual({ kind: "damaged", where: { part: "version" } });
  });

  it("that is older is brought up, one version after the other", () => {
    const upgrades: readonly BackupUpgrade[] = [
      (file) => ({ ...file, trail: "1 to 2" }),
      (file) => ({ ...file, trail: `${file["trail"]}, 2 to 3` }),
    ];
    expect(upgradeBackup({ a: 1 }, 1, upgrades)).toEqual({ a: 1, trail: "1 to 2, 2 to 3" });
    expect(upgradeBackup({ a: 1, trail: "" }, 2, upgrades)).toEqual({ a: 1, trail: ", 2 to 3" });
    expect(upgradeBackup({ a: 1 }, 3, upgrades)).toEqual({ a: 1 });
  });

  it("has an upgrade from each version before this one", () => {
    expect(backupUpgrades).toHaveLength(backupVersion - 1);
  });
});

const script = "<script>alert(1)</script>";

describe("a damaged backup", () => {
  const tables = [
    "visits",
    "accounts",
    "resolutions",
    "noticedSigns",
    "mutedServices",
    "alertedFacts",
    "settings",
  ] as const satisfies readonly (keyof Text)[];

  test.for(tables)("without its %s, or with something else there, is refused and says so", (part) => {
    const { [part]: _, ...rest } = aBackup();
    const expected = { kind: "damaged", where: { part } };
    expect(readBackup(JSON.stringify(rest))).toEqual(expected);
    for (const wrong of [null, {}, "rows", 7]) expect(readWith({ [part]: wrong })).toEqual(expected);
  });

  test.for(tables)(
    "with a row of %s that is no row, or has one field more or less, names the row",
    (part) => {
      const rows: readonly object[] = aBackup()[part];
      const [first = {}, ...others] = rows;
      const expected = { kind: "damaged", where: { part, row: rows.length } };
      for (const wrong of [
        null,
        1,
        "row",
        [],
        {},
        { ...first, more: 1 },
        Object.fromEntries(Object.entries(first).slice(1)),
      ]) {
        expect(readWith({ [part]: [...others, wrong] }), JSON.stringify(wrong)).toEqual(expected);
      }
    },
  );

  test.for(tables)("with the same row twice among %s names the second", (part) => {
    const rows: readonly object[] = aBackup()[part];
    expect(readWith({ [part]: [...rows, rows[0]] })).toEqual({
      kind: "damaged",
      where: { part, row: rows.length + 1 },
    });
  });

  it("with two rows of one service that differ is refused: there is no telling which is meant", () => {
    const [visit] = aBackup().visits;
    expect(readWith({ visits: [visit, { ...visit, dayCount: 6 }] })).toEqual({
      kind: "damaged",
      where: { part: "visits", row: 2 },
    });
  });

  it("with too many rows is refused before any of them is looked at", () => {
    expect(readWith({ mutedServices: Array.from({ length: maxRows + 1 }, () => 0) })).toEqual({
      kind: "damaged",
      where: { part: "mutedServices" },
    });
  });

  test.for(["2026-02-30", "2026-11", "2026", "today", "", script, 20261120, null])(
    "made on %j is refused",
    (madeOn) => {
      expect(readWith({ madeOn })).toEqual({ kind: "damaged", where: { part: "madeOn" } });
    },
  );

  it("with anything at all that does not belong there is refused", () => {
    expect(readWith({ comment: "mine" })).toEqual({ kind: "damaged" });
  });

  test.for([
    ["a script as a service", '"serviceId":"qq"', `"serviceId":${JSON.stringify(script)}`, "mutedServices"],
    [
      "a script after a service",
      '"serviceId":"qq"',
      `"serviceId":${JSON.stringify(`qq${script}`)}`,
      "mutedServices",
    ],
    ["a line after a service", '"serviceId":"qq"', '"serviceId":"qq\\n"', "mutedServices"],
    ["a service in capitals", '"serviceId":"qq"', '"serviceId":"QQ"', "mutedServices"],
    ["no service", '"serviceId":"qq"', '"serviceId":""', "mutedServices"],
    ["an endless service", '"serviceId":"qq"', `"serviceId":"${"q".repeat(101)}"`, "mutedServices"],
    ["a number as a service", '"serviceId":"qq"', '"serviceId":1', "mutedServices"],
    [
      "a script as a told fact",
      '"factId":"weibo-2020 2026-11-22"',
      `"factId":${JSON.stringify(script)}`,
      "alertedFacts",
    ],
    [
      "a told fact without its day",
      '"factId":"weibo-2020 2026-11-22"',
      '"factId":"weibo-2020"',
      "alertedFacts",
    ],
    ["a script as a day", '"toldOn":"2026-11-19"', `"toldOn":${JSON.stringify(script)}`, "alertedFacts"],
    ["a day that does not exist", '"toldOn":"2026-11-19"', '"toldOn":"2026-11-31"', "alertedFacts"],
    ["a month as a day", '"toldOn":"2026-11-19"', '"toldOn":"2026-11"', "alertedFacts"],
    [
      "a script as a sign",
      '"signId":"unfamiliar-follows"',
      `"signId":${JSON.stringify(script)}`,
      "noticedSigns",
    ],
    ["half a day", '"dayCount":5', '"dayCount":0.5', "visits"],
    ["no day", '"dayCount":5', '"dayCount":0', "visits"],
    ["fewer days than none", '"dayCount":5', '"dayCount":-1', "visits"],
    ["endless days", '"dayCount":5', '"dayCount":1e999', "visits"],
    ["more days than there were", '"dayCount":5', '"dayCount":36526', "visits"],
    ["days as text", '"dayCount":5', '"dayCount":"5"', "visits"],
    ["a last day before the first", '"lastOn":"2026-11-19"', '"lastOn":"2026-10-31"', "visits"],
    ["a standing that is none", '"standing":"has"', '"standing":"owns"', "accounts"],
    ["a script as a date", '"since":"2015"', `"since":${JSON.stringify(script)}`, "accounts"],
    ["a month that does not exist", '"since":"2015"', '"since":"2015-13"', "accounts"],
    ["nothing as a date", '"since":"2015"', '"since":null', "accounts"],
    ["a region that is none", '"region":"elsewhere"', '"region":"moon"', "accounts"],
    ["a script as an incident", '{"weibo-2018":false}', `{${JSON.stringify(script)}:false}`, "accounts"],
    ["an answer that is none", '{"weibo-2018":false}', '{"weibo-2018":"no"}', "accounts"],
    ["a script as a step", '"stepId":"change-password"', '"stepId":"<b>"', "resolutions"],
    ["an outcome that is none", '"outcome":"done"', '"outcome":"ignored"', "resolutions"],
    [
      "an outcome with what belongs to another",
      '"outcome":"done"',
      '"outcome":"done","until":"2026-12-18"',
      "resolutions",
    ],
    ["a grade that is none", '"grade":"reported"', '"grade":"certain"', "resolutions"],
    ["a script as a kind of data", '["sessions"]', '["<b>"]', "resolutions"],
    ["a language that is none", '"value":"ja"', '"value":"tlh"', "settings"],
    ["a script as a language", '"value":"ja"', `"value":${JSON.stringify(script)}`, "settings"],
    ["a choice that is none", '"key":"language"', '"key":"volume"', "settings"],
    ["a choice with the value of another", '"value":24', '"value":"ja"', "settings"],
    ["a year as months", '"value":24', '"value":1.5', "settings"],
  ] as const)("with %s is refused as a whole and names the place", ([, from, to, part]) => {
    const reading = replaced(from, to);
    const row = from === '"value":24' ? 2 : 1;
    expect(reading).toEqual({ kind: "damaged", where: { part, row } });
    expect(JSON.stringify(reading)).not.toContain("script");
  });

  test.for([
    ["the file", '"madeOn"', undefined],
    ["a visit", '"lastOn"', { part: "visits", row: 1 }],
    ["the answers about features", '"weibo-2018":false', { part: "accounts", row: 1 }],
    ["what a step covers", '"grade":"reported"', { part: "resolutions", row: 1 }],
    ["a choice", '"owesDigest"', { part: "settings", row: 3 }],
  ] as const)("with a prototype in %s is refused, and changes no object", ([, before, where]) => {
    for (const key of ["__proto__", "constructor", "prototype"]) {
      const reading = replaced(before, `"${key}":{"polluted":true},${before}`);
      expect(reading, key).toEqual({ kind: "damaged", ...(where && { where }) });
    }
    expect(replaced(before, `"__proto__":true,${before}`).kind).toBe("damaged");
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("is told by its first fault only, however many there are", () => {
    const rows = Array.from({ length: 50_000 }, () => ({ serviceId: script }));
    expect(readWith({ mutedServices: rows, alertedFacts: rows })).toEqual({
      kind: "damaged",
      where: { part: "mutedServices", row: 1 },
    });
  });

  it("never makes reading throw, wherever it is cut off or a character is wrong", () => {
    const text = JSON.stringify(aBackup());
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("", "<", '"', "0", "{", "\u0000"), (at, wrong) => {
        const { kind } = readBackup(`${text.slice(0, at)}${wrong}${text.slice(at + 1)}`);
        expect(["readable", "not-json", "not-a-backup", "newer-version", "damaged"]).toContain(kind);
        expect(["not-json"]).toContain(readBackup(text.slice(0, at)).kind);
      }),
    );
  });
});

describe("a file", () => {
  it("is read where it is small enough", async () => {
    const text = JSON.stringify(aBackup());
    expect(await readBackupFile(new File([text], "omamori-2026-11-20.json"))).toEqual(readBackup(text));
  });

  it("may begin with a byte order mark", async () => {
    const file = new File([`\uFEFF${JSON.stringify(aBackup())}`], "edited.json");
    expect((await readBackupFile(file)).kind).toBe("readable");
  });

  test.for([maxBackupBytes + 1, 200 * 1024 * 1024])(
    "of %i bytes is refused before one byte is read",
    async (size) => {
      const arrayBuffer = vi.fn();
      expect(await readBackupFile({ size, arrayBuffer })).toEqual({ kind: "too-large" });
      expect(arrayBuffer).not.toHaveBeenCalled();
    },
  );

  it("of just the limit is read", async () => {
    expect(
      await readBackupFile({ size: maxBackupBytes, arrayBuffer: () => new Blob(["{}"]).arrayBuffer() }),
    ).toEqual({
      kind: "not-a-backup",
    });
  });

  it("that the browser cannot read is a refusal, not a fault", async () => {
    const arrayBuffer = () => Promise.reject(new DOMException("Gone.", "NotFoundError"));
    expect(await readBackupFile({ size: 1, arrayBuffer })).toEqual({ kind: "unreadable" });
  });
});
