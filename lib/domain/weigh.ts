import type { CatalogueIndex } from "./catalogue-index.ts";
import { type Cause, newsOf, type Reopening } from "./cause.ts";
import { type Choices, personOf } from "./choices.ts";
import type { Clock } from "./clock.ts";
import { addMonths, type Day } from "./day.ts";
import { type Gathered, gather } from "./gathered.ts";
import type { StepId } from "./hygiene-step.ts";
import { inOrder } from "./in-order.ts";
import { isUnproven, periodOf } from "./incident.ts";
import { knownAccounts } from "./known-account.ts";
import type { PersonalRecord } from "./personal-record.ts";
import { collect } from "./providers.ts";
import { doingEnds, isConcernedBy, isToDo, levels, monthsUntilDue } from "./relevance.ts";
import type { StepRequest } from "./request.ts";
import {
  isDue,
  newestOf,
  person,
  type Resolution,
  type Resolutions,
  resolutionsByStep,
} from "./resolution.ts";
import { openReuseGroups } from "./reuse.ts";
import { loginOf, type ServiceId } from "./service.ts";
import { letWait, mostMinutesAtOnce, withoutTwice } from "./sitting.ts";
import { type Standing, standingOf } from "./standing.ts";
import { type Asked, type Step, type StepState, servicesOf } from "./step.ts";
import { worthOf } from "./worth.ts";

/** What requests are made of, and nobody reads beside them. */
type HiddenFacts = "login" | "noticed" | "weakPasswordFoundOn" | "exposedPasswordFoundOn";

/** A service that the person uses or used: one they visited, told something of, or that was found. */
export interface OwnService extends Omit<Gathered, HiddenFacts> {
  /**
   * Of its login, of itself, and of the person because of it; what is worth most first. Nothing of it waits for what
   * is to do elsewhere: at a service, what matters there matters now.
   */
  readonly steps: readonly Step[];
  readonly standing: Standing;
  /** Signs that the person noticed there. */
  readonly noticed: readonly { readonly signId: string; readonly noticedOn: Day }[];
}

/** How a person stands with everything they use. */
export interface Weighed {
  /** What is to do comes first, then the one visited last, then by id. */
  readonly services: readonly OwnService[];
  /** Every step at every level, urgent ones first, then by what they are worth. */
  readonly steps: readonly Step[];
  readonly standing: Standing;
}

/**
 * Weighs everything: collects what asks for a step, groups it by step and by what it is done for, folds in what the
 * person settled, orders it by worth, and lets wait what is too much for today.
 *
 * @param only the services to weigh; all of theirs unless given. What shares a password with them is looked at all
 *   the same.
 */
export function weigh(
  catalogue: CatalogueIndex,
  record: PersonalRecord,
  choices: Choices,
  clock: Clock,
  only?: readonly ServiceId[],
): Weighed {
  const resolutions = resolutionsByStep(record.resolutions);
  const accounts = knownAccounts(record);
  const groups = openReuseGroups({ catalogue, record, accounts, resolutions, person: personOf(choices) });
  const own = gather(catalogue, record, accounts, choices, resolutions, clock.today, only);
  const requests = collect(own, groups, choices, clock, resolutions);
  const steps = grouped(requests, catalogue).map((ofStep) =>
    fold(ask(ofStep, catalogue, clock.today), resolutions, choices, clock),
  );
  const asked = withoutTwice(steps.toSorted(mostFirst));
  const ofService = stepsByService(asked);
  const services = own.map((gathered): OwnService => {
    const {
      noticed,
      login: _,
      weakPasswordFoundOn: _weak,
      exposedPasswordFoundOn: _exposed,
      ...rest
    } = gathered;
    const here = ofService.get(rest.service.id) ?? [];
    return {
      ...rest,
      steps: here,
      // What is done once for all services would be said again at each of them.
      standing: standingOf(
        rest.exposures,
        here.filter(({ scope }) => scope !== "person"),
        rest.account,
      ),
      noticed: noticed.map(({ sign, noticedOn }) => ({ signId: sign.id, noticedOn })),
    };
  });
  const ordered = letWait(asked, resolutions, clock.today);
  return {
    services: services.toSorted(busiestFirst),
    steps: ordered,
    standing: standingOf(
      services.flatMap(({ exposures }) => exposures),
      ordered,
    ),
  };
}

