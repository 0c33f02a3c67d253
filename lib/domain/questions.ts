import {
  type Account,
  type AccountAnswer,
  afterAnswer,
  isRegisteredIn,
  type QuestionKey,
  standings,
} from "./account.ts";
import { addDays, type Day } from "./day.ts";
import type { Find } from "./find.ts";
import {
  regions as allRegions,
  featureKey,
  groupAround,
  groupsOf,
  type Incident,
  periodOf,
  type Region,
} from "./incident.ts";
import { knownAccount } from "./known-account.ts";
import { isAsking } from "./relevance.ts";
import { requestsOf } from "./request.ts";
import type { Service } from "./service.ts";
import { type Exposure, isOpen, judge, type Person } from "./verdict.ts";
import type { Visit } from "./visit.ts";

/** One small question about an account, answered by a tap. The locales hold its wording. */
export type Question = {
  readonly serviceId: string;
  /** Names it, so that "don't remember" is asked no second time. */
  readonly key: QuestionKey;
  /** How many incidents and steps the best answer settles. */
  readonly settles: number;
} & (
  | { readonly kind: "standing" }
  /** Did the account exist when the incident happened? */
  | { readonly kind: "since"; readonly incident: Incident; readonly bound: Day }
  /** Was it closed before that? */
  | { readonly kind: "closed-on"; readonly incident: Incident; readonly bound: Day }
  /** Was the password changed after it was over? */
  | { readonly kind: "password-changed-on"; readonly incident: Incident; readonly bound: Day }
  /** In which of the regions that incidents there are about is the account registered? */
  | { readonly kind: "region"; readonly regions: readonly [Region, ...Region[]] }
  | { readonly kind: "feature"; readonly incident: Incident; readonly groupId?: string }
  /** Is the password used only here? */
  | { readonly kind: "password" }
  | { readonly kind: "second-factor" }
);

/** The question whether they have an account at all, where the person asks to be asked. */
export function standingQuestion(serviceId: string): Question {
  return { kind: "standing", key: "standing", serviceId, settles: 1 };
}

/** Those to ask beside the rows of care, where it stands already whether the password is used only there. */
export function besideCare(questions: readonly Question[]): Question[] {
  return questions.filter(({ kind }) => kind !== "password");
}

/** What questions are found from. */
export interface Asking {
  readonly service: Service;
  /** What the person told. */
  readonly account: Account | undefined;
  /** What an export shows of it. */
  readonly exported?: Find | undefined;
  readonly visit: Visit | undefined;
  readonly exposures: readonly Exposure[];
}

type WithoutSettles<Each> = Each extends Question ? Omit<Each, "settles"> : never;
type Candidate = WithoutSettles<Question>;

/**
 * The questions about one service whose answer would settle something, those that settle most first. Every possible
 * answer is tried on every incident; where none settles anything, nothing is asked.
 *
 * @param today the person's own day.
 */
export function openQuestions(
  asking: Asking,
  person: Person,
  hasOwnPasswords: boolean,
  today: Day,
): Question[] {
  const { service, account, exported } = asking;
  const known = knownAccount(account, exported);
  const before = whatMatters(asking, known, person, hasOwnPasswords, today);
  if (before === 0) return [];
  const unsure = new Set(account?.unsure);
  const settling = candidates(asking, person, today)
    .filter(({ key }) => !unsure.has(key))
    .flatMap((candidate): Question[] => {
      const settles = Math.max(
        ...answersTo(candidate).map(
          (answer) =>
            before -
            whatMatters(
              asking,
              knownAccount(afterAnswer(account, answer, service.id, today), exported),
              person,
              hasOwnPasswords,
              today,
            ),
        ),
      );
      return settles > 0 ? [{ ...candidate, settles } as Question] : [];
    });
  return [...Map.groupBy(settling, ({ key }) => key).values()]
    .flatMap((sameKey) => sameKey.toSorted((a, b) => promise(b, today) - promise(a, today))[0] ?? [])
    .toSorted((a, b) => b.settles - a.settles || order.indexOf(a.kind) - order.indexOf(b.kind));
}

/**
 * Of several bounds the one to ask about: what it settles, by how likely it does. Hardly anybody made an account or
 * changed a password in the last months, and most did in the last ten years.
 */
function promise(question: Question, today: Day): number {
  if (!("bound" in question)) return question.settles;
  const years = Number(today.slice(0, 4)) - Number(question.bound.slice(0, 4));
  return question.settles * Math.min(1, (years + 1) / 10);
}

/** Of equal worth, the one that is easiest to answer comes first. */
const order: readonly Question["kind"][] = [
  "standing",
  "feature",
  "region",
  "password-changed-on",
  "since",
  "closed-on",
  "second-factor",
  "password",
];

/** How many incidents may concern the person there, and how many things they would have them do. */
function whatMatters(
  { service, visit, exposures }: Asking,
  account: Account | undefined,
  person: Person,
  hasOwnPasswords: boolean,
  today: Day,
): number {
  return exposures
    .map(({ incident }) => judge(incident, account, person))
    .filter(isOpen)
    .reduce((sum, exposure) => {
      const asked = requestsOf(exposure, service, { account, visit, hasOwnPasswords }, today);
      return sum + 1 + asked.filter(isAsking).length;
    }, 0);
}

