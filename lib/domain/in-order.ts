/**
 * Compares two days or two ids, for sorting: negative where the first comes first. Both are plain ASCII, so
 * comparing them by a language's rules would only be slower.
 */
export const inOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);