/** The steps of each service in the order given, each once. */
function stepsByService(steps: readonly Step[]): Map<string, Step[]> {
  const byId = new Map<string, Step[]>();
  for (const step of steps) {
    for (const serviceId of servicesOf(step)) {
      const ofService = byId.get(serviceId);
      if (ofService) ofService.push(step);
      else byId.set(serviceId, [step]);
    }
  }
  return byId;
}

type Requests = readonly [StepRequest, ...StepRequest[]];
type SubjectRequests = Map<string, [StepRequest, ...StepRequest[]]>;

/** The requests that one doing settles, together: the same step for the same person, service or login. */
function grouped(requests: readonly StepRequest[], catalogue: CatalogueIndex): Requests[] {
  const bySteps = new Map<StepId, SubjectRequests>();
  for (const request of requests) {
    const bySubject: SubjectRequests = bySteps.get(request.stepId) ?? new Map();
    if (bySubject.size === 0) bySteps.set(request.stepId, bySubject);
    const [subject] = subjectsOf(request, catalogue);
    const together = bySubject.get(subject);
    if (together) together.push(request);
    else bySubject.set(subject, [request]);
  }
  return [...bySteps.values()].flatMap((bySubject) => [...bySubject.values()]);
}

/** Where a step is recorded when it is settled; what comes first stands for all. */
function subjectsOf(
  { scope, serviceIds: [first = ""] }: StepRequest,
  catalogue: CatalogueIndex,
): readonly [string, ...string[]] {
  switch (scope) {
    case "person":
      return [person];
    case "service":
      return [first];
    case "login":
      return loginOf(catalogue.services.get(first) ?? { id: first });
  }
}

/** A request, and what it is worth; nothing where it asks for nothing any more. */
interface Valued {
  readonly request: StepRequest;
  readonly rank: number;
  readonly worth: number;
}

function byReading(a: Valued, b: Valued): number {
  return a.rank - b.rank || b.worth - a.worth || inOrder(b.request.clock ?? "", a.request.clock ?? "");
}

/** By level, and at one level claims last. */
function rankAmong({ level, cause }: StepRequest): number {
  const isClaim = cause.kind === "incident" && isUnproven(cause.incident.evidence.grade);
  return levels.indexOf(level) * 2 + Number(isClaim);
}

function ask(requests: Requests, catalogue: CatalogueIndex, today: Day): Asked {
  const { stepId, scope } = requests[0];
  const minutes = Math.min(catalogue.steps.get(stepId)?.minutes ?? 1, mostMinutesAtOnce);
  const valued = requests
    .map(
      (request): Valued => ({
        request,
        rank: rankAmong(request),
        worth: request.level === "past" ? 0 : worthOf(request, minutes, today),
      }),
    )
    .sort(byReading);
  const inReadingOrder = valued.map(({ request }) => request) as [StepRequest, ...StepRequest[]];
  const [strongest] = inReadingOrder;
  const { level } = strongest;
  const subjects = subjectsOf(strongest, catalogue);
  const serviceIds = new Set<string>();
  let worth = 0;
  let onBadge = false;
  // They are in the order of their levels, so that those at the first one come first.
  for (const { request, worth: own } of valued) {
    if (request.level !== level) break;
    // Where it is known which logins share a password, no others are named.
    if (strongest.cause.kind !== "reuse" || request === strongest) {
      for (const id of request.serviceIds) serviceIds.add(id);
    }
    worth = Math.max(worth, own);
    onBadge ||= request.onBadge;
  }
  return {
    key: `${stepId} ${subjects[0]}`,
    stepId,
    scope,
    subjects,
    serviceIds: [...serviceIds],
    requests: inReadingOrder,
    level,
    isUrgent: requests.some(({ cause }) => cause.kind === "sign"),
    onBadge,
    worth,
    minutes,
  };
}

