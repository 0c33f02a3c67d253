import { expect, it } from "vitest";
import { loginSteps, monthsUntilDue, type StepId, stepIds } from "#lib/domain/hygiene-step.ts";

/** About what one service knows of the person, or what happened there; the rest is about the login. */
const aboutTheService: readonly StepId[] = [
  "revoke-third-party-access",
  "watch-payment-card",
  "watch-bank-account",
  "check-sign-in-history",
  "watch-for-unfamiliar-actions",
  "verify-support-contact",
  "guard-identity-number",
  "know-where-data-is-kept",
  "close-unused-account",
];

it("every step is either about the login, and shared with it, or about one service", () => {
  expect(stepIds.filter((stepId) => !aboutTheService.includes(stepId))).toEqual([...loginSteps]);
});

it("only the review of linked apps grows old", () => {
  expect(monthsUntilDue).toEqual({ "revoke-third-party-access": 6 });
});
