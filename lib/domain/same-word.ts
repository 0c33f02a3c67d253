/** Whether somebody typed a word, in whatever width and case, and with whatever spaces around it. */
export function isSameWord(typed: string, word: string): boolean {
  return plain(typed) === plain(word);
}

const plain = (text: string) => text.normalize("NFKC").trim().toLowerCase();
