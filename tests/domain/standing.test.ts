import { describe, expect, it, test } from "vitest";
import type { Account } from "#lib/domain/account.ts";
import type { Day } from "#lib/domain/day.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { type Standing, standingOf } from "#lib/domain/standing.ts";
import { causedAt, countSteps, isOpenAt, minutesOf, type Step, servicesOf } from "#lib/domain/step.ts";
import { judge } from "#lib/domain/verdict.ts";
import { anAccount, anAskedStep, anIncident, aRequest, incidentCause, noAccount } from "./builders.ts";

const open = (over: Partial<Step> = {}) => anAskedStep(over);
const quiet = (over: Partial<Step> = {}) => anAskedStep({ onBadge: false, ...over });
const done = (over: Partial<Step> = {}) => anAskedStep({ state: "done", on: "2026-11-01", ...over });
const skipped = () => anAskedStep({ state: "skipped", on: "2026-11-01" });
const putOff = (until: Day, over: Partial<Step> = {}) =>
  anAskedStep({ state: "put-off", until, when: "day", ...over });

describe("where a person stands", () => {
  const one = [anIncident()];

  test.for<[string, readonly Incident[], readonly Step[], Account | undefined, Standing]>([
    ["nothing known", [], [], undefined, { kind: "nothing-known" }],
    ["nothing known of an account", [], [], anAccount(), { kind: "nothing-known" }],
    ["no account", one, [], noAccount(), { kind: "no-account" }],
    ["no account, nothing known", [], [], noAccount(), { kind: "no-account" }],
    ["one incident that is not theirs", one, [], anAccount({ since: "2020" }), { kind: "nothing-now" }],
    ["one incident that asks for nothing", one, [], anAccount(), { kind: "nothing-now" }],
    ["nothing but the past", one, [open({ level: "past" })], undefined, { kind: "nothing-now" }],
    ["nothing but a note", one, [open({ level: "note" })], undefined, { kind: "nothing-now" }],
    ["something for later", one, [open({ level: "later" })], undefined, { kind: "nothing-now" }],
    ["an account to close, no incident", [], [open({ level: "later" })], undefined, { kind: "nothing-now" }],
    ["two to do", one, [open(), open({ minutes: 5 })], undefined, { kind: "to-do", steps: 2, minutes: 8 }],
    ["one on the icon, one not", one, [open(), quiet()], undefined, { kind: "to-do", steps: 1, minutes: 3 }],
    [
      "nothing on the icon",
      one,
      [quiet(), quiet()],
      undefined,
      { kind: "worth-doing", steps: 2, minutes: 6 },
    ],
    [
      "something to tick",
      one,
      [open({ level: "list" }), open({ level: "later" })],
      undefined,
      { kind: "ask", steps: 1 },
    ],
    [
      "to do, and to tick",
      one,
      [open(), open({ level: "list" })],
      undefined,
      { kind: "to-do", steps: 1, minutes: 3 },
    ],
    [
      "put off",
      one,
      [putOff("2027-01-02"), putOff("2026-12-01"), done()],
      undefined,
      { kind: "put-off", steps: 2, until: "2026-12-01" },
    ],
    [
      "put off, though past",
      one,
      [putOff("2026-12-01", { level: "past" })],
      undefined,
      { kind: "nothing-now" },
    ],
    [
      "put off, though a note",
      one,
      [putOff("2026-12-01", { level: "note" })],
      undefined,
      { kind: "nothing-now" },
    ],
    [
      "put off, and to tick",
      one,
      [putOff("2026-12-01"), open({ level: "list" })],
      undefined,
      { kind: "ask", steps: 1 },
    ],
    ["all done or left out", one, [done(), skipped()], undefined, { kind: "all-settled" }],
    ["all done, long ago", one, [done({ level: "past" })], undefined, { kind: "all-settled" }],
    [
      "done, with something for later",
      one,
      [done(), open({ level: "later" })],
      undefined,
      { kind: "nothing-now" },
    ],
    [
      "no account, but of a guest",
      [anIncident({ concerned: { who: ["without-account"] } })],
      [open({ level: "list" })],
      noAccount(),
      { kind: "ask", steps: 1 },
    ],
    [
      "no account, and something to do all the same",
      one,
      [quiet()],
      noAccount(),
      { kind: "worth-doing", steps: 1, minutes: 3 },
    ],
    [
      "no account, with a line that is nobody's",
      one,
      [open({ level: "list" })],
      noAccount(),
      { kind: "no-account" },
    ],
  ])("%s", ([, incidents, steps, account, expected]) => {
    const exposures = incidents.map((incident) => judge(incident, account));
    expect(standingOf(exposures, steps, account)).toEqual(expected);
  });
});

describe("the count of steps", () => {
  it("counts each where it is, and what is past or a note nowhere", () => {
    const steps = [
      open(),
      quiet({ minutes: 10 }),
      open({ level: "later" }),
      open({ level: "list" }),
      open({ level: "note" }),
      open({ level: "past" }),
      done(),
      done({ level: "past" }),
      skipped(),
      putOff("2026-12-01"),
      putOff("2026-12-01", { level: "later" }),
      putOff("2026-12-01", { level: "past" }),
      putOff("2026-12-01", { level: "note" }),
    ];
    expect(countSteps(steps)).toEqual({
      now: 2,
      minutes: 13,
      onBadge: 1,
      minutesOnBadge: 3,
      later: 1,
      list: 1,
      putOff: 2,
      settled: 3,
    });
    expect(minutesOf(steps.slice(0, 2))).toBe(13);
  });
});

describe("a step belongs to", () => {
  it("where it is recorded, and where something asks for it, each once", () => {
    const step = anAskedStep({
      subjects: ["a", "b"],
      requests: [
        aRequest({ cause: incidentCause(anIncident(), "a") }),
        aRequest({ cause: incidentCause(anIncident(), "c") }),
        aRequest({ cause: { kind: "disuse", serviceId: "d" } }),
      ],
    });
    expect([...servicesOf(step)]).toEqual(["a", "b", "c", "d"]);
  });

  it("no service, where it is a habit", () => {
    const step = anAskedStep({
      subjects: ["person"],
      requests: [aRequest({ cause: { kind: "habit", serviceIds: ["a"] } })],
    });
    expect([...servicesOf(step)]).toEqual(["person"]);
  });
});

describe("a step", () => {
  it("is open at its level until it is settled", () => {
    expect(isOpenAt(open(), "now")).toBe(true);
    expect(isOpenAt(open({ level: "later" }), "now")).toBe(false);
    expect(isOpenAt(done(), "now")).toBe(false);
  });

  it("is caused at the service where something happened, and by a habit at none", () => {
    expect(causedAt(aRequest({ cause: incidentCause(anIncident(), "a") }))).toEqual(["a"]);
    expect(causedAt(aRequest({ cause: { kind: "habit", serviceIds: ["a"] } }))).toEqual([]);
  });
});
