import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Account, AccountAnswer } from "#lib/domain/account.ts";
import {
  type Alert,
  type AlertedFact,
  type AlertGrounds,
  type AlertsOn,
  alertingServiceIds,
  factIdOf,
  factsIn,
  isRecent,
  mayTellOn,
  newestFactOn,
} from "#lib/domain/alert.ts";
import { addDays, type Day } from "#lib/domain/day.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { monthOf, yearOf } from "#lib/domain/partial-date.ts";
import { pickAlert } from "#lib/domain/pick-alert.ts";
import { anIncident } from "./builders.ts";
import { aListing } from "./refreshes.ts";

const today = "2026-11-22";
const on: AlertsOn = { isOn: true, owesDigest: false };

const anAccount = (over: AccountAnswer & { readonly serviceId?: string } = {}): Account =>
  ({
    serviceId: "example",
    standing: "has",
    saidOn: today,
    ...over,
  }) as Account;

const groundsOf = (incidents: readonly Incident[], over: Partial<AlertGrounds> = {}): AlertGrounds => ({
  serviceIds: ["example"],
  accounts: [],
  incidents,
  ...over,
});

const pick = (
  incidents: readonly Incident[],
  told: readonly AlertedFact[] = [],
  over: Partial<AlertGrounds> = {},
) => pickAlert(on, groundsOf(incidents, over), told, today);

const idsIn = (alert: Alert | undefined) => (alert ? factsIn(alert).map(({ incident }) => incident.id) : []);

/** Without a disclosure and added on a day. */
const added = (addedOn: Day, over: Partial<Incident> = {}) => {
  const { disclosedOn: _, ...incident } = anIncident({ addedOn, ...over });
  return incident;
};

describe("the newest fact of an incident", () => {
  test.for([
    [{ disclosedOn: "2018-08-20", addedOn: "2026-11-22" }, "2026-11-22"],
    [{ disclosedOn: "2018-08-20", addedOn: "2026-11-22", amendedOn: "2026-12-01" }, "2026-12-01"],
    [{ disclosedOn: "2026-12", addedOn: "2026-11-22" }, "2026-12-01"],
    [{ disclosedOn: "2026", addedOn: "2025-11-22" }, "2026-01-01"],
    [{ disclosedOn: "2026", addedOn: "2026-03-01", amendedOn: "2026-04-01" }, "2026-04-01"],
  ] as const)("of %j is of %s", ([facts, expected]) => {
    expect(newestFactOn(anIncident(facts))).toBe(expected);
  });

  it("is the addition where no disclosure is known", () => {
    expect(newestFactOn(added("2026-11-22"))).toBe("2026-11-22");
  });

  it("names the incident and the day", () => {
    expect(factIdOf(added("2026-11-22", { id: "example-2018" }))).toBe("example-2018 2026-11-22");
  });
});

describe("a fact is recent", () => {
  test.for([
    ["added a year ago to the day", { addedOn: "2025-11-22" }, true],
    ["added a day more than a year ago", { addedOn: "2025-11-21" }, false],
    ["amended since", { addedOn: "2020-01-01", amendedOn: "2025-11-22" }, true],
    ["amended too long ago", { addedOn: "2020-01-01", amendedOn: "2025-11-21" }, false],
    [
      "disclosed in a month that ended within the year",
      { addedOn: "2025-10-01", disclosedOn: "2025-11" },
      true,
    ],
    ["disclosed in a month that ended before", { addedOn: "2025-10-01", disclosedOn: "2025-10" }, false],
    ["disclosed in a year that ended within the year", { addedOn: "2025-01-01", disclosedOn: "2025" }, true],
    ["disclosed in a year that is not over", { addedOn: "2020-01-01", disclosedOn: "2026" }, true],
    ["added on a day to come, by a clock set back", { addedOn: "2031-01-01" }, true],
  ] as const)("if %s: %j is %s", ([, facts, expected]) => {
    expect(isRecent(anIncident({ disclosedOn: "2010", ...facts }), today)).toBe(expected);
  });
});

describe("the services that may alert", () => {
  test.for([
    ["visited", [{ serviceId: "a" }], [], [], ["a"]],
    ["declared", [], [anAccount({ serviceId: "a" })], [], ["a"]],
    ["closed", [], [anAccount({ serviceId: "a", standing: "closed" })], [], ["a"]],
    ["visited and declared, once", [{ serviceId: "a" }], [anAccount({ serviceId: "a" })], [], ["a"]],
    [
      "visited, and said never to be used",
      [{ serviceId: "a" }],
      [anAccount({ serviceId: "a", standing: "never" })],
      [],
      [],
    ],
    ["visited and muted", [{ serviceId: "a" }, { serviceId: "b" }], [], [{ serviceId: "a" }], ["b"]],
    ["declared and muted", [], [anAccount({ serviceId: "a" })], [{ serviceId: "a" }], []],
  ] as const)("%s: %j %j %j", ([, visited, accounts, muted, expected]) => {
    expect(alertingServiceIds(visited, accounts, muted)).toEqual(expected);
  });

  it("leave out an account of which only a date was told", () => {
    expect(alertingServiceIds([], [{ serviceId: "a", since: "2018", saidOn: today }], [])).toEqual([]);
  });
});

