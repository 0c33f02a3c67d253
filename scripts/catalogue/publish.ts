import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type BundledParts, bundleCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { updateSource } from "#lib/catalogue/update-source-plugin.ts";
import { addDays, type Day, dayOf } from "#lib/domain/day.ts";
import type { UpdateKey } from "#lib/domain/refresh.ts";
import { readUpdateFile } from "#lib/updates/read-update-file.ts";
import { manifestPath } from "#lib/updates/update-format.ts";
import { check } from "./check.ts";
import { type EditionFile, isNumberTaken, raise, readEdition, writeEdition } from "./edition.ts";
import { makeUpdate, singleFileOf } from "./make-update.ts";
import { readSigningKey, type SigningKey } from "./signing-key.ts";

/** So long an edition may be offered as the newest. */
const daysOffered = 180;

/** What is published, and where to. */
export interface Publication {
  readonly out: string;
  readonly parts: BundledParts;
  readonly edition: EditionFile;
  readonly signers: readonly SigningKey[];
  /** The keys that extensions hold. */
  readonly held: readonly UpdateKey[];
  readonly today: Day;
  /** Days from today. */
  readonly days?: number;
}

/**
 * Publishes the catalogue as it is.
 *
 * @param args the folder, which a static host then serves, and the keys.
 * @returns what was done.
 * @throws Error with a sentence where it is not to be published.
 */
export async function publish(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { key: { type: "string", multiple: true }, days: { type: "string" } },
  });
  const [out] = positionals;
  const days = values.days === undefined ? daysOffered : Number(values.days);
  if (out === undefined || !values.key || !Number.isInteger(days) || days < 1) {
    throw new Error("Say where to, and by which key: `publish FOLDER --key FILE [--key NEXT] [--days 180]`.");
  }
  const signers = values.key.map(readSigningKey);
  check();
  const { parts } = bundleCatalogue();
  const edition = readEdition();
  const { keys: held } = updateSource();
  const today = dayOf(Date.now());
  const done = await writeUpdate({ out, parts, edition, signers, held, today, days });
  writeEdition({ ...edition, published: { number: edition.number, hash: parts.hash, on: today } });
  return `${done}\nlib/catalogue/edition.json notes it: commit that file.`;
}

/**
 * Writes an edition to a folder: its parts, then the single file, and the manifest last.
 *
 * @throws Error with a sentence where no extension would take it, or its number stands for another already.
 */
export async function writeUpdate(publication: Publication): Promise<string> {
  const { out, parts, edition, signers, held, today, days = daysOffered } = publication;
  if (!signers.some(({ id }) => held.some((key) => key.id === id))) {
    throw new Error("No extension would take it: none of these keys is in lib/catalogue/update-keys.json.");
  }
  if (isNumberTaken(edition, parts.hash)) throw new Error(raise(edition));
  const { number } = edition;
  const there = editionIn(out);
  if (there && there.edition > number) {
    throw new Error(
      `${out} holds edition ${there.edition} already, and a number never goes back to ${number}.`,
    );
  }
  if (there?.edition === number && there.hash !== parts.hash) {
    throw new Error(
      `${out} holds another edition ${number}: raise the number in lib/catalogue/edition.json.`,
    );
  }
  const expiresOn = addDays(today, days);
  const files = await makeUpdate(parts, { number, madeOn: today, expiresOn }, signers);
  const single = files.get(singleFileOf(number)) ?? new Uint8Array();
  const read = await readUpdateFile(single, { keys: held, inUse: { number: number - 1, hash: "" }, today });
  if (read.kind !== "new") {
    throw new Error(`No extension would take it: ${read.kind === "refused" ? read.why : read.kind}.`);
  }
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of files) {
    // In one piece, as somebody may be reading it.
    writeFileSync(join(out, `${name}.part`), bytes);
    renameSync(join(out, `${name}.part`), join(out, name));
  }
  return `Edition ${number} lies in ${out}, signed by ${signers.map(({ id }) => id).join(" and ")}, to be offered until ${expiresOn}.`;
}

/** What a folder offers, where it offers something. Not verified: it is our own. */
function editionIn(out: string): { readonly edition: number; readonly hash: string } | undefined {
  const path = join(out, manifestPath);
  if (!existsSync(path)) return undefined;
  const { signed } = JSON.parse(readFileSync(path, "utf8")) as { readonly signed: string };
  return JSON.parse(signed) as { readonly edition: number; readonly hash: string };
}
