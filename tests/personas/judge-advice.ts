import type { CatalogueIndex } from "#lib/domain/catalogue-index.ts";
import { addMonths, type Day } from "#lib/domain/day.ts";
import { firstTasks } from "#lib/domain/home.ts";
import { type StepId, stepIds, stepScopes } from "#lib/domain/hygiene-step.ts";
import { periodOf } from "#lib/domain/incident.ts";
import { earliestDay } from "#lib/domain/partial-date.ts";
import type { Level } from "#lib/domain/relevance.ts";
import { countSteps, isOpenAt, minutesOf, type Step, servicesOf } from "#lib/domain/step.ts";
import { type Weighed, weigh } from "#lib/domain/weigh.ts";
import type { Someone } from "./made-up-people.ts";
import type { Persona } from "./read-personas.ts";

/** What the advice to one person comes to. */
export interface AdviceGiven {
  readonly id: string;
  readonly now: number;
  /** Of all that is now. */
  readonly minutes: number;
  readonly firstSitting: number;
  /** The sum of the numbers on the icon, over all their services. */
  readonly badges: number;
  readonly later: number;
  readonly list: number;
  /** How many things would be now if there were no limit: today, and with nothing new after 12 and 36 months. */
  readonly unlimited: readonly [number, number, number];
  /** The same with it. */
  readonly limited: readonly [number, number, number];
  /** At which level each of the expert's actions is. */
  readonly expert: readonly { readonly action: string; readonly level: Level | "missing" }[];
  /** What must never be. */
  readonly broken: readonly string[];
}

const mostThings = 12;
const mostMinutes = 30;

/** Weighs everything of a person, and looks for what must never be. */
export function judgeAdvice(
  someone: Someone,
  catalogue: CatalogueIndex,
  today: Day,
  expert: Persona["expert"] = [],
): AdviceGiven {
  const onDay = (months: number) => weighedAfter(someone, catalogue, today, months);
  const weighed = onDay(0);
  const years = [weighed, onDay(12), onDay(36)] as const;
  const { steps, services } = weighed;
  const count = countSteps(steps);
  const actions = expert.flatMap((action) => actionsOf(action, steps));
  const limited = years.map((then) => countSteps(then.steps).now) as unknown as AdviceGiven["limited"];
  const unlimited = years.map(
    (then) => then.steps.filter(wouldBeNow).length,
  ) as unknown as AdviceGiven["unlimited"];
  return {
    id: someone.id,
    now: count.now,
    minutes: count.minutes,
    firstSitting: minutesOf(firstTasks(steps, 10)),
    badges: services.reduce((sum, own) => sum + countSteps(own.steps).onBadge, 0),
    later: count.later,
    list: count.list,
    unlimited,
    limited,
    expert: actions,
    broken: [
      ...(count.now > mostThings ? [`${count.now} things now`] : []),
      ...(count.minutes > mostMinutes ? [`${count.minutes} minutes now`] : []),
      ...actions.flatMap(({ action, level }) => (level === "missing" ? [`missing: ${action}`] : [])),
      ...askedTwice(steps),
      ...closedInUse(weighed, someone, today),
      ...changedAgain(steps, someone),
      ...grown("now without a limit", unlimited, 0),
      // Where a long one waits or is over, two short ones may come in its place.
      ...grown("now", limited, 1),
    ],
  };
}

const wouldBeNow = (step: Step) =>
  isOpenAt(step, "now") || (step.state === "open" && step.isHeldBack === true);

/** The same person some months later, who goes on visiting and does nothing else. */
function weighedAfter(
  { record, choices }: Someone,
  catalogue: CatalogueIndex,
  today: Day,
  months: number,
): Weighed {
  const visits = record.visits.map((visit) => ({ ...visit, lastOn: addMonths(visit.lastOn, months) }));
  return weigh(catalogue, { ...record, visits }, choices, {
    today: addMonths(today, months),
    isEvening: false,
  });
}

/** What experts call by the names of the steps that it is part of today. */
const renamed: Readonly<Record<string, StepId>> = {
  "+review-exposed-files": "look-through-files",
  "+replace-payment-card": "replace-card",
  "watch-bank-account": "turn-on-payment-alerts",
  "watch-payment-card": "turn-on-payment-alerts",
  "guard-identity-number": "register-or-freeze",
  "+rotate-vault": "change-vault-passwords",
  "+protect-sim": "protect-phone-number",
};