describe("a notification may come", () => {
  const toldOn = (...days: readonly Day[]) => days.map((day) => ({ factId: `x ${day}`, toldOn: day }));

  test.for([
    ["never chosen", undefined, [], false],
    ["off", { isOn: false }, [], false],
    ["on, nothing told yet", on, [], true],
    ["told yesterday", on, toldOn("2026-11-21"), true],
    ["told today", on, toldOn("2026-11-21", today), false],
    ["told on a day to come, by a clock that was ahead", on, toldOn("2026-11-23", "2026-11-21"), false],
    ["snoozed until tomorrow", { ...on, snoozedUntil: "2026-11-23" }, [], false],
    ["snoozed until today", { ...on, snoozedUntil: today }, [], true],
  ] as const)("%s", ([, setting, told, expected]) => {
    expect(mayTellOn(today, setting, told)).toBe(expected);
  });
});

describe("an incident", () => {
  test.for([
    ["confirmed", anIncident(), true],
    ["reported", anIncident({ evidence: { grade: "reported", by: ["press"] } }), true],
    ["alleged", anIncident({ evidence: { grade: "alleged", by: ["seller"] } }), false],
    ["disputed", anIncident({ evidence: { grade: "disputed", by: ["press"] } }), false],
    ["unlikely", anIncident({ concerned: { onePerson: true } }), false],
    ["of another service", anIncident({ serviceIds: ["other"] }), false],
    ["too old", anIncident({ addedOn: "2025-11-21" }), false],
  ] as const)("that is %s is told of: %s", ([, incident, expected]) => {
    expect(idsIn(pick([incident]))).toEqual(expected ? [incident.id] : []);
  });

  it("is not told of to someone who never had an account, whoever asks", () => {
    expect(pick([anIncident()], [], { accounts: [anAccount({ standing: "never" })] })).toBeUndefined();
  });

  it("is told of with the services it is about, and the best of their verdicts", () => {
    const incident = anIncident({ serviceIds: ["c", "a", "muted", "b"] });
    const accounts = [
      anAccount({ serviceId: "a", since: "2010" }),
      anAccount({ serviceId: "b", standing: "never" }),
    ];
    expect(pick([incident], [], { serviceIds: ["a", "b", "c"], accounts })).toEqual({
      kind: "one",
      fact: { incident, verdict: "likely", serviceIds: ["c", "a"], isAmendment: false },
    });
  });

  test.for([
    ["that is told", "example-2018 2026-11-22", []],
    ["of which an older fact is told", "example-2018 2026-11-21", ["example-2018"]],
    ["of which a newer fact is told, by a newer catalogue", "example-2018 2026-12-01", []],
    ["whose name begins another's", "example-2018-later 2026-12-01", ["example-2018"]],
    ["that is not the one told of", "an-other 2026-12-01", ["example-2018"]],
  ] as const)("%s", ([, factId, expected]) => {
    const alert = pick([anIncident()], [{ factId, toldOn: "2026-11-01" }]);
    expect(idsIn(alert)).toEqual(expected);
    if (alert?.kind === "one") {
      expect(alert.fact.isAmendment).toBe(factId === "example-2018 2026-11-21");
    }
  });
});

describe("of several incidents", () => {
  const serious = [
    anIncident({ id: "likely", kind: "policy-change", disclosedOn: "2018", addedOn: "2026-01-01" }),
    anIncident({ id: "confirmed-newer", serviceIds: ["other"], addedOn: "2026-02-02" }),
    anIncident({ id: "confirmed-a", serviceIds: ["other"], addedOn: "2026-01-01" }),
    anIncident({ id: "confirmed-b", serviceIds: ["other"], addedOn: "2026-01-01" }),
    anIncident({ id: "reported", serviceIds: ["other"], evidence: { grade: "reported", by: ["press"] } }),
  ];
  const over = { serviceIds: ["example", "other"], accounts: [anAccount()] };
  const inOrder = serious.map(({ id }) => id);

  it("one a day is told, the most serious first", () => {
    const told: AlertedFact[] = [];
    const order = serious.map((_, at) => {
      const day = addDays(today, at);
      const alert = pickAlert(on, groundsOf(serious.toReversed(), over), told, day);
      expect(alert?.kind).toBe("one");
      for (const { incident } of alert ? factsIn(alert) : [])
        told.push({ factId: factIdOf(incident), toldOn: day });
      return idsIn(alert)[0];
    });
    expect(order).toEqual(inOrder);
    expect(pickAlert(on, groundsOf(serious, over), told, addDays(today, 9))).toBeUndefined();
  });

  it("all are told in one digest where alerts were just turned on", () => {
    const alert = pickAlert({ ...on, owesDigest: true }, groundsOf(serious.toReversed(), over), [], today);
    expect(alert?.kind).toBe("digest");
    expect(idsIn(alert)).toEqual(inOrder);
  });

  it("a digest of one is told as one, and of none not at all", () => {
    const owing = { ...on, owesDigest: true };
    expect(pickAlert(owing, groundsOf(serious.slice(0, 1)), [], today)?.kind).toBe("one");
    expect(pickAlert(owing, groundsOf([]), [], today)).toBeUndefined();
  });

  it("none is told on a day that had its notification", () => {
    expect(pickAlert(on, groundsOf(serious, over), [{ factId: "x", toldOn: today }], today)).toBeUndefined();
  });
});

