import { describe, expect, it, test } from "vitest";
import { languages } from "#lib/domain/language.ts";
import { toolbarMessages } from "#lib/locales/toolbar.ts";
import { readBadge } from "#lib/queries/read-badge.ts";
import { declareAccount, withdrawAccount } from "#lib/storage/accounts.ts";
import { reopenStep, resolveStep } from "#lib/storage/resolutions.ts";
import { chooseLanguage } from "#lib/storage/settings.ts";
import { aResolution, inEveryLanguage, noAccount } from "#tests/domain/builders.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";
import { filledDatabase } from "./filled-database.ts";

describe("the badge for a host", () => {
  test.for([
    ["leaky.example", 3],
    ["www.leaky.example", 3],
    ["moved.example", 1],
    ["quiet.example", 0],
  ] as const)("%s has %d open steps", async ([host, openSteps]) => {
    expect(await readBadge(await filledDatabase(), host, "en")).toMatchObject({ openSteps });
  });

  it("is none for an unlisted one, and none before a catalogue is loaded", async () => {
    expect(await readBadge(await filledDatabase(), "notleaky.example", "en")).toBeUndefined();
    expect(await readBadge(freshDatabase(), "leaky.example", "en")).toBeUndefined();
  });

  it("goes down with a settled step, and up again when that is undone", async () => {
    const database = await filledDatabase();
    const count = async () => (await readBadge(database, "leaky.example", "en"))?.openSteps;
    await resolveStep(database, aResolution({ serviceId: "leaky", incidentIds: ["leaky-2018"] }));
    expect(await count()).toBe(2);
    await reopenStep(database, "leaky", "change-password");
    expect(await count()).toBe(3);
  });

  it("does not follow what was settled at another service", async () => {
    const database = await filledDatabase();
    await resolveStep(database, aResolution({ serviceId: "moved", incidentIds: ["leaky-2018"] }));
    expect((await readBadge(database, "leaky.example", "en"))?.openSteps).toBe(3);
  });

  it("is nothing for someone without an account, until they take that back", async () => {
    const database = await filledDatabase();
    await declareAccount(database, noAccount({ serviceId: "leaky" }));
    expect((await readBadge(database, "leaky.example", "en"))?.openSteps).toBe(0);
    await withdrawAccount(database, "leaky");
    expect((await readBadge(database, "leaky.example", "en"))?.openSteps).toBe(3);
  });

  test.for(languages)("is put in words in the browser's language, %s", async (language) => {
    const name = inEveryLanguage("Leaky")[language];
    const badge = await readBadge(await filledDatabase(), "leaky.example", language);
    expect(badge?.tooltip).toBe(toolbarMessages[language].openSteps(name, 3));
    expect(badge?.tooltip).toContain(name);
  });

  it("is put in the words of the chosen language, whatever the browser's", async () => {
    const database = await filledDatabase();
    await chooseLanguage(database, "ja");
    const badge = await readBadge(database, "leaky.example", "zh-CN");
    expect(badge?.tooltip).toBe(toolbarMessages.ja.openSteps(inEveryLanguage("Leaky").ja, 3));
  });

  it("says of a service without known incidents that nothing is known, not that nothing is left", async () => {
    const badge = await readBadge(await filledDatabase(), "quiet.example", "en");
    expect(badge?.tooltip).toBe(toolbarMessages.en.nothingKnown("Quiet"));
    expect(badge?.tooltip).not.toBe(toolbarMessages.en.openSteps("Quiet", 0));
  });
});
