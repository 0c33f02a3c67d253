import { describe, expect, test } from "vitest";
import { languages, textOf } from "#lib/domain/language.ts";
import { alertMessages } from "#lib/locales/alert-messages.ts";
import { toolbarMessages } from "#lib/locales/worker-messages.ts";
import { tellAlert } from "#lib/product/alerts.ts";
import { turnOnAlerts } from "#lib/storage/alerts.ts";
import { choose } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { fakeNotifications } from "#tests/browser/fake-notifications.ts";
import { openTabs } from "#tests/browser/fake-tabs.ts";
import { smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { theService } from "#tests/content/the-service.ts";
import { contextOn, productOn } from "#tests/product/product-on.ts";

const clock = () => ({ today: smallDay, isEvening: false });
const url = "https://dating.example/";

describe("a service whose name may give something away", () => {
  test.for(languages)("is told of on the icon, but not named there, in %s", async (language) => {
    const database = await filledDatabase();
    await choose(database, "language", language);
    const tabs = openTabs({ id: 1, url });
    await productOn(database, { clock }).visit(1, url, smallDay);
    expect(tabs.title(1)).toContain(toolbarMessages[language].thisService);
    expect(tabs.title(1)).not.toContain(textOf(theService("dating").name, language));
  });

  test.for(languages)("is told of in a notification, but not named there, in %s", async (language) => {
    const database = await filledDatabase();
    await choose(database, "language", language);
    for (const id of ["dating", "shop"]) await recordVisit(database, id, smallDay);
    await turnOnAlerts(database);
    openTabs();
    const { shown } = fakeNotifications(true);
    await tellAlert(contextOn(database, { clock }));
    const said = shown.map(({ title, message }) => `${title} ${message}`).join();
    expect(said).toContain(alertMessages[language].unnamedService);
    expect(said).toContain(textOf(theService("shop").name, language));
    expect(said).not.toContain(textOf(theService("dating").name, language));
  });
});
