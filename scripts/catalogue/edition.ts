import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Day } from "#lib/domain/day.ts";
import { contentFolder } from "./content-folder.ts";

/** What `lib/catalogue/edition.json` says. */
export interface EditionFile {
  /** The number of the catalogue as it is now. */
  readonly number: number;
  /** What was published last: from then on its number stands for this catalogue, and no other. */
  readonly published?: { readonly number: number; readonly hash: string; readonly on: Day };
}

const pathIn = (root: string) => join(root, "edition.json");

/** Reads the number of the catalogue, and what was published last. */
export function readEdition(root = contentFolder): EditionFile {
  return JSON.parse(readFileSync(pathIn(root), "utf8")) as EditionFile;
}

/** Notes what was published. */
export function writeEdition(edition: EditionFile, root = contentFolder): void {
  writeFileSync(pathIn(root), `${JSON.stringify(edition, null, 2)}\n`);
}

/** Whether a catalogue has the number that another one was published with. */
export const isNumberTaken = ({ number, published }: EditionFile, hash: string): boolean =>
  published !== undefined && number <= published.number && hash !== published.hash;

/** What whoever changed a catalogue has to do before the next edition. */
export const raise = ({ published }: EditionFile): string =>
  `Edition ${published?.number} was published with other content: ` +
  `raise the number in ${pathIn(contentFolder)} to ${(published?.number ?? 0) + 1}, at least.`;
