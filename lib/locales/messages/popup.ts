import type { DataClass } from "#lib/domain/data-class.ts";
import type { Failure } from "#lib/domain/failure.ts";
import type {
  CountUnit,
  DataDeparture,
  EndedByCompany,
  EntryCheck,
  EvidenceBasis,
  EvidenceGrade,
  Happening,
  Incident,
  IncidentKind,
  Membership,
  Region,
} from "#lib/domain/incident.ts";
import type { PersonRegion } from "#lib/domain/person-region.ts";
import type { SkipReason } from "#lib/domain/resolution.ts";
import type { MentionRole, PageCheck } from "#lib/domain/service.ts";
import type { Verdict, VerdictReason } from "#lib/domain/verdict.ts";
import type { AdviceMessages } from "./advice.ts";
import type { StandingMessages } from "./standing.ts";

/**
 * The sentences of the popup, which the summary shows too, in one language. The comments are notes for the
 * translator.
 *
 * Tone: calm and plain. Polite in Japanese (です・ます) and Chinese (您). No alarm words, no blame.
 * "Incident" is 事案 / 事件, a step is やること / 要做的事, leaked is 漏れた / 泄露. Nothing known is never called safe.
 */
export interface PopupMessages {
  /** Name of the product in the reader's script. */
  readonly productName: string;
  /**
   * A count as people write it: round ones in the language's own large units (11億8,000万, 11.8亿, 1.18 billion),
   * all others digit by digit, because 519,506 is an exact figure and stays one.
   */
  readonly number: (value: number) => string;
  /** A sentence after others. */
  readonly nextSentence: (before: string, next: string) => string;

  readonly standing: StandingMessages;
  /** Follows the standing where nothing is known. It must not sound like an all-clear. */
  readonly nothingKnownCaution: string;
  readonly advice: AdviceMessages;

  readonly steps: {
    /** Said before a way through an app's menus. */
    readonly inApp: string;
    /** Shown under a link or path: where it was seen, and when. No page is said to have been opened that was not. */
    readonly checked: Readonly<Record<PageCheck, (day: string) => string>>;
    /** Button that offers the reasons for leaving a step out. */
    readonly skip: string;
    /** The reasons to choose from. */
    readonly skipReason: Readonly<Record<SkipReason, string>>;
    /** Button: opens a done or skipped step again. */
    readonly undo: string;
    /** Labels of a step that is no longer open. */
    readonly state: {
      readonly done: string;
      readonly skipped: string;
    };
  };

  readonly signs: {
    /** Before the boxes: what ticking one does. */
    readonly advice: string;
  };

  readonly incidents: {
    /** Opens the facts of an incident. */
    readonly more: string;
    readonly period: string;
    readonly disclosed: string;
    readonly evidence: string;
    readonly concerned: string;
    readonly departure: string;
    readonly dataClasses: string;
    readonly counts: string;
    readonly passwords: string;
    readonly caveats: string;
    readonly sources: string;
    /** Terms, each before a fact. */
    readonly found: string;
    readonly resurfaced: string;
    readonly ended: string;
    readonly happened: string;
    readonly checked: string;
    /** Heading where not everybody lost the same. */
    readonly groups: string;
    /** What the company ended; `date`: when. */
    readonly endings: Readonly<Record<keyof EndedByCompany, (date: string) => string>>;
    readonly happenings: Readonly<Record<Happening, string>>;
    /** How the entry was held against its sources. */
    readonly checks: Readonly<Record<EntryCheck, string>>;
    readonly unchecked: string;
    readonly who: Readonly<Record<Membership, string>>;
    /** A group: those who used a feature, and those who were there by a day. */
    readonly usersOf: (feature: string) => string;
    readonly asOf: (date: string) => string;
    /** Whose figure a count is, where that is not who establishes the incident. `basis`: from below. */
    readonly countBy: (count: string, basis: string) => string;
    /** Label of the evidence. */
    readonly grade: Readonly<Record<EvidenceGrade, string>>;
    /** Who the evidence comes from; `by`: joined list of `basis`. */
    readonly gradeBy: (grade: EvidenceGrade, by: string) => string;
    readonly basis: Readonly<Record<EvidenceBasis, string>>;
    readonly left: Readonly<Record<DataDeparture, string>>;
    /** For `yes` where nobody who could has confirmed the incident. */
    readonly leftAsReported: string;
    readonly storage: Readonly<Record<NonNullable<Incident["passwordStorage"]>, string>>;
    readonly unit: Readonly<Record<CountUnit, (count: string, isOne: boolean) => string>>;
    /** Between counts of different units. */
    readonly countSeparator: string;
    readonly precision: Readonly<Record<"about" | "at-least" | "up-to", (count: string) => string>>;
    /** Title made from the facts, where none is curated. `data`: joined list of data classes, or empty. */
    readonly title: Readonly<Record<IncidentKind, (data: string) => string>>;
    /** Of an incident from the list of Have I Been Pwned, which says less than our own catalogue. */
    readonly listed: {
      /** Term before the day on which it was listed. Never "disclosed": that may have been years earlier. */
      readonly term: string;
      /** What it is: a leak that is reported or only claimed, or no leak of one site. */
      readonly what: Readonly<Record<"leak" | "claim" | "spam-list" | "malware", string>>;
      /**
       * Title. `what`: from above; `when`: the month by which it had happened, or empty; `name`: as the list calls it, or
       * empty where the name of the service says so.
       */
      readonly title: (what: string, when: string, name: string) => string;
      /** In place of how the entry was checked: nobody did. */
      readonly asItStands: string;
    };
    readonly from: (date: string) => string;
    readonly until: (date: string) => string;
    readonly between: (from: string, to: string) => string;
  };

