import type { Reopening } from "#lib/domain/cause.ts";
import type { DataClass } from "#lib/domain/data-class.ts";
import {
  type Count,
  type EndedByCompany,
  type EvidenceBasis,
  type EvidenceGrade,
  endings,
  type Group,
  groupsOf,
  type Incident,
  type IndexEntry,
  isUnproven,
  type Membership,
} from "#lib/domain/incident.ts";
import { type Language, textOf } from "#lib/domain/language.ts";
import { monthOf, type PartialDate } from "#lib/domain/partial-date.ts";
import type { Past, StepRequest } from "#lib/domain/request.ts";
import type { OpenReuseGroup } from "#lib/domain/reuse.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Standing } from "#lib/domain/standing.ts";
import type { Exposure } from "#lib/domain/verdict.ts";
import { becauseText, pastText, type ReuseText, reopenedText, reuseText, saidText } from "./advice-text.ts";
import { asHeading } from "./as-heading.ts";
import { formatDate } from "./format-date.ts";
import type { PopupMessages } from "./messages/popup.ts";
import type { SummaryMessages } from "./messages/summary.ts";
import { standingText } from "./standing-text.ts";

/** The sentences that are made from facts, in one language. */
interface MadeTexts {
  readonly language: Language;
  readonly date: (date: PartialDate) => string;
  /** Items joined as in a sentence. */
  readonly list: (items: readonly string[]) => string;
  /** Sentences one after the other; those that are missing are left out. */
  readonly sentences: (...some: readonly (string | undefined)[]) => string;
  /** A count with its precision and its own unit, and whose figure it is where that is not who establishes it. */
  readonly count: (count: Count) => string;
  /** A group of an incident: who is in it, how many, and what they lost. */
  readonly group: (group: Omit<Group, "id">) => {
    readonly who: string;
    readonly counts: string;
    readonly data: string;
  };
  /** What the company ended, each with when. */
  readonly ended: (ended: EndedByCompany) => readonly string[];
  /** When an incident happened; nothing where only its disclosure is known. */
  readonly period: (incident: Incident) => string | undefined;
  /** The curated title, or one made from kind and data classes; what a breach index lists is told as such. */
  readonly incidentTitle: (incident: Incident) => string;
  readonly evidence: (grade: EvidenceGrade, by: readonly EvidenceBasis[]) => string;
  /** Whom an incident is about, as a phrase: the tightest bound there is, else everybody of the period. */
  readonly concerned: (exposure: Exposure) => string;
  /** Why the incident is judged to concern this person or not, in one sentence. */
  readonly verdictReason: (exposure: Exposure) => string;
  /** A date no finer than a month: what happened when needs no day. */
  readonly month: (date: PartialDate) => string;
  /** The one sentence for where a person stands. */
  readonly standingSentence: (standing: Standing) => string;
  /** Why a step is asked for: what happened, when, and by whom it was said. */
  readonly because: (request: StepRequest) => string;
  /** What is said of logins that share a password. */
  readonly reuseOf: (
    group: OpenReuseGroup,
    serviceOf: (serviceId: string) => Pick<Service, "name"> | undefined,
  ) => ReuseText;
  /** Why nothing is asked any more. */
  readonly past: (past: Past) => string;
  /** Why a settled step is open again. @param incidentOf by its id. */
  readonly reopened: (reopening: Reopening, incidentOf: (id: string) => Incident | undefined) => string;
  /** A kind of data as a heading or the beginning of a line. */
  readonly dataClassHead: (dataClass: DataClass) => string;
  /** By whom an incident is said to have happened: 会社が公表. */
  readonly said: (incident: Incident) => string;
}

/** The popup's sentences in one language, and the ones that are made from facts. */
export interface Texts extends Omit<PopupMessages, keyof MadeTexts>, MadeTexts {}

/** The summary's sentences in one language, and the ones that are made from facts. */
export interface SummaryTexts extends Omit<SummaryMessages, keyof MadeTexts>, MadeTexts {}

/** How many data classes a generated title names before it would become a list. */
const classesInTitle = 3;

/**
 * Adds to the messages of a language what is made from facts.
 *
 * @param own the messages of that language. Cheap enough to make anew, but better kept.
 */
