import type { Day } from "#lib/domain/day.ts";
import type { Find } from "#lib/domain/find.ts";
import type { ReuseGroup } from "#lib/domain/reuse.ts";
import type { Service } from "#lib/domain/service.ts";

/** Every kind of password export that is read, by who writes it. */
export const exportFormats = [
  "chrome",
  "firefox",
  "safari",
  "1password-csv",
  "1pux",
  "bitwarden-csv",
  "bitwarden-json",
  "lastpass",
  "dashlane",
  "nordpass",
  "keepass-xml",
  "keepass-csv",
  "keepassxc",
  "proton-pass",
  "roboform",
  "enpass",
  "keeper",
  "safe-in-cloud",
  "any-csv",
] as const;

/** `chrome`: Edge, Brave and every other browser built on Chromium too. */
export type ExportFormat = (typeof exportFormats)[number];

/** One login of an export. It lives while a file is read, and nothing of it is handed on. */
export interface ExportEntry {
  /** As the file writes them: addresses, host names or apps; none where it names no site. */
  readonly addresses: readonly string[];
  /** What the person calls it, to find a service by where there is no address. */
  readonly title?: string;
  readonly username?: string;
  /** Empty where the login has none (a passkey, a code by mail). */
  readonly password: string;
  readonly createdOn?: Day;
  readonly usedOn?: Day;
  readonly modifiedOn?: Day;
  /** Only where the file says so of the password itself. */
  readonly passwordChangedOn?: Day;
}

/**
 * Why a file gave nothing.
 *
 * - `no-text`: a picture, a program, a table of a spreadsheet: no text at all;
 * - `not-logins`: identities, cards or notes only, which managers write into files of their own;
 * - `vault-file`: a manager's own store, not an export;
 * - `damaged`: it breaks off, or is not what its beginning says.
 */
export const refusalReasons = [
  "encrypted",
  "empty",
  "too-large",
  "no-text",
  "unknown-columns",
  "not-logins",
  "damaged",
  "vault-file",
] as const;

export interface ExportRefusal {
  readonly kind: "refused";
  readonly reason: (typeof refusalReasons)[number];
  /** Where the file was still recognised: which export of that manager to choose instead. */
  readonly format?: ExportFormat;
  /** The number of the line it broke at. */
  readonly where?: string;
}

/** All that is handed on of an export: no password, no user name, no address. */
export interface ExportFindings {
  readonly kind: "read";
  readonly format: ExportFormat;
  /** A find for each listed service with a login, in the order of their ids. */
  readonly finds: readonly Find[];
  /** The largest first. */
  readonly groups: readonly ReuseGroup[];
  /** Logins in the file. */
  readonly entries: number;
  /** Of those: at no listed service. */
  readonly unlistedEntries: number;
  /** Of those: of an app, with no address of a site. */
  readonly appEntries: number;
  /** What else stood in the file: notes, cards, bookmarks, what was thrown away. */
  readonly skipped: number;
}

export interface Cancelled {
  readonly kind: "cancelled";
}

/** What reading needs of the catalogue, small enough to be sent to a worker. */
export interface ImportCatalogue {
  readonly services: readonly Pick<
    Service,
    "id" | "domains" | "excludedHosts" | "sharesLoginWith" | "name" | "aliases"
  >[];
  /** Domains that open with one account, a list for each account. */
  readonly equalDomains: readonly (readonly string[])[];
}

/** The logins of a file, before anything is made of them. */
export interface ReadLogins {
  readonly kind: "logins";
  readonly format: ExportFormat;
  readonly logins: readonly ExportEntry[];
  readonly skipped: number;
}

export function refuse(
  reason: ExportRefusal["reason"],
  format?: ExportFormat,
  where?: string,
): ExportRefusal {
  return { kind: "refused", reason, ...(format && { format }), ...(where && { where }) };
}

/** What was read, or why there was nothing: a file that holds other things only, or nothing. */
export function loginsOf(
  format: ExportFormat,
  logins: readonly ExportEntry[],
  skipped: number,
): ReadLogins | ExportRefusal {
  if (logins.length > 0) return { kind: "logins", format, logins, skipped };
  return refuse(skipped > 0 ? "not-logins" : "empty", format);
}
