import { expect, it } from "vitest";
import { addDays } from "#lib/domain/day.ts";
import type { WholeRecord } from "#lib/domain/personal-record.ts";
import { restoreRecord } from "#lib/storage/restore-record.ts";
import { bytesOf, mostBytes } from "#lib/sync/area-text.ts";
import { emptyRecord, mergeDay } from "#tests/domain/whole-records.ts";
import { shippedServices } from "#tests/e2e/shipped-services.ts";
import { type Device, devicesThatShare } from "./a-device.ts";

/** Somebody who did at each of their services what there was to do. */
function aPersonAt(count: number): WholeRecord {
  const services = shippedServices.slice(0, count);
  const day = (at: number) => addDays(mergeDay, -((at * 37) % 900));
  return {
    ...emptyRecord,
    visits: services.map(({ id }, at) => ({
      serviceId: id,
      firstOn: addDays(day(at), -100),
      lastOn: day(at),
      dayCount: 1 + ((at * 13) % 90),
    })),
    finds: services.map(({ id }, at) => ({
      serviceId: id,
      origin: "export",
      foundOn: mergeDay,
      accountBy: day(at + 3),
      logins: 1,
    })),
    accounts: services.map(({ id }, at) => ({
      serviceId: id,
      standing: "has",
      since: day(at + 5),
      passwordChangedOn: day(at + 7),
      saidOn: day(at),
    })),
    resolutions: services.flatMap(({ id }, at) =>
      (["change-password", "sign-out-everywhere", "revoke-third-party-access"] as const).map((stepId) => ({
        subject: id,
        stepId,
        resolvedOn: day(at),
        outcome: "done" as const,
        covers: [2018, 2021].map((year) => ({
          kind: "incident" as const,
          incidentId: `${id}-${year}`,
          grade: "reported" as const,
          dataClasses: ["phone-numbers", "email-addresses"] as const,
        })),
      })),
    ),
  };
}

it.each([100, 500])("the record of a person at %i services fits, with room to grow", async (count) => {
  const [device] = (await devicesThatShare(1)) as [Device];
  const person = aPersonAt(count);
  expect(person.visits).toHaveLength(count);
  await restoreRecord(device.database, person, mergeDay);
  expect(await device.exchange()).toEqual({ kind: "agreed", sent: true });
  const bytes = bytesOf(device.held.held());
  expect(bytes).toBeLessThan(0.6 * mostBytes);
});
