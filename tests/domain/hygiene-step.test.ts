import { expect, it } from "vitest";
import { loginSteps, monthsUntilDue, type StepId, stepIds } from "#lib/domain/hygiene-step.ts";

/** About one service, or about the person once for all of them; the rest is about the login. */
const beyondTheLogin: readonly StepId[] = [
  "replace-card",
  "revoke-third-party-access",
  "look-through-files",
  "ask-in-writing",
  "close-unused-account",
  "clean-device",
  "change-vault-passwords",
  "stop-password-reuse",
  "secure-recovery-mailbox",
  "protect-phone-number",
  "turn-on-payment-alerts",
  "register-or-freeze",
  "check-what-exists",
  "verify-support-contact",
  "if-threatened",
];

it("every step is either about the login, and shared with it, or about one service or the person", () => {
  expect(stepIds.filter((stepId) => !beyondTheLogin.includes(stepId))).toEqual([...loginSteps]);
});

it("only the review of linked apps grows old", () => {
  expect(monthsUntilDue).toEqual({ "revoke-third-party-access": 6 });
});
