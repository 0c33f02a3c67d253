import type { DataClass } from "./data-class.ts";
import type { Day } from "./day.ts";
import type { SignId, WarningSign } from "./hygiene-step.ts";
import type { EvidenceGrade, Incident, IncidentId } from "./incident.ts";
import { earliestDay, latestDay, type PartialDate } from "./partial-date.ts";
import type { OpenReuseGroup } from "./reuse.ts";
import type { ServiceId } from "./service.ts";

/** What asks for a step. */
export type Cause =
  | { readonly kind: "incident"; readonly incident: Incident; readonly serviceId: ServiceId }
  /** Something the person noticed there. */
  | {
      readonly kind: "sign";
      readonly sign: WarningSign;
      readonly serviceId: ServiceId;
      readonly noticedOn: Day;
    }
  /** Seen there before, and not for the time the person set; or told to be used no longer. */
  | { readonly kind: "disuse"; readonly serviceId: ServiceId; readonly lastOn?: Day }
  /** Worth doing once by everybody: no event is needed. */
  | { readonly kind: "habit"; readonly serviceIds: readonly ServiceId[] }
  /** A password was changed there just now, which is the moment to add a passkey. */
  | { readonly kind: "password-changed"; readonly serviceId: ServiceId; readonly on: Day }
  /** Logins that share a password, as a file of a password manager showed; at least one group, the most urgent first. */
  | { readonly kind: "reuse"; readonly groups: readonly OpenReuseGroup[] }
  /** A password that hardly takes guessing, as such a file showed. */
  | { readonly kind: "weak-password"; readonly serviceId: ServiceId; readonly foundOn: Day }
  /** A password that stands in lists of exposed ones, as a check of it showed. */
  | { readonly kind: "exposed-password"; readonly serviceId: ServiceId; readonly foundOn: Day };

/** What was known of an incident when a step was settled: what a later amendment is compared with. */
export interface IncidentFacts {
  readonly incidentId: IncidentId;
  readonly grade: EvidenceGrade;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly dataClasses: readonly DataClass[];
}

/** A cause as a settled step remembers it. */
export type KnownCause =
  | ({ readonly kind: "incident" } & IncidentFacts)
  | { readonly kind: "sign"; readonly signId: SignId; readonly serviceId: ServiceId; readonly noticedOn: Day }
  | { readonly kind: "disuse"; readonly serviceId: ServiceId; readonly lastOn?: Day }
  | { readonly kind: "habit" }
  | { readonly kind: "password-changed"; readonly serviceId: ServiceId; readonly on: Day }
  | { readonly kind: "reuse"; readonly groupId: string }
  | { readonly kind: "weak-password"; readonly serviceId: ServiceId; readonly foundOn: Day }
  | { readonly kind: "exposed-password"; readonly serviceId: ServiceId; readonly foundOn: Day };

/** Why a step that was settled is open again. */
export type Reopening =
  | { readonly kind: "new-incident"; readonly incidentId: IncidentId }
  | { readonly kind: "data-classes"; readonly incidentId: IncidentId; readonly added: readonly DataClass[] }
  | { readonly kind: "period"; readonly incidentId: IncidentId }
  | { readonly kind: "evidence"; readonly incidentId: IncidentId; readonly before: EvidenceGrade }
  /** Something was noticed since. */
  | { readonly kind: "noticed"; readonly signId: SignId }
  /** A later file or check shows passwords that are shared, exposed, or hardly take guessing. */
  | { readonly kind: "found" }
  /** Done so long ago that it is due again. */
  | { readonly kind: "due"; readonly since: Day }
  /** Put off until now, as the person wanted. */
  | { readonly kind: "planned" };

/** What a settled step remembers of a cause: one thing, or of shared passwords one for each group. */
export function knownCausesOf(cause: Cause): KnownCause[] {
  switch (cause.kind) {
    case "incident":
      return [{ kind: "incident", ...factsOf(cause.incident) }];
    case "sign": {
      const { sign, serviceId, noticedOn } = cause;
      return [{ kind: "sign", signId: sign.id, serviceId, noticedOn }];
    }
    case "habit":
      return [{ kind: "habit" }];
    case "reuse":
      return cause.groups.map(({ id }) => ({ kind: "reuse", groupId: id }));
    case "disuse":
    case "password-changed":
    case "weak-password":
    case "exposed-password":
      return [cause];
  }
}

/** The facts of an incident as they stand. */
export function factsOf({ id, evidence, occurred, dataClasses }: Incident): IncidentFacts {
  return { incidentId: id, grade: evidence.grade, ...occurred, dataClasses };
}

/**
 * What is new in a cause since a step was settled: a sign or an incident that was not known, or of an incident
 * another data class, a wider period, better evidence. What was only made more precise, corrected downwards or
 * reworded is no new fact.
 *
 * @param looksAt whether the step has anything to do with these data classes.
 */
export function newsOf(
  cause: Cause,
  covers: readonly KnownCause[],
  looksAt: (dataClasses: readonly DataClass[]) => boolean,
): Reopening[] {
  switch (cause.kind) {
    case "incident": {
      const before = covers.find(
        (known) => known.kind === "incident" && known.incidentId === cause.incident.id,
      );
      return before?.kind === "incident"
        ? amendmentsOf(before, cause.incident, looksAt)
        : [{ kind: "new-incident", incidentId: cause.incident.id }];
    }
    case "sign": {
      const isCovered = covers.some(
        (known) =>
          known.kind === "sign" &&
          known.signId === cause.sign.id &&
          known.serviceId === cause.serviceId &&
          known.noticedOn >= cause.noticedOn,
      );
      return isCovered ? [] : [{ kind: "noticed", signId: cause.sign.id }];
    }
    case "reuse": {
      // The ids of a file are its own: a group that is not known comes from a later one.
      const isKnown = (id: string) => covers.some((known) => known.kind === "reuse" && known.groupId === id);
      return cause.groups.every(({ id }) => isKnown(id)) ? [] : [{ kind: "found" }];
    }
    case "weak-password":
    case "exposed-password": {
      const isCovered = covers.some(
        (known) =>
          known.kind === cause.kind && known.serviceId === cause.serviceId && known.foundOn >= cause.foundOn,
      );
      return isCovered ? [] : [{ kind: "found" }];
    }
    case "disuse":
    case "habit":
    case "password-changed":
      return [];
  }
}

/** From the least to the best established. */
const weight: Readonly<Record<EvidenceGrade, number>> = {
  disputed: 0,
  alleged: 0,
  reported: 1,
  confirmed: 2,
};

function amendmentsOf(
  before: IncidentFacts,
  incident: Incident,
  looksAt: (dataClasses: readonly DataClass[]) => boolean,
): Reopening[] {
  const incidentId = incident.id;
  const added = incident.dataClasses.filter((dataClass) => !before.dataClasses.includes(dataClass));
  const isBetterKnown = weight[incident.evidence.grade] > weight[before.grade];
  return [
    ...(added.length > 0 && looksAt(added) ? [{ kind: "data-classes", incidentId, added } as const] : []),
    ...(isWider(before, incident) ? [{ kind: "period", incidentId } as const] : []),
    ...(isBetterKnown ? [{ kind: "evidence", incidentId, before: before.grade } as const] : []),
  ];
}

function isWider(before: IncidentFacts, { occurred: { from, to } }: Incident): boolean {
  const beginsEarlier = from && before.from && earliestDay(from) < earliestDay(before.from);
  const endsLater = to && before.to && latestDay(to) > latestDay(before.to);
  return Boolean(beginsEarlier || endsLater);
}
