import { bundleCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import type { Catalogue } from "#lib/domain/catalogue.ts";
import type { Group, Incident } from "#lib/domain/incident.ts";

const defaultSeed = 1;

/**
 * A sheet to check incidents by, drawn at random: each field with what it says, and a place for what a source says.
 *
 * @param args how many, and a seed: the same seed draws the same incidents from the same catalogue.
 * @throws Error with a sentence where they are no numbers.
 */
export function audit([count, seed = String(defaultSeed)]: readonly string[]): string {
  const [wanted, from] = [Number(count), Number(seed)];
  if (!Number.isInteger(wanted) || wanted < 1) throw new Error("Say how many: `audit 50`, or `audit 50 7`.");
  if (!Number.isInteger(from)) throw new Error("The seed must be a whole number.");
  const { incidents } = bundleCatalogue().catalogue;
  return sheetOf(drawn(incidents, wanted, from), from);
}

/** Some of the incidents, each at most once: the same for the same seed. */
export function drawn(incidents: Catalogue["incidents"], count: number, seed: number): Incident[] {
  const random = mulberry32(seed);
  return incidents
    .map((incident) => ({ incident, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ incident }) => incident);
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32, Tommy Ettinger 2017, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The sheet as Markdown: a part for each incident. */
export function sheetOf(incidents: readonly Incident[], seed: number): string {
  return [
    `# Audit of ${incidents.length} incidents (seed ${seed})`,
    "For each: right, lesser error or wrong fact. A wrong fact tells somebody that they are safe, or something that no source says.",
    ...incidents.map(partOf),
  ].join("\n\n");
}

function partOf(incident: Incident): string {
  const { id, evidence, occurred, concerned, groups = [], checked, sources, title, note } = incident;
  const rows: readonly (readonly [field: string, says: string | undefined])[] = [
    ["services", incident.serviceIds.join(", ") || "none"],
    ["kind", incident.kind],
    ["grade, by", `${evidence.grade}, ${evidence.by.join(", ")}`],
    ["occurred", [occurred.from, occurred.to].map((date) => date ?? "?").join(" to ")],
    ["found", incident.foundOn],
    ["disclosed", incident.disclosedOn],
    ["surfaced again", incident.resurfacedOn],
    ["counts", countsOf(incident) || undefined],
    ["data", incident.dataClasses.join(", ") || "none"],
    ["passwords", incident.passwordStorage],
    ["data left", incident.dataLeft],
    ["concerned", concerned && JSON.stringify(concerned)],
    ...groups.map((group) => [`group ${group.id}`, groupOf(group)] as const),
    ["ended", incident.ended && JSON.stringify(incident.ended)],
    ["happened", incident.happened?.join(", ")],
    ["title", title?.en],
    ["note", note?.en],
    ...incident.caveats.map((caveat) => ["caveat", caveat.en] as const),
    ["checked", checked ? `${checked.on}, ${checked.how}` : "not yet"],
  ];
  return [
    `## ${id}`,
    "| Field | Says | Right? |\n| --- | --- | --- |",
    ...rows.flatMap(([field, says]) => (says === undefined ? [] : `| ${field} | ${cell(says)} | |`)),
    ...sources.map(({ kind, url }) => `- ${kind}: ${url}`),
  ].join("\n");
}

const cell = (text: string) => text.replaceAll("|", String.raw`\|`);

const countsOf = ({ counts }: Pick<Incident, "counts">): string =>
  counts
    .map(({ value, unit, precision, by }) => [precision, value, unit, by].filter(Boolean).join(" "))
    .join(", ");

function groupOf({ who, region, feature, asOf, dataClasses, passwordStorage, ...group }: Group): string {
  return [
    who.join(", "),
    region,
    feature?.en,
    asOf && `as of ${asOf}`,
    countsOf(group),
    dataClasses.join(", "),
    passwordStorage,
  ]
    .filter(Boolean)
    .join("; ");
}
