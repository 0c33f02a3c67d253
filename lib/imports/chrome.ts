import type { CsvFormat } from "./csv-format.ts";
import { entryOf } from "./entry-of.ts";

/** Chrome, Edge, Brave, Opera, Vivaldi: `name,url,username,password,note`; the note came in 2023. */
export const chrome: CsvFormat = {
  format: "chrome",
  isHead: (head) =>
    head.has("name", "url", "username", "password") &&
    head.hasOnly("name", "url", "username", "password", "note"),
  read: ({ cell }) =>
    entryOf({
      addresses: [cell("url")],
      title: cell("name"),
      username: cell("username"),
      password: cell("password"),
    }),
};
