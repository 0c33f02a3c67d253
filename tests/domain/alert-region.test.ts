import { expect, test } from "vitest";
import { pickAlert } from "#lib/domain/pick-alert.ts";
import { anAccount, anIncident } from "./builders.ts";

test.for([
  ["tells people who live there", "japan", "one"],
  ["leaves people in peace who live elsewhere, as home does", "elsewhere", undefined],
] as const)("an alert about one region %s", ([, region, kind]) => {
  const incidents = [anIncident({ concerned: { region: "japan" } })];
  const grounds = { serviceIds: ["example"], accounts: [anAccount()], incidents, person: { region } };
  expect(pickAlert({ isOn: true, owesDigest: false }, grounds, [], "2026-11-22")?.kind).toBe(kind);
});