  readonly verdict: {
    /** Label: whether an incident concerns the reader. */
    readonly label: Readonly<Record<Verdict, string>>;
    /**
     * Why, in one sentence. `concerned`: whom the incident is about, a phrase from `concerned` below.
     * Most reasons have no use for it.
     */
    readonly reason: Readonly<Record<VerdictReason, (concerned: string) => string>>;
  };

  /** Where people live, and where accounts are registered. */
  readonly regionNames: Readonly<Record<PersonRegion, string>>;

  /** Whom an incident is about, as a phrase. */
  readonly concerned: {
    readonly onePerson: string;
    readonly region: Readonly<Record<Region, string>>;
    readonly feature: (feature: string) => string;
    /** Everybody with an account at the time. */
    readonly period: string;
  };

  /** Small questions about the account, never required, asked only where the answer changes a verdict. */
  readonly questions: {
    readonly region: Readonly<Record<Region, string>>;
    readonly feature: (feature: string) => string;
    readonly year: string;
    readonly month: string;
    /** In place of a month that the person does not remember. */
    readonly noMonth: string;
    readonly answer: string;
  };

  readonly mentions: {
    /** Heading above incidents in which the service is only named. */
    readonly heading: string;
    readonly role: Readonly<Record<MentionRole, string>>;
  };

  readonly dataClass: Readonly<Record<DataClass, string>>;

  readonly popup: {
    readonly openSummary: string;
    readonly language: string;
    readonly followBrowser: string;
    /** One short line while visits are not recorded. */
    readonly paused: string;
  };

  /** Whole-screen states: a title and a sentence. */
  readonly screens: {
    readonly loading: Screen;
    readonly failed: Screen;
    readonly retry: string;
    readonly notWeb: Screen;
    /** A page of this device, of a network of its own, or at an address of numbers. */
    readonly notCovered: Screen;
    readonly unlisted: (host: string) => Screen;
    readonly privateWindow: Screen;
    readonly crashed: Screen;
    /** Button under it: copies what helps to find the fault. It says nothing about the person. */
    readonly copyReport: string;
    /** Said once it is copied. */
    readonly reportCopied: string;
    /** What was in the way of reading the record, in place of the page. */
    readonly failures: Readonly<Record<Failure, Screen>>;
    /** Beginnings of the notice that something was not saved; what was in the way follows. */
    readonly notSaved: Readonly<Record<Failure, string>>;
    /** Button: takes such a notice away. */
    readonly dismiss: string;
    /** Button where the record cannot be read: deletes it, so that a backup can be restored. */
    readonly beginAnew: string;
    /** Button: really does so. */
    readonly beginAnewForSure: string;
    /** Notice where the browser has lost the whole record. `day`: on which it was found to be gone. */
    readonly recordLost: (day: string) => string;
    /** Link in it, to where a backup is restored. */
    readonly restoreBackup: string;
    /** Notice above the content while an older catalogue is in use. `day`: of the one in use. */
    readonly olderCatalogue: (day: string) => string;
    readonly catalogueOf: (day: string) => string;
  };

  readonly unused: {
    /** Heading above the choice of when closing an account that is not used is suggested. */
    readonly heading: string;
    /** Label before a choice of `months`. */
    readonly after: string;
    readonly months: (months: number) => string;
  };
}

export interface Screen {
  readonly title: string;
  readonly text: string;
}
