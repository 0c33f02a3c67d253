import { type Account, withLoginAnswers } from "./account.ts";
import type { CatalogueIndex } from "./catalogue-index.ts";
import { type Cause, newsOf, type Reopening } from "./cause.ts";
import type { Clock } from "./clock.ts";
import { addMonths, type Day } from "./day.ts";
import { type StepId, stepScopes } from "./hygiene-step.ts";
import { inOrder } from "./in-order.ts";
import { isUnproven, periodOf, type Region } from "./incident.ts";
import type { PersonalRecord } from "./personal-record.ts";
import { doingEnds, isConcernedBy, type Level, levels, monthsUntilDue } from "./relevance.ts";
import { requestsOf, type StepRequest } from "./request.ts";
import { isDue, person, type Resolution } from "./resolution.ts";
import type { Service } from "./service.ts";
import { stakeOf } from "./stake.ts";
import { type Standing, standingOf } from "./standing.ts";
import { type Asked, isOpenAt, type Step, type StepState, servicesOf } from "./step.ts";
import { type Exposure, judge } from "./verdict.ts";
import type { Visit } from "./visit.ts";
import { worthOf } from "./worth.ts";

/** What the person told once for all services. */
export interface Choices {
  /** After how many months without a visit closing an account is suggested. */
  readonly unusedAfterMonths: number;
  readonly region?: Region | "elsewhere" | undefined;
  readonly ownPasswords?: "everywhere" | "partly" | "no" | undefined;
  /** Services whose mail resets the others. */
  readonly mailboxes?: readonly string[] | undefined;
}

/** A service that the person uses or used: one they visited, or told something of. */
export interface OwnService {
  readonly service: Service;
  readonly account: Account | undefined;
  /** Nothing where they only told of it. */
  readonly visit: Visit | undefined;
  /** Newest first. */
  readonly exposures: readonly Exposure[];
  /**
   * Of its login, of itself, and of the person because of it; what is worth most first. Nothing of it waits for what
   * is to do elsewhere: at a service, what matters there matters now.
   */
  readonly steps: readonly Step[];
  readonly standing: Standing;
  /** Other services that are opened with the same login. */
  readonly sharing: readonly Service[];
  /** Signs that the person noticed there. */
  readonly noticed: readonly { readonly signId: string; readonly noticedOn: Day }[];
  readonly isMuted: boolean;
  /** When they last looked through the apps that are connected there; missing where they never did. */
  readonly appsLookedOn: Day | undefined;
}

/** How a person stands with everything they use. */
export interface Weighed {
  /** What is to do comes first, then the one visited last, then by id. */
  readonly services: readonly OwnService[];
  /** Every step at every level, urgent ones first, then by what they are worth. */
  readonly steps: readonly Step[];
  readonly standing: Standing;
}

/** No more is asked for at once: a longer list is not begun (see docs/relevance.md). */
export const mostThingsNow = 12;
/** Nor does what is asked for take longer than one sitting. */
export const minutesOfSitting = 30;
/** What takes longer than half a sitting is begun in it, and gone on with on another day: else it would never come. */
export const mostMinutesAtOnce = 15;

/**
 * Weighs everything: collects what asks for a step, groups it by step and by what it is done for, folds in what the
 * person settled, orders it by worth, and lets wait what is too much for today.
 */