describe("over any days, with a clock that jumps, restarts and new catalogues", () => {
  const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays("2026-01-01", days));
  const partial = fc.oneof(day, day.map(monthOf), day.map(yearOf));
  const incident = (id: string) =>
    fc
      .record({ disclosedOn: partial, addedOn: day, amendedOn: day })
      .map((dates) => anIncident({ id, ...dates }));
  const catalogue = fc.tuple(incident("a"), incident("b"), incident("c"));
  const wake = fc.record({
    today: day,
    turnsOn: fc.boolean(),
    incidents: fc.oneof(
      { arbitrary: fc.constant(undefined), weight: 3 },
      { arbitrary: catalogue, weight: 1 },
    ),
  });

  /** What is told, at each wake. */
  function tell(
    first: readonly Incident[],
    wakes: readonly (typeof wake extends fc.Arbitrary<infer W> ? W : never)[],
  ) {
    const told: AlertedFact[] = [];
    let incidents = first;
    return wakes.flatMap(({ today: now, turnsOn, incidents: next }) => {
      incidents = next ?? incidents;
      const alert = pickAlert({ isOn: true, owesDigest: turnsOn }, groundsOf(incidents), told, now);
      if (!alert) return [];
      const factIds = factsIn(alert).map((fact) => factIdOf(fact.incident));
      told.push(...factIds.map((factId) => ({ factId, toldOn: now })));
      return [{ now, factIds }];
    });
  }

  it("no fact is told twice", () => {
    fc.assert(
      fc.property(catalogue, fc.array(wake, { maxLength: 40 }), (first, wakes) => {
        const factIds = tell(first, wakes).flatMap((notification) => notification.factIds);
        expect(new Set(factIds).size).toBe(factIds.length);
      }),
    );
  });

  it("there is at most one notification a day, and never one on an earlier day", () => {
    fc.assert(
      fc.property(catalogue, fc.array(wake, { maxLength: 40 }), (first, wakes) => {
        const days = tell(first, wakes).map(({ now }) => now);
        expect(days).toEqual([...new Set(days)].toSorted());
      }),
    );
  });

  it("the same catalogue tells each incident once at most, whatever the day", () => {
    fc.assert(
      fc.property(catalogue, fc.array(day, { maxLength: 40 }), (incidents, days) => {
        const wakes = days.map((today) => ({ today, turnsOn: false, incidents: undefined }));
        expect(tell(incidents, wakes).length).toBeLessThanOrEqual(incidents.length);
      }),
    );
  });

  it("what is told does not depend on the order of the catalogue", () => {
    fc.assert(
      fc.property(catalogue, day, (incidents, now) => {
        const setting = { isOn: true, owesDigest: true } as const;
        expect(pickAlert(setting, groundsOf(incidents.toReversed()), [], now)).toEqual(
          pickAlert(setting, groundsOf(incidents), [], now),
        );
      }),
    );
  });
});

describe("incidents of a list", () => {
  const listed = (listedOn: Day) =>
    aListing(`Listed${listedOn}`, { serviceIds: ["example"], addedOn: listedOn, listedOn });
  const known = { feedKnownBy: "2026-11-20" } as const;

  it("that were listed when it first came are told of one by one by no notification", () => {
    expect(pick([listed("2026-11-20"), listed("2026-06-01")], [], known)).toBeUndefined();
  });

  it("that were listed later are told, whatever day our own catalogue is of", () => {
    const later = listed("2026-11-21");
    expect(idsIn(pick([later], [], { ...known, digestedOn: "2026-11-22" }))).toEqual([later.id]);
    expect(pick([later], [{ factId: factIdOf(later), toldOn: "2026-11-21" }], known)).toBeUndefined();
  });

  it("are all in a digest, which the person asks for", () => {
    const incidents = [listed("2026-11-20"), listed("2026-11-21")];
    const alert = pickAlert({ isOn: true, owesDigest: true }, groundsOf(incidents, known), [], today);
    expect(idsIn(alert)).toHaveLength(2);
  });
});
