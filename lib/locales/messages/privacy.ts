/** What is stored, in the order in which it is told. */
export const storedKinds = [
  "catalogue",
  "visits",
  "finds",
  "exposed",
  "declined",
  "settled",
  "told",
  "settings",
  "refreshed",
  "shared",
  "icon",
] as const;

/** What is neither kept nor sent. */
export const neverKinds = ["pages", "unlisted", "private", "passwords", "identity", "use"] as const;

/** What is asked of somebody else, each only where the person turned it on. Named as the ability that it needs. */
export const askedKinds = ["updates", "feed", "exposed-passwords"] as const;

/** The browser's permissions that are not for a host. */
export const explainedPermissions = [
  "webNavigation",
  "unlimitedStorage",
  "alarms",
  "offscreen",
  "storage",
  "notifications",
  "history",
] as const;

/** The ways to take it all away. */
export const awayKinds = ["pause", "parts", "all", "uninstall", "remains"] as const;

/** The privacy policy. `docs/privacy.md` says the same for who reads it before the install. */
export interface PrivacyMessages {
  readonly heading: string;
  /** Of which day it is, and for which version of Omamori. */
  readonly asOf: (day: string, version: string) => string;
  readonly lead: string;
  readonly stored: {
    readonly heading: string;
    /** Where. */
    readonly note: string;
    readonly of: Readonly<Record<(typeof storedKinds)[number], string>>;
  };
  readonly never: {
    readonly heading: string;
    readonly of: Readonly<Record<(typeof neverKinds)[number], string>>;
  };
  readonly asked: {
    readonly heading: string;
    /** That all of it is off at first, and that the services in use are never sent. */
    readonly note: string;
    readonly of: Readonly<Record<(typeof askedKinds)[number], string>>;
    /** One record on several devices, carried by the browser's own account. */
    readonly devices: { readonly name: string; readonly text: string };
    /** What a link does that the person opens. */
    readonly links: string;
  };
  readonly permissions: {
    readonly heading: string;
    readonly of: Readonly<Record<(typeof explainedPermissions)[number], string>>;
  };
  readonly away: {
    readonly heading: string;
    readonly of: Readonly<Record<(typeof awayKinds)[number], string>>;
  };
  readonly who: {
    readonly heading: string;
    /** Who is responsible, that they have nothing of it, and where to write to. */
    readonly makers: string;
    /** What stores and browsers do is theirs. */
    readonly others: string;
    /** How a change of the policy comes. */
    readonly changes: string;
  };
}
