import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { assessExposure, countOpenSteps } from "#lib/domain/assess-exposure.ts";
import { dataClasses } from "#lib/domain/data-class.ts";
import { stepIds } from "#lib/domain/hygiene-step.ts";
import { dataDepartures, type Incident, incidentKinds } from "#lib/domain/incident.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { anIncident, aResolution, noAccount } from "#tests/domain/builders.ts";

const leak = (over: Partial<Incident> = {}) =>
  anIncident({ dataClasses: ["passwords"], dataLeft: "yes", ...over });
const stateOf = (incidents: readonly Incident[], ...resolutions: readonly Resolution[]) =>
  assessExposure(incidents, undefined, resolutions).steps.find(({ stepId }) => stepId === "change-password")
    ?.state;

const someDay = fc
  .tuple(fc.integer({ min: 2010, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(4, 7, 10))
  .map(([year, month, length]) => `${year}-${String(month).padStart(2, "0")}-15`.slice(0, length));

/** Incidents of all sorts, each with its own id, and resolutions of different steps for some of them. */
const record = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...incidentKinds),
      dataClasses: fc.uniqueArray(fc.constantFrom(...dataClasses), { maxLength: 4 }),
      dataLeft: fc.constantFrom(...dataDepartures),
      disclosedOn: someDay,
    }),
    { maxLength: 6 },
  )
  .map((all) => all.map((over, at) => anIncident({ ...over, id: `incident-${at}` })))
  .chain((incidents) =>
    fc.record({
      incidents: fc.constant(incidents),
      resolutions: fc.uniqueArray(
        fc.record({
          stepId: fc.constantFrom(...stepIds),
          outcome: fc.constantFrom("done" as const, "skipped" as const),
          incidentIds: fc.subarray(incidents.map(({ id }) => id)),
        }),
        { selector: ({ stepId }) => stepId },
      ),
    }),
  )
  .map(({ incidents, resolutions }) => ({
    incidents,
    resolutions: resolutions.map((resolution) => aResolution(resolution)),
  }));

describe("what happened", () => {
  test.for([
    ["the day of disclosure", ["2018-08-20", "2020-03-19", "2013-11-20"], [1, 0, 2]],
    ["whatever precision it has", ["2018", "2018-08", "2018-08-20", "2019"], [3, 2, 1, 0]],
  ] as const)("is shown newest first by %s", ([, disclosed, order]) => {
    const incidents = disclosed.map((disclosedOn, at) => anIncident({ id: `incident-${at}`, disclosedOn }));
    expect(assessExposure(incidents, undefined, []).exposures.map(({ incident }) => incident.id)).toEqual(
      order.map((at) => `incident-${at}`),
    );
  });

  it("is placed by its end, else its beginning, where the disclosure is unknown", () => {
    const { disclosedOn: _, ...undisclosed } = anIncident();
    const incidents: Incident[] = [
      { ...undisclosed, id: "began-2015", occurred: { from: "2015" } },
      { ...undisclosed, id: "ended-2020", occurred: { from: "2012", to: "2020-07" } },
      anIncident({ id: "disclosed-2018", disclosedOn: "2018-01" }),
    ];
    expect(assessExposure(incidents, undefined, []).exposures.map(({ incident }) => incident.id)).toEqual([
      "ended-2020",
      "disclosed-2018",
      "began-2015",
    ]);
  });

  it("does not reorder the list it was given", () => {
    const incidents = [
      anIncident({ id: "a", disclosedOn: "2010" }),
      anIncident({ id: "b", disclosedOn: "2020" }),
    ];
    assessExposure(incidents, undefined, []);
    expect(incidents.map(({ id }) => id)).toEqual(["a", "b"]);
  });
});

