import { isComplete, type Language, languages } from "../domain/language.ts";
import type { Service } from "../domain/service.ts";
import { z } from "../zod.ts";
import type { ContentFile } from "./compile-catalogue.ts";

/** The file that lists, for each language, the services its readers use most, the most used one first. */
export const mostUsedPath = "most-used.json";

const ids = z.array(z.string());
const mostUsedSchema: z.ZodType<Readonly<Partial<Record<Language, readonly string[]>>>> = z.strictObject(
  Object.fromEntries(
    languages.map((language) => [language, isComplete(language) ? ids : z.exactOptional(ids)]),
  ),
);

/**
 * Gives services their places in the lists of the most used ones. Without such a file they stay as they are.
 *
 * @param files all of the content.
 * @param mistakes gets what is wrong with the lists, in the same form as that of other files.
 */
export function rankMostUsed(
  services: readonly Service[],
  files: readonly ContentFile[],
  mistakes: string[],
): Service[] {
  const lists = readLists(files, mistakes);
  if (!lists) return [...services];
  const paths = new Set(files.map(({ path }) => path));
  for (const language of languages) {
    for (const [at, id] of (lists[language] ?? []).entries()) {
      const where = `${mostUsedPath}: ${language}.${at}`;
      // Broken files count as well: such a file is told of once, not again by what names it.
      if (!paths.has(`services/${id}.json`)) mistakes.push(`${where}: there is no services/${id}.json`);
      if ((lists[language] ?? []).indexOf(id) < at) mistakes.push(`${where}: must not list ${id} twice`);
    }
  }
  return services.map((service) => {
    const places = languages.flatMap((language) => {
      const place = (lists[language] ?? []).indexOf(service.id) + 1;
      return place > 0 ? [[language, place] as const] : [];
    });
    return places.length > 0 ? { ...service, mostUsed: Object.fromEntries(places) } : service;
  });
}

function readLists(files: readonly ContentFile[], mistakes: string[]) {
  const file = files.find(({ path }) => path === mostUsedPath);
  if (!file) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(file.text);
  } catch (error) {
    mistakes.push(`${mostUsedPath}: is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
  const parsed = mostUsedSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) {
    mistakes.push(`${mostUsedPath}: ${path.join(".") || "(whole file)"}: ${message}`);
  }
  return undefined;
}
