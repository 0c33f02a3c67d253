/**
 * What needs a permission that the person gives when they want it: asked for in context, explained, given back.
 * Named as the browser's permission is; or, where it is one for a host, as what is asked of that host.
 */
export const abilityIds = ["notifications", "history", "updates", "feed", "exposed-passwords"] as const;

export type AbilityId = (typeof abilityIds)[number];
