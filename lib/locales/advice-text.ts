import type { Reopening } from "#lib/domain/cause.ts";
import type { DataClass } from "#lib/domain/data-class.ts";
import { type Incident, isUnproven } from "#lib/domain/incident.ts";
import { monthOf, type PartialDate } from "#lib/domain/partial-date.ts";
import type { Past, StepRequest } from "#lib/domain/request.ts";
import { loginsIn, type OpenReuseGroup } from "#lib/domain/reuse.ts";
import type { AdviceMessages } from "./messages/advice.ts";

/** What sentences about advice are made with. */
interface Words {
  readonly advice: AdviceMessages;
  readonly date: (date: PartialDate) => string;
  readonly list: (items: readonly string[]) => string;
  readonly dataClass: Readonly<Record<DataClass, string>>;
}

/** By whom an incident is established, its best authority first of all, and whether it is a claim: "the company said so". */
export function saidText(
  { evidence: { grade, by }, indexEntry }: Incident,
  { advice }: Pick<Words, "advice">,
): string {
  const [first] = by;
  const said = indexEntry ? advice.saidByIndex : first === undefined ? "" : advice.saidBy[first];
  if (!isUnproven(grade)) return said;
  return advice.saidByTwo(said, advice.claim[grade === "disputed" ? "disputed" : "alleged"]);
}

/**
 * Why a step is asked for: what happened, when, and by whom it was said. It states nothing that the incident does
 * not record.
 */
export function becauseText({ reason, cause }: Pick<StepRequest, "reason" | "cause">, words: Words): string {
  const { advice, date } = words;
  if (cause.kind === "reuse") {
    return advice.reuse.inAll(cause.groups.reduce((sum, group) => sum + loginsIn(group), 0));
  }
  if (cause.kind !== "incident") return advice.habits[reason] ?? advice.habits.noticed ?? "";
  const { incident } = cause;
  const things = advice.things[reason];
  const event = advice.events[reason];
  // Logins that were tried came from elsewhere, so no data of this service left.
  const isOfEvent = things === undefined || (event !== undefined && isOfTrying(incident));
  const clause = isOfEvent ? (event ?? "") : advice.departure[incident.dataLeft](things);
  const { occurred, disclosedOn, listedOn } = incident;
  const listed = occurred.to ?? listedOn;
  if (incident.indexEntry && listed !== undefined) {
    return advice.becauseBy(clause, date(monthOf(listed)), saidText(incident, words));
  }
  const happened = occurred.to ?? occurred.from;
  if (happened !== undefined) {
    return advice.because(clause, date(monthOf(happened)), saidText(incident, words));
  }
  const when = disclosedOn === undefined ? "" : date(monthOf(disclosedOn));
  return advice.becauseDisclosed(clause, when, saidText(incident, words));
}

/** What is said of logins that share a password. */
export interface ReuseText {
  /** Which they are. */
  readonly shared: string;
  /** At which of them passwords left, each in a sentence. */
  readonly left: readonly string[];
  /** Which to change first; nothing where it is all the same. */
  readonly first: string | undefined;
}

/** @param nameOf the name of a service by its id; nothing where it is not listed any more. */
export function reuseText(
  { serviceIds, unlisted, likeness, left, first }: OpenReuseGroup,
  nameOf: (serviceId: string) => string | undefined,
  words: Words,
): ReuseText {
  const { reuse } = words.advice;
  const namesOf = (ids: readonly string[]) => ids.flatMap((id) => nameOf(id) ?? []);
  const names = namesOf(serviceIds);
  const others = unlisted + serviceIds.length - names.length;
  const toChange = namesOf(first);
  return {
    shared: reuse[likeness](words.list([...names, ...(others > 0 ? [reuse.others(others)] : [])])),
    left: left.flatMap(({ serviceId, incident }) => {
      const name = nameOf(serviceId);
      const cause = { kind: "incident", incident, serviceId } as const;
      return name === undefined
        ? []
        : [reuse.left(name, becauseText({ reason: "passwords-left", cause }, words))];
    }),
    first: toChange.length > 0 ? reuse.first(words.list(toChange)) : undefined,
  };
}

const isOfTrying = ({ kind }: Incident) => kind === "credential-stuffing" || kind === "phishing";

/** Why nothing is asked any more. */
export function pastText(past: Past, { advice, date }: Words): string {
  return advice.past[past.kind](past.kind === "ended-by-company" ? date(monthOf(past.on)) : "");
}

/**
 * Why a settled step is open again.
 *
 * @param titleOf the title of an incident by its id.
 */
export function reopenedText(
  reopening: Reopening,
  titleOf: (incidentId: string) => string,
  gradeOf: (incidentId: string) => string,
  { advice, date, list, dataClass }: Words,
): string {
  switch (reopening.kind) {
    case "due":
      return advice.reopened.due("", date(reopening.since));
    case "noticed":
    case "found":
    case "planned":
      return advice.reopened[reopening.kind]("", "");
    case "data-classes":
      return advice.reopened["data-classes"](
        titleOf(reopening.incidentId),
        list(reopening.added.map((added) => dataClass[added])),
      );
    case "evidence":
      return advice.reopened.evidence(titleOf(reopening.incidentId), gradeOf(reopening.incidentId));
    case "new-incident":
    case "period":
      return advice.reopened[reopening.kind](titleOf(reopening.incidentId), "");
  }
}
