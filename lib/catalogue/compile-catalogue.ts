import type { Catalogue } from "../domain/catalogue.ts";
import { inOrder } from "../domain/in-order.ts";
import type { z } from "../zod.ts";
import { rankMostUsed } from "./most-used.ts";
import { brokenReferences } from "./references.ts";
import {
  articleSchema,
  helpSchema,
  incidentSchema,
  letterSchema,
  serviceSchema,
  signSchema,
  stepSchema,
} from "./schema.ts";
import { addSearchKeys } from "./search-keys.ts";

/** One file of the catalogue's content. */
export interface ContentFile {
  /** Relative to the content folder, with forward slashes: `services/weibo.json`. */
  readonly path: string;
  readonly text: string;
}

/** Everything wrong with the content: one line a mistake, with file, field and reason. */
export class CatalogueError extends Error {
  override readonly name = "CatalogueError";
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(
      `The catalogue has ${mistakes.length} mistake(s):\n${mistakes.map((line) => `  ${line}`).join("\n")}`,
    );
    this.mistakes = mistakes;
  }
}

/**
 * Turns the content files into one validated catalogue. Its order, and so its hash, depends on the
 * content only, not on the order in which a file system lists the files.
 *
 * @throws CatalogueError naming every mistake at once.
 */
export function compileCatalogue(files: readonly ContentFile[]): Catalogue {
  const mistakes: string[] = [];

  const read = <Key extends "id" | "region", Entry extends Readonly<Record<Key, string>>>(
    folder: string,
    schema: z.ZodType<Entry>,
    key: Key,
  ): Entry[] =>
    files
      .filter((file) => file.path.startsWith(`${folder}/`))
      .flatMap((file) => parseFile(file, schema, key, mistakes) ?? [])
      .sort((a, b) => inOrder(a[key], b[key]));

  const services = rankMostUsed(read("services", serviceSchema, "id"), files, mistakes);
  const incidents = read("incidents", incidentSchema, "id");
  const steps = read("steps", stepSchema, "id");
  const signs = read("signs", signSchema, "id");
  const articles = read("articles", articleSchema, "id");
  const help = read("help", helpSchema, "id");
  const letters = read("letters", letterSchema, "region");

  // A broken file is told of once, not again by everything that names it.
  const paths = new Set(files.map((file) => file.path));
  const isThere = (folder: string, id: string) => paths.has(`${folder}/${id}.json`);
  mistakes.push(...brokenReferences({ services, incidents, steps, signs }, isThere));

  if (mistakes.length > 0) throw new CatalogueError(mistakes);
  const checkedDays = [
    ...services.flatMap(({ pages }) => Object.values(pages).map((page) => page.checkedOn)),
    ...incidents.map((incident) => incident.addedOn),
    ...[...steps, ...signs].flatMap(({ sources = [] }) => sources.map((source) => source.checkedOn)),
    ...[...help, ...letters].map((entry) => entry.checkedOn),
  ];
  const checkedOn = checkedDays.toSorted().at(-1);
  if (checkedOn === undefined) throw new CatalogueError(["there is nothing in it that was ever checked"]);
  return {
    checkedOn,
    services: addSearchKeys(services, incidents),
    incidents,
    steps,
    signs,
    articles,
    help,
    letters,
  };
}

/** @param key the field that the file is named by. */
function parseFile<Key extends string, Entry extends Readonly<Record<Key, string>>>(
  file: ContentFile,
  schema: z.ZodType<Entry>,
  key: Key,
  mistakes: string[],
): Entry | undefined {
  let content: unknown;
  try {
    content = JSON.parse(file.text);
  } catch (error) {
    mistakes.push(`${file.path}: is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
  const parsed = schema.safeParse(content);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      mistakes.push(`${file.path}: ${issue.path.join(".") || "(whole file)"}: ${issue.message}`);
    }
    return undefined;
  }
  if (!file.path.endsWith(`/${parsed.data[key]}.json`)) {
    mistakes.push(`${file.path}: ${key}: must be the file's name, but is ${parsed.data[key]}`);
    return undefined;
  }
  return parsed.data;
}
