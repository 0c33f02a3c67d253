import { vi } from "vitest";
import type { StepContext } from "#components/step-card.tsx";
import { smallCatalogue, smallDay } from "#tests/content/a-catalogue.ts";
import { someAdvice } from "#tests/domain/builders.ts";

/** What every step needs to be shown, on the small catalogue; what a person does is only listened to. */
export const aStepContext = (over: Partial<StepContext> = {}) => ({
  advice: someAdvice(),
  today: smallDay,
  region: undefined,
  serviceOf: (id: string) => smallCatalogue.services.find((service) => service.id === id),
  incidentOf: (id: string) => smallCatalogue.incidents.find((incident) => incident.id === id),
  onSettle: vi.fn<StepContext["onSettle"]>(),
  onReopen: vi.fn<StepContext["onReopen"]>(),
  passwordCheck: { address: "chrome://password-manager/checkup", onOpen: vi.fn<() => void>() },
  ...over,
});
