import type { Day } from "./day.ts";
import type { AdviceCheck } from "./hygiene-step.ts";
import type { Localised } from "./language.ts";
import type { HelpRegion } from "./official-help.ts";
import { earliestDay, type PartialDate, precisionOf } from "./partial-date.ts";

/** What a letter leaves open. */
export const letterPlaceholders = ["service", "incident", "day", "email", "today"] as const;

export type LetterPlaceholder = (typeof letterPlaceholders)[number];

/** A letter with which people of a region ask a company what of theirs was involved, by the law that holds there. */
export interface Letter {
  readonly region: HelpRegion;
  /** BCP 47 tag of the language it is written in, which may be one the product does not speak. */
  readonly language: string;
  /** With `{service}`, `{incident}`, `{day}`, `{email}` and `{today}` where they belong, and line breaks. */
  readonly text: string;
  /** The law and its articles, in the letter's language. */
  readonly legalBasis: string;
  /** After how many days without an answer to write again. */
  readonly dueDays: number;
  /** Whom to turn to when the answer is a refusal, or none. */
  readonly ifRefused: Localised;
  /** https address of that authority. */
  readonly authorityUrl?: string;
  readonly checkedOn: Day;
  readonly checkedBy: AdviceCheck;
}

/** What a letter is filled with. */
export interface LetterFacts {
  /** Name of the service. */
  readonly service: string;
  /** Title of the incident. */
  readonly incident: string;
  /** When it became known, or happened: as precise as that is known. */
  readonly day: PartialDate;
  /** Address the account is registered with, which the product does not know; left blank to be filled in by hand. */
  readonly email?: string;
  readonly today: Day;
}

/** A line to write on by hand. */
const blank = "__________";

/** The letter with the facts in place, its dates as they are written in its language. */
export function fillLetter(letter: Letter, facts: LetterFacts): string {
  const values: Readonly<Record<LetterPlaceholder, string>> = {
    service: facts.service,
    incident: facts.incident,
    day: dateIn(facts.day, letter.language),
    email: facts.email ?? blank,
    today: dateIn(facts.today, letter.language),
  };
  return letter.text.replace(
    /\{(\w+)\}/g,
    (whole, name: string) => values[name as LetterPlaceholder] ?? whole,
  );
}

function dateIn(date: PartialDate, language: string): string {
  const precision = precisionOf(date);
  const format = new Intl.DateTimeFormat(language, {
    year: "numeric",
    ...(precision !== "year" && { month: "long" }),
    ...(precision === "day" && { day: "numeric" }),
    timeZone: "UTC",
  });
  return format.format(new Date(`${earliestDay(date)}T00:00:00Z`));
}
