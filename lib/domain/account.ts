import type { Day } from "./day.ts";
import { inOrder } from "./in-order.ts";
import { type Region, regions } from "./incident.ts";
import { earliestDay, latestDay, type PartialDate } from "./partial-date.ts";
import type { ServiceId } from "./service.ts";

export const standings = ["has", "closed", "never"] as const;

export type AccountStanding = (typeof standings)[number];

/** Whether the password of an account is used there only, at other services too, or there is none. */
export const passwordUses = ["own", "shared", "none"] as const;

export type PasswordUse = (typeof passwordUses)[number];

/** Names a question about an account, so that "don't remember" is asked no second time. */
export type QuestionKey =
  | "standing"
  | "since"
  | "closed-on"
  | "password-changed-on"
  | "region"
  | "password"
  | "second-factor"
  | `feature ${string}`;

/**
 * What the person told us about their account at one service. Every answer is optional, a date may be as rough
 * as a year, and of a date they may only know on which side of a bound it lies.
 */
interface Told {
  readonly serviceId: ServiceId;
  /** Since when it exists. */
  readonly since?: PartialDate;
  /** It was made after a day, or existed by one. */
  readonly sinceBounds?: { readonly after?: Day; readonly before?: Day };
  readonly passwordChangedOn?: PartialDate;
  /** It was changed after a day, or is the same since one. */
  readonly passwordBounds?: { readonly changedAfter?: Day; readonly unchangedSince?: Day };
  /** Where it is registered: in a region that an incident is about, or in none of those that were asked about. */
  readonly region?: Region | "elsewhere";
  /** With `elsewhere`: the regions that were asked about. Missing in answers from when only `firstRegions` were known. */
  readonly notIn?: readonly Region[];
  /** Whether they are among the people or used the feature that an incident or its group is about, by `featureKey`. */
  readonly usedFeature?: Readonly<Record<string, boolean>>;
  readonly password?: PasswordUse;
  readonly secondFactor?: boolean;
  /** `false`: they no longer use it, and may close it. */
  readonly inUse?: boolean;
  /** What they do not remember. */
  readonly unsure?: readonly QuestionKey[];
  /** The day of the newest answer. */
  readonly saidOn: Day;
}

/** Whether they have an account (or did not say), had one, or never did. */
export type Account =
  | (Told & { readonly standing?: "has" })
  | (Told & { readonly standing: "closed" /** When they closed it. */; readonly closedOn?: PartialDate })
  | (Told & { readonly standing: "never" });

/** Whether the person told that they have no account there, or none any more. */
export function isWithoutAccount(account: Pick<Account, "standing"> | undefined): boolean {
  return account?.standing === "never" || account?.standing === "closed";
}

/** Regions that an incident could be about when "elsewhere" was first an answer. */
const firstRegions: readonly Region[] = ["mainland-china", "japan", "korea", "taiwan", "hong-kong"];

/** Whether an account is registered in a region, as far as the person told; nothing where they did not. */
export function isRegisteredIn(
  { region: told, notIn = firstRegions }: Pick<Account, "region" | "notIn">,
  region: Region,
): boolean | undefined {
  if (told === undefined) return undefined;
  if (told !== "elsewhere") return told === region;
  return notIn.includes(region) ? false : undefined;
}

/** When an account was closed, where the person told. */
export function closedOnOf(account: Account | undefined): PartialDate | undefined {
  return account?.standing === "closed" ? account.closedOn : undefined;
}

/**
 * What the person told of an account, with what they told of its password and second factor at other services that are
 * opened with the same login. Of several changes of a password the last one counts.
 *
 * @param sharing their accounts at those services.
 */
export function withLoginAnswers(
  account: Account | undefined,
  serviceId: string,
  sharing: readonly Account[],
): Account | undefined {
  const [first, ...others] = [account, ...sharing].flatMap((one) =>
    one && !isWithoutAccount(one) ? one : [],
  );
  if (first === undefined || (first === account && others.length === 0)) return account;
  if (isWithoutAccount(account)) return account;
  const all = [first, ...others];
  const newest = all
    .filter(({ passwordChangedOn, passwordBounds }) => passwordChangedOn ?? passwordBounds)
    .toSorted((a, b) => inOrder(passwordChangedAfter(b) ?? "", passwordChangedAfter(a) ?? ""))[0];
  const { passwordChangedOn, passwordBounds } = newest ?? {};
  const password = all.find((one) => one.password)?.password;
  const secondFactor = all.some((one) => one.secondFactor) || account?.secondFactor;
  const {
    passwordChangedOn: _on,
    passwordBounds: _bounds,
    ...own
  } = account ?? {
    serviceId,
    saidOn: first.saidOn,
  };
  return {
    ...own,
    ...(passwordChangedOn && { passwordChangedOn }),
    ...(passwordBounds && { passwordBounds }),
    ...(password && { password }),
    ...(secondFactor !== undefined && { secondFactor }),
  };
}

