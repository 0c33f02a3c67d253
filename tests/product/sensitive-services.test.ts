import { describe, expect, test } from "vitest";
import { languages } from "#lib/domain/language.ts";
import { alertMessages, toolbarMessages } from "#lib/locales/worker-messages.ts";
import { readBadge } from "#lib/queries/read-badge.ts";
import { takeNotification } from "#lib/queries/take-notification.ts";
import { turnOnAlerts } from "#lib/storage/alerts.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { anIncident, aService, inEveryLanguage } from "#tests/domain/builders.ts";
import { aCatalogue } from "#tests/storage/a-catalogue.ts";
import { filledDatabase } from "./filled-database.ts";

const today = "2026-11-22";
const name = "Telling";
const catalogue = aCatalogue({
  services: [
    aService({ id: "telling", name: inEveryLanguage(name), domains: ["telling.example"], isSensitive: true }),
    aService({ id: "plain", name: inEveryLanguage("Plain"), domains: ["plain.example"] }),
  ],
  incidents: [
    anIncident({ id: "a", serviceIds: ["telling"], dataClasses: ["passwords"], dataLeft: "yes" }),
    anIncident({ id: "b", serviceIds: ["plain"], dataClasses: ["passwords"], dataLeft: "yes" }),
  ],
});

describe("a service whose name may give something away", () => {
  test.for(languages)("is counted on the icon, but not named there, in %s", async (language) => {
    const badge = await readBadge(await filledDatabase(catalogue), "telling.example", language, today);
    const words = toolbarMessages[language];
    expect(badge?.openSteps).toBeGreaterThan(0);
    expect(badge?.tooltip).toBe(words.openSteps(words.thisService, badge?.openSteps ?? 0));
    expect(badge?.tooltip).not.toContain(name);
  });

  test.for(languages)("is told of in a notification, but not named there, in %s", async (language) => {
    const database = await filledDatabase(catalogue);
    for (const id of ["telling", "plain"]) await recordVisit(database, id, today);
    await turnOnAlerts(database);
    const told = await takeNotification(database, language, today);
    const text = `${told?.title} ${told?.message}`;
    expect(text).toContain(alertMessages[language].unnamedService);
    expect(text).toContain("Plain");
    expect(text).not.toContain(name);
  });
});
