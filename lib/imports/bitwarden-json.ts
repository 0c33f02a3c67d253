import { entryOf } from "./entry-of.ts";
import type { JsonFormat } from "./json-format.ts";
import { fieldOf, listOf, textOf } from "./unknown-value.ts";

const login = 1;

/**
 * Bitwarden: `{ encrypted, folders, items: [{ type, name, login: { uris: [{ uri }], username, password,
 * passwordRevisionDate }, creationDate, revisionDate, deletedDate }] }`. The encrypted one says so in its first field.
 */
export const bitwardenJson: JsonFormat = {
  format: "bitwarden-json",
  fits: (parsed) => {
    if (fieldOf(parsed, "encrypted") === true) return "encrypted";
    const items = fieldOf(parsed, "items");
    const hasFolders = ["folders", "collections"].some((name) => Array.isArray(fieldOf(parsed, name)));
    const [first] = listOf(items);
    const isOfEnpass = listOf(fieldOf(first, "fields")).some(
      (field) => fieldOf(field, "sensitive") !== undefined,
    );
    return Array.isArray(items) &&
      (hasFolders || fieldOf(parsed, "encrypted") === false) &&
      !isOfEnpass &&
      fieldOf(first, "category") === undefined
      ? "yes"
      : "no";
  },
  things: (parsed) => listOf(fieldOf(parsed, "items")),
  read: (item) => {
    const type = fieldOf(item, "type");
    if ((type !== undefined && type !== login) || textOf(fieldOf(item, "deletedDate"))) return undefined;
    const content = fieldOf(item, "login");
    return entryOf({
      addresses: listOf(fieldOf(content, "uris")).map((uri) => textOf(fieldOf(uri, "uri"))),
      title: textOf(fieldOf(item, "name")),
      username: textOf(fieldOf(content, "username")),
      password: textOf(fieldOf(content, "password")),
      createdOn: fieldOf(item, "creationDate"),
      modifiedOn: fieldOf(item, "revisionDate"),
      passwordChangedOn: fieldOf(content, "passwordRevisionDate"),
    });
  },
};
