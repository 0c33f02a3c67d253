import {
  type Alert,
  type AlertedFact,
  type AlertGrounds,
  type AlertsOn,
  cataloguedOn,
  factIdOf,
  isRecent,
  mayTellOn,
  newestFactOn,
  type TellableFact,
} from "./alert.ts";
import type { Day } from "./day.ts";
import { inOrder } from "./in-order.ts";
import { type Incident, isUnproven } from "./incident.ts";
import { isOpen, judge, verdicts } from "./verdict.ts";

/**
 * Picks the notification of a day: the most serious of all that deserve one, the others being left for
 * later days; or all of them in one digest, where alerts were just turned on.
 */
export function pickAlert(
  setting: AlertsOn,
  grounds: AlertGrounds,
  told: readonly AlertedFact[],
  today: Day,
): Alert | undefined {
  if (!mayTellOn(today, setting, told)) return undefined;
  const facts = grounds.incidents
    .filter((incident) => isRecent(incident, today) && !isTold(incident, told, grounds))
    .filter((incident) => setting.owesDigest || !cameWithList(incident, grounds))
    .flatMap((incident) => tellableFact(incident, grounds, told))
    .toSorted(mostSeriousFirst);
  const [first, second] = facts;
  if (!first) return undefined;
  return setting.owesDigest && second ? { kind: "digest", facts } : { kind: "one", fact: first };
}

function tellableFact(
  incident: Incident,
  { serviceIds, accounts, person, digestedOn }: AlertGrounds,
  told: readonly AlertedFact[],
): TellableFact[] {
  if (isUnproven(incident.evidence.grade)) return [];
  const judged = incident.serviceIds
    .filter((serviceId) => serviceIds.includes(serviceId))
    .map((serviceId) => ({
      serviceId,
      ...judge(
        incident,
        accounts.find((account) => account.serviceId === serviceId),
        person,
      ),
    }))
    .filter(isOpen);
  if (judged.length === 0) return [];
  return [
    {
      incident,
      verdict: judged.some(({ verdict }) => verdict === "likely") ? "likely" : "possible",
      serviceIds: judged.map(({ serviceId }) => serviceId),
      isAmendment: told.some(({ factId }) => isOf(incident, factId)) || wasKnownBy(incident, digestedOn),
    },
  ];
}

const isOf = (incident: Incident, factId: string) => factId.startsWith(`${incident.id} `);

/** A fact is told by one as new or newer, so that an older catalogue tells nothing again. */
function isTold(incident: Incident, told: readonly AlertedFact[], { digestedOn }: AlertGrounds): boolean {
  // The days of our own catalogue say nothing of the list's.
  if (incident.layer !== "feed" && digestedOn !== undefined && cataloguedOn(incident) <= digestedOn)
    return true;
  return told.some(({ factId }) => isOf(incident, factId) && factId >= factIdOf(incident));
}

/** A list comes with years of incidents, of which none is news. A digest, for which the person asks, has them all the same. */
const cameWithList = ({ layer, listedOn }: Incident, { feedKnownBy }: AlertGrounds) =>
  layer === "feed" && feedKnownBy !== undefined && listedOn !== undefined && listedOn <= feedKnownBy;

const wasKnownBy = ({ layer, addedOn }: Incident, digestedOn: Day | undefined) =>
  layer !== "feed" && digestedOn !== undefined && addedOn <= digestedOn;

function mostSeriousFirst(a: TellableFact, b: TellableFact): number {
  const isConfirmed = ({ incident }: TellableFact) => Number(incident.evidence.grade === "confirmed");
  return (
    verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict) ||
    isConfirmed(b) - isConfirmed(a) ||
    inOrder(newestFactOn(b.incident), newestFactOn(a.incident)) ||
    inOrder(a.incident.id, b.incident.id)
  );
}
