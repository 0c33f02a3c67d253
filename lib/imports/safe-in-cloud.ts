import { entryOf } from "./entry-of.ts";
import type { XmlFormat } from "./xml-format.ts";

/** SafeInCloud: `database > card > field`, with the kind of a field in `type`. */
export const safeInCloud: XmlFormat = {
  format: "safe-in-cloud",
  root: "database",
  open: (found) => {
    let card: Readonly<Record<string, string>> | undefined;
    let type = "";
    let fields: (readonly [string, string])[] = [];
    return {
      start: (name, attributes) => {
        if (name === "card") {
          card = attributes;
          fields = [];
        } else if (name === "field") type = attributes["type"] ?? "";
      },
      end: (name, text) => {
        if (name === "field") fields.push([type, text]);
        if (name !== "card" || !card) return;
        if (card["template"] === "true") return;
        const valueFor = (kind: string) => fields.find(([of, value]) => of === kind && value !== "")?.[1];
        const entry =
          card["deleted"] === "true"
            ? undefined
            : entryOf({
                addresses: fields.filter(([kind]) => kind === "website").map(([, value]) => value),
                title: card["title"],
                username: valueFor("login") ?? valueFor("email"),
                password: valueFor("password"),
                modifiedOn: card["time_stamp"],
              });
        if (entry) found.login(entry);
        else found.skip();
      },
    };
  },
};