/** What a find shows may be asked about all the same, but for whether there is an account. */
function candidates(
  { service, account: told, exported, exposures }: Asking,
  person: Person,
  today: Day,
): Candidate[] {
  const serviceId = service.id;
  const standing = knownAccount(told, exported)?.standing;
  const account: Account = told ?? { serviceId, saidOn: today };
  if (standing === undefined)
    return [{ kind: "standing", key: "standing", serviceId }, ...regions(), ...features()];
  const isWithout = standing !== "has";
  const bounds = boundsOf(exposures, today);
  const ofBounds = (kind: "since" | "closed-on" | "password-changed-on"): Candidate[] =>
    bounds.map(({ incident, bound }) => ({ kind, key: kind, serviceId, incident, bound }));
  const all: Candidate[] = [
    ...features(),
    ...regions(),
    ...(account.since === undefined && account.sinceBounds === undefined ? ofBounds("since") : []),
    ...(account.standing === "closed" && account.closedOn === undefined ? ofBounds("closed-on") : []),
  ];
  if (isWithout) return all;
  return [
    ...all,
    ...(!service.hasNoPassword &&
    account.passwordChangedOn === undefined &&
    account.passwordBounds === undefined
      ? ofBounds("password-changed-on")
      : []),
    ...(account.secondFactor === undefined && service.secondFactor === undefined
      ? [{ kind: "second-factor", key: "second-factor", serviceId } as const]
      : []),
    ...(account.password === undefined && !service.hasNoPassword
      ? [{ kind: "password", key: "password", serviceId } as const]
      : []),
  ];

  /** Where somebody lives stands for the region of their account until they say otherwise. */
  function regions(): Candidate[] {
    if (person.region !== undefined) return [];
    const concerned = exposures.flatMap(({ incident }) =>
      groupsOf(incident).flatMap(({ region }) => region ?? []),
    );
    const [first, ...others] = allRegions.filter(
      (region) => concerned.includes(region) && isRegisteredIn(account, region) === undefined,
    );
    return first ? [{ kind: "region", key: "region", serviceId, regions: [first, ...others] }] : [];
  }

  function features(): Candidate[] {
    return exposures.flatMap(({ incident }) =>
      groupsOf(incident).flatMap((group, at, all): Candidate[] => {
        // Of a part nobody can say more than of the whole.
        if (groupAround(group, all.slice(0, at))) return [];
        const key = featureKey(incident.id, group.id);
        if (!group.feature || account.usedFeature?.[key] !== undefined) return [];
        return [
          {
            kind: "feature",
            key: `feature ${key}`,
            serviceId,
            incident,
            ...(group.id !== undefined && { groupId: group.id }),
          },
        ];
      }),
    );
  }
}

/** The days by which incidents were over: the only ones on whose sides an answer can differ. */
function boundsOf(exposures: readonly Exposure[], today: Day): { incident: Incident; bound: Day }[] {
  const ends = new Map<Day, Incident>();
  for (const exposure of exposures.filter(isOpen)) {
    const { notAfter } = periodOf(exposure.incident);
    if (notAfter !== undefined && notAfter <= today) ends.set(notAfter, exposure.incident);
  }
  return [...ends].map(([bound, incident]) => ({ incident, bound }));
}

function answersTo(question: Candidate): AccountAnswer[] {
  switch (question.kind) {
    case "standing":
      return standings.map((standing) => ({ standing }));
    case "since":
    case "closed-on":
    case "password-changed-on":
      return [answerAtBound(question, true), answerAtBound(question, false)];
    case "region":
      return [
        ...question.regions.map((region) => ({ region })),
        { region: "elsewhere", notIn: question.regions },
      ];
    case "feature":
      return [true, false].map((used) => ({
        usedFeature: { [featureKey(question.incident.id, question.groupId)]: used },
      }));
    case "password":
      return [{ password: "own" }, { password: "none" }];
    case "second-factor":
      return [{ secondFactor: true }];
  }
}

/** A question about the side of a bound on which a date lies. */
type BoundQuestion = Extract<Candidate, { readonly bound: Day }>;

/** What is kept of a tap on one side of a bound: before the incident or by then, or after it was over. */
export function answerAtBound({ kind, incident, bound }: BoundQuestion, isYes: boolean): AccountAnswer {
  const { notBefore, surelyBy } = periodOf(incident);
  switch (kind) {
    case "since":
      return { sinceBounds: isYes ? { before: surelyBy ?? bound } : { after: addDays(bound, 1) } };
    case "closed-on":
      return isYes
        ? { standing: "closed", closedOn: addDays(notBefore ?? bound, -1) }
        : { standing: "closed", closedOn: addDays(bound, 1) };
    case "password-changed-on":
      return { passwordBounds: isYes ? { changedAfter: addDays(bound, 1) } : { unchangedSince: bound } };
  }
}
