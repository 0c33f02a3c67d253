import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContentFile } from "./compile-catalogue.ts";

const folders = ["services", "incidents", "steps", "signs", "articles"];

/** Reads every content file below a folder. Runs at build time only. */
export function readContent(root: string): ContentFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".json"))
      .map((name) => ({
        path: `${folder}/${name}`,
        text: readFileSync(join(root, folder, name), "utf8"),
      })),
  );
}