/** Folds in what the person settled. Only what still matters today opens a settled step again. */
function fold(asked: Asked, resolutions: Resolutions, { unusedAfterMonths }: Choices, clock: Clock): Step {
  const resolution = newestOf(asked, resolutions);
  if (!resolution) return { ...asked, ...openStep([]) };
  const news = asked.requests
    .filter((request) => isToDo(request) && !isEndedByDoing(request.cause, resolution))
    .flatMap(({ cause, stepId }) =>
      newsOf(cause, resolution.covers, (classes) => isConcernedBy(stepId, classes)),
    );
  const reopenings = [...news, ...dueAgain(asked, resolution, unusedAfterMonths, clock.today)];
  if (reopenings.length > 0) return { ...asked, ...openStep(reopenings) };
  const settled = { ...asked, isUrgent: false };
  switch (resolution.outcome) {
    case "done":
      return { ...settled, state: "done", on: resolution.resolvedOn };
    case "skipped": {
      const { reason } = resolution;
      return { ...settled, state: "skipped", on: resolution.resolvedOn, ...(reason && { reason }) };
    }
    case "put-off":
      return isDue(resolution, clock)
        ? { ...asked, ...openStep([{ kind: "planned" }]) }
        : { ...settled, state: "put-off", until: resolution.until, when: resolution.when };
  }
}

/** Whether a step that was done leaves an incident, or an earlier finding, without effect, known of then or not. */
function isEndedByDoing(cause: Cause, { stepId, outcome, resolvedOn }: Resolution): boolean {
  if (outcome !== "done") return false;
  // On the day of the finding only what was ticked in its knowledge came after it.
  if (cause.kind === "exposed-password") return resolvedOn > cause.foundOn;
  if (cause.kind !== "incident") return false;
  const ends = doingEnds[stepId];
  if (ends !== "what-left-before") return ends === "all-incidents";
  const { notAfter } = periodOf(cause.incident);
  return notAfter !== undefined && notAfter < resolvedOn;
}

const openStep = (reopenings: readonly Reopening[]): StepState => ({ state: "open", reopenings });

/** Who keeps an unused account is asked again after as long a time without a visit as the first time. */
function dueAgain(
  { stepId, scope }: Asked,
  { outcome, resolvedOn }: Resolution,
  unusedAfterMonths: number,
  today: Day,
): Reopening[] {
  const months = {
    // What is done at one service because of an incident there is done: only habits fade.
    done: scope === "person" ? monthsUntilDue[stepId] : undefined,
    skipped: stepId === "close-unused-account" ? unusedAfterMonths : undefined,
    "put-off": undefined,
  }[outcome];
  if (months === undefined || addMonths(resolvedOn, months) > today) return [];
  return [{ kind: "due", since: resolvedOn }];
}

function mostFirst(a: Step, b: Step): number {
  return rankOf(b) - rankOf(a) || b.worth - a.worth || inOrder(a.key, b.key);
}

/** What is typed on a device that is not clean goes to whoever reads along, so that it comes first of all. */
function rankOf(step: Step): number {
  if (step.state !== "open") return 0;
  return step.stepId === "clean-device" && step.level === "now" ? 2 : Number(step.isUrgent);
}

function busiestFirst(a: OwnService, b: OwnService): number {
  const toDo = ({ standing }: OwnService) => (standing.kind === "to-do" ? standing.steps : 0);
  return (
    toDo(b) - toDo(a) ||
    inOrder(b.visit?.lastOn ?? "", a.visit?.lastOn ?? "") ||
    inOrder(a.service.id, b.service.id)
  );
}
