/** Home: what matters now, in the order in which a worried person asks. */
export interface HomeMessages {
  /** Below the first sentence: what was looked at, and as of when. */
  readonly lead: (services: number, day: string) => string;
  readonly firstMinutes: string;
  /** The order, in one sentence. */
  readonly orderNote: string;
  /** What of `now` is not shown here. Leads to the plan. */
  readonly moreNow: (count: number) => string;
  readonly later: (count: number) => string;
  /** The visible end of a sitting. */
  readonly doneForNow: string;
  /** When to look again. */
  readonly nextOn: (day: string) => string;
  readonly nextOnNews: string;

  readonly news: string;
  readonly newsNote: string;
  readonly noNews: string;
  /** What came to be known here since the last look. */
  readonly newSince: (day: string) => string;
  readonly newSinceCount: (incidents: number) => string;
  readonly questions: string;
  readonly questionsNote: (questions: number, settles: number) => string;

  readonly habits: string;
  /** `done` of `all`. */
  readonly habitsDone: (done: number, all: number) => string;
  readonly mayBeOut: string;
  readonly nothingOut: string;
  readonly atServices: (count: number) => string;
  readonly all: string;
  readonly earlier: string;
  readonly earlierNote: string;
  readonly show: (count: number) => string;

  readonly everybody: string;
  readonly everybodyNote: string;
  readonly noneForEverybody: string;
  readonly region: {
    readonly question: string;
    /** Why it is asked. */
    readonly why: string;
  };
  readonly ifHappened: string;
  readonly ifHappenedNote: string;
}
