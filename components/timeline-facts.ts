import { textOf } from "#lib/domain/language.ts";
import type { TimelineEntry } from "#lib/domain/timeline.ts";
import type { SummaryTexts } from "#lib/locales/texts.ts";

/** What the timeline tells of one incident, in words; nothing for what is not known. */
export interface TimelineFacts {
  readonly services: readonly string[];
  readonly period: string | undefined;
  readonly disclosed: string | undefined;
  readonly counts: string | undefined;
  /** With the service's name where there are several. */
  readonly accounts: readonly string[];
}

/** @param texts of the reader's language. */
export function timelineFacts(
  { exposure, services, accounts }: TimelineEntry,
  texts: SummaryTexts,
): TimelineFacts {
  const { incidents, language, date, timeline: words } = texts;
  const { incident } = exposure;
  const accountSpan = ({ standing, since, closedOn }: TimelineEntry["accounts"][number]["account"]) => {
    if (since !== undefined && closedOn !== undefined) {
      return since === closedOn ? date(since) : incidents.between(date(since), date(closedOn));
    }
    // Closed, nobody knows when: "from" would say that it goes on.
    if (since !== undefined) return standing === "closed" ? date(since) : incidents.from(date(since));
    return closedOn === undefined ? "" : incidents.until(date(closedOn));
  };
  return {
    services: services.map(({ name }) => textOf(name, language)),
    period: texts.period(incident),
    disclosed: incident.disclosedOn === undefined ? undefined : date(incident.disclosedOn),
    counts: incident.counts.map(texts.count).join(incidents.countSeparator) || undefined,
    accounts: accounts.map(({ service, account }) =>
      services.length === 1
        ? accountSpan(account)
        : words.accountAt(textOf(service.name, language), accountSpan(account)),
    ),
  };
}
