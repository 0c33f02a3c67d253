import { describe, expect, it } from "vitest";
import { indexCatalogue } from "#lib/domain/catalogue-index.ts";
import type { Find, Found } from "#lib/domain/find.ts";
import { stepIds } from "#lib/domain/hygiene-step.ts";
import { previewFinds } from "#lib/domain/preview-finds.ts";
import { anIncident, aStep, aVisit } from "./builders.ts";
import { nothingRecorded, servicesNamed, today } from "./own-services.ts";
import { groupIds } from "./whole-records.ts";

const services = servicesNamed("a", "b", "c", "d");
const leak = (serviceId: string) =>
  anIncident({
    id: `${serviceId}-2026`,
    serviceIds: [serviceId],
    occurred: { to: "2026-05" },
    disclosedOn: "2026-06-01",
    dataClasses: ["passwords"],
  });
const index = indexCatalogue(
  services,
  [leak("a"), leak("b")],
  [],
  new Map(stepIds.map((id) => [id, aStep({ id })])),
);

const seen = (serviceId: string, lastOn: Find["foundOn"]): Find => ({
  serviceId,
  origin: "history",
  foundOn: today,
  firstOn: lastOn,
  lastOn,
  dayCount: 1,
});

const preview = (found: Found, record: Partial<typeof nothingRecorded> = {}) =>
  previewFinds(
    index,
    { ...nothingRecorded, ...record },
    { unusedAfterMonths: 12 },
    { today, isEvening: false },
    found,
  );

describe("what was found, before anything is kept of it,", () => {
  it("is counted: what asks for something now, what is long unused, what is on the list already", () => {
    const finds = [seen("a", "2026-11-01"), seen("b", "2024-01-01"), seen("c", "2024-01-01")];
    const visits = [aVisit({ serviceId: "c" }), aVisit({ serviceId: "d" })];
    expect(preview({ origin: "history", finds }, { visits })).toEqual({
      services: 3,
      // What was not used for over a year is not at once a task.
      needNow: 1,
      // Another of them was visited since.
      unusedOverYear: 1,
      alreadyKnown: 1,
      sharing: 0,
    });
  });

  it("counts a service that is found again as known", () => {
    const finds = [seen("a", "2026-11-01")];
    expect(preview({ origin: "history", finds }, { finds }).alreadyKnown).toBe(1);
  });

  it("leaves out what is not wanted, and what is not listed", () => {
    const finds = [seen("a", "2026-11-01"), seen("gone", "2026-11-01")];
    const declinedServices = [{ serviceId: "a", since: today }];
    expect(preview({ origin: "history", finds }, { declinedServices }).services).toBe(0);
  });

  it("counts logins that share a password, which ask for something at each only if it is theirs alone", () => {
    const exported = ["c", "d"].map((serviceId): Find => ({ serviceId, origin: "export", foundOn: today }));
    const group = { id: groupIds[0] ?? "", foundOn: today, likeness: "same", unlisted: 3 } as const;
    const found: Found = {
      origin: "export",
      finds: exported,
      groups: [{ ...group, serviceIds: ["c", "d"] }],
    };
    expect(preview(found)).toEqual({
      services: 2,
      needNow: 0,
      unusedOverYear: 0,
      alreadyKnown: 0,
      sharing: 5,
    });
  });

  it("of nothing is nothing", () => {
    expect(Object.values(preview({ origin: "export", finds: [] }))).toEqual([0, 0, 0, 0, 0]);
  });
});