export function weigh(
  catalogue: CatalogueIndex,
  record: PersonalRecord,
  choices: Choices,
  clock: Clock,
): Weighed {
  const resolutions = resolutionsIn(record);
  const own = gather(catalogue, record, choices, resolutions);
  const ofEvents = providers.flatMap((provider) => provider(own, choices, clock, resolutions));
  const ofHabits = byHabits(own, choices, ofEvents, resolutions, clock.today);
  const requests = [...withoutNamed(ofEvents, ofHabits), ...ofHabits];
  const steps = grouped(requests, catalogue).map((ofStep) =>
    fold(ask(ofStep, catalogue, clock.today), resolutions, choices, clock),
  );
  const asked = withoutTwice(steps.toSorted(mostFirst));
  const ofService = stepsByService(asked);
  const services = own.map(({ noticed, login: _, ...rest }): OwnService => {
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

/** What is recorded of each step, by the service, or for the person. */
type Resolutions = ReadonlyMap<StepId, ReadonlyMap<string, Resolution>>;

function resolutionsIn({ resolutions }: PersonalRecord): Resolutions {
  const byStep = new Map<StepId, Map<string, Resolution>>();
  for (const resolution of resolutions) {
    const bySubject = byStep.get(resolution.stepId);
    if (bySubject) bySubject.set(resolution.subject, resolution);
    else byStep.set(resolution.stepId, new Map([[resolution.subject, resolution]]));
  }
  return byStep;
}

/** When a step was done at a service. */
function doneOn(resolutions: Resolutions, stepId: StepId, serviceId: string): Day | undefined {
  const resolution = resolutions.get(stepId)?.get(serviceId);
  return resolution?.outcome === "done" ? resolution.resolvedOn : undefined;
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

type Gathered = Omit<OwnService, "steps" | "standing" | "noticed"> & {
  /** What was told of it, and of its password at the others of its login. */
  readonly login: Account | undefined;
  readonly noticed: readonly {
    readonly sign: NonNullable<ReturnType<CatalogueIndex["signs"]["get"]>>;
    readonly noticedOn: Day;
  }[];
};

/** Every service of the person that the catalogue still has, with its incidents judged. */
function gather(
  catalogue: CatalogueIndex,
  record: PersonalRecord,
  choices: Choices,
  resolutions: Resolutions,
): Gathered[] {
  const visits = byService(record.visits);
  const accounts = byService(record.accounts);
  const noticed = Map.groupBy(record.noticedSigns, ({ serviceId }) => serviceId);
  const muted = new Set(record.mutedServices.map(({ serviceId }) => serviceId));
  const who = choices.region === undefined ? {} : { region: choices.region };
  const serviceIds = new Set([...visits.keys(), ...accounts.keys(), ...noticed.keys()]);
  return [...serviceIds].sort(inOrder).flatMap((serviceId) => {
    const service = catalogue.services.get(serviceId);
    if (!service) return [];
    const account = accounts.get(serviceId);
    const sharing = service.sharesLoginWith ?? [];
    const login =
      sharing.length === 0
        ? account
        : withLoginAnswers(
            account,
            serviceId,
            sharing.flatMap((id) => accounts.get(id) ?? []),
          );
    return [
      {
        service,
        account,
        login,
        visit: visits.get(serviceId),
        exposures: (catalogue.incidentsOf.get(serviceId) ?? []).map((incident) =>
          judge(incident, login, who),
        ),
        sharing: sharing.flatMap((id) => catalogue.services.get(id) ?? []),
        noticed: (noticed.get(serviceId) ?? []).flatMap(({ signId, noticedOn }) => {
          const sign = catalogue.signs.get(signId);
          return sign ? [{ sign, noticedOn }] : [];
        }),
        isMuted: muted.has(serviceId),
        appsLookedOn: doneOn(resolutions, "revoke-third-party-access", serviceId),
      },
    ];
  });
}

const byService = <Entry extends { readonly serviceId: string }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.serviceId, entry]));

/** What asks for steps: each kind of cause has one. */
type Provider = (
  own: readonly Gathered[],
  choices: Choices,
  clock: Clock,
  resolutions: Resolutions,
) => StepRequest[];

const hasAccount = ({ account }: Gathered) => account?.standing !== "never" && account?.standing !== "closed";

const byIncidents: Provider = (own, { ownPasswords }, { today }) => {
  const used = new Map(own.filter(hasAccount).map(({ service }) => [service.id, service]));
  const requests: StepRequest[] = [];
  for (const { service, login, visit, exposures } of own) {
    const circumstances = { account: login, visit, hasOwnPasswords: ownPasswords === "everywhere" };
    for (const exposure of exposures) {
      for (const request of requestsOf(exposure, service, circumstances, today)) {
        if (isDoneElsewhere(request, service.id)) requests.push(...atIssuers(request, used));
        else requests.push(request);
      }
    }
  }
  return requests;
};

const isDoneElsewhere = ({ scope, serviceIds }: StepRequest, serviceId: string) =>
  scope === "service" && serviceIds.some((id) => id !== serviceId);

/** What is done at other services is asked at each of them that the person has, by what is at stake there. */
function atIssuers(request: StepRequest, used: ReadonlyMap<string, Service>): StepRequest[] {
  return request.serviceIds.flatMap((id) => {
    const service = used.get(id);
    return service ? [{ ...request, serviceIds: [id], stake: stakeOf(service) }] : [];
  });
}

const bySigns: Provider = (own) => {
  const used = own.filter(hasAccount);
  // Somebody signs in at several services: then it is more likely the device than one password.
  const isSignIn = ({ sign }: Gathered["noticed"][number]) => sign.stepIds.includes("change-password");
  const isAtSeveral = used.filter(({ noticed }) => noticed.some(isSignIn)).length > 1;
  return used.flatMap(({ service, noticed }) =>
    noticed.flatMap(({ sign, noticedOn }) => {
      const stepIds = new Set<StepId>(sign.stepIds);
      if (isAtSeveral && isSignIn({ sign, noticedOn })) stepIds.add("clean-device");
      return [...stepIds].map(
        (stepId): StepRequest => ({
          stepId,
          scope: stepScopes[stepId],
          serviceIds: stepScopes[stepId] === "person" ? [] : [service.id],
          reason: "noticed",
          cause: { kind: "sign", sign, serviceId: service.id, noticedOn },
          level: "now",
          onBadge: stepScopes[stepId] !== "person",
          verdict: "likely",
          stake: stakeOf(service),
        }),
      );
    }),
  );
};

/** Closing is suggested of what was used here and is not any more; never of what is opened with a login in use. */
const byDisuse: Provider = (own, { unusedAfterMonths }, { today }) => {
  const visits = new Map(own.map(({ service, visit }) => [service.id, visit]));
  const isRecent = (visit: Visit | undefined) =>
    visit !== undefined && addMonths(visit.lastOn, unusedAfterMonths) > today;
  return own.filter(hasAccount).flatMap(({ service, account, visit, sharing }): StepRequest[] => {
    if (service.closing === "impossible" || service.isGone) return [];
    const isUnvisited = visit !== undefined && !isRecent(visit);
    const isUsedElsewhere = account?.inUse === true || sharing.some(({ id }) => isRecent(visits.get(id)));
    if (account?.inUse !== false && (!isUnvisited || isUsedElsewhere)) return [];
    return [
      {
        stepId: "close-unused-account",
        scope: "service",
        serviceIds: [service.id],
        reason: "unused",
        cause: { kind: "disuse", serviceId: service.id, ...(visit && { lastOn: visit.lastOn }) },
        level: "later",
        onBadge: false,
        verdict: "likely",
        stake: stakeOf(service),
      },
    ];
  });
};

/** A passkey is offered while the change of a password is fresh: then most people take it (Reittinger 2026). */
const byChangedPasswords: Provider = (own, _choices, { today }, resolutions) =>
  own.filter(hasAccount).flatMap(({ service, login }): StepRequest[] => {
    const changedOn = doneOn(resolutions, "change-password", service.id);
    if (changedOn === undefined || addMonths(changedOn, 1) < today) return [];
    if (login?.secondFactor === true || !mayAskForSecondFactor(service)) return [];
    return [
      {
        stepId: "add-passkey",
        scope: "login",
        serviceIds: [service.id],
        reason: "password-just-changed",
        cause: { kind: "password-changed", serviceId: service.id, on: changedOn },
        level: "later",
        onBadge: false,
        verdict: "likely",
        stake: stakeOf(service),
      },
    ];
  });

/** What is worth doing once by everybody, whatever happened. */
const habits: readonly {
  readonly stepId: StepId;
  readonly level: Level;
  readonly reason: StepRequest["reason"];
  readonly serviceIds: (own: readonly Gathered[], choices: Choices) => readonly string[];
}[] = [
  {
    stepId: "secure-recovery-mailbox",
    level: "now",
    reason: "mailbox-resets-others",
    serviceIds: (own, { mailboxes }) =>
      mailboxes && mailboxes.length > 0
        ? mailboxes
        : mostUsed(own.filter(({ service }) => service.isMailbox)),
  },
  {
    stepId: "protect-phone-number",
    level: "now",
    reason: "number-resets-others",
    serviceIds: (own) => mostUsed(own.filter(({ service }) => service.category === "telecom")),
  },
  {
    stepId: "revoke-third-party-access",
    level: "now",
    reason: "apps-pile-up",
    serviceIds: (own) =>
      mostUsed(own.filter(({ service }) => service.isHub && service.pages["connected-apps"] !== undefined)),
  },
  { stepId: "turn-on-payment-alerts", level: "later", reason: "cards-involved", serviceIds: () => [] },
  { stepId: "stop-password-reuse", level: "later", reason: "passwords-left", serviceIds: () => [] },
  { stepId: "verify-support-contact", level: "later", reason: "contact-data-known", serviceIds: () => [] },
];

/** @param others what is asked for because of something: where that is now at a service, no habit names it again. */
function byHabits(
  own: readonly Gathered[],
  choices: Choices,
  others: readonly StepRequest[],
  resolutions: Resolutions,
  today: Day,
): StepRequest[] {
  const used = own.filter(hasAccount);
  if (used.length === 0) return [];
  return habits.flatMap(({ stepId, level, reason, serviceIds }): StepRequest[] => {
    const asked = new Set(
      others
        .filter((other) => other.stepId === stepId && other.scope === "service" && other.level === "now")
        .flatMap((other) => other.serviceIds),
    );
    const isDone = (id: string) => {
      const on = doneOn(resolutions, stepId, id);
      const months = monthsUntilDue[stepId];
      return on !== undefined && (months === undefined || addMonths(on, months) > today);
    };
    const all = serviceIds(used, choices);
    const ids = all.filter((id) => !asked.has(id) && !isDone(id));
    if (all.length > 0 && ids.length === 0) return [];
    // A look through connected apps needs somewhere to look.
    if (stepId === "revoke-third-party-access" && ids.length === 0) return [];
    if (stepId === "stop-password-reuse" && choices.ownPasswords === "everywhere") return [];
    return [
      {
        stepId,
        scope: "person",
        serviceIds: ids,
        reason,
        cause: { kind: "habit", serviceIds: ids },
        level,
        onBadge: false,
        verdict: "likely",
        stake: 3,
      },
    ];
  });
}

/** What a habit asks for now at a service need not wait there in `later` besides. */
function withoutNamed(requests: readonly StepRequest[], habits: readonly StepRequest[]): StepRequest[] {
  return requests.filter(
    ({ stepId, scope, level, serviceIds }) =>
      scope !== "service" ||
      level !== "later" ||
      !habits.some(
        (habit) =>
          habit.level === "now" &&
          habit.stepId === stepId &&
          serviceIds.every((id) => habit.serviceIds.includes(id)),
      ),
  );
}

const isToDo = ({ level }: { readonly level: Level }) => level === "now" || level === "later";

const providers: readonly Provider[] = [byIncidents, bySigns, byDisuse, byChangedPasswords];

/** The services a habit names: the most used, and never a long list. */
const mostUsed = (own: readonly Gathered[]): string[] =>
  own
    .toSorted((a, b) => (b.visit?.dayCount ?? 0) - (a.visit?.dayCount ?? 0))
    .slice(0, 3)
    .map(({ service }) => service.id);

const mayAskForSecondFactor = ({ pages }: Service) => pages["second-factor"] !== undefined;

/** The services that are opened with one login; the first of them stands for all. */
function loginOf(serviceId: string, { services }: CatalogueIndex): readonly [string, ...string[]] {
  const sharing = services.get(serviceId)?.sharesLoginWith;
  const [first = serviceId, ...others] = sharing ? [serviceId, ...sharing].sort(inOrder) : [serviceId];
  return [first, ...others];
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
      return loginOf(first, catalogue);
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
    for (const id of request.serviceIds) serviceIds.add(id);
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

/** What was recorded last of a step, at any service of its login. */
function newestOf({ stepId, subjects }: Asked, resolutions: Resolutions): Resolution | undefined {
  const bySubject = resolutions.get(stepId);
  if (!bySubject) return undefined;
  return subjects
    .flatMap((subject) => bySubject.get(subject) ?? [])
    .toSorted((a, b) => inOrder(b.resolvedOn, a.resolvedOn))[0];
}

/** Whether a step that was done leaves an incident without effect, known of then or not. */
function isEndedByDoing(cause: Cause, { stepId, outcome, resolvedOn }: Resolution): boolean {
  if (outcome !== "done" || cause.kind !== "incident") return false;
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

/**
 * One thing at a time for one login: what is worth less waits for what is worth more. And a login whose password is
 * to be changed anyway is not named again among those that share one. What a noticed sign asks for comes together.
 */
function withoutTwice(steps: readonly Step[]): Step[] {
  const changing = new Set(
    steps
      .filter((step) => step.stepId === "change-password" && step.state === "open" && isToDo(step))
      .flatMap(({ subjects }) => subjects),
  );
  // Securing a mailbox is a second factor too.
  const securing = new Set(
    steps
      .filter((step) => step.stepId === "secure-recovery-mailbox" && isOpenAt(step, "now"))
      .flatMap(({ serviceIds }) => serviceIds),
  );
  const busy = new Set<string>();
  return steps.map((step) => {
    if (step.stepId === "stop-password-reuse") {
      return { ...step, serviceIds: step.serviceIds.filter((id) => !changing.has(id)) };
    }
    if (step.scope !== "login" || !isOpenAt(step, "now")) return step;
    const isSecured = step.stepId === "turn-on-second-factor" && step.subjects.some((id) => securing.has(id));
    const isBusy = isSecured || step.subjects.some((id) => busy.has(id));
    if (!isSecured) for (const id of step.subjects) busy.add(id);
    return isBusy && !step.isUrgent ? ({ ...step, level: "later", isHeldBack: true } as const) : step;
  });
}

/**
 * Lets the least worth wait in `later` where there is more than one sitting holds. What was settled or put off today
 * counts with it, so that the number falls as things are done, and goes on tomorrow.
 */
function letWait(steps: readonly Step[], resolutions: Resolutions, today: Day): Step[] {
  const doneToday = steps.filter(
    (step) =>
      step.state !== "open" && step.level === "now" && newestOf(step, resolutions)?.resolvedOn === today,
  );
  let things = mostThingsNow - doneToday.length;
  let minutes = minutesOfSitting - doneToday.reduce((sum, step) => sum + step.minutes, 0);
  return steps.map((step) => {
    if (!isOpenAt(step, "now")) return step;
    const fits = things > 0 && minutes >= step.minutes;
    if (!fits && !step.isUrgent) return { ...step, level: "later", isHeldBack: true } as const;
    things -= 1;
    minutes -= step.minutes;
    return step;
  });
}

function busiestFirst(a: OwnService, b: OwnService): number {
  const toDo = ({ standing }: OwnService) => (standing.kind === "to-do" ? standing.steps : 0);
  return (
    toDo(b) - toDo(a) ||
    inOrder(b.visit?.lastOn ?? "", a.visit?.lastOn ?? "") ||
    inOrder(a.service.id, b.service.id)
  );
}