describe("the steps", () => {
  it("are asked for once, by every incident that asks, newest first", () => {
    const older = leak({ id: "older", disclosedOn: "2013" });
    const newer = leak({ id: "newer", disclosedOn: "2020" });
    const { steps } = assessExposure([older, newer], undefined, []);
    const change = steps.filter(({ stepId }) => stepId === "change-password");
    expect(change).toHaveLength(1);
    expect(change[0]?.requests.map(({ incidentId }) => incidentId)).toEqual(["newer", "older"]);
  });

  it("are open until the person settles them, and open again when they take it back", () => {
    expect(stateOf([leak()])).toBe("open");
    expect(stateOf([leak()], aResolution({ outcome: "done" }))).toBe("done");
    expect(stateOf([leak()], aResolution({ outcome: "skipped" }))).toBe("skipped");
  });

  it("stay settled whatever was resolved of another step", () => {
    expect(stateOf([leak()], aResolution({ stepId: "close-unused-account" }), aResolution())).toBe("done");
  });

  it("open again when a new incident asks for them", () => {
    const newer = leak({ id: "newer", disclosedOn: "2026-12" });
    expect(stateOf([leak(), newer], aResolution())).toBe("open");
    expect(stateOf([leak(), newer], aResolution({ incidentIds: ["example-2018", "newer"] }))).toBe("done");
  });

  it("stay settled when a new incident asks for something else", () => {
    const other = anIncident({ id: "other", kind: "policy-change", dataLeft: "no" });
    expect(stateOf([leak(), other], aResolution())).toBe("done");
  });

  it("stay settled when one of the incidents leaves the catalogue", () => {
    expect(stateOf([leak()], aResolution({ incidentIds: ["example-2018", "withdrawn"] }))).toBe("done");
  });

  it("are none for someone without an account, who still sees what happened", () => {
    const assessment = assessExposure([leak()], noAccount(), [aResolution()]);
    expect(assessment.steps).toEqual([]);
    expect(countOpenSteps(assessment)).toBe(0);
    expect(assessment.exposures.map(({ verdict }) => verdict)).toEqual(["not-yours"]);
  });

  it("come back as they were when that is taken back", () => {
    const resolutions = [aResolution()];
    const before = assessExposure([leak()], undefined, resolutions);
    assessExposure([leak()], noAccount(), resolutions);
    expect(assessExposure([leak()], undefined, resolutions)).toEqual(before);
    expect(before.steps.map(({ state }) => state)).toEqual(["done", "open", "open"]);
  });
});

describe("an assessment", () => {
  it("does not depend on the order of incidents or resolutions", () => {
    fc.assert(
      fc.property(
        record.chain(({ incidents, resolutions }) =>
          fc.record({
            incidents: fc.constant(incidents),
            resolutions: fc.constant(resolutions),
            shuffled: fc.shuffledSubarray(incidents, { minLength: incidents.length }),
            mixed: fc.shuffledSubarray(resolutions, { minLength: resolutions.length }),
          }),
        ),
        ({ incidents, resolutions, shuffled, mixed }) => {
          expect(assessExposure(shuffled, undefined, mixed)).toEqual(
            assessExposure(incidents, undefined, resolutions),
          );
        },
      ),
    );
  });

  it("settles a step exactly when its resolution covers every incident that asks for it", () => {
    fc.assert(
      fc.property(record, ({ incidents, resolutions }) => {
        for (const { stepId, requests, state } of assessExposure(incidents, undefined, resolutions).steps) {
          const resolution = resolutions.find((candidate) => candidate.stepId === stepId);
          const open = requests.filter(({ incidentId }) => !resolution?.incidentIds.includes(incidentId));
          expect(state).toBe(open.length === 0 ? resolution?.outcome : "open");
        }
      }),
    );
  });

  it("has nothing open once every step was resolved for what asks for it", () => {
    fc.assert(
      fc.property(record, ({ incidents }) => {
        const { steps } = assessExposure(incidents, undefined, []);
        const resolutions = steps.map(({ stepId, requests }) =>
          aResolution({ stepId, incidentIds: requests.map(({ incidentId }) => incidentId) }),
        );
        const after = assessExposure(incidents, undefined, resolutions);
        expect(countOpenSteps(after)).toBe(0);
        expect(after.steps).toHaveLength(steps.length);
      }),
    );
  });

  it("lists steps in the order in which they are best done, each once", () => {
    fc.assert(
      fc.property(record, ({ incidents, resolutions }) => {
        const steps = assessExposure(incidents, undefined, resolutions).steps.map(({ stepId }) => stepId);
        expect(steps).toEqual(stepIds.filter((stepId) => steps.includes(stepId)));
      }),
    );
  });
});
