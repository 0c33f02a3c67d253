import type { CsvFormat } from "./csv-format.ts";
import { entryOf } from "./entry-of.ts";
import { parseJson } from "./parse-json.ts";
import { listOf, textsOf } from "./unknown-value.ts";

/**
 * NordPass: one table for logins, cards, notes, identities and folders. Newer ones say which by `type`, and hold further
 * addresses as a list in JSON.
 */
export const nordpass: CsvFormat = {
  format: "nordpass",
  isHead: (head) => head.has("name", "url", "username", "password", "cardholdername", "cardnumber"),
  read: ({ cell }) => {
    const type = cell("type");
    if (type !== "" && type !== "password") return undefined;
    return entryOf({
      addresses: [cell("url"), ...textsOf(listOf(parseJson(cell("additionalurls") || "[]")))],
      title: cell("name"),
      username: cell("username"),
      password: cell("password"),
    });
  },
};
