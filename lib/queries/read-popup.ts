import type { Advice } from "#lib/domain/advice.ts";
import type { Day } from "#lib/domain/day.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Page } from "#lib/domain/page.ts";
import type { ServiceView } from "#lib/domain/service-view.ts";
import type { Theme } from "#lib/domain/theme.ts";
import { readCatalogueState } from "#lib/storage/catalogue.ts";
import type { CatalogueState } from "#lib/storage/catalogue-state.ts";
import type { Database } from "#lib/storage/database.ts";
import { findService } from "#lib/storage/services.ts";
import { readSetting } from "#lib/storage/settings.ts";
import { readAdvice } from "./read-advice.ts";
import { readServiceView } from "./read-service-view.ts";

/** What the popup shows about the page in front of the person. */
export type PopupContent =
  | { readonly kind: "not-web" }
  | { readonly kind: "private" }
  /** No catalogue was loaded yet: after an install, for a moment. */
  | { readonly kind: "loading" }
  /** None could be loaded, and there is no earlier one. */
  | { readonly kind: "failed" }
  | { readonly kind: "unlisted"; readonly host: string }
  | { readonly kind: "service"; readonly host: string; readonly view: ServiceView; readonly advice: Advice };

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
 *
 * @param today the person's own day.
 */
export function readPopup(database: Database, page: Page, today: Day): Promise<PopupView> {
  return database.transaction("r", database.tables, async () => {
    const reading = readCatalogueState(database);
    const [catalogue, language, theme, isRecordingPaused = false, content] = await Promise.all([
      reading,
      readSetting(database, "language"),
      readSetting(database, "theme"),
      readSetting(database, "isRecordingPaused"),
      page.kind === "web" ? readContent(database, page.host, reading, today) : page,
    ]);
    return { language, theme, isRecordingPaused, catalogue, content };
  });
}

async function readContent(
  database: Database,
  host: string,
  reading: Promise<CatalogueState | undefined>,
  today: Day,
): Promise<PopupContent> {
  const [catalogue, advice, service] = await Promise.all([
    reading,
    readAdvice(database),
    findService(database, host),
  ]);
  if (!catalogue?.hash) return { kind: catalogue?.failure ? "failed" : "loading" };
  if (!service) return { kind: "unlisted", host };
  return { kind: "service", host, advice, view: await readServiceView(database, service, today) };
}
