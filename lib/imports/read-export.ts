import type { Day } from "#lib/domain/day.ts";
import type { Cancelled, ExportFindings, ExportRefusal, ImportCatalogue } from "./export-file.ts";
import type { PasswordsInUse } from "./exposed-logins.ts";
import { findInLogins } from "./find-in-logins.ts";
import { between, paceOf } from "./pace.ts";
import { isTooLarge, readLogins } from "./read-logins.ts";

/**
 * Reads a password export and gives what may be kept of it: which listed services have a login, and which share a
 * password. Passwords, user names and addresses stay within this call, but for `hold`.
 *
 * @param bytes of the whole file. @param name only says how large it may be; what it is, its content says.
 * @param today finds and groups are of this day.
 * @param on is told of the progress, from 0 to 1, and asked every few hundredths of a second whether to stop.
 * @param hold is given the passwords of a file that was read, for a check of them. Only the worker has use for it.
 */
export async function readExport(
  bytes: Uint8Array,
  name: string,
  catalogue: ImportCatalogue,
  today: Day,
  on: { progress(part: number): void; isCancelled(): boolean },
  hold?: (passwords: PasswordsInUse) => void,
): Promise<ExportFindings | ExportRefusal | Cancelled> {
  if (on.isCancelled()) return { kind: "cancelled" };
  if (isTooLarge(bytes.length, name)) return { kind: "refused", reason: "too-large" };
  on.progress(0);
  const pace = paceOf(on);
  const read = await readLogins(bytes, between(pace, 0, 0.5));
  if (read.kind !== "logins") return read;
  const findings = await findInLogins(read, catalogue, today, between(pace, 0.5, 1), hold);
  if (findings.kind === "read") on.progress(1);
  return findings;
}