/** The day after which the password was certainly changed, as far as the person told. */
export function passwordChangedAfter(account: Account | undefined): Day | undefined {
  const { passwordChangedOn, passwordBounds } = account ?? {};
  return passwordChangedOn === undefined ? passwordBounds?.changedAfter : earliestDay(passwordChangedOn);
}

/** The day since which the password is certainly the same, as far as the person told. */
export function passwordUnchangedSince(account: Account | undefined): Day | undefined {
  const { passwordChangedOn, passwordBounds } = account ?? {};
  return passwordChangedOn === undefined ? passwordBounds?.unchangedSince : latestDay(passwordChangedOn);
}

/** Answers about an account; `undefined` takes an earlier one back. */
export interface AccountAnswer {
  readonly standing?: AccountStanding | undefined;
  readonly since?: PartialDate | undefined;
  readonly sinceBounds?: Told["sinceBounds"] | undefined;
  readonly closedOn?: PartialDate | undefined;
  readonly passwordChangedOn?: PartialDate | undefined;
  readonly passwordBounds?: Told["passwordBounds"] | undefined;
  readonly region?: Region | "elsewhere" | undefined;
  readonly notIn?: readonly Region[] | undefined;
  readonly usedFeature?: Readonly<Record<string, boolean>> | undefined;
  readonly password?: PasswordUse | undefined;
  readonly secondFactor?: boolean | undefined;
  readonly inUse?: boolean | undefined;
  readonly unsure?: readonly QuestionKey[] | undefined;
}

/** What is still worth knowing of a service where the person never had an account. */
const keptWithoutAccount: readonly string[] = [
  "serviceId",
  "saidOn",
  "standing",
  "region",
  "notIn",
  "usedFeature",
  "unsure",
];

/**
 * What is known of an account once more was told. Features and regions that it is not in are told of one at a time,
 * so these answers add up; every other answer takes the place of an earlier one. What contradicts the newest word goes:
 * a day of closing where the account was not closed, and all of an account that never was.
 *
 * @param saidOn the person's own day.
 */
export function afterAnswer(
  before: Account | undefined,
  answer: AccountAnswer,
  serviceId: ServiceId,
  saidOn: Day,
): Account {
  const usedFeature = answer.usedFeature && { ...before?.usedFeature, ...answer.usedFeature };
  const told = {
    ...before,
    ...answer,
    ...(usedFeature && { usedFeature }),
    ...("region" in answer && { notIn: notInAfter(before, answer) }),
    serviceId,
    saidOn,
  };
  const answered = questionsAnsweredBy(answer);
  const unsure = told.unsure?.filter((key) => !answered.includes(key) || answer.unsure?.includes(key));
  const { standing } = told;
  const entries = Object.entries({ ...told, unsure: unsure?.length ? unsure : undefined }).filter(
    ([key, value]) =>
      value !== undefined &&
      (key !== "closedOn" || standing === "closed") &&
      (standing !== "never" || keptWithoutAccount.includes(key)),
  );
  // The standing decides what was left out above, which the compiler cannot follow.
  return Object.fromEntries(entries) as unknown as Account;
}

function notInAfter(before: Account | undefined, answer: AccountAnswer): readonly Region[] | undefined {
  if (answer.region !== "elsewhere") return undefined;
  return regions.filter(
    (region) => (before && isRegisteredIn(before, region) === false) || answer.notIn?.includes(region),
  );
}

function questionsAnsweredBy(answer: AccountAnswer): QuestionKey[] {
  const questions: readonly (readonly [key: QuestionKey, isAnswered: boolean])[] = [
    ["standing", answer.standing !== undefined],
    ["since", answer.since !== undefined || answer.sinceBounds !== undefined],
    ["closed-on", answer.closedOn !== undefined],
    ["password-changed-on", answer.passwordChangedOn !== undefined || answer.passwordBounds !== undefined],
    ["region", answer.region !== undefined],
    ["password", answer.password !== undefined],
    ["second-factor", answer.secondFactor !== undefined],
  ];
  return [
    ...questions.filter(([, isAnswered]) => isAnswered).map(([key]) => key),
    ...Object.keys(answer.usedFeature ?? {}).map((feature) => `feature ${feature}` as const),
  ];
}

/** Whether anything is left of what was told but where. */
export function saysNothing(account: Account): boolean {
  return Object.keys(account).every((key) => key === "serviceId" || key === "saidOn");
}
