import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ManifestMessages } from "./missing.ts";

const folder = "lib/public/_locales";

/** Reads what the browser itself shows of the extension, in all languages. */
export function readManifestMessages(): ManifestMessages {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      JSON.parse(readFileSync(join(folder, name, "messages.json"), "utf8")),
    ]),
  );
}
