import type { CsvFormat } from "./csv-format.ts";
import { entryOf } from "./entry-of.ts";

/** KeePassXC: `"Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified","Created"`. */
export const keepassxc: CsvFormat = {
  format: "keepassxc",
  isHead: (head) => head.has("group", "title", "username", "password", "url", "notes"),
  read: ({ cell }) => {
    // What was thrown away is exported with its bin.
    if (/(?:^|\/)(?:Recycle Bin|Papierkorb|ゴミ箱|回收站|資源回收筒|휴지통)(?:\/|$)/i.test(cell("group")))
      return undefined;
    return entryOf({
      addresses: [cell("url")],
      title: cell("title"),
      username: cell("username"),
      password: cell("password"),
      createdOn: cell("created"),
      modifiedOn: cell("lastmodified"),
    });
  },
};
