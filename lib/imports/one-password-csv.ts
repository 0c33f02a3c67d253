import type { CsvFormat } from "./csv-format.ts";
import { entryOf } from "./entry-of.ts";

/**
 * 1Password 8: `Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes`. Version 7 wrote every field of every
 * kind of entry as a column: on Windows with `UUID` and `SCOPE`, on the Mac with the field in brackets
 * (`username(username)`) and backslashes before quotes.
 */
export const onePasswordCsv: CsvFormat = {
  format: "1password-csv",
  isHead: (head) =>
    (head.has("title", "url", "username", "password") && head.has("archived", "favorite")) ||
    head.has("uuid", "title", "scope", "autosubmit") ||
    head.has("title", "type", "createddate", "modifieddate", "usernameusername"),
  hasBackslashes: true,
  read: ({ cell }) => {
    const type = cell("type");
    // Of the old tables: a card has a user name's column too.
    if (type !== "" && !/^(?:login|password)$/i.test(type)) return undefined;
    return entryOf({
      addresses: [...cell("urls").split(/[\s,]+/), cell("url"), cell("urlurl")],
      title: cell("title"),
      username: cell("username") || cell("usernameusername") || cell("email"),
      password: cell("password"),
      createdOn: cell("createddate"),
      modifiedOn: cell("modifieddate"),
    });
  },
};
