import type { CsvFormat } from "./csv-format.ts";
import { entryOf } from "./entry-of.ts";

/**
 * Firefox: `url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged`, in
 * milliseconds. The only browser that says when a password was changed.
 */
export const firefox: CsvFormat = {
  format: "firefox",
  isHead: (head) => head.has("url", "username", "password", "timepasswordchanged"),
  read: ({ cell }) => {
    // The browser's own account: keys, not a password.
    if (cell("url").startsWith("chrome://")) return undefined;
    return entryOf({
      addresses: [cell("url")],
      username: cell("username"),
      password: cell("password"),
      createdOn: cell("timecreated"),
      usedOn: cell("timelastused"),
      passwordChangedOn: cell("timepasswordchanged"),
    });
  },
};
