import { entryOf } from "./entry-of.ts";
import type { JsonFormat } from "./json-format.ts";
import { fieldOf, listOf, textOf, textsOf } from "./unknown-value.ts";

/** Keeper: `{ shared_folders, records: [{ title, $type, login, password, login_url, last_modified, custom_fields }] }`. */
export const keeperJson: JsonFormat = {
  format: "keeper",
  fits: (parsed) => (Array.isArray(fieldOf(parsed, "records")) ? "yes" : "no"),
  things: (parsed) => listOf(fieldOf(parsed, "records")),
  read: (record) => {
    const type = textOf(fieldOf(record, "$type"));
    if (type !== undefined && type !== "login" && type !== "general") return undefined;
    return entryOf({
      addresses: [
        textOf(fieldOf(record, "login_url")),
        ...furtherAddresses(fieldOf(record, "custom_fields")),
      ],
      title: textOf(fieldOf(record, "title")),
      username: textOf(fieldOf(record, "login")),
      password: textOf(fieldOf(record, "password")),
      modifiedOn: fieldOf(record, "last_modified"),
    });
  },
};

/** Further fields carry kind and label in their name: `$url::1`, `$text:Website Address:1`. */
function furtherAddresses(fields: unknown): string[] {
  if (typeof fields !== "object" || fields === null) return [];
  return Object.entries(fields)
    .filter(([name]) => /^\$url|Website Address/.test(name))
    .flatMap(([, value]) => textsOf([value, ...listOf(value)]));
}
