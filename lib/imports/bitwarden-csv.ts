import type { CsvFormat } from "./csv-format.ts";
import { entryOf } from "./entry-of.ts";

/**
 * Bitwarden: `folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp`; that of
 * an organisation begins with `collections`. Several addresses stand in one cell, with commas between them.
 */
export const bitwardenCsv: CsvFormat = {
  format: "bitwarden-csv",
  isHead: (head) => head.has("loginuri", "loginusername", "loginpassword"),
  read: ({ cell }) => {
    const type = cell("type");
    if (type !== "" && type !== "login") return undefined;
    return entryOf({
      addresses: cell("loginuri").split(/,(?=\s*[a-z][a-z0-9+.-]*:\/\/|\s*[\w-]+(?:\.[\w-]+)+)/i),
      title: cell("name"),
      username: cell("loginusername"),
      password: cell("loginpassword"),
    });
  },
};
