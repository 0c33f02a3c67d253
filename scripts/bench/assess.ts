import { indexCatalogue } from "../../lib/domain/catalogue-index.ts";
import { factsOf } from "../../lib/domain/cause.ts";
import { stepIds, stepScopes } from "../../lib/domain/hygiene-step.ts";
import type { PersonalRecord } from "../../lib/domain/personal-record.ts";
import { person, type Resolution } from "../../lib/domain/resolution.ts";
import { weigh } from "../../lib/domain/weigh.ts";
import { madeUpIncident, madeUpService, pick } from "./made-up.ts";

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
const serviceIds = Array.from({ length: serviceCount }, (_, at) => `service-${at}`);

const resolutions = Array.from({ length: resolutionCount }, (_, at): Resolution => {
  const serviceId = `service-${at % serviceCount}`;
  const stepId = pick(stepIds, at >> 5);
  const covers = (incidentsOf.get(serviceId) ?? [])
    .slice(at % 2)
    .map((incident) => ({ kind: "incident" as const, ...factsOf(incident) }));
  const subject = stepScopes[stepId] === "person" ? person : serviceId;
  return { subject, stepId, resolvedOn: "2026-01-15", covers, outcome: "done" };
});

const record: PersonalRecord = {
  visits: serviceIds.map((serviceId, at) => ({
    serviceId,
    firstOn: "2020-01-01",
    lastOn: pick(["2025-06-01", "2026-11-01"], at),
    dayCount: 9,
  })),
  accounts: serviceIds.map((serviceId, at) => ({
    serviceId,
    standing: "has",
    since: `${2005 + (at % 20)}`,
    saidOn: today,
  })),
  resolutions,
  noticedSigns: [],
  mutedServices: [],
  finds: [],
  reuseGroups: [],
  declinedServices: [],
};
const catalogue = indexCatalogue(
  serviceIds.map((_, at) => madeUpService(at)),
  incidents,
  [],
  new Map(),
);

const times: number[] = [];
let steps = 0;
for (let run = 0; run < runs; run++) {
  const start = process.cpuUsage();
  steps = weigh(catalogue, record, { unusedAfterMonths: 12 }, { today, isEvening: false }).steps.length;
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1000);
}

const sorted = times.toSorted((a, b) => a - b);
const median = ((sorted[runs / 2 - 1] ?? 0) + (sorted[runs / 2] ?? 0)) / 2;
console.log(
  `${serviceCount} services, ${incidentCount} incidents, ${resolutionCount} resolutions, ${steps} steps: ` +
    `median ${median.toFixed(1)} ms of ${runs} runs (first ${times[0]?.toFixed(1)} ms, limit ${limit} ms).`,
);
if (median > limit) process.exitCode = 1;
