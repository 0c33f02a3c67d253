import { describe, expect, it, test } from "vitest";
import { languages } from "#lib/domain/language.ts";
import { declareAccount, withdrawAccount } from "#lib/storage/accounts.ts";
import { reopenStep, resolveStep } from "#lib/storage/resolutions.ts";
import { chooseLanguage, readLanguage } from "#lib/storage/settings.ts";
import { aResolution, noAccount } from "#tests/domain/builders.ts";
import { freshDatabase } from "./fresh-database.ts";

describe("what the person recorded of a step", () => {
  it("is kept as it was said, one for each service and step", async () => {
    const database = freshDatabase();
    const resolutions = [
      aResolution(),
      aResolution({ stepId: "close-unused-account", outcome: "skipped" }),
      aResolution({ serviceId: "other" }),
    ];
    for (const resolution of resolutions) await resolveStep(database, resolution);
    expect(await database.resolutions.toArray()).toEqual(expect.arrayContaining(resolutions));
    expect(await database.resolutions.count()).toBe(3);
  });

  it("takes the place of what was recorded before", async () => {
    const database = freshDatabase();
    await resolveStep(database, aResolution({ outcome: "skipped" }));
    await resolveStep(database, aResolution({ outcome: "done", incidentIds: ["example-2018", "newer"] }));
    expect(await database.resolutions.toArray()).toEqual([
      aResolution({ outcome: "done", incidentIds: ["example-2018", "newer"] }),
    ]);
  });

  it("is gone once the step is opened again, and nothing else with it", async () => {
    const database = freshDatabase();
    await resolveStep(database, aResolution());
    await resolveStep(database, aResolution({ serviceId: "other" }));
    await resolveStep(database, aResolution({ stepId: "close-unused-account" }));
    await reopenStep(database, "example", "change-password");
    const left = await database.resolutions.toArray();
    expect(left.map(({ serviceId, stepId }) => `${serviceId} ${stepId}`).toSorted()).toEqual([
      "example close-unused-account",
      "other change-password",
    ]);
  });

  it("may be opened again when it never was settled", async () => {
    await expect(reopenStep(freshDatabase(), "example", "change-password")).resolves.toBeUndefined();
  });
});

describe("that the person has no account", () => {
  it("is kept for one service, and can be taken back", async () => {
    const database = freshDatabase();
    await declareAccount(database, noAccount());
    await declareAccount(database, noAccount({ serviceId: "other" }));
    expect(await database.accounts.get("example")).toEqual(noAccount());
    await withdrawAccount(database, "example");
    expect(await database.accounts.toArray()).toEqual([noAccount({ serviceId: "other" })]);
  });
});

describe("the chosen language", () => {
  test.for(languages)("%s is kept until the person follows the browser again", async (language) => {
    const database = freshDatabase();
    expect(await readLanguage(database)).toBeUndefined();
    await chooseLanguage(database, language);
    expect(await readLanguage(database)).toBe(language);
    await chooseLanguage(database, undefined);
    expect(await readLanguage(database)).toBeUndefined();
  });
});
