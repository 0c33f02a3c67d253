import { describe, expect, it } from "vitest";
import { minutesLeft } from "#lib/domain/minutes-left.ts";
import { anAssessedStep, aStep } from "#tests/domain/builders.ts";

const steps = new Map([
  ["change-password", aStep({ id: "change-password", minutes: 3 })],
  ["sign-out-everywhere", aStep({ id: "sign-out-everywhere", minutes: 4 })],
  ["close-unused-account", aStep({ id: "close-unused-account", minutes: 50 })],
] as const);

describe("the minutes left", () => {
  it("are those of the open steps together, never those of settled ones", () => {
    const assessed = [
      anAssessedStep({ stepId: "change-password" }),
      anAssessedStep({ stepId: "sign-out-everywhere" }),
      anAssessedStep({ stepId: "close-unused-account", state: "skipped" }),
    ];
    expect(minutesLeft(assessed, steps)).toBe(7);
  });

  it("are none when every step is settled", () => {
    expect(minutesLeft([anAssessedStep({ state: "done" })], steps)).toBe(0);
    expect(minutesLeft([], steps)).toBe(0);
  });

  it("do not count a step that the catalogue in use does not know yet", () => {
    const assessed = [anAssessedStep(), anAssessedStep({ stepId: "watch-payment-card" })];
    expect(minutesLeft(assessed, steps)).toBe(3);
  });
});
