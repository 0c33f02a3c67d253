import { textOf } from "#lib/domain/language.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { Source } from "#lib/domain/source.ts";
import { countSteps } from "#lib/domain/step.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import type { SummaryTexts } from "#lib/locales/texts.ts";

/**
 * The person's exposure as a table: a head, then a row for each incident at each service; a service without
 * any has one row.
 *
 * @param texts of the reader's language, which the cells are in. Dates are all of one form, see `csvDate`.
 * @param sources of the incidents, by their ids.
 */
export function exposureRows(
  services: readonly OwnService[],
  texts: SummaryTexts,
  sources: ReadonlyMap<string, readonly Source[]>,
): string[][] {
  const { language, incidents, verdict, dataClass, list, saving } = texts;
  const { csvColumns: heads } = saving;
  const head = [
    heads.service,
    heads.incident,
    heads.said,
    heads.from,
    heads.until,
    incidents.disclosed,
    incidents.dataClasses,
    incidents.counts,
    heads.verdict,
    heads.reason,
    heads.now,
    heads.lastVisit,
    heads.source,
  ];
  const rows = services.flatMap(({ service, exposures, steps, visit }) => {
    const about = [String(countSteps(steps).now), visit?.lastOn ?? ""];
    const name = textOf(service.name, language);
    if (exposures.length === 0) return [[name, ...Array<string>(9).fill(""), ...about, ""]];
    return exposures.map((exposure) => {
      const { incident } = exposure;
      const { id: incidentId, occurred, disclosedOn } = incident;
      return [
        name,
        texts.incidentTitle(incident),
        texts.said(incident),
        csvDate(occurred.from ?? occurred.to),
        csvDate(occurred.to ?? occurred.from),
        csvDate(disclosedOn),
        list(incident.dataClasses.map((id) => dataClass[id])),
        incident.counts.map(texts.count).join(incidents.countSeparator),
        verdict.label[exposure.verdict],
        texts.verdictReason(exposure),
        ...about,
        (sources.get(incidentId) ?? incident.sources)?.[0]?.url ?? "",
      ];
    });
  });
  return [head, ...rows];
}

/**
 * A date in the one form of every date column: ISO 8601 with an X for each digit that no source gives (ISO
 * 8601-2), as `2018-08-XX`. So a column sorts as text, no spreadsheet takes 2018-08 for another date, and nothing
 * is made more precise than it is known. Empty where there is none.
 */
function csvDate(date: PartialDate | undefined): string {
  return date === undefined ? "" : `${date}-XX-XX`.slice(0, 10);
}
