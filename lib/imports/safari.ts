import type { CsvFormat } from "./csv-format.ts";
import { entryOf } from "./entry-of.ts";

/** Safari and Apple's Passwords: `Title,URL,Username,Password,Notes,OTPAuth`; older ones without the last two. */
export const safari: CsvFormat = {
  format: "safari",
  isHead: (head) =>
    head.has("title", "url", "username", "password") &&
    head.hasOnly("title", "url", "username", "password", "notes", "otpauth"),
  read: ({ cell }) =>
    entryOf({
      addresses: [cell("url")],
      title: cell("title"),
      username: cell("username"),
      password: cell("password"),
    }),
};
