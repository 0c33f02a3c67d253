import { bitwardenJson } from "./bitwarden-json.ts";
import { enpassJson } from "./enpass-json.ts";
import {
  type Cancelled,
  type ExportEntry,
  type ExportRefusal,
  loginsOf,
  type ReadLogins,
  refuse,
} from "./export-file.ts";
import type { JsonFormat } from "./json-format.ts";
import { keeperJson } from "./keeper-json.ts";
import { onePassword1pux } from "./one-password-1pux.ts";
import type { Pace } from "./pace.ts";
import { largestRowCount } from "./parse-csv.ts";
import { parseJson } from "./parse-json.ts";
import { protonPassJson } from "./proton-pass-json.ts";
import { fieldOf, listOf } from "./unknown-value.ts";

const formats: readonly JsonFormat[] = [
  bitwardenJson,
  onePassword1pux,
  protonPassJson,
  enpassJson,
  keeperJson,
];

/** Reads the logins of a file in JSON. Depth does no harm: what is asked for lies at known places. */
export async function readJson(text: string, pace: Pace): Promise<ReadLogins | ExportRefusal | Cancelled> {
  const parsed = parseJson(text);
  if (parsed === undefined) return refuse("damaged");
  // Firefox's own store: it is of its profile, and encrypted.
  if (listOf(fieldOf(parsed, "logins")).some((login) => fieldOf(login, "encryptedPassword") !== undefined)) {
    return refuse("vault-file", "firefox");
  }
  for (const format of formats) {
    const fits = format.fits(parsed);
    if (fits === "encrypted") return refuse("encrypted", format.format);
    if (fits === "no") continue;
    const logins: ExportEntry[] = [];
    const things = [...format.things(parsed)];
    if (things.length > largestRowCount) return refuse("too-large", format.format);
    for (const [at, thing] of things.entries()) {
      if (at % 1000 === 0 && !(await pace.goOn(at / things.length))) return { kind: "cancelled" };
      const login = format.read(thing);
      if (login) logins.push(login);
    }
    return loginsOf(format.format, logins, things.length - logins.length);
  }
  return refuse("unknown-columns");
}
