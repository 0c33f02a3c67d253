/**
 * The fewest characters of a passphrase. A key is made of it slowly, but a short one is found by trying all there are,
 * whatever it is made of: nothing here pretends to measure how good a longer one is.
 */
export const leastPassphrase = 12;

/** Longer ones are a slip of the clipboard. */
const mostPassphrase = 1_000;

/**
 * A passphrase as keys are made of it: full-width and half-width letters, or an accent that is typed apart, are the same
 * to the person and differ between keyboards (Unicode NFKC, as RFC 8265 does for passwords of another kind).
 */
export function plainPassphrase(typed: string): string {
  return typed.normalize("NFKC");
}

/** Whether something may be encrypted by it: counted in characters, as a person counts them. */
export function isLongEnough(typed: string): boolean {
  const { length } = [...plainPassphrase(typed)];
  return length >= leastPassphrase && length <= mostPassphrase;
}