/** What takes back the tokens of linked apps, which experts call signing out. */
const insteadOf: Readonly<Partial<Record<StepId, StepId>>> = {
  "sign-out-everywhere": "revoke-third-party-access",
};

function actionsOf({ step: name, at }: Persona["expert"][number], steps: readonly Step[]) {
  const stepId = renamed[name] ?? stepIds.find((id) => id === name);
  if (stepId === undefined) throw new Error(`There is no step ${name}.`);
  const asked = steps.filter(
    (step) =>
      (step.stepId === stepId || step.stepId === insteadOf[stepId]) &&
      // What the company has done meanwhile is reached, with that as its reason.
      (step.level !== "past" || step.requests.some(({ past }) => past?.kind === "ended-by-company")),
  );
  const levelOf = (found: Step | undefined): Level | "missing" => found?.level ?? "missing";
  // What is for the whole person is done once, whatever it is said to be about.
  if (stepScopes[stepId] === "person") return [{ action: stepId, level: levelOf(asked[0]) }];
  return at.map((serviceId) => ({
    action: `${stepId} at ${serviceId}`,
    level: levelOf(asked.find((step) => servicesOf(step).has(serviceId))),
  }));
}

const isAsked = (step: Step) => (["now", "later", "list"] as const).some((level) => isOpenAt(step, level));

function askedTwice(steps: readonly Step[]): string[] {
  const seen = new Set<string>();
  return steps.filter(isAsked).flatMap(({ stepId, subjects }) =>
    subjects.flatMap((subject) => {
      const key = `${stepId} at ${subject}`;
      if (seen.has(key)) return [`asked twice: ${key}`];
      seen.add(key);
      return [];
    }),
  );
}

/** Whether one of a login's services was opened lately, and the person did not tell that it is no longer used. */
function closedInUse({ steps, services }: Weighed, { record, choices }: Someone, today: Day): string[] {
  const lately = addMonths(today, -choices.unusedAfterMonths);
  const sharing = new Map(services.map((own) => [own.service.id, own.sharing.map(({ id }) => id)]));
  return steps
    .filter((step) => step.stepId === "close-unused-account" && isAsked(step))
    .flatMap(({ subjects: [id = ""] }) => {
      const account = record.accounts.find(({ serviceId }) => serviceId === id);
      if (account?.inUse === false) return [];
      const login = [id, ...(sharing.get(id) ?? [])];
      const isUsed =
        account?.inUse === true ||
        record.visits.some(({ serviceId, lastOn }) => login.includes(serviceId) && lastOn > lately);
      return isUsed ? [`in use and to be closed: ${id}`] : [];
    });
}

/** Whether a password is to be changed because of incidents that were over before it was. */
function changedAgain(steps: readonly Step[], { record }: Someone): string[] {
  return steps
    .filter((step) => step.stepId === "change-password" && isAsked(step))
    .flatMap((step) => {
      const changed = record.accounts
        .filter(({ serviceId }) => step.subjects.includes(serviceId))
        .flatMap(({ passwordChangedOn }) => passwordChangedOn ?? [])
        .map(earliestDay)
        .toSorted()
        .at(-1);
      if (changed === undefined) return [];
      const isAfterAll = step.requests
        .filter(({ level }) => level !== "past" && level !== "note")
        .every(({ cause }) => {
          const notAfter = cause.kind === "incident" ? periodOf(cause.incident).notAfter : undefined;
          return notAfter !== undefined && notAfter < changed;
        });
      return isAfterAll ? [`changed since, and asked to change: ${step.subjects.join(", ")}`] : [];
    });
}

function grown(
  name: string,
  [today, nextYear, inThreeYears]: AdviceGiven["limited"],
  atMost: number,
): string[] {
  const isGrown = nextYear > today + atMost || inThreeYears > nextYear + atMost;
  return isGrown ? [`grows with nothing new: ${name}, ${today}, ${nextYear}, ${inThreeYears}`] : [];
}
