import { describe, expect, it } from "vitest";
import { knownCausesOf } from "#lib/domain/cause.ts";
import { timelineOf } from "#lib/domain/timeline.ts";
import type { Weighed } from "#lib/domain/weigh.ts";
import {
  aLeak,
  anAccount,
  anOldLeak,
  aPerson,
  aService,
  today,
} from "#tests/entrypoints/summary/a-person.ts";

const listed = (weighed: Weighed, isWhole = false) => {
  const { recent, earlier, unlikely } = timelineOf(weighed, today, isWhole);
  const ids = (entries: typeof recent) => entries.map(({ exposure }) => exposure.incident.id);
  return { recent: ids(recent), earlier: earlier.map(({ year, entries }) => [year, ids(entries)]), unlikely };
};

describe("the timeline", () => {
  it("has the last twelve months first, and then year by year, newest first", () => {
    const { weighed } = aPerson({
      services: [aService("a"), aService("b")],
      incidents: [
        aLeak("a"),
        aLeak("b", { id: "b-before", occurred: { to: "2025-11" }, disclosedOn: "2025-11-20" }),
        anOldLeak("a"),
        anOldLeak("b"),
      ],
    });
    expect(listed(weighed)).toEqual({
      recent: ["a-leak"],
      earlier: [
        ["2025", ["b-before"]],
        ["2014", ["a-old", "b-old"]],
      ],
      unlikely: 0,
    });
  });

  it("puts into a year what happened in it, however late it became known", () => {
    const { weighed } = aPerson({
      services: [aService("a")],
      incidents: [anOldLeak("a", { disclosedOn: "2019-05-01" })],
    });
    expect(listed(weighed).earlier).toEqual([["2014", ["a-old"]]]);
  });

  it("leaves out what does not concern the person, and counts it, unless all is asked for", () => {
    const { weighed } = aPerson({
      services: [aService("a"), aService("b")],
      incidents: [aLeak("a"), anOldLeak("b")],
      accounts: [anAccount("a", { since: "2010" }), anAccount("b", { since: "2020" })],
    });
    expect(listed(weighed)).toEqual({ recent: ["a-leak"], earlier: [], unlikely: 1 });
    expect(listed(weighed, true)).toEqual({
      recent: ["a-leak"],
      earlier: [["2014", ["b-old"]]],
      unlikely: 1,
    });
  });

  it("names an incident at several services once", () => {
    const { weighed } = aPerson({
      services: [aService("a"), aService("b")],
      incidents: [aLeak("a", { serviceIds: ["a", "b"] })],
    });
    const [entry] = timelineOf(weighed, today, false).recent;
    expect(entry?.services.map(({ id }) => id).toSorted()).toEqual(["a", "b"]);
    expect(listed(weighed).recent).toHaveLength(1);
  });

  it("keeps an incident of which nobody knows when", () => {
    const { disclosedOn: _, ...undated } = aLeak("a", { occurred: {} });
    const { weighed } = aPerson({
      services: [aService("a")],
      incidents: [undated],
    });
    expect(listed(weighed).earlier).toEqual([[undefined, ["a-leak"]]]);
  });

  it("says what is left of each: something to do, nothing any more, or all done", () => {
    const aftermath = (weighed: Weighed) => {
      const { recent, earlier } = timelineOf(weighed, today, true);
      return [...recent, ...earlier.flatMap(({ entries }) => entries)].map((entry) => entry.aftermath);
    };
    const given = {
      services: [aService("a")],
      incidents: [aLeak("a"), anOldLeak("a")],
      // Else an old password may still be in use elsewhere.
      choices: { ownPasswords: "everywhere" },
    } as const;
    const open = aPerson(given);
    expect(aftermath(open.weighed)).toEqual(["open", "over"]);
    const settled = aPerson({
      ...given,
      resolutions: open.weighed.steps.flatMap(({ stepId, subjects, requests }) =>
        subjects.map((subject) => ({
          subject,
          stepId,
          outcome: "done" as const,
          resolvedOn: today,
          covers: requests.flatMap(({ cause }) => knownCausesOf(cause)),
        })),
      ),
    });
    expect(aftermath(settled.weighed)).toEqual(["settled", "over"]);
  });
});
