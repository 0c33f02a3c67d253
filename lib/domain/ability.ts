/**
 * What needs a permission that the person gives when they want it: asked for in context, explained, given back.
 * Named as the browser's permission is.
 */
export const abilityIds = ["notifications", "history"] as const;

export type AbilityId = (typeof abilityIds)[number];
