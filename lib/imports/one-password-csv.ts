import type { CsvFormat, CsvRow } from "./csv-format.ts";
import { entryOf } from "./entry-of.ts";
import type { ExportEntry } from "./export-file.ts";

/**
 * 1Password 8: `Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes`. Version 7 on Windows wrote every field of
 * every kind of entry as a column, after `UUID`, `TITLE` and `SCOPE`.
 */
export const onePasswordCsv: CsvFormat = {
  format: "1password-csv",
  isHead: (head) =>
    (head.has("title", "url", "username", "password") && head.has("archived", "favorite")) ||
    head.has("uuid", "title", "scope", "autosubmit"),
  read,
};

/** Version 7 on the Mac: the field in brackets after its label (`username(username)`), and backslashes before quotes. */
export const onePasswordMacCsv: CsvFormat = {
  format: "1password-csv",
  isHead: (head) => head.has("title", "type", "createddate", "modifieddate", "usernameusername"),
  hasBackslashes: true,
  read,
};

function read({ cell }: CsvRow): ExportEntry | undefined {
  const type = cell("type");
  // A card has a user name's column too.
  if (type !== "" && !/^(?:login|password)$/i.test(type)) return undefined;
  return entryOf({
    addresses: [...cell("urls").split(/[\s,]+/), cell("url"), cell("urlurl")],
    title: cell("title"),
    username: cell("username") || cell("usernameusername") || cell("email"),
    password: cell("password"),
    createdOn: cell("createddate"),
    modifiedOn: cell("modifieddate"),
  });
}
