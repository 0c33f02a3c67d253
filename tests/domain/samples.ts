import fc from "fast-check";
import { type Account, type AccountAnswer, afterAnswer, standings } from "#lib/domain/account.ts";
import { dataClasses } from "#lib/domain/data-class.ts";
import {
  dataDepartures,
  evidenceGrades,
  type Incident,
  incidentKinds,
  type Membership,
} from "#lib/domain/incident.ts";
import { isPartialDate } from "#lib/domain/partial-date.ts";
import { anIncident, inEveryLanguage } from "./builders.ts";

const two = (value: number) => String(value).padStart(2, "0");

/** A date of the years of interest, in any precision. They are few, so that dates meet. */
const anyDate = fc
  .tuple(
    fc.integer({ min: 2014, max: 2020 }),
    fc.constantFrom(1, 2, 8, 12),
    fc.constantFrom(1, 15, 28, 31),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, month, day, length]) => `${year}-${two(month)}-${two(day)}`.slice(0, length))
  .filter(isPartialDate);

/** The same date, or one of those it can mean, told more exactly. */
export const dateWithin = (date: string) =>
  fc
    .tuple(fc.constantFrom("01", "08", "12"), fc.constantFrom("01", "28", "31"), fc.constantFrom(4, 7, 10))
    .map(([month, day, length]) =>
      `${date}${`-${month}-${day}`.slice(date.length - 4)}`.slice(0, Math.max(length, date.length)),
    )
    .filter(isPartialDate);

const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });

/** An object without the fields that are `undefined`. */
const withoutGaps = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const anyone: readonly Membership[][] = [
  ["members"],
  ["members", "former-members"],
  ["applicants"],
  ["staff"],
];

/** Incidents of all sorts, with dates the catalogue's border would take. */
export const anyIncident: fc.Arbitrary<Incident> = fc
  .record({
    kind: fc.constantFrom(...incidentKinds),
    grade: fc.constantFrom(...evidenceGrades),
    ends: fc.tuple(maybe(anyDate), maybe(anyDate)),
    disclosedOn: maybe(anyDate),
    dataClasses: fc.oneof(
      fc.uniqueArray(fc.constantFrom(...dataClasses), { maxLength: 4 }),
      fc.constant(["passwords" as const]),
    ),
    dataLeft: fc.oneof(fc.constantFrom(...dataDepartures), fc.constant("yes" as const)),
    region: maybe(fc.constant("japan" as const)),
    feature: maybe(fc.constant(inEveryLanguage("Pay"))),
    onePerson: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, fc.constant(true as const)),
    who: fc.option(fc.constantFrom(...anyone), { nil: undefined, freq: 2 }),
  })
  .filter(({ ends: [from, to], disclosedOn }) => Boolean(from ?? to ?? disclosedOn))
  .map(({ grade, ends, disclosedOn, region, feature, onePerson, who, ...over }) => {
    const [from, to] = ends.every((end) => end !== undefined) ? ends.toSorted() : ends;
    const { disclosedOn: _, ...incident } = anIncident(over);
    return {
      ...incident,
      evidence: { grade, by: ["company" as const] },
      occurred: withoutGaps({ from, to }),
      ...withoutGaps({ disclosedOn }),
      concerned: withoutGaps({ region, feature, onePerson, who }),
    };
  });

/** Gives each incident an id of its own. */
export const numbered = (incidents: readonly Incident[]): Incident[] =>
  incidents.map((incident, at) => ({ ...incident, id: `incident-${at}` }));

/** What a person may have told, with gaps. */
export interface Told {
  readonly standing?: Account["standing"] | undefined;
  readonly since?: string | undefined;
  readonly closedOn?: string | undefined;
  readonly passwordChangedOn?: string | undefined;
  readonly region?: Account["region"] | undefined;
  readonly usedFeature?: Readonly<Record<string, boolean>> | undefined;
}

export const anyAccount: fc.Arbitrary<Told> = fc
  .record({
    standing: maybe(fc.constantFrom(...standings)),
    since: maybe(anyDate),
    closedOn: maybe(anyDate),
    passwordChangedOn: maybe(anyDate),
    region: maybe(fc.constantFrom("japan", "mainland-china", "elsewhere")),
    usedFeature: maybe(
      fc.dictionary(fc.constantFrom("example-2018", "incident-0", "incident-1"), fc.boolean()),
    ),
  })
  .map(withoutGaps);

/** The account that was told of. */
export const accountOf = (told: Told): Account =>
  afterAnswer(undefined, withoutGaps(told) as AccountAnswer, "example", "2026-11-22");
