/** A number of things: 1 step, 2 steps. */
export const plural = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`;

/** A count that is already in words, with its unit in the right number: 538 million accounts. */
export const counted =
  (one: string, other: string) =>
  (count: string, isOne: boolean): string =>
    `${count} ${isOne ? one : other}`;
