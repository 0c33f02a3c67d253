import { expect, test } from "vitest";
import { type StepId, type StepScope, stepIds, stepScopes } from "#lib/domain/hygiene-step.ts";

test.for<[StepScope, readonly StepId[]]>([
  [
    "login",
    [
      "sign-out-everywhere",
      "change-password",
      "turn-on-second-factor",
      "add-passkey",
      "change-security-answers",
      "check-sign-in-history",
    ],
  ],
  [
    "service",
    [
      "replace-card",
      "revoke-third-party-access",
      "look-through-files",
      "ask-in-writing",
      "close-unused-account",
    ],
  ],
  [
    "person",
    [
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
    ],
  ],
])("these and no other steps are done once for a %s", ([scope, expected]) => {
  expect(stepIds.filter((stepId) => stepScopes[stepId] === scope)).toEqual(expected);
});
