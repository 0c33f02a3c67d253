import { entryOf } from "./entry-of.ts";
import type { JsonFormat } from "./json-format.ts";
import { fieldOf, listOf, textOf } from "./unknown-value.ts";

/** Enpass: `{ folders, items: [{ category, title, createdAt, updated_at, trashed, fields: [{ type, value, value_updated_at, deleted }] }] }`, in seconds. */
export const enpassJson: JsonFormat = {
  format: "enpass",
  fits: (parsed) => {
    const [first] = listOf(fieldOf(parsed, "items"));
    return textOf(fieldOf(first, "category")) !== undefined && fieldOf(first, "title") !== undefined
      ? "yes"
      : "no";
  },
  things: (parsed) => listOf(fieldOf(parsed, "items")),
  read: (item) => {
    if (fieldOf(item, "trashed") === 1) return undefined;
    const category = textOf(fieldOf(item, "category"));
    if (category !== "login" && category !== "password") return undefined;
    const fields = listOf(fieldOf(item, "fields")).filter((field) => fieldOf(field, "deleted") !== 1);
    const ofType = (type: string) =>
      fields.filter((field) => fieldOf(field, "type") === type && textOf(fieldOf(field, "value")));
    const [password] = ofType("password");
    const valueFor = (field: unknown) => textOf(fieldOf(field, "value"));
    return entryOf({
      addresses: ofType("url").map(valueFor),
      title: textOf(fieldOf(item, "title")),
      username: valueFor(ofType("username")[0]) ?? valueFor(ofType("email")[0]),
      password: valueFor(password),
      createdOn: fieldOf(item, "createdAt"),
      modifiedOn: fieldOf(item, "updated_at"),
      passwordChangedOn: fieldOf(password, "value_updated_at"),
    });
  },
};
