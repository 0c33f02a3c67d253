/** A field of something that may be anything: what was parsed and is not yet known to have any shape. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** The list that something is; empty where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text that something is; nothing where it is none, or empty. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Texts of a list, without what is none. */
export function textsOf(values: readonly unknown[]): string[] {
  return values.flatMap((value) => textOf(value) ?? []);
}
