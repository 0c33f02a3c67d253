import type { CsvFormat } from "./csv-format.ts";
import { entryOf } from "./entry-of.ts";

/**
 * Proton Pass: `type,name,url,email,username,password,note,totp,createTime,modifyTime,vault`; before 2024 without `email`,
 * `vault` or the times. Several addresses stand in one cell.
 */
export const protonPassCsv: CsvFormat = {
  format: "proton-pass",
  isHead: (head) => head.has("name", "url", "username", "password", "note", "totp"),
  read: ({ cell }) => {
    const type = cell("type");
    if (type !== "" && type !== "login") return undefined;
    return entryOf({
      addresses: cell("url").split(/,\s*(?=[a-z][a-z0-9+.-]*:)/i),
      title: cell("name"),
      username: cell("username") || cell("email"),
      password: cell("password"),
      createdOn: cell("createtime"),
      modifiedOn: cell("modifytime"),
    });
  },
};
