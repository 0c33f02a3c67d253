import type { Reopening } from "#lib/domain/cause.ts";
import type { DataDeparture, EvidenceBasis } from "#lib/domain/incident.ts";
import type { StepReason } from "#lib/domain/relevance.ts";
import type { Past } from "#lib/domain/request.ts";
import type { Postponement } from "#lib/domain/resolution.ts";
import type { StandingKind } from "#lib/domain/standing.ts";

/**
 * What the product says of what matters today: where the person stands, why a step is asked for or is not any more,
 * the questions that settle something, and the three quiet rows at every service. A reason states only what a source
 * says happened, with when and by whom it was said.
 */
export interface AdviceMessages {
  /** Where the person stands with everything they use, in one sentence. */
  readonly standingInAll: {
    readonly "to-do": (steps: number, minutes: number) => string;
    readonly ask: (steps: number) => string;
    readonly "put-off": (steps: number, until: string) => string;
  } & Readonly<Record<Exclude<StandingKind, "to-do" | "worth-doing" | "ask" | "put-off">, string>>;

  /** By whom an incident was said to have happened, as a short remark: "the company said so". */
  readonly saidBy: Readonly<Record<EvidenceBasis, string>>;
  /** The same where it comes from the list of Have I Been Pwned, which is named. */
  readonly saidByIndex: string;
  /** Joins two of them. */
  readonly saidByTwo: (first: string, second: string) => string;
  /** Added where it is somebody's claim, or the company denies it. */
  readonly claim: { readonly alleged: string; readonly disputed: string };

  /** The whole sentence. `clause` from below, `when`: a month or a year, `said` from above. */
  readonly because: (clause: string, when: string, said: string) => string;
  /** The same where it is only known by when it had happened. */
  readonly becauseBy: (clause: string, when: string, said: string) => string;
  /** The same where only the day of its disclosure is known. */
  readonly becauseDisclosed: (clause: string, when: string, said: string) => string;
  /** What happened to a thing that is named by `things`. */
  readonly departure: Readonly<Record<DataDeparture, (things: string) => string>>;
  /** What left, for the reasons that are about data. */
  readonly things: Readonly<Partial<Record<StepReason, string>>>;
  /** What happened, for the reasons that are about an event. */
  readonly events: Readonly<Partial<Record<StepReason, string>>>;
  /** Whole sentences for the reasons that need no event. */
  readonly habits: Readonly<Partial<Record<StepReason, string>>>;
  /** How many further causes ask for the same. */
  readonly andMore: (count: number) => string;

  /** Logins that share a password, as a file of a password manager showed. */
  readonly reuse: {
    /** One password. `names`: joined list, with `others` at its end where there are any. */
    readonly same: (names: string) => string;
    /** Passwords that are one character or a number apart. */
    readonly near: (names: string) => string;
    /** In that list: logins at services that are not listed. */
    readonly others: (count: number) => string;
    /** `because`: the whole sentence of what happened at one of them. */
    readonly left: (name: string, because: string) => string;
    /** Which of them to change first. `names`: joined list. */
    readonly first: (names: string) => string;
    /** Of all groups together, where none of them is named. `logins`: at least 2. */
    readonly inAll: (logins: number) => string;
  };

  /** Why nothing is asked any more. */
  readonly past: Readonly<Record<Past["kind"], (on: string) => string>>;
  /** Why a settled step is open again. `incident`: its title; `detail`: what was added, or the day. */
  readonly reopened: Readonly<Record<Reopening["kind"], (incident: string, detail: string) => string>>;

  readonly step: {
    /** Heading above what is to do now. */
    readonly now: string;
    /** Heading above what follows: rows of one line. */
    readonly next: string;
    readonly minutes: (minutes: number) => string;
    /** Before the line that says what can happen. */
    readonly ifLeft: string;
    /** Opens the way. */
    readonly how: string;
    /** Who recommends it. */
    readonly recommendedBy: string;
    readonly markDone: (step: string) => string;
    readonly later: string;
    readonly laterWhen: Readonly<Record<Postponement, string>>;
    readonly chooseDay: string;
    /** Of a step that was put off. */
    readonly putOffUntil: (until: string) => string;
    readonly tonight: string;
    /** That one reminder comes. */
    readonly remindsOnce: string;
    /** A step in one line, where one is not at its service: both are nouns, set apart. */
    readonly atService: (service: string, step: string) => string;
    /** Services that it names. */
    readonly at: (services: string) => string;
    /** Opens the browser's own check of saved passwords. */
    readonly passwordCheck: string;
    /** Where an extension may not open it: the address to type. */
    readonly passwordCheckAt: (address: string) => string;
    /** Link to the check whether a password is an exposed one. */
    readonly exposedCheck: string;
    readonly officialHelp: string;
    readonly copyLetter: string;
    readonly copied: string;
    /** Opens further rows. */
    readonly more: (count: number) => string;
    /** Opens the steps that an incident here asks for once, for all services. */
    readonly onceAt: (count: number) => string;
  };

  /** Five answers that every popup with an incident gives. */
  readonly doubts: {
    readonly heading: string;
    readonly isItReal: { readonly question: string; readonly answer: (day: string) => string };
    readonly whichIncident: { readonly question: string };
    readonly howKnown: { readonly question: string };
    readonly whichAccount: {
      readonly question: string;
      readonly answer: (service: string, host: string) => string;
    };
    readonly whatNow: { readonly question: string };
    /** Said to somebody who worries. */
    readonly noFault: string;
  };

  readonly happened: {
    readonly heading: string;
    readonly earlier: (count: number) => string;
    readonly notes: string;
    readonly dataReachableAbroad: string;
    readonly operatorChanged: string;
    /** How it was checked, and when. */
  };

  readonly ask: {
    readonly heading: string;
    readonly settles: (count: number) => string;
    readonly standing: (service: string) => string;
    readonly since: (service: string, when: string) => string;
    readonly closedOn: (service: string, when: string) => string;
    readonly passwordChangedOn: (service: string, when: string) => string;
    /** Where several regions are concerned: they follow as answers. */
    readonly region: (service: string) => string;
    readonly password: (service: string) => string;
    readonly secondFactor: (service: string) => string;
    readonly yes: string;
    readonly no: string;
    readonly none: string;
    readonly dontRemember: string;
    readonly standings: Readonly<Record<"has" | "closed" | "never", string>>;
  };

  readonly care: {
    readonly heading: string;
    readonly apps: string;
    readonly appsLooked: (day: string) => string;
    readonly appsDone: string;
    readonly password: string;
    readonly passwordOwn: string;
    readonly passwordShared: string;
    readonly close: string;
    readonly closed: string;
    readonly saveFirst: string;
    readonly difficulty: Readonly<Record<"easy" | "medium" | "hard" | "impossible", string>>;
    readonly noWay: string;
    /** The same of a site that only a breach index lists; its own start page follows, as a link. */
    readonly startAt: string;
    readonly open: string;
  };

  readonly menu: {
    readonly label: (service: string) => string;
    readonly noAccount: string;
    readonly noticed: string;
    readonly mute: string;
    readonly unmute: string;
  };

  /** Links to where a step is done: `step`: what is done there. */
  readonly openPage: (service: string) => string;
  readonly openHelp: (service: string) => string;
}
