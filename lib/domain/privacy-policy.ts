import type { Day } from "./day.ts";

/** Of which day the privacy policy is, and from which version of the product on it holds. Both change with its words. */
export const privacyPolicy: { readonly madeOn: Day; readonly version: string } = {
  madeOn: "2026-11-27",
  version: "0.2",
};
