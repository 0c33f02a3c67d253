import { entryOf } from "./entry-of.ts";
import type { JsonFormat } from "./json-format.ts";
import { fieldOf, listOf, textOf } from "./unknown-value.ts";

/** By the format's own numbers: a login, and a password that stands alone. */
const loginCategories = ["001", "005"];

/**
 * 1Password's 1PUX, the `export.data` of its archive: `{ accounts: [{ vaults: [{ items: [{ categoryUuid, state, createdAt,
 * updatedAt, overview: { title, url, urls }, details: { loginFields: [{ designation, value }], password,
 * passwordHistory: [{ value, time }] } }] }] }] }`, in seconds.
 */
export const onePassword1pux: JsonFormat = {
  format: "1pux",
  fits: (parsed) =>
    listOf(fieldOf(parsed, "accounts")).some((account) => Array.isArray(fieldOf(account, "vaults")))
      ? "yes"
      : "no",
  things: (parsed) =>
    listOf(fieldOf(parsed, "accounts"))
      .flatMap((account) => listOf(fieldOf(account, "vaults")))
      .flatMap((vault) => listOf(fieldOf(vault, "items")))
      // Earlier ones had each thing in a wrapping of its own.
      .map((item) => fieldOf(item, "item") ?? item),
  read: (item) => {
    const category = textOf(fieldOf(item, "categoryUuid"));
    if (!category || !loginCategories.includes(category) || fieldOf(item, "state") === "trashed")
      return undefined;
    const overview = fieldOf(item, "overview");
    const details = fieldOf(item, "details");
    const valueFor = (designation: string) =>
      textOf(
        fieldOf(
          listOf(fieldOf(details, "loginFields")).find(
            (field) => fieldOf(field, "designation") === designation,
          ),
          "value",
        ),
      );
    const replaced = listOf(fieldOf(details, "passwordHistory")).flatMap((former) => {
      const time = fieldOf(former, "time");
      return typeof time === "number" ? time : [];
    });
    return entryOf({
      addresses: [
        textOf(fieldOf(overview, "url")),
        ...listOf(fieldOf(overview, "urls")).map((url) => textOf(fieldOf(url, "url"))),
      ],
      title: textOf(fieldOf(overview, "title")),
      username: valueFor("username"),
      password: valueFor("password") ?? textOf(fieldOf(details, "password")),
      createdOn: fieldOf(item, "createdAt"),
      modifiedOn: fieldOf(item, "updatedAt"),
      // A former password is kept with the moment at which another took its place.
      passwordChangedOn: replaced.length > 0 ? Math.max(...replaced) : undefined,
    });
  },
};
