import { isWithoutAccount } from "./account.ts";
import { type Choices, hasOwnPasswords } from "./choices.ts";
import type { Clock } from "./clock.ts";
import { addMonths, type Day } from "./day.ts";
import type { Gathered } from "./gathered.ts";
import { type StepId, stepScopes } from "./hygiene-step.ts";
import { exposedPasswordRule, isToDo, type Level, monthsUntilDue } from "./relevance.ts";
import { requestsOf, type StepRequest } from "./request.ts";
import { doneOn, type Resolutions } from "./resolution.ts";
import type { OpenReuseGroup } from "./reuse.ts";
import type { Service } from "./service.ts";
import { stakeOf } from "./stake.ts";
import { causedAt } from "./step.ts";
import type { Visit } from "./visit.ts";

/**
 * Everything that asks for a step: what happened, what a file showed, and what is worth doing once whatever happened.
 *
 * @param groups that still share a password.
 */
export function collect(
  own: readonly Gathered[],
  groups: readonly OpenReuseGroup[],
  choices: Choices,
  clock: Clock,
  resolutions: Resolutions,
): StepRequest[] {
  const stale = new Set(own.filter(({ isStale }) => isStale).map(({ service }) => service.id));
  const ofEvents = providers
    .flatMap((provider) => provider(own, choices, clock, resolutions))
    .map((request) => (causedAt(request).every((id) => stale.has(id)) ? quietly(request) : request));
  const inUse = own.filter(({ isStale }) => !isStale);
  const ofHabits = byHabits(inUse, choices, ofEvents, resolutions, clock.today);
  return [...byReuse(groups), ...withoutNamed(ofEvents, ofHabits), ...ofHabits];
}

/** What nobody has used for long is a line to tick: the person may not have an account there at all. */
const quietly = (request: StepRequest): StepRequest =>
  isToDo(request) ? { ...request, level: "list", onBadge: false } : request;

/** Reuse is known here, and not only feared: it is asked for until each login has a password of its own. */
function byReuse(groups: readonly OpenReuseGroup[]): StepRequest[] {
  if (groups.length === 0) return [];
  const isKnown = groups.some(({ likeness, left }) => likeness === "same" || left.length > 0);
  return [
    {
      stepId: "stop-password-reuse",
      scope: "person",
      serviceIds: [...new Set(groups.flatMap(({ serviceIds }) => serviceIds))],
      reason: "passwords-shared",
      cause: { kind: "reuse", groups },
      level: isKnown ? "now" : "later",
      onBadge: false,
      verdict: "likely",
      stake: 3,
    },
  ];
}

/** What asks for steps: each kind of cause has one. */
type Provider = (
  own: readonly Gathered[],
  choices: Choices,
  clock: Clock,
  resolutions: Resolutions,
) => StepRequest[];

const hasAccount = ({ account }: Gathered) => !isWithoutAccount(account);

const byIncidents: Provider = (own, choices, { today }) => {
  const used = new Map(own.filter(hasAccount).map(({ service }) => [service.id, service]));
  const requests: StepRequest[] = [];
  for (const { service, login, visit, exposures, weakPasswordFoundOn } of own) {
    const circumstances = {
      account: login,
      visit,
      hasOwnPasswords: hasOwnPasswords(choices),
      isPasswordWeak: weakPasswordFoundOn !== undefined,
    };
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

/** A password that hardly takes guessing opens the account without any incident. */
const byWeakPasswords: Provider = (own) =>
  own.filter(hasAccount).flatMap(({ service, weakPasswordFoundOn: foundOn }): StepRequest[] => {
    if (foundOn === undefined || service.isGone || service.hasNoPassword) return [];
    const stake = stakeOf(service);
    return [
      {
        stepId: "change-password",
        scope: "login",
        serviceIds: [service.id],
        reason: "password-weak",
        cause: { kind: "weak-password", serviceId: service.id, foundOn },
        level: stake === 3 ? "now" : "later",
        onBadge: true,
        verdict: "likely",
        stake,
      },
    ];
  });

/** A password from lists of exposed ones is tried wherever its owner may have an account. */
const byExposedPasswords: Provider = (own) =>
  own.filter(hasAccount).flatMap(({ service, exposedPasswordFoundOn: foundOn }): StepRequest[] => {
    if (foundOn === undefined || service.isGone || service.hasNoPassword) return [];
    return [
      {
        ...exposedPasswordRule,
        scope: "login",
        serviceIds: [service.id],
        cause: { kind: "exposed-password", serviceId: service.id, foundOn },
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
    if (stepId === "stop-password-reuse" && hasOwnPasswords(choices)) return [];
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

const providers: readonly Provider[] = [
  byIncidents,
  bySigns,
  byDisuse,
  byChangedPasswords,
  byWeakPasswords,
  byExposedPasswords,
];

/** The services a habit names: the most used, and never a long list. */
const mostUsed = (own: readonly Gathered[]): string[] =>
  own
    .toSorted((a, b) => (b.visit?.dayCount ?? 0) - (a.visit?.dayCount ?? 0))
    .slice(0, 3)
    .map(({ service }) => service.id);

const mayAskForSecondFactor = ({ pages }: Service) => pages["second-factor"] !== undefined;
