import type { Account } from "./account.ts";
import { addMonths, type Day } from "./day.ts";
import { isUnproven } from "./evidence.ts";
import { monthsUntilDue, type StepId, stepIds, type WarningSign } from "./hygiene-step.ts";
import { inOrder } from "./in-order.ts";
import type { Incident } from "./incident.ts";
import { type NewFact, newFactsOf } from "./incident-facts.ts";
import { earliestDay } from "./partial-date.ts";
import { isConcernedBy, requiredSteps, type StepRequest } from "./required-steps.ts";
import type { Outcome, Resolution } from "./resolution.ts";
import { type Judgement, judge } from "./verdict.ts";
import type { Visit } from "./visit.ts";

/** An incident as it concerns this person. */
export interface Exposure extends Judgement {
  readonly incident: Incident;
}

/** Why a step that was settled is open again. */
export type Reopening =
  | { readonly kind: "new-fact"; readonly fact: NewFact }
  /** Done so long ago that it is due again. */
  | { readonly kind: "due"; readonly since: Day }
  /** Something was noticed since. */
  | { readonly kind: "noticed" };

/** A step at a service with everything that asks for it. */
export interface AssessedStep {
  readonly stepId: StepId;
  /** Incidents that ask for it, claims last, newest first; none where only a sign or disuse does. */
  readonly requests: readonly StepRequest[];
  /** A sign the person noticed makes it urgent. */
  readonly isUrgent: boolean;
  /** The service was not visited for long: asked of closing the account only. */
  readonly isForDisuse: boolean;
  /** `open`: to do now; else as the person recorded it. */
  readonly state: "open" | Outcome;
  readonly resolution?: Resolution;
  /** Why it is open again, where it had been settled. */
  readonly reopenings: readonly Reopening[];
}

/** How a person stands with one service. */
export interface Assessment {
  /** Newest first. */
  readonly exposures: readonly Exposure[];
  /** Urgent ones first, then in the order in which they are best done. */
  readonly steps: readonly AssessedStep[];
}

/** What the person told and did at one service, as far as it was recorded. */
export interface Circumstances {
  readonly account: Account | undefined;
  readonly resolutions: readonly Resolution[];
  /** Signs of misuse they noticed, with the day they said so. */
  readonly noticed: readonly { readonly sign: WarningSign; readonly noticedOn: Day }[];
  readonly visit: Visit | undefined;
  /** After how many months without a visit closing the account is suggested. */
  readonly unusedAfterMonths: number;
}

const newestFirst = (a: Incident, b: Incident) => {
  const dayOf = ({ disclosedOn, occurred }: Incident) =>
    earliestDay(disclosedOn ?? occurred.to ?? occurred.from ?? "");
  return inOrder(dayOf(b), dayOf(a)) || inOrder(a.id, b.id);
};

const isClaim = ({ evidence }: Incident) => isUnproven(evidence.grade);

/** Whether an incident may well concern the person. */
export function isOpen({ verdict }: Judgement): boolean {
  return verdict === "likely" || verdict === "possible";
}

/**
 * Weighs one service: which incidents concern the person, and which steps remain.
 *
 * A resolution holds until a new fact concerns its step, until a step that grows old is due again, or
 * until a sign is noticed that the step answers.
 *
 * @param incidents those of the service, in any order.
 * @param today the person's own day.
 */
export function assessExposure(
  incidents: readonly Incident[],
  circumstances: Circumstances,
  today: Day,
): Assessment {
  const exposures = incidents
    .toSorted(newestFirst)
    .map((incident) => ({ incident, ...judge(incident, circumstances.account) }));
  const concerning = exposures.filter(asksForSteps).map(({ incident }) => incident);
  const requests = new Map<StepId, StepRequest[]>();
  // An established incident gives the reason before a claim does.
  const established = concerning.toSorted((a, b) => Number(isClaim(a)) - Number(isClaim(b)));
  for (const request of established.flatMap(requiredSteps)) {
    const ofStep = requests.get(request.stepId);
    if (ofStep) ofStep.push(request);
    else requests.set(request.stepId, [request]);
  }
  const assessed = stepIds.flatMap((stepId) =>
    assessStep(stepId, requests.get(stepId) ?? [], concerning, circumstances, today),
  );
  // Sorting keeps the order of equals.
  const steps = assessed.toSorted((a, b) => Number(b.isUrgent) - Number(a.isUrgent));
  return { exposures, steps };
}

