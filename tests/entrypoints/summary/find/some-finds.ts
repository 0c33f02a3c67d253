import type { Prospect } from "#entrypoints/summary/find/preview.tsx";
import type { Find } from "#lib/domain/find.ts";
import type { OpenReuseGroup } from "#lib/domain/reuse.ts";
import type { Service } from "#lib/domain/service.ts";
import { aLeak, aService, today } from "../a-person.ts";

/** Services that were found, by their ids. */
const services = new Map(["alpha", "beta", "gamma"].map((id) => [id, aService(id)] as const));
export const serviceOf = (id: string): Service | undefined => services.get(id);

export const inHistory: readonly Find[] = [
  {
    serviceId: "alpha",
    origin: "history",
    foundOn: today,
    firstOn: "2026-09-03",
    lastOn: "2026-11-20",
    dayCount: 12,
  },
  {
    serviceId: "beta",
    origin: "history",
    foundOn: today,
    firstOn: "2025-05-05",
    lastOn: "2025-05-05",
    dayCount: 1,
  },
];

export const inExport: readonly Find[] = [
  { serviceId: "alpha", origin: "export", foundOn: today, passwordChangedOn: "2019-04-01" },
  { serviceId: "beta", origin: "export", foundOn: today, accountBy: "2015-01-01", logins: 2 },
  { serviceId: "gamma", origin: "export", foundOn: today, isWeak: true },
];

export const inCheck: readonly Find[] = [
  { serviceId: "alpha", origin: "check", foundOn: today, isExposed: true },
];

export const prospect: Prospect = {
  services: 31,
  needNow: 3,
  unusedOverYear: 9,
  sharing: 0,
  known: new Set(["alpha"]),
};

/** Four logins with one password, of which the one at alpha left. */
export const aGroup: OpenReuseGroup = {
  id: "5f0c6a54-5a3e-4a39-9d4f-0f0f6f0f6f0f",
  foundOn: today,
  likeness: "same",
  serviceIds: ["alpha", "beta", "gamma"],
  unlisted: 1,
  first: ["alpha", "beta"],
  left: [{ serviceId: "alpha", incident: aLeak("alpha", { occurred: { from: "2019-05", to: "2019-05" } }) }],
};
