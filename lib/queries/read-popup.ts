import type { Advice } from "#lib/domain/advice.ts";
import { choicesOf, hasOwnPasswords, personOf } from "#lib/domain/choices.ts";
import type { Clock } from "#lib/domain/clock.ts";
import type { Incident } from "#lib/domain/incident.ts";
import type { Language } from "#lib/domain/language.ts";
import type { NamedIncident } from "#lib/domain/named-incident.ts";
import type { Page } from "#lib/domain/page.ts";
import type { PersonRegion } from "#lib/domain/person-region.ts";
import { openQuestions, type Question } from "#lib/domain/questions.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Settings } from "#lib/domain/settings.ts";
import { causedAt } from "#lib/domain/step.ts";
import type { Theme } from "#lib/domain/theme.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import { readCatalogueState } from "#lib/storage/catalogue.ts";
import type { CatalogueState } from "#lib/storage/catalogue-state.ts";
import type { Database } from "#lib/storage/database.ts";
import { servicesById } from "#lib/storage/layers.ts";
import { findService } from "#lib/storage/services.ts";
import { readSettings } from "#lib/storage/settings.ts";
import { shelvesOf, wordingOf } from "#lib/storage/texts.ts";
import { readAdvice } from "./read-advice.ts";
import { readSaidService } from "./read-service.ts";

/** Everything the popup shows of a service. */
export interface ServiceContent {
  readonly kind: "service";
  readonly host: string;
  readonly own: OwnService;
  /** The person does not want it on their list: nothing of it is recorded, and the icon is silent. */
  readonly isDeclined: boolean;
  readonly questions: readonly Question[];
  readonly mentions: readonly NamedIncident[];
  readonly advice: Advice;
  readonly region: PersonRegion | undefined;
  /** The services that its steps name. */
  readonly named: ReadonlyMap<string, Service>;
}

/** What the popup shows about the page in front of the person. */
export type PopupContent =
  | { readonly kind: "not-web" }
  | { readonly kind: "not-covered" }
  | { readonly kind: "private" }
  /** No catalogue was loaded yet: after an install, for a moment. */
  | { readonly kind: "loading" }
  /** None could be loaded, and there is no earlier one. */
  | { readonly kind: "failed" }
  | { readonly kind: "unlisted"; readonly host: string }
  | ServiceContent;

export interface PopupView {
  /** As chosen; nothing while the person follows the browser. */
  readonly language: Language | undefined;
  /** As chosen; nothing while the person follows the device. */
  readonly theme: Theme | undefined;
  readonly isRecordingPaused: boolean;
  readonly catalogue: CatalogueState | undefined;
  readonly content: PopupContent;
}

/**
 * Reads all that the popup shows, on one snapshot of the database. What does not depend on something
 * else is asked for at once: the person waits for this.
 */
export function readPopup(database: Database, page: Page, clock: Clock): Promise<PopupView> {
  return database.transaction("r", database.tables, async () => {
    const reading = readCatalogueState(database);
    const choosing = readSettings(database);
    const [catalogue, { language, theme, isRecordingPaused = false }, content] = await Promise.all([
      reading,
      choosing,
      page.kind === "web" ? readContent(database, page.host, reading, choosing, clock) : page,
    ]);
    return { language, theme, isRecordingPaused, catalogue, content };
  });
}

async function readContent(
  database: Database,
  host: string,
  reading: Promise<CatalogueState | undefined>,
  choosing: Promise<Partial<Settings>>,
  clock: Clock,
): Promise<PopupContent> {
  const [catalogue, settings, advice, service] = await Promise.all([
    reading,
    choosing,
    readAdvice(database),
    findService(database, host),
  ]);
  if (!catalogue?.hash) return { kind: catalogue?.failure ? "failed" : "loading" };
  if (!service) return { kind: "unlisted", host };
  const choices = choicesOf(settings);
  const mentions = service.mentions ?? [];
  const [{ own, services, isDeclined }, mentioned] = await Promise.all([
    readSaidService(database, service, { ...advice, choices }, clock),
    readMentioned(
      database,
      mentions.map(({ incidentId }) => incidentId),
    ),
  ]);
  const others = own.steps
    .flatMap(({ serviceIds, requests }) => [...serviceIds, ...requests.flatMap(causedAt)])
    .filter((id) => !services.has(id));
  const named = others.length > 0 ? await servicesById(database, [...new Set(others)]) : [];
  return {
    kind: "service",
    host,
    own,
    isDeclined,
    questions: openQuestions(own, personOf(choices), hasOwnPasswords(choices), clock.today),
    mentions: (own.service.mentions ?? []).flatMap((mention) => {
      const incident = mentioned.get(mention.incidentId);
      return incident ? [{ mention, incident }] : [];
    }),
    advice,
    region: settings.region,
    named: new Map([...services, ...named.flatMap((each) => (each ? [[each.id, each] as const] : []))]),
  };
}

/** Incidents with their sentences, by their ids. Few services are named in others'. */
async function readMentioned(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Incident>> {
  if (ids.length === 0) return new Map();
  const found = (await database.incidents.bulkGet([...ids])).filter((incident) => incident !== undefined);
  const shelves = new Set(found.flatMap((incident) => shelvesOf(incident).slice(0, 1)));
  const wording = wordingOf(await database.texts.bulkGet([...shelves]));
  return new Map(found.map((incident) => [incident.id, wording.incident(incident)]));
}
