import type { Day } from "./day.ts";
import type { AdviceCheck, StepId } from "./hygiene-step.ts";
import type { Localised } from "./language.ts";

/** Regions whose offices, registers and rights the product knows. */
export const helpRegions = [
  "japan",
  "mainland-china",
  "taiwan",
  "hong-kong",
  "korea",
  "united-states",
  "united-kingdom",
  "european-union",
] as const;

export type HelpRegion = (typeof helpRegions)[number];

/** The language in which the offices of a region call themselves, as a BCP 47 tag. */
export const officeLanguages: Readonly<Record<HelpRegion, string>> = {
  japan: "ja",
  "mainland-china": "zh-Hans",
  taiwan: "zh-Hant-TW",
  "hong-kong": "zh-Hant-HK",
  korea: "ko",
  "united-states": "en",
  "united-kingdom": "en",
  "european-union": "en",
};

/**
 * What an office does for a person.
 *
 * - `acts`: registers, blocks, freezes, replaces, or shows what exists;
 * - `hotline`: advises or takes a report. Of no use before something was noticed.
 */
export const helpKinds = ["acts", "hotline"] as const;

/** An office, a register or a service that helps people of one region with certain steps. */
export interface OfficialHelp {
  readonly id: string;
  readonly region: HelpRegion;
  /** As it calls itself, in its own language. */
  readonly name: string;
  readonly kind: (typeof helpKinds)[number];
  /** What it does, in one sentence. */
  readonly does: Localised;
  /** Who may use it. */
  readonly forWhom: Localised;
  /** What it costs, where that is known. */
  readonly cost?: Localised;
  /** https address. */
  readonly url?: string;
  /** As it is dialled within the region. */
  readonly phone?: string;
  /** Words of the menus of an app, in the order they are tapped, as they stand there. */
  readonly path?: readonly string[];
  /** Steps it serves. */
  readonly steps: readonly StepId[];
  /** After how many months it runs out and must be asked for again; missing where it does not. */
  readonly renewAfterMonths?: number;
  /** Its place within the region, from 1: what acts most first. */
  readonly order: number;
  readonly checkedOn: Day;
  readonly checkedBy: AdviceCheck;
}

/** More than three at once would be a list nobody reads. */
const mostAtOnce = 3;

/**
 * The offices to name beside a step.
 *
 * @param region where the person lives; nothing is known for any other place.
 * @param hasSign whether the person noticed a sign of misuse: only then are hotlines of use.
 * @returns at most three that act, then at most three hotlines, each in the order of the region.
 */
export function helpFor(
  help: readonly OfficialHelp[],
  stepId: StepId,
  region: HelpRegion | "elsewhere" | undefined,
  hasSign: boolean,
): readonly OfficialHelp[] {
  const serving = help
    .filter((office) => office.region === region && office.steps.includes(stepId))
    .sort((a, b) => a.order - b.order);
  const ofKind = (kind: OfficialHelp["kind"]) =>
    serving.filter((office) => office.kind === kind).slice(0, mostAtOnce);
  return [...ofKind("acts"), ...(hasSign ? ofKind("hotline") : [])];
}

/** Where to turn in a region once something has happened, in its order. */
export function hotlinesIn(
  help: readonly OfficialHelp[],
  region: HelpRegion | "elsewhere" | undefined,
): readonly OfficialHelp[] {
  return help
    .filter((office) => office.region === region && office.kind === "hotline")
    .sort((a, b) => a.order - b.order);
}
