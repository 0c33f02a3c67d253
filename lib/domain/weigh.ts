import type { Account } from "./account.ts";
import type { CatalogueIndex } from "./catalogue-index.ts";
import { newsOf, type Reopening } from "./cause.ts";
import type { Clock } from "./clock.ts";
import { addMonths, type Day } from "./day.ts";
import { type StepId, stepScopes } from "./hygiene-step.ts";
import { inOrder } from "./in-order.ts";
import { type Incident, isUnproven, knownOn, type Region } from "./incident.ts";
import { earliestDay } from "./partial-date.ts";
import type { PersonalRecord } from "./personal-record.ts";
import { isConcernedBy, type Level, levels, monthsUntilDue } from "./relevance.ts";
import { requestsOf, type StepRequest } from "./request.ts";
import { isDue, person, type Resolution } from "./resolution.ts";
import type { Service } from "./service.ts";
import { stakeOf } from "./stake.ts";
import { type Standing, standingOf } from "./standing.ts";
import { type Asked, causedAt, countSteps, isOpenAt, type Step, type StepState } from "./step.ts";
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
  const own = gather(catalogue, record, choices);
  const requests = providers.flatMap((provider) => provider(own, choices, clock, record));
  const resolutions = Map.groupBy(record.resolutions, ({ stepId }) => stepId);
  const steps = [...Map.groupBy(requests, (request) => keyOf(request, catalogue)).entries()].map(
    ([key, ofStep]) =>
      fold(
        ask(key, ofStep as [StepRequest, ...StepRequest[]], catalogue, clock.today),
        resolutions,
        choices,
        clock,
      ),
  );
  const asked = withoutTwice(steps.toSorted(mostFirst));
  const ofService = byServiceIn(asked);
  const services = own.map(({ noticed, ...rest }): OwnService => {
    const here = ofService.get(rest.service.id) ?? [];
    return {
      ...rest,
      steps: here,
      standing: standingOf(rest.exposures, here, rest.account),
      noticed: noticed.map(({ sign, noticedOn }) => ({ signId: sign.id, noticedOn })),
    };
  });
  const ordered = letWait(asked, clock.today).toSorted(mostFirst);
  return {
    services: services.toSorted(busiestFirst),
    steps: ordered,
    standing: standingOf(
      services.flatMap(({ exposures }) => exposures),
      ordered,
    ),
  };
}

/** The steps of each service, in their order: what belongs to its login, to itself, and to the person because of it. */
function byServiceIn(steps: readonly Step[]): Map<string, Step[]> {
  const ofService = new Map<string, Step[]>();
  for (const step of steps) {
    for (const id of new Set([...step.subjects, ...step.requests.flatMap(causedAt)])) {
      const list = ofService.get(id);
      if (list) list.push(step);
      else ofService.set(id, [step]);
    }
  }
  return ofService;
}

type Gathered = Omit<OwnService, "steps" | "standing" | "noticed"> & {
  readonly noticed: readonly {
    readonly sign: NonNullable<ReturnType<CatalogueIndex["signs"]["get"]>>;
    readonly noticedOn: Day;
  }[];
};

/** Every service of the person that the catalogue still has, with its incidents judged. */
function gather(catalogue: CatalogueIndex, record: PersonalRecord, choices: Choices): Gathered[] {
  const visits = byService(record.visits);
  const accounts = byService(record.accounts);
  const noticed = Map.groupBy(record.noticedSigns, ({ serviceId }) => serviceId);
  const muted = new Set(record.mutedServices.map(({ serviceId }) => serviceId));
  const who = choices.region === undefined ? {} : { region: choices.region };
  return [...new Set([...visits.keys(), ...accounts.keys(), ...noticed.keys()])].flatMap((serviceId) => {
    const service = catalogue.services.get(serviceId);
    if (!service) return [];
    const account = accounts.get(serviceId);
    return [
      {
        service,
        account,
        visit: visits.get(serviceId),
        exposures: (catalogue.incidentsOf.get(serviceId) ?? [])
          .toSorted(newestFirst)
          .map((incident) => judge(incident, account, who)),
        sharing: (service.sharesLoginWith ?? []).flatMap((id) => catalogue.services.get(id) ?? []),
        noticed: (noticed.get(serviceId) ?? []).flatMap(({ signId, noticedOn }) => {
          const sign = catalogue.signs.get(signId);
          return sign ? [{ sign, noticedOn }] : [];
        }),
        isMuted: muted.has(serviceId),
        appsLookedOn: record.resolutions.find(
          ({ subject, stepId, outcome }) =>
            subject === serviceId && stepId === "revoke-third-party-access" && outcome === "done",
        )?.resolvedOn,
      },
    ];
  });
}

