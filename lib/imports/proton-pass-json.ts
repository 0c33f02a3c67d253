import { entryOf } from "./entry-of.ts";
import type { JsonFormat } from "./json-format.ts";
import { fieldOf, listOf, textOf, textsOf } from "./unknown-value.ts";

const inBin = 2;

/**
 * Proton Pass: `{ version, vaults: { <id>: { items: [{ data: { type, metadata: { name }, content: { itemEmail, itemUsername,
 * password, urls } }, state, createTime, modifyTime }] } } }`, in seconds. Before 2024 the user name was `username`.
 */
export const protonPassJson: JsonFormat = {
  format: "proton-pass",
  fits: (parsed) => {
    const vaults = fieldOf(parsed, "vaults");
    return typeof vaults === "object" && vaults !== null && !Array.isArray(vaults) ? "yes" : "no";
  },
  things: (parsed) =>
    Object.values(fieldOf(parsed, "vaults") ?? {}).flatMap((vault) => listOf(fieldOf(vault, "items"))),
  read: (item) => {
    const data = fieldOf(item, "data");
    if (fieldOf(data, "type") !== "login" || fieldOf(item, "state") === inBin) return undefined;
    const content = fieldOf(data, "content");
    const names = ["itemUsername", "itemEmail", "username"].flatMap(
      (name) => textOf(fieldOf(content, name)) ?? [],
    );
    return entryOf({
      addresses: textsOf(listOf(fieldOf(content, "urls"))),
      title: textOf(fieldOf(fieldOf(data, "metadata"), "name")),
      username: names[0],
      password: textOf(fieldOf(content, "password")),
      createdOn: fieldOf(item, "createTime"),
      modifiedOn: fieldOf(item, "modifyTime"),
    });
  },
};
