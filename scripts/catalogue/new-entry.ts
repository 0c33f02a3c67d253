import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dayOf } from "#lib/domain/day.ts";
import { contentFolder } from "./content-folder.ts";
import { templates } from "./templates.ts";

/**
 * Makes a content file to be filled in. It does not pass the check until it is.
 *
 * @param args what is made, and its id.
 * @returns what was done and what comes next.
 * @throws Error with a sentence where it cannot be made; nothing is written then.
 */
export function newEntry([kind, id]: readonly string[], root = contentFolder): string {
  if (kind !== "incident" && kind !== "service") {
    throw new Error("Say what is new: `new incident ID` or `new service ID`.");
  }
  if (id === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new Error(`Give it an id in kebab case, like ${kind === "incident" ? "example-2026" : "example"}.`);
  }
  const path = join(root, `${kind}s`, `${id}.json`);
  if (existsSync(path)) throw new Error(`${path} exists already.`);
  const entry = templates[kind](id, dayOf(Date.now()));
  writeFileSync(path, `${JSON.stringify(entry, null, 2)}\n`);
  return `${path} is made. Fill it in (docs/catalogue.md says how), then: npm run catalogue -- check`;
}
