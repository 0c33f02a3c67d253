import { describe, expect, it } from "vitest";
import type { KnownCause } from "#lib/domain/cause.ts";
import { forgetSign, noticeSign, settleStep } from "#lib/storage/resolutions.ts";
import { aService } from "#tests/domain/builders.ts";
import { aSettledStep } from "#tests/storage/a-settled-step.ts";
import { freshDatabase } from "./fresh-database.ts";

const today = "2026-11-22";
const noticed = { serviceId: "example", signId: "a-sign", noticedOn: today } as const;
const signsIn = (covers: readonly KnownCause[] = []) => covers.filter(({ kind }) => kind === "sign");

describe("a step that is settled", () => {
  it("covers the signs that were noticed at its service before, and no others", async () => {
    const database = freshDatabase();
    await noticeSign(database, noticed);
    await noticeSign(database, { ...noticed, serviceId: "other" });
    await settleStep(database, aSettledStep(aService(), "change-password"), { outcome: "done" }, today);
    const resolution = await database.resolutions.get(["example", "change-password"]);
    expect(signsIn(resolution?.covers)).toEqual([{ kind: "sign", ...noticed }]);
  });

  it("that a person does once covers the signs at all services", async () => {
    const database = freshDatabase();
    await noticeSign(database, noticed);
    await noticeSign(database, { ...noticed, serviceId: "other" });
    await settleStep(database, aSettledStep(aService(), "stop-password-reuse"), { outcome: "done" }, today);
    const resolution = await database.resolutions.get(["person", "stop-password-reuse"]);
    expect(signsIn(resolution?.covers)).toHaveLength(2);
  });

  it("does not cover a sign that is noticed once more, not even on the same day", async () => {
    const database = freshDatabase();
    await noticeSign(database, noticed);
    await settleStep(database, aSettledStep(aService(), "change-password"), { outcome: "done" }, today);
    await forgetSign(database, "example", "a-sign");
    await noticeSign(database, noticed);
    const resolution = await database.resolutions.get(["example", "change-password"]);
    expect(signsIn(resolution?.covers)).toEqual([]);
    expect(await database.noticedSigns.count()).toBe(1);
  });
});