export function textsFrom<Messages extends PopupMessages>(
  language: Language,
  own: Messages,
): Omit<Messages, keyof MadeTexts> & MadeTexts {
  const { incidents, verdict } = own;
  const date = (partial: PartialDate) => formatDate(partial, language);
  const list = (items: readonly string[]) => new Intl.ListFormat(language).format(items);
  const people = (who: readonly Membership[]) => list(who.map((kind) => incidents.who[kind]));
  const concerned = ({ incident, groups, verdict: verdictOfAll, reason }: Exposure) => {
    if (incident.concerned?.onePerson) return own.concerned.onePerson;
    const at = groups.findIndex((group) => group.verdict === verdictOfAll && group.reason === reason);
    const { region, feature, who = [] } = groupsOf(incident)[at] ?? {};
    if (region) return own.concerned.region[region];
    if (feature) return own.concerned.feature(textOf(feature, language));
    return who.every((kind) => kind === "members") ? own.concerned.period : people(who);
  };
  const count = ({ value, unit, precision, by }: Count) => {
    const number = own.number(value);
    const stated = precision === "exact" ? number : incidents.precision[precision](number);
    const counted = incidents.unit[unit](stated, value === 1);
    return by ? incidents.countBy(counted, incidents.basis[by]) : counted;
  };
  const titleOf = (incident: Incident) => {
    const { kind, title, dataClasses, indexEntry } = incident;
    if (title) return textOf(title, language);
    if (indexEntry) return indexTitle(incident, indexEntry);
    const named = dataClasses.slice(0, classesInTitle);
    return incidents.title[kind](list(named.map((dataClass) => own.dataClass[dataClass])));
  };
  /** By when it had happened, as the list says no more; the kind of an event that it does not tell is not made up. */
  const indexTitle = ({ occurred: { to }, evidence }: Incident, { title = "", holds }: IndexEntry) =>
    incidents.listed.title(
      incidents.listed.what[holds ?? (isUnproven(evidence.grade) ? "claim" : "leak")],
      to ? date(monthOf(to)) : "",
      title,
    );
  const words = { advice: own.advice, date, list, dataClass: own.dataClass };
  return {
    ...own,
    language,
    date,
    sentences: (...some) => {
      const [first = "", ...others] = some.filter((sentence) => sentence !== undefined);
      return others.reduce(own.nextSentence, first);
    },
    month: (partial) => date(monthOf(partial)),
    standingSentence: (standing) => standingText(standing, own.standing, date),
    because: (request) => becauseText(request, words),
    reuseOf: (group, serviceOf) =>
      reuseText(
        group,
        (id) => {
          const service = serviceOf(id);
          return service && textOf(service.name, language);
        },
        words,
      ),
    past: (past) => pastText(past, words),
    dataClassHead: (dataClass) => asHeading(own.dataClass[dataClass], language),
    said: (incident) => saidText(incident, words),
    reopened: (reopening, incidentOf) =>
      reopenedText(
        reopening,
        (id) => {
          const incident = incidentOf(id);
          return incident ? titleOf(incident) : "";
        },
        (id) => {
          const incident = incidentOf(id);
          return incident ? saidText(incident, words) : "";
        },
        words,
      ),
    list,
    count,
    group: ({ who, region, feature, asOf, counts, dataClasses }) => ({
      who: [
        people(who),
        region && own.regionNames[region],
        feature && incidents.usersOf(textOf(feature, language)),
        asOf && incidents.asOf(date(asOf)),
      ]
        .filter((part) => part !== undefined)
        .join(" · "),
      counts: counts.map(count).join(incidents.countSeparator),
      data: list(dataClasses.map((dataClass) => own.dataClass[dataClass])),
    }),
    ended: (ended) =>
      endings.flatMap((end) => {
        const on = ended[end];
        return on === undefined ? [] : incidents.endings[end](date(on));
      }),
    period: ({ kind, occurred: { from, to } }) => {
      if (from && to) return from === to ? date(from) : incidents.between(date(from), date(to));
      if (to) return incidents.until(date(to));
      if (from) return kind === "policy-change" ? incidents.from(date(from)) : date(from);
      return undefined;
    },
    incidentTitle: titleOf,
    evidence: (grade, by) => incidents.gradeBy(grade, list(by.map((basis) => incidents.basis[basis]))),
    concerned,
    verdictReason: (exposure) => verdict.reason[exposure.reason](concerned(exposure)),
  };
}
