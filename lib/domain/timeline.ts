import type { Account } from "./account.ts";
import type { Day } from "./day.ts";
import { inOrder } from "./in-order.ts";
import { knownOn } from "./incident.ts";
import type { Service } from "./service.ts";
import { type DayRange, rangeOf, spanOfAccount, spanOfIncident, type TimelineSpan } from "./timeline-span.ts";
import { type Exposure, verdicts } from "./verdict.ts";
import type { OwnService } from "./weigh.ts";

/** One incident in time, at every service of the person that it is about. */
export interface TimelineEntry {
  /** The incident as it concerns them most. */
  readonly exposure: Exposure;
  /** The person's services that it is about, the one where it concerns them most first. */
  readonly services: readonly Service[];
  /** Nothing where only its disclosure is known. */
  readonly period: TimelineSpan | undefined;
  readonly disclosed: DayRange | undefined;
  /** When it became known or, where that is not known, ended or began: what it is sorted and counted by. */
  readonly known: DayRange | undefined;
  /** The person's accounts at these services, as far as they told of when. */
  readonly accounts: readonly TimelineAccount[];
}

export interface TimelineAccount {
  readonly service: Service;
  readonly account: Account;
  readonly span: TimelineSpan;
}

/**
 * Every incident at the person's services once, newest first: also those that are unlikely to concern
 * them or do not, which the reader may leave out.
 *
 * @param today the person's own day.
 */
export function timelineOf(services: readonly OwnService[], today: Day): TimelineEntry[] {
  const byIncident = new Map<string, { exposure: Exposure; owns: OwnService[] }>();
  for (const own of services) {
    for (const exposure of own.exposures) {
      const found = byIncident.get(exposure.incident.id);
      if (!found) {
        byIncident.set(exposure.incident.id, { exposure, owns: [own] });
      } else if (strength(exposure) > strength(found.exposure)) {
        found.exposure = exposure;
        found.owns.unshift(own);
      } else {
        found.owns.push(own);
      }
    }
  }
  return [...byIncident.values()]
    .map(({ exposure, owns }) => entryOf(exposure, owns, today))
    .sort(
      (a, b) =>
        inOrder(b.known?.first ?? "", a.known?.first ?? "") ||
        inOrder(a.exposure.incident.id, b.exposure.incident.id),
    );
}

function entryOf(exposure: Exposure, owns: readonly OwnService[], today: Day): TimelineEntry {
  const { incident } = exposure;
  const known = knownOn(incident);
  return {
    exposure,
    services: owns.map(({ service }) => service),
    period: spanOfIncident(incident, today),
    disclosed: incident.disclosedOn === undefined ? undefined : rangeOf(incident.disclosedOn),
    known: known === undefined ? undefined : rangeOf(known),
    accounts: owns.flatMap(({ service, account }) => {
      const span = account && spanOfAccount(account, today);
      return span ? [{ service, account, span }] : [];
    }),
  };
}

const strength = ({ verdict }: Exposure) => verdicts.indexOf(verdict);