/** Steps that still matter when the account is closed: what left before does not come back. */
const stepsWithoutAccount: readonly StepId[] = [
  "stop-password-reuse",
  "watch-payment-card",
  "watch-bank-account",
  "verify-support-contact",
  "guard-identity-number",
];

/**
 * Whether an exposure still asks for something. One person's claim is unlikely to be about the reader,
 * but the little it asks for is worth doing by everybody; every other exposure that is unlikely or not
 * theirs asks for nothing, and folds away.
 */
export function asksForSteps(exposure: Judgement): boolean {
  return isOpen(exposure) || exposure.reason === "one-person";
}

function assessStep(
  stepId: StepId,
  requests: readonly StepRequest[],
  incidents: readonly Incident[],
  { account, resolutions, noticed, visit, unusedAfterMonths }: Circumstances,
  today: Day,
): AssessedStep[] {
  const isGone = account?.standing === "never" || account?.standing === "closed";
  if (isGone && !stepsWithoutAccount.includes(stepId)) return [];
  const signs = isGone ? [] : noticed.filter(({ sign }) => sign.stepIds.includes(stepId));
  const isForDisuse =
    stepId === "close-unused-account" &&
    visit !== undefined &&
    addMonths(visit.lastOn, unusedAfterMonths) <= today;
  if (requests.length === 0 && signs.length === 0 && !isForDisuse) return [];

  const resolution = resolutions.find((candidate) => candidate.stepId === stepId);
  const reopenings = resolution
    ? [
        ...newFactsFor(stepId, requests, incidents, resolution),
        ...(signs.some(({ noticedOn }) => noticedOn > resolution.resolvedOn)
          ? [{ kind: "noticed" } as const]
          : []),
        ...dueAgain(stepId, resolution, isForDisuse ? unusedAfterMonths : undefined, today),
      ]
    : [];
  const isSnoozeOver = resolution?.outcome === "snoozed" && resolution.until <= today;
  const isOpenNow = !resolution || reopenings.length > 0 || isSnoozeOver;
  return [
    {
      stepId,
      requests,
      isUrgent: isOpenNow && signs.length > 0,
      isForDisuse,
      state: isOpenNow ? "open" : resolution.outcome,
      ...(resolution && { resolution }),
      reopenings,
    },
  ];
}

function newFactsFor(
  stepId: StepId,
  requests: readonly StepRequest[],
  incidents: readonly Incident[],
  { covers }: Resolution,
): Reopening[] {
  return requests
    .flatMap(({ incidentId }) => incidents.filter(({ id }) => id === incidentId))
    .flatMap((incident) =>
      newFactsOf(
        covers.find((facts) => facts.incidentId === incident.id),
        incident,
      ),
    )
    .filter((fact) => fact.kind !== "data-classes" || isConcernedBy(stepId, fact.added))
    .map((fact) => ({ kind: "new-fact", fact }));
}

/**
 * A review that was done grows old. Somebody who keeps an unused account is asked again after as long
 * a time without a visit as the first time.
 */
function dueAgain(
  stepId: StepId,
  resolution: Resolution,
  afterDisuse: number | undefined,
  today: Day,
): Reopening[] {
  const months = { done: monthsUntilDue[stepId], skipped: afterDisuse, snoozed: undefined }[
    resolution.outcome
  ];
  if (months === undefined) return [];
  const isDue = addMonths(resolution.resolvedOn, months) <= today;
  return isDue ? [{ kind: "due", since: resolution.resolvedOn }] : [];
}

/** How many steps are still to do: the number on the badge. */
export function countOpenSteps({ steps }: Pick<Assessment, "steps">): number {
  return steps.filter(({ state }) => state === "open").length;
}

/** How many steps were put off to a later day: neither open nor done. */
export function countPutOffSteps(steps: readonly AssessedStep[]): number {
  return steps.filter(({ state }) => state === "snoozed").length;
}
