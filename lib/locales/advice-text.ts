import type { Reopening } from "#lib/domain/cause.ts";
import type { DataClass } from "#lib/domain/data-class.ts";
import { type Incident, isUnproven } from "#lib/domain/incident.ts";
import { monthOf, type PartialDate } from "#lib/domain/partial-date.ts";
import type { Past, StepRequest } from "#lib/domain/request.ts";
import type { AdviceMessages } from "./messages/advice.ts";

/** What sentences about advice are made with. */
interface Words {
  readonly advice: AdviceMessages;
  readonly date: (date: PartialDate) => string;
  readonly list: (items: readonly string[]) => string;
  readonly dataClass: Readonly<Record<DataClass, string>>;
}

/** By whom an incident is established, its best authority first of all, and whether it is a claim: "the company said so". */
export function saidText({ evidence: { grade, by } }: Incident, { advice }: Pick<Words, "advice">): string {
  const [first] = by;
  const said = first === undefined ? "" : advice.saidBy[first];
  if (!isUnproven(grade)) return said;
  return advice.saidByTwo(said, advice.claim[grade === "disputed" ? "disputed" : "alleged"]);
}

/**
 * Why a step is asked for: what happened, when, and by whom it was said. It states nothing that the incident does
 * not record.
 */
export function becauseText({ reason, cause }: StepRequest, words: Words): string {
  const { advice, date } = words;
  if (cause.kind !== "incident") return advice.habits[reason] ?? advice.habits.noticed ?? "";
  const { incident } = cause;
  const things = advice.things[reason];
  const event = advice.events[reason];
  // Logins that were tried came from elsewhere, so no data of this service left.
  const isOfEvent = things === undefined || (event !== undefined && isOfTrying(incident));
  const clause = isOfEvent ? (event ?? "") : advice.departure[incident.dataLeft](things);
  const { occurred, disclosedOn } = incident;
  const happened = occurred.to ?? occurred.from;
  if (happened !== undefined) {
    return advice.because(clause, date(monthOf(happened)), saidText(incident, words));
  }
  const when = disclosedOn === undefined ? "" : date(monthOf(disclosedOn));
  return advice.becauseDisclosed(clause, when, saidText(incident, words));
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
