import type { CsvFormat } from "./csv-format.ts";
import { entryOf } from "./entry-of.ts";

/** LastPass: `url,username,password,totp,extra,name,grouping,fav`. A note has the address `http://sn`. */
export const lastpass: CsvFormat = {
  format: "lastpass",
  isHead: (head) => head.has("url", "username", "password", "extra", "name", "grouping"),
  read: ({ cell }) => {
    const url = cell("url").trim();
    if (url === "http://sn" || url === "http://group") return undefined;
    return entryOf({
      addresses: [url === "http://" ? "" : url],
      title: cell("name"),
      username: cell("username"),
      password: cell("password"),
    });
  },
};
