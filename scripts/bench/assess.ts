import { assessExposure, type Circumstances, countOpenSteps } from "../../lib/domain/assess-exposure.ts";
import { stepIds } from "../../lib/domain/hygiene-step.ts";
import { causeOf, type Resolution } from "../../lib/domain/resolution.ts";
import { madeUpIncident, pick } from "./made-up.ts";

// Says how long it takes to weigh a large record, far larger than a person's: every service of a big
// catalogue, each with an account that was told of. Fails where it takes longer than it may.

const serviceCount = 1_000;
const incidentCount = 5_000;
const resolutionCount = 3_000;
const runs = 20;
const limit = 20;
const today = "2026-11-22";

const incidents = Array.from({ length: incidentCount }, (_, at) => madeUpIncident(at, serviceCount));
const incidentsOf = Map.groupBy(incidents, ({ serviceIds }) => serviceIds[0]);

const resolutions = Array.from({ length: resolutionCount }, (_, at): Resolution => {
  const serviceId = `service-${at % serviceCount}`;
  const covers = (incidentsOf.get(serviceId) ?? []).slice(at % 2).map(causeOf);
  return {
    subject: serviceId,
    stepId: pick(stepIds, at >> 5),
    resolvedOn: "2026-01-15",
    covers,
    outcome: "done",
  };
});
const resolutionsOf = Map.groupBy(resolutions, ({ subject }) => subject);

const services = Array.from({ length: serviceCount }, (_, at) => {
  const serviceId = `service-${at}`;
  const circumstances: Circumstances = {
    account: { serviceId, standing: "has", since: `${2005 + (at % 20)}`, saidOn: today },
    resolutions: resolutionsOf.get(serviceId) ?? [],
    noticed: [],
    visit: { serviceId, firstOn: "2020-01-01", lastOn: pick(["2025-06-01", "2026-11-01"], at), dayCount: 9 },
    unusedAfterMonths: 12,
  };
  return { incidents: incidentsOf.get(serviceId) ?? [], circumstances };
});

const times: number[] = [];
let open = 0;
for (let run = 0; run < runs; run++) {
  const start = performance.now();
  open = services.reduce(
    (sum, service) => sum + countOpenSteps(assessExposure(service.incidents, service.circumstances, today)),
    0,
  );
  times.push(performance.now() - start);
}

const sorted = times.toSorted((a, b) => a - b);
const median = ((sorted[runs / 2 - 1] ?? 0) + (sorted[runs / 2] ?? 0)) / 2;
console.log(
  `${serviceCount} services, ${incidentCount} incidents, ${resolutionCount} resolutions, ${open} open steps: ` +
    `median ${median.toFixed(1)} ms of ${runs} runs (first ${times[0]?.toFixed(1)} ms, limit ${limit} ms).`,
);
if (median > limit) process.exitCode = 1;
