/** Of texts that are meant for a line, as their readers may see them: longer ones are cut. */
const mostLetters = 100;

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/**
 * A text of others as one line of plain text: entities as the letters that they stand for, nothing that cannot be
 * seen or that turns the direction of writing, at most 100 letters.
 *
 * @returns nothing where it is empty, or holds markup: that is not guessed at.
 */
export function plainText(text: string): string | undefined {
  const plain = text
    .toWellFormed()
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, decode)
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    // Control, format (with those of direction) and private letters, and those that do not exist.
    .replace(/[\p{C}\u{FFFD}\u{115F}\u{1160}\u{3164}\u{FFA0}]/gu, "")
    .replace(/ {2,}/g, " ")
    .trim();
  if (plain === "" || /<[a-z/!?]/i.test(plain)) return undefined;
  const letters = [...plain];
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters - 1).join("")}…` : plain;
}

function decode(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  // Halves of a pair stand for nothing by themselves.
  const isLetter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isLetter ? String.fromCodePoint(code) : "";
}
