import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContentFile } from "./compile-catalogue.ts";
import { mostUsedPath } from "./most-used.ts";

const folders = ["services", "incidents", "steps", "signs", "articles", "help", "letters"];

/** Reads every content file below a folder. Runs at build time only. */
export function readContent(root: string): ContentFile[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".json"))
      .map((name) => `${folder}/${name}`),
  );
  return [...paths, mostUsedPath].map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}
