import type { Transaction } from "dexie";

// Frozen with the version: what a row was then does not change with what it is now.

/**
 * On the way from version 2: a table keeps its key for ever, so resolutions are carried over in another one.
 */
export const carryingVersion3 = {
  carriedResolutions: "[subject+stepId]",
  resolutions: null,
} as const;

/**
 * A step is settled for a subject, a service or the person, and remembers by the kind of cause what was known.
 *
 * - resolutions: by subject and step;
 * - badges: what the icon last said of each service; made anew from the others at any time;
 * - help, letters: offices by region, and a letter for each: of the catalogue, empty until the next is loaded.
 */
export const version3 = {
  resolutions: "[subject+stepId], subject",
  carriedResolutions: null,
  badges: "serviceId",
  help: "id, region",
  letters: "region",
} as const;

/** A resolution as version 2 kept it. */
interface ResolutionOfVersion2 {
  readonly serviceId: string;
  readonly stepId: string;
  readonly resolvedOn: string;
  readonly covers: readonly object[];
  readonly outcome: string;
}

interface NoticedSignOfVersion2 {
  readonly serviceId: string;
  readonly signId: string;
  readonly noticedOn: string;
}

/** A resolution of version 3, as far as it is told apart from others. */
interface ResolutionOfVersion3 {
  readonly subject: string;
  readonly stepId: string;
  readonly resolvedOn: string;
  readonly outcome: string;
}

interface AccountOfVersion2 {
  readonly standing?: string;
}

interface SettingOfVersion2 {
  readonly key: string;
  readonly value: unknown;
}

interface AlertedFactOfVersion2 {
  readonly factId: string;
  readonly toldOn: string;
}

/** Steps that another one now includes. */
const mergedInto: Readonly<Record<string, string>> = {
  "watch-payment-card": "turn-on-payment-alerts",
  "watch-bank-account": "turn-on-payment-alerts",
  "guard-identity-number": "register-or-freeze",
  "watch-for-unfamiliar-actions": "check-sign-in-history",
};

/** Steps that are now done once by the person, and not at each service. */
const ofThePerson: readonly string[] = [
  "turn-on-payment-alerts",
  "register-or-freeze",
  "stop-password-reuse",
  "secure-recovery-mailbox",
  "verify-support-contact",
];

/** A step that became a note: there is nothing to be done. */
const nowANote = "know-where-data-is-kept";

/**
 * A resolution in the words of version 3. It covers the signs that had been noticed at its service by then: of
 * version 2, a notice opened what was settled earlier on its day.
 */
export function resolutionOfVersion3(
  { serviceId, stepId, ...rest }: ResolutionOfVersion2,
  noticed: readonly NoticedSignOfVersion2[],
): ResolutionOfVersion3 {
  const step = mergedInto[stepId] ?? stepId;
  const signs = noticed
    .filter((sign) => sign.serviceId === serviceId && sign.noticedOn <= rest.resolvedOn)
    .map(({ signId, noticedOn }) => ({ kind: "sign", signId, serviceId, noticedOn }));
  return {
    subject: ofThePerson.includes(step) ? "person" : serviceId,
    stepId: step,
    ...rest,
    covers: [...rest.covers.map((facts) => ({ kind: "incident", ...facts })), ...signs],
    ...(rest.outcome === "snoozed" && { outcome: "put-off", when: "day" }),
  } as ResolutionOfVersion3;
}

/** The stronger word counts where two were said on a day. */
const outcomes = ["put-off", "skipped", "done"];

/** One resolution for each subject and step: the newest, or of one day the strongest. Notes are no steps. */
export function oneOfEach<Resolution extends ResolutionOfVersion3>(
  resolutions: readonly Resolution[],
): Resolution[] {
  const one = new Map<string, Resolution>();
  for (const resolution of resolutions) {
    if (resolution.stepId === nowANote) continue;
    const key = `${resolution.subject} ${resolution.stepId}`;
    const other = one.get(key);
    if (!other || isBefore(other, resolution)) one.set(key, resolution);
  }
  return [...one.values()];
}

