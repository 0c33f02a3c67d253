import type { CsvFormat } from "./csv-format.ts";
import { entryOf } from "./entry-of.ts";

/** An apostrophe that keeps a spreadsheet from calculating what follows. */
const guard = /^'(?=[@'=+-])/;

/**
 * RoboForm: `Name,Url,MatchUrl,Login,Pwd,Note,Folder,RfFieldsV2`, the rows longer than their head: each further field is a
 * cell. A cell that begins with `@` or an apostrophe has one more before it.
 */
export const roboform: CsvFormat = {
  format: "roboform",
  isHead: (head) => head.has("name", "url", "login", "pwd"),
  read: ({ cell }) =>
    entryOf({
      addresses: [cell("matchurl"), cell("url")],
      title: cell("name"),
      username: cell("login").replace(guard, ""),
      password: cell("pwd").replace(guard, ""),
    }),
};
