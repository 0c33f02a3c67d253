import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { constants, zstdCompressSync } from "node:zlib";
import type { Plugin } from "vite";
import type { Catalogue } from "../domain/catalogue.ts";
import { type Language, languages } from "../domain/language.ts";
import { type ContentFile, compileCatalogue } from "./compile-catalogue.ts";
import edition from "./edition.json" with { type: "json" };
import { type PackedCatalogue, packCatalogue } from "./pack-catalogue.ts";
import { hashedOf, type PartPath, pathOf } from "./part-paths.ts";
import { readContent } from "./read-content.ts";

const contentFolder = () => fileURLToPath(new URL(".", import.meta.url));

/** One part as a file that the extension ships and loads into its database. */
export interface BundledPart {
  readonly path: PartPath;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of them, hexadecimal. */
  readonly hash: string;
}

/** A catalogue in parts, as the extension ships it. */
export interface BundledParts {
  readonly facts: BundledPart;
  readonly texts: Readonly<Record<Language, BundledPart>>;
  readonly sources: BundledPart;
  /** SHA-256 of the hashes of all parts, hexadecimal. */
  readonly hash: string;
}

export interface BundledCatalogue {
  readonly catalogue: Catalogue;
  /** Made when they are first asked for, which takes a second. */
  readonly parts: BundledParts;
}

/**
 * Compiles the content into the shipped parts. Runs at build time.
 *
 * @throws CatalogueError when any content file is broken, which fails the build.
 */
export function bundleCatalogue(root = contentFolder()): BundledCatalogue {
  return bundleContent(readContent(root));
}

let shipped: { readonly contentHash: string; readonly bundle: BundledCatalogue } | undefined;

/**
 * The catalogue that is shipped. It is made once for as long as its content stays as it is: each part of a build asks for
 * it, and many a test.
 *
 * @throws CatalogueError when any content file is broken.
 */
export function shippedCatalogue(): BundledCatalogue {
  const content = readContent(contentFolder());
  const contentHash = hashOf(JSON.stringify(content));
  if (shipped?.contentHash !== contentHash) shipped = { contentHash, bundle: bundleContent(content) };
  return shipped.bundle;
}

function bundleContent(content: readonly ContentFile[]): BundledCatalogue {
  const catalogue = compileCatalogue(content);
  let parts: BundledParts | undefined;
  return {
    catalogue,
    get parts() {
      parts ??= bundleParts(catalogue);
      return parts;
    },
  };
}

/** The parts of a catalogue, as files. */
export const bundleParts = (catalogue: Catalogue): BundledParts => bundlePacked(packCatalogue(catalogue));

/** The same of the texts of its parts. */
export function bundlePacked(packed: PackedCatalogue): BundledParts {
  const part = (path: BundledPart["path"], text: string): BundledPart => {
    const bytes = compress(text);
    return { path, bytes, hash: hashOf(bytes) };
  };
  const parts = {
    facts: part(pathOf.facts, packed.facts),
    texts: Object.fromEntries(
      languages.map((language) => [language, part(pathOf.texts(language), packed.texts[language])]),
    ) as BundledParts["texts"],
    sources: part(pathOf.sources, packed.sources),
  };
  return { ...parts, hash: hashOf(hashedOf(filesOf(parts).map(({ hash }) => hash))) };
}

/** With a window over the whole part, as what repeats in a catalogue stands far apart; gzip sees 32 kB back (ADR 42). */
function compress(text: string): Uint8Array<ArrayBuffer> {
  const { ZSTD_c_compressionLevel: level, ZSTD_c_windowLog: windowLog } = constants;
  return new Uint8Array(zstdCompressSync(text, { params: { [level]: 22, [windowLog]: 23 } }));
}

/** The files of a catalogue. */
export function filesOf({ facts, texts, sources }: Omit<BundledParts, "hash">): readonly BundledPart[] {
  return [facts, ...languages.map((language) => texts[language]), sources];
}

const hashOf = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

/**
 * A script that gives a list of domains, in no order: those of one ending stand together and name it once, which takes
 * a kilobyte from the worker that a visit waits for.
 */
function spelled(domains: readonly string[]): string {
  const endings = Map.groupBy(domains.toSorted(), (domain) => domain.slice(domain.indexOf(".")));
  const text = [...endings]
    .map(([ending, alike]) => [ending, ...alike.map((domain) => domain.slice(0, -ending.length))].join(" "))
    .join("|");
  // Pages do not need it, and leave out what is marked as doing nothing else.
  return `/* @__PURE__ */ (() => ${JSON.stringify(text)}.split("|").flatMap((alike) => {
  const [ending, ...names] = alike.split(" ");
  return names.map((name) => name + ending);
}))()`;
}

/**
 * Gives the bundle what it must know before it opens the database: the hashes of the parts, to see which are loaded
 * already, and the listed domains, to register the URL filters in the worker's first turn.
 */
export function bundledCataloguePlugin(): Plugin {
  const name = "virtual:bundled-catalogue";
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const { catalogue, parts } = shippedCatalogue();
      const { facts, texts, sources, hash } = parts;
      const domains = catalogue.services.flatMap((service) => service.domains);
      const known = ({ path, hash }: BundledPart) => ({ path: `/${path}`, hash });
      const ofLanguages = languages.map((language) => [language, known(texts[language])]);
      return [
        `export const catalogueHash = ${JSON.stringify(hash)};`,
        `export const catalogueEdition = ${edition.number};`,
        `export const catalogueFacts = ${JSON.stringify(known(facts))};`,
        `export const catalogueTexts = ${JSON.stringify(Object.fromEntries(ofLanguages))};`,
        `export const catalogueSources = ${JSON.stringify(known(sources))};`,
        `export const catalogueDomains = ${spelled(domains)};`,
      ].join("\n");
    },
  };
}
