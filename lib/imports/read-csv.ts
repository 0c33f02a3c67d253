import { columnsOfHead, columnsOfRows, hasAddress, isHead, isOfOtherThings, readAny } from "./any-csv.ts";
import { bitwardenCsv } from "./bitwarden-csv.ts";
import { chrome } from "./chrome.ts";
import { type CsvFormat, type CsvRow, csvHeadOf, rowBelow } from "./csv-format.ts";
import { dashlane } from "./dashlane.ts";
import { enpassCsv } from "./enpass-csv.ts";
import {
  type Cancelled,
  type ExportEntry,
  type ExportFormat,
  type ExportRefusal,
  loginsOf,
  type ReadLogins,
  refuse,
} from "./export-file.ts";
import { firefox } from "./firefox.ts";
import { keepassCsv } from "./keepass-csv.ts";
import { keepassxc } from "./keepassxc.ts";
import { keeperCsv } from "./keeper-csv.ts";
import { lastpass } from "./lastpass.ts";
import { nordpass } from "./nordpass.ts";
import { onePasswordCsv, onePasswordMacCsv } from "./one-password-csv.ts";
import type { Pace } from "./pace.ts";
import { csvTextOf, firstRows, readRows } from "./parse-csv.ts";
import { protonPassCsv } from "./proton-pass-csv.ts";
import { roboform } from "./roboform.ts";
import { safari } from "./safari.ts";

// The first whose head fits is taken: those that ask for more columns stand before those that ask for fewer.
const formats: readonly CsvFormat[] = [
  firefox,
  bitwardenCsv,
  lastpass,
  dashlane,
  nordpass,
  protonPassCsv,
  keepassxc,
  keepassCsv,
  onePasswordCsv,
  onePasswordMacCsv,
  roboform,
  keeperCsv,
  enpassCsv,
  chrome,
  safari,
];

/** How the rows of a table are read. */
interface CsvReading {
  readonly format: ExportFormat;
  readonly hasHead: boolean;
  readonly hasBackslashes?: true;
  read(row: CsvRow): ExportEntry | undefined;
}

/** Reads the logins of a table of text, by whichever manager it was written. */
export async function readCsv(decoded: string, pace: Pace): Promise<ReadLogins | ExportRefusal | Cancelled> {
  const csv = csvTextOf(decoded);
  const sample = firstRows(csv, 50);
  const [head] = sample;
  if (!head) return refuse("empty");
  const reading = readingOf(head, sample);
  if ("kind" in reading) return reading;
  // Two writings of a quote within a cell: where quotes are doubled, a backslash is one.
  const text =
    reading.hasBackslashes && csv.text.includes('\\"') && !/[^,]""[^,\n]/.test(csv.text)
      ? csv.text.replace(/\\(["\\])/g, (_, letter) => (letter === '"' ? '""' : "\\"))
      : csv.text;

  const logins: ExportEntry[] = [];
  const row = rowBelow(head);
  let rows = 0;
  const end = await readRows({ ...csv, text }, pace, (cells) => {
    rows++;
    if (reading.hasHead && rows === 1) return;
    row.cells = cells;
    const login = reading.read(row);
    if (login) logins.push(login);
  });
  if (end === "cancelled") return { kind: "cancelled" };
  if (end === "too-many") return refuse("too-large", reading.format);
  return loginsOf(reading.format, logins, rows - logins.length - Number(reading.hasHead));
}

function readingOf(
  head: readonly string[],
  sample: readonly (readonly string[])[],
): CsvReading | ExportRefusal {
  const names = csvHeadOf(head);
  const known = formats.find((format) => format.isHead(names));
  if (known) return { ...known, hasHead: true };
  if (enpassCsv.isFirstRow(head)) return { ...enpassCsv, hasHead: false };
  if (isHead(head)) {
    const columns = columnsOfHead(head);
    if (columns) return { format: "any-csv", hasHead: true, read: (row) => readAny(row, columns) };
    if (isOfOtherThings(head)) return refuse("not-logins");
  }
  if (keeperCsv.areFirstRows(sample)) return { ...keeperCsv, hasHead: false };
  // A head in words that are not known here: what stands below it says what it is.
  const columns = columnsOfRows(sample.length > 1 && !hasAddress(head) ? sample.slice(1) : sample);
  if (columns) return { format: "any-csv", hasHead: !hasAddress(head), read: (row) => readAny(row, columns) };
  return refuse("unknown-columns");
}
