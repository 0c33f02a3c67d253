import { describe, expect, test } from "vitest";
import { choicesOf } from "#lib/domain/choices.ts";
import type { Clock } from "#lib/domain/clock.ts";
import { weigh } from "#lib/domain/weigh.ts";
import { readAdvice } from "#lib/queries/read-advice.ts";
import { readKnown } from "#lib/queries/read-known.ts";
import { readOwn } from "#lib/queries/read-own.ts";
import { readService } from "#lib/queries/read-service.ts";
import { answerAccount } from "#lib/storage/accounts.ts";
import { keepFinds } from "#lib/storage/finds.ts";
import { noticeSign, settleStep } from "#lib/storage/resolutions.ts";
import { choose } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { smallCatalogue, smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { theService } from "#tests/content/the-service.ts";
import { groupIds } from "#tests/domain/whole-records.ts";
import { aSettledStep } from "#tests/storage/a-settled-step.ts";

const clock: Clock = { today: smallDay, isEvening: false };

/** A person who used everything, and said and did something about most of it. */
async function lived() {
  const database = await filledDatabase();
  for (const { id } of smallCatalogue.services) await recordVisit(database, id, smallDay);
  await answerAccount(database, "mall", { standing: "has", password: "shared" }, smallDay);
  await answerAccount(database, "dating", { standing: "closed", closedOn: "2020" }, smallDay);
  await answerAccount(database, "mail", { usedFeature: { "mail-2026/paying": true } }, smallDay);
  await noticeSign(database, { serviceId: "portal", signId: "a-sign", noticedOn: smallDay });
  const reuse = aSettledStep(theService("shop"), "stop-password-reuse");
  await settleStep(database, reuse, { outcome: "skipped", reason: "done-before" }, smallDay);
  await choose(database, "region", "japan");
  const ofExport = { origin: "export", foundOn: smallDay } as const;
  await keepFinds(database, {
    origin: "export",
    finds: [
      { serviceId: "shop", ...ofExport, accountBy: "2012-01-01", passwordChangedOn: "2020-01-01" },
      { serviceId: "mail", ...ofExport, isWeak: true },
    ],
    groups: [
      {
        id: groupIds[0] ?? "",
        foundOn: smallDay,
        likeness: "same",
        serviceIds: ["shop", "mail"],
        unlisted: 0,
      },
    ],
  });
  return database;
}

describe("one service, weighed alone for a visit or a popup,", () => {
  test.for(smallCatalogue.services.map(({ id }) => id))("asks at %s what it asks among all", async (id) => {
    const database = await lived();
    const [{ index, advice }, { record, settings }] = await Promise.all([
      readKnown(database),
      readOwn(database, smallDay),
    ]);
    const choices = choicesOf(settings);
    const amongAll = weigh(index, record, choices, clock).services.find(({ service }) => service.id === id);
    const alone = await database.transaction("r", database.tables, async () =>
      readService(database, theService(id), { ...advice, choices }, clock),
    );
    const own = ({ steps }: typeof alone) =>
      steps
        .filter(({ scope }) => scope !== "person")
        .map(({ key, level, state, isUrgent }) => ({ key, level, state, isUrgent }));
    expect(own(alone)).toEqual(amongAll && own(amongAll));
    expect(alone.exposures).toEqual(amongAll?.exposures);
    expect(alone.account).toEqual(amongAll?.account);
    expect(alone.known).toEqual(amongAll?.known);
    expect(alone.origins).toEqual(amongAll?.origins);
    const shared = ({ steps }: typeof alone) =>
      steps
        .flatMap(({ requests }) => requests)
        .flatMap(({ cause }) => (cause.kind === "reuse" ? cause.groups : []))
        .filter(({ serviceIds }) => serviceIds.includes(id));
    expect(shared(alone)).toEqual(amongAll && shared(amongAll));
  });

  test("is weighed as one that is used, at the first look", async () => {
    const database = await filledDatabase();
    const own = await database.transaction("r", database.tables, async () =>
      readService(
        database,
        theService("quiet"),
        { ...(await readAdvice(database)), choices: choicesOf({}) },
        clock,
      ),
    );
    expect(own.visit).toEqual({ serviceId: "quiet", firstOn: smallDay, lastOn: smallDay, dayCount: 1 });
  });
});
