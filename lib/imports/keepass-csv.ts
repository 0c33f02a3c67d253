import type { CsvFormat } from "./csv-format.ts";
import { entryOf } from "./entry-of.ts";

/**
 * KeePass: `"Account","Login Name","Password","Web Site","Comments"`, the table of version 1 that version 2 still writes,
 * with backslashes before quotes and backslashes.
 */
export const keepassCsv: CsvFormat = {
  format: "keepass-csv",
  isHead: (head) => head.has("account", "loginname", "password", "website", "comments"),
  hasBackslashes: true,
  read: ({ cell }) =>
    entryOf({
      addresses: [cell("website")],
      title: cell("account"),
      username: cell("loginname"),
      password: cell("password"),
    }),
};
