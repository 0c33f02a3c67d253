import type { CsvFormat } from "./csv-format.ts";
import { entryOf } from "./entry-of.ts";

/**
 * Dashlane: `username,username2,username3,title,password,note,url,category,otpSecret` (newer: `otpUrl`). It comes as
 * `credentials.csv` in an archive, beside the cards, notes and identities.
 */
export const dashlane: CsvFormat = {
  format: "dashlane",
  isHead: (head) => head.has("username", "username2", "username3", "title", "password", "url"),
  read: ({ cell }) =>
    entryOf({
      addresses: [cell("url")],
      title: cell("title"),
      username: cell("username") || cell("username2") || cell("username3"),
      password: cell("password"),
    }),
};
