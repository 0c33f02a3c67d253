import { expect, test } from "vitest";
import { factsIn } from "#lib/domain/alert.ts";
import { pickAlert } from "#lib/domain/pick-alert.ts";
import { anAccount, anIncident } from "./builders.ts";

test.for([
  ["likely, where the account is older", { since: "2010" }, "likely"],
  ["possible, where that is not known", {}, "possible"],
] as const)("an alert tells that an incident is %s", ([, told, verdict]) => {
  const grounds = { serviceIds: ["example"], accounts: [anAccount(told)], incidents: [anIncident()] };
  const alert = pickAlert({ isOn: true, owesDigest: false }, grounds, [], "2026-11-22");
  expect(alert && factsIn(alert).map((fact) => fact.verdict)).toEqual([verdict]);
});
