/** The looks a person can choose; without a choice the pages follow the device. */
export const themes = ["light", "dark"] as const;

export type Theme = (typeof themes)[number];
