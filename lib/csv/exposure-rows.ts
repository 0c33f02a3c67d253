import { textOf } from "#lib/domain/language.ts";
import type { OwnService } from "#lib/domain/own-service.ts";
import type { SummaryTexts } from "#lib/locales/texts.ts";

/**
 * The person's exposure as a table: a head, then a row for each incident at each service; a service without
 * any has one row.
 *
 * @param texts of the reader's language, which the cells are in. Days stay ISO, which spreadsheets sort.
 */
export function exposureRows(services: readonly OwnService[], texts: SummaryTexts): string[][] {
  const { language, incidents, verdict, dataClass, list, saving } = texts;
  const { csvColumns: heads } = saving;
  const head = [
    heads.service,
    heads.incident,
    incidents.evidence,
    incidents.period,
    incidents.disclosed,
    incidents.dataClasses,
    incidents.counts,
    heads.verdict,
    heads.reason,
    heads.openSteps,
    heads.lastVisit,
    heads.source,
  ];
  const rows = services.flatMap(({ service, assessment, openSteps, visit }) => {
    const about = [String(openSteps), visit?.lastOn ?? ""];
    const name = textOf(service.name, language);
    if (assessment.exposures.length === 0) return [[name, "", "", "", "", "", "", "", "", ...about, ""]];
    return assessment.exposures.map((exposure) => {
      const { incident } = exposure;
      const { occurred, disclosedOn, sources } = incident;
      return [
        name,
        texts.incidentTitle(incident),
        incidents.grade[incident.evidence.grade],
        [...new Set([occurred.from, occurred.to])].filter((date) => date !== undefined).join("/"),
        disclosedOn ?? "",
        list(incident.dataClasses.map((id) => dataClass[id])),
        incident.counts.map(texts.count).join(incidents.countSeparator),
        verdict.label[exposure.verdict],
        texts.verdictReason(exposure),
        ...about,
        sources[0]?.url ?? "",
      ];
    });
  });
  return [head, ...rows];
}
