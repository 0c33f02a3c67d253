import { describe, expect, it } from "vitest";
import { noticeSign } from "#lib/storage/noticed-signs.ts";
import { aResolution, aSign } from "#tests/domain/builders.ts";
import { freshDatabase } from "./fresh-database.ts";

describe("noticing a sign", () => {
  it("opens again what it answers and was settled on the same day, and nothing else", async () => {
    const database = freshDatabase();
    await database.signs.put(aSign({ id: "a-sign", stepIds: ["change-password", "sign-out-everywhere"] }));
    const today = "2026-11-22";
    const sameDay = aResolution({ stepId: "change-password", resolvedOn: today });
    const kept = [
      aResolution({ stepId: "close-unused-account", resolvedOn: today }),
      aResolution({ stepId: "sign-out-everywhere", resolvedOn: "2026-11-21" }),
    ];
    await database.resolutions.bulkPut([sameDay, ...kept]);

    await noticeSign(database, { serviceId: "example", signId: "a-sign", noticedOn: today });
    expect(await database.resolutions.toArray()).toEqual(kept);
    expect(await database.noticedSigns.count()).toBe(1);
  });
});
