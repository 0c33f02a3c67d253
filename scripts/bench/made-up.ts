import { dataClasses } from "#lib/domain/data-class.ts";
import {
  countUnits,
  dataDepartures,
  evidenceGrades,
  incidentKinds,
  type SourcedIncident,
} from "#lib/domain/incident.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { Service } from "#lib/domain/service.ts";

/** One of several, spread evenly and the same on every run. */
export const pick = <Value>(values: readonly Value[], at: number): Value => {
  const value = values[at % values.length];
  if (value === undefined) throw new Error("There is nothing to pick from.");
  return value;
};

const twoDigits = (value: number) => String(value).padStart(2, "0");

/** A made-up service. It differs from every other number's. */
export function madeUpService(at: number): Service {
  const name = `Service ${at}`;
  return {
    id: `service-${at}`,
    name: { ja: `サービス${at}`, "zh-Hans": `服务${at}`, en: name },
    aliases: [`さーびす${at}`, name],
    category: "social",
    home: "elsewhere",
    mark: { letter: "S", colour: "#3a5595" },
    domains: [`service-${at}.example`, `service-${at}.test`],
    pages: {
      password: {
        url: `https://service-${at}.example/password`,
        checkedOn: "2026-11-22",
        checkedBy: "directory",
      },
    },
  };
}

/** A made-up incident at one of so many made-up services; of every kind and grade, with figures in every unit. */
export function madeUpIncident(at: number, services: number): SourcedIncident {
  const month = `${2010 + (at % 16)}-${twoDigits(1 + (at % 12))}`;
  return {
    id: `incident-${at}`,
    kind: pick(incidentKinds, at),
    serviceIds: [`service-${at % services}`],
    evidence: { grade: pick(evidenceGrades, at >> 3), by: ["press"] },
    occurred: {
      from: `${2008 + (at % 17)}-${twoDigits(1 + (at % 12))}` as PartialDate,
      ...(at % 3 === 0 && { to: `${2025 + (at % 2)}` }),
    },
    disclosedOn: `${month}-${twoDigits(1 + (at % 28))}` as PartialDate,
    addedOn: "2026-11-22",
    counts: [{ value: 1 + ((at * 7919) % 10_000_000), unit: pick(countUnits, at >> 1), precision: "exact" }],
    dataClasses: [0, 7, 13, 22].map((offset) => pick(dataClasses, at + offset)),
    dataLeft: pick(dataDepartures, at >> 2),
    caveats: [],
    sources: [{ kind: "press", url: `https://press.example/${at}`, publisher: "Press", language: "en" }],
  };
}
