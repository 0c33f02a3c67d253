import { entryOf } from "./entry-of.ts";
import type { XmlFormat } from "./xml-format.ts";

/** One version of an entry: as it is, or as it was before a change. */
interface Version {
  readonly fields: Map<string, string>;
  created: string;
  modified: string;
}

/**
 * KeePass 2, KeePassXC: `KeePassFile > Root > Group > Entry`, each with `String > Key, Value` for its fields, `Times`, and
 * in `History` the versions it had before. So it can be told since when the password is the one it is.
 */
export const keepassXml: XmlFormat = {
  format: "keepass-xml",
  root: "KeePassFile",
  open: (found) => {
    let bin = "";
    /** Of each open group: whether it is, or is in, the bin. */
    const groups: boolean[] = [];
    let current: Version | undefined;
    let former: Version | undefined;
    let history: Version[] = [];
    let key = "";
    let value = "";

    return {
      start: (name, _attributes, path) => {
        if (name === "Group") groups.push(groups.at(-1) ?? false);
        else if (name === "Entry") {
          const version = { fields: new Map<string, string>(), created: "", modified: "" };
          if (path.at(-1) === "History") former = version;
          else {
            current = version;
            history = [];
          }
        } else if (name === "String") {
          key = "";
          value = "";
        }
      },
      end: (name, text, path) => {
        const parent = path.at(-1);
        const version = former ?? current;
        if (name === "RecycleBinUUID") bin = text.trim();
        else if (name === "UUID" && parent === "Group") {
          if (bin !== "" && text.trim() === bin) groups[groups.length - 1] = true;
        } else if (name === "Group") groups.pop();
        else if (name === "Key" && parent === "String") key = text;
        else if (name === "Value" && parent === "String") value = text;
        else if (name === "String" && parent === "Entry") version?.fields.set(key, value);
        else if (name === "CreationTime" && version && path.at(-2) === "Entry") version.created = text;
        else if (name === "LastModificationTime" && version && path.at(-2) === "Entry")
          version.modified = text;
        else if (name === "Entry" && former) {
          history.push(former);
          former = undefined;
        } else if (name === "Entry" && current) {
          const entry = groups.at(-1) ? undefined : loginOf(current, history);
          if (entry) found.login(entry);
          else found.skip();
          current = undefined;
        }
      },
    };
  },
};

function loginOf({ fields, created, modified }: Version, history: readonly Version[]) {
  const password = fields.get("Password");
  // From the newest back: the version in which the password became what it is.
  const changedAt = history.findLastIndex((version) => version.fields.get("Password") !== password);
  const changed = history[changedAt + 1]?.modified ?? modified;
  return entryOf({
    addresses: [
      fields.get("URL"),
      ...[...fields].filter(([key]) => /^KP2A_URL/.test(key)).map(([, value]) => value),
      ...[...fields].filter(([key]) => /^AndroidApp/.test(key)).map(([, value]) => appAddress(value)),
    ],
    title: fields.get("Title"),
    username: fields.get("UserName"),
    password,
    createdOn: momentOf(created),
    modifiedOn: momentOf(modified),
    passwordChangedOn: changedAt < 0 ? undefined : momentOf(changed),
  });
}

const appAddress = (id: string) => (id.includes("://") ? id : `androidapp://${id}`);

/** Seconds between the year 1, from which newer files count, and 1970. */
const epoch = 62_135_596_800;

/** A moment as older files write it, `2016-12-31T21:34:13Z`, or as newer ones do: eight bytes in Base64. */
function momentOf(text: string): string | number {
  const trimmed = text.trim();
  if (!/^[A-Za-z0-9+/]{11}=$/.test(trimmed)) return trimmed;
  const bytes = Uint8Array.from(atob(trimmed), (letter) => letter.charCodeAt(0));
  return Number(new DataView(bytes.buffer).getBigUint64(0, true)) - epoch;
}
