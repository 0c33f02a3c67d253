import { readFileSync, writeFileSync } from "node:fs";
import { bundleCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { type CatalogueStats, countCatalogue } from "#lib/catalogue/count-catalogue.ts";

const readme = "README.md";
const marks = {
  begin: "<!-- catalogue: from `npm run catalogue -- stats --write` -->",
  end: "<!-- /catalogue -->",
};

/** The counts of the catalogue, as lines for a reader. */
export function printStats(): string {
  return statsAsText(countCatalogue(bundleCatalogue().catalogue));
}

/** Puts the counts into the README. */
export function writeStats(): string {
  writeFileSync(readme, withStats(readFileSync(readme, "utf8"), printStats()));
  return `The counts in ${readme} are up to date.`;
}

/** A text with the counts between their marks. @throws Error where the marks are missing. */
export function withStats(text: string, stats: string): string {
  const [before, rest] = text.split(marks.begin);
  const after = rest?.split(marks.end)[1];
  if (before === undefined || after === undefined) throw new Error(`${readme} has no place for the counts.`);
  return `${before}${marks.begin}\n\n${stats}\n\n${marks.end}${after}`;
}

/** The counts as a Markdown list, which reads well in a terminal too. */
export function statsAsText(stats: CatalogueStats): string {
  const parts = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .sort(([, a], [, b]) => b - a)
      .map(([name, count]) => `${count} ${name}`)
      .join(", ");
  const { incidents, services, sources, pages } = stats;
  return [
    `- **${incidents.all} incidents** at ${services.withIncidents} services: ${parts(incidents.byGrade)}; ${incidents.homeless} without a site to visit.`,
    `- Of these, **${incidents.inEastAsia} in Japan, China, Taiwan, Hong Kong or Korea**: ${parts(incidents.byRegion)}.`,
    `- How they were checked: ${parts(incidents.byCheck)}. Of ${incidents.byCompany.all} that the company confirmed, ${incidents.byCompany.withNotice} cite its own notice.`,
    `- **${services.all} services** with ${services.domains} domains: ${parts(services.byHome)}.`,
    `- **${sources.all} sources** to open: ${parts(sources.byKind)}.`,
    `- **Account pages of ${services.withPages} services**, ${services.withIncidentsAndPages} of them with incidents: ${pages.links} links and ${pages.paths} ways through an app.`,
    `- How these pages were checked: ${parts(pages.byCheck)}. None was opened by hand.`,
  ].join("\n");
}