function isBefore(a: ResolutionOfVersion3, b: ResolutionOfVersion3): boolean {
  if (a.resolvedOn !== b.resolvedOn) return a.resolvedOn < b.resolvedOn;
  return outcomes.indexOf(a.outcome) < outcomes.indexOf(b.outcome);
}

const keptOfNever: readonly string[] = ["serviceId", "saidOn", "standing", "region", "usedFeature"];

/** Only a closed account has a day of closing, and one that never was has nothing but where and what for. */
export function accountOfVersion3<Account extends AccountOfVersion2>(account: Account): Account {
  const { standing } = account;
  return Object.fromEntries(
    Object.entries(account).filter(
      ([key]) =>
        (key !== "closedOn" || standing === "closed") && (standing !== "never" || keptOfNever.includes(key)),
    ),
  ) as Account;
}

/** Alerts that are off owe nothing. */
export function settingOfVersion3<Setting extends SettingOfVersion2>(setting: Setting): Setting {
  const { key, value } = setting;
  const isOff =
    key === "alerts" &&
    typeof value === "object" &&
    value !== null &&
    "isOn" in value &&
    value.isOn === false;
  return isOff ? { ...setting, value: { isOn: false } } : setting;
}

/**
 * A digest marked every incident of the catalogue as told. Now it leaves the day up to which the catalogue was
 * known, and no rows: where two facts or more were told on one day, that was a digest.
 */
export function digestOfVersion3<Fact extends AlertedFactOfVersion2>(
  facts: readonly Fact[],
): { readonly digestedOn: string | undefined; readonly left: Fact[] } {
  const dayIn = ({ factId }: Fact) => factId.slice(factId.lastIndexOf(" ") + 1);
  const toldOn = Map.groupBy(facts, (fact) => fact.toldOn);
  const digested = [...toldOn.values()].filter((ofDay) => ofDay.length > 1).flat();
  // A fact may be named after a disclosure that is still to come; the day it was told is late enough then.
  const digestedOn = digested
    .flatMap((fact) => [dayIn(fact), fact.toldOn].toSorted().slice(0, 1))
    .toSorted()
    .at(-1);
  return { digestedOn, left: facts.filter((fact) => !digested.includes(fact)) };
}

/** Carries what was settled over, before the table is made anew. */
export async function carryToVersion3(transaction: Transaction): Promise<void> {
  const [resolutions, noticed] = await Promise.all([
    transaction.table<ResolutionOfVersion2>("resolutions").toArray(),
    transaction.table<NoticedSignOfVersion2>("noticedSigns").toArray(),
  ]);
  const carried = oneOfEach(resolutions.map((resolution) => resolutionOfVersion3(resolution, noticed)));
  await transaction.table("carriedResolutions").bulkAdd(carried);
}

/**
 * Puts what was settled back, and brings accounts, choices and told facts up. A step now says what can happen
 * without it; the loaded catalogue does not know, and stays in use until the next is loaded.
 */
export async function upgradeToVersion3(transaction: Transaction): Promise<void> {
  await transaction.table("resolutions").bulkAdd(await transaction.table("carriedResolutions").toArray());
  const accounts = await transaction.table<AccountOfVersion2>("accounts").toArray();
  await transaction.table("accounts").bulkPut(accounts.map(accountOfVersion3));
  const settings = await transaction.table<SettingOfVersion2>("settings").toArray();
  await transaction.table("settings").bulkPut(settings.map(settingOfVersion3));
  const { digestedOn, left } = digestOfVersion3(
    await transaction.table<AlertedFactOfVersion2>("alertedFacts").toArray(),
  );
  if (digestedOn !== undefined) {
    await transaction.table("settings").put({ key: "digestedOn", value: digestedOn });
    await transaction.table("alertedFacts").clear();
    await transaction.table("alertedFacts").bulkAdd(left);
  }
  await transaction
    .table("steps")
    .toCollection()
    .modify((step: { consequence?: object }) => {
      step.consequence ??= { ja: "", "zh-Hans": "", en: "" };
    });
}