const byService = <Entry extends { readonly serviceId: string }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.serviceId, entry]));

export const newestFirst = (a: Incident, b: Incident): number => {
  const dayOf = (incident: Incident) => {
    const known = knownOn(incident);
    return known === undefined ? "" : earliestDay(known);
  };
  return inOrder(dayOf(b), dayOf(a)) || inOrder(a.id, b.id);
};

/** What asks for steps: each kind of cause has one. */
type Provider = (
  own: readonly Gathered[],
  choices: Choices,
  clock: Clock,
  record: PersonalRecord,
) => StepRequest[];

const hasAccount = ({ account }: Gathered) => account?.standing !== "never" && account?.standing !== "closed";

const byIncidents: Provider = (own, { ownPasswords }, { today }) =>
  own.flatMap(({ service, account, visit, exposures }) => {
    const circumstances = { account, visit, hasOwnPasswords: ownPasswords === "everywhere" };
    return exposures.flatMap((exposure) => requestsOf(exposure, service, circumstances, today));
  });

const bySigns: Provider = (own) =>
  own.filter(hasAccount).flatMap(({ service, noticed }) =>
    noticed.flatMap(({ sign, noticedOn }) =>
      sign.stepIds.map(
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
      ),
    ),
  );

/** Closing is suggested of what was used here and is not any more; never of what is opened with a login in use. */
const byDisuse: Provider = (own, { unusedAfterMonths }, { today }) => {
  const visits = new Map(own.map(({ service, visit }) => [service.id, visit]));
  const isRecent = (visit: Visit | undefined) =>
    visit !== undefined && addMonths(visit.lastOn, unusedAfterMonths) > today;
  return own.filter(hasAccount).flatMap(({ service, account, visit, sharing }): StepRequest[] => {
    if (service.closing === "impossible" || service.isGone) return [];
    const isUnvisited = visit !== undefined && !isRecent(visit);
    const isUsedElsewhere = sharing.some(({ id }) => isRecent(visits.get(id)));
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
const byChangedPasswords: Provider = (own, _choices, { today }, { resolutions }) =>
  own.filter(hasAccount).flatMap(({ service, account }): StepRequest[] => {
    const changed = resolutions.find(
      ({ subject, stepId, outcome, resolvedOn }) =>
        subject === service.id &&
        stepId === "change-password" &&
        outcome === "done" &&
        addMonths(resolvedOn, 1) >= today,
    );
    if (!changed || account?.secondFactor === true || !mayAskForSecondFactor(service)) return [];
    return [
      {
        stepId: "add-passkey",
        scope: "login",
        serviceIds: [service.id],
        reason: "password-just-changed",
        cause: { kind: "password-changed", serviceId: service.id, on: changed.resolvedOn },
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

const byHabits: Provider = (own, choices) => {
  const used = own.filter(hasAccount);
  if (used.length === 0) return [];
  return habits.flatMap(({ stepId, level, reason, serviceIds }): StepRequest[] => {
    const ids = serviceIds(used, choices);
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
};

const providers: readonly Provider[] = [byIncidents, bySigns, byDisuse, byChangedPasswords, byHabits];

/** The services a habit names: the most used, and never a long list. */
const mostUsed = (own: readonly Gathered[]): string[] =>
  own
    .toSorted((a, b) => (b.visit?.dayCount ?? 0) - (a.visit?.dayCount ?? 0))
    .slice(0, 3)
    .map(({ service }) => service.id);

const mayAskForSecondFactor = ({ pages }: Service) => pages["second-factor"] !== undefined;

/** The services that are opened with one login; the first of them stands for all. */
function loginOf(serviceId: string, { services }: CatalogueIndex): string[] {
  return [serviceId, ...(services.get(serviceId)?.sharesLoginWith ?? [])].toSorted(inOrder);
}

/** The same for requests that one doing settles. */
function keyOf({ stepId, scope, serviceIds }: StepRequest, catalogue: CatalogueIndex): string {
  const [first = ""] = serviceIds;
  const subject = { person, service: first, login: loginOf(first, catalogue)[0] }[scope];
  return `${stepId} ${subject}`;
}

const claimsLast = ({ cause }: StepRequest) =>
  Number(cause.kind === "incident" && isUnproven(cause.incident.evidence.grade));

function ask(
  key: string,
  requests: readonly [StepRequest, ...StepRequest[]],
  catalogue: CatalogueIndex,
  today: Day,
): Asked {
  const { stepId, scope } = requests[0];
  const minutes = catalogue.steps.get(stepId)?.minutes ?? 1;
  const weighed = requests.map((request) => ({ request, worth: worthOf(request, minutes, today) }));
  const inReadingOrder = weighed
    .toSorted(
      (a, b) =>
        levels.indexOf(a.request.level) - levels.indexOf(b.request.level) ||
        claimsLast(a.request) - claimsLast(b.request) ||
        b.worth - a.worth ||
        inOrder(b.request.clock ?? "", a.request.clock ?? ""),
    )
    .map(({ request }) => request) as [StepRequest, ...StepRequest[]];
  const level = inReadingOrder[0].level;
  const atLevel = weighed.filter(({ request }) => request.level === level);
  const serviceIds = [
    ...new Set(
      inReadingOrder.filter((request) => request.level === level).flatMap((request) => request.serviceIds),
    ),
  ];
  const [first = ""] = inReadingOrder[0].serviceIds;
  return {
    key,
    stepId,
    scope,
    subjects: { person: [person], service: [first], login: loginOf(first, catalogue) }[scope],
    serviceIds,
    requests: inReadingOrder,
    level,
    isUrgent: requests.some(({ cause }) => cause.kind === "sign"),
    onBadge: atLevel.some(({ request }) => request.onBadge),
    worth: Math.max(...atLevel.map(({ worth }) => worth)),
    minutes,
  };
}

/** Folds in what the person settled. Only what still matters today opens a settled step again. */
function fold(
  asked: Asked,
  resolutions: ReadonlyMap<StepId, readonly Resolution[]>,
  { unusedAfterMonths }: Choices,
  clock: Clock,
): Step {
  const resolution = (resolutions.get(asked.stepId) ?? [])
    .filter(({ subject }) => asked.subjects.includes(subject))
    .toSorted((a, b) => inOrder(b.resolvedOn, a.resolvedOn))[0];
  if (!resolution) return { ...asked, ...openStep([]) };
  const news = asked.requests
    .filter(({ level }) => level === "now" || level === "later")
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

const openStep = (reopenings: readonly Reopening[]): StepState => ({ state: "open", reopenings });

/** Who keeps an unused account is asked again after as long a time without a visit as the first time. */
function dueAgain(
  { stepId }: Asked,
  { outcome, resolvedOn }: Resolution,
  unusedAfterMonths: number,
  today: Day,
): Reopening[] {
  const months = {
    done: monthsUntilDue[stepId],
    skipped: stepId === "close-unused-account" ? unusedAfterMonths : undefined,
    "put-off": undefined,
  }[outcome];
  if (months === undefined || addMonths(resolvedOn, months) > today) return [];
  return [{ kind: "due", since: resolvedOn }];
}

function mostFirst(a: Step, b: Step): number {
  const isToDo = (step: Step) => Number(step.state === "open" && step.isUrgent);
  return isToDo(b) - isToDo(a) || b.worth - a.worth || inOrder(a.key, b.key);
}

/**
 * One thing at a time for one login: what is worth less waits for what is worth more. And a login whose password is
 * to be changed anyway is not named again among those that share one. What a noticed sign asks for comes together.
 */
function withoutTwice(steps: readonly Step[]): Step[] {
  const isPasswordAsked = (step: Step) =>
    step.stepId === "change-password" &&
    step.state === "open" &&
    (step.level === "now" || step.level === "later");
  const changing = new Set(steps.filter(isPasswordAsked).flatMap(({ subjects }) => subjects));
  const busy = new Set<string>();
  return steps.map((step) => {
    if (step.stepId === "stop-password-reuse") {
      return { ...step, serviceIds: step.serviceIds.filter((id) => !changing.has(id)) };
    }
    if (step.scope !== "login" || !isOpenAt(step, "now")) return step;
    const isBusy = step.subjects.some((id) => busy.has(id));
    for (const id of step.subjects) busy.add(id);
    return isBusy && !step.isUrgent ? ({ ...step, level: "later", isHeldBack: true } as const) : step;
  });
}

/**
 * Lets the least worth wait in `later` where there is more than one sitting holds. What was settled today counts
 * with it, so that the number falls as things are done, and goes on tomorrow.
 */
function letWait(steps: readonly Step[], today: Day): Step[] {
  const doneToday = steps.filter(
    (step) => (step.state === "done" || step.state === "skipped") && step.on === today,
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
  const toDo = ({ steps }: OwnService) => countSteps(steps).onBadge;
  return (
    toDo(b) - toDo(a) ||
    inOrder(b.visit?.lastOn ?? "", a.visit?.lastOn ?? "") ||
    inOrder(a.service.id, b.service.id)
  );
}
