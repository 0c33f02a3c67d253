import { expect, test } from "vitest";
import type { Incident } from "#lib/domain/incident.ts";
import { type Note, notesOf } from "#lib/domain/notes.ts";
import { judge } from "#lib/domain/verdict.ts";
import { anAccount, anAskedStep, anIncident, noAccount } from "./builders.ts";

const change = (over: Partial<Incident> = {}) =>
  anIncident({ kind: "policy-change", dataLeft: "no", occurred: { from: "2020" }, ...over });

test.for<[string, Incident, Note["kind"] | undefined]>([
  ["who keeps the data has changed", change(), "operator-changed"],
  ["the data can be read from abroad", change({ kind: "cross-border-access" }), "data-reachable-abroad"],
  ["that is over", change({ occurred: { from: "2020", to: "2021" } }), undefined],
  [
    "the company ended it",
    change({ kind: "cross-border-access", ended: { accessEndedOn: "2021-02" } }),
    undefined,
  ],
  ["something else happened", anIncident({ occurred: { from: "2020" } }), undefined],
])("%s", ([, incident, kind]) => {
  const notes = notesOf([judge(incident, anAccount())], []);
  expect(notes).toEqual(kind ? [{ kind, incident }] : []);
});

test("a change that is not theirs is no note", () => {
  expect(notesOf([judge(change(), noAccount())], [])).toEqual([]);
});

test("a habit that an incident once gave reason for is a note, until it is done", () => {
  const note = anAskedStep({ stepId: "verify-support-contact", level: "note" });
  const done = anAskedStep({ stepId: "clean-device", level: "note", state: "done", on: "2026-11-01" });
  const now = anAskedStep({ stepId: "change-password" });
  expect(notesOf([], [note, done, now])).toEqual([{ kind: "habit", stepId: "verify-support-contact" }]);
});
