import { SaxesParser } from "saxes";
import {
  type Cancelled,
  type ExportEntry,
  type ExportFormat,
  type ExportRefusal,
  loginsOf,
  type ReadLogins,
  refuse,
} from "./export-file.ts";
import { keepassXml } from "./keepass-xml.ts";
import type { Pace } from "./pace.ts";
import { largestRowCount } from "./parse-csv.ts";
import { safeInCloud } from "./safe-in-cloud.ts";
import type { XmlFormat, XmlReader } from "./xml-format.ts";

const sliceSize = 256 * 1024;

/** No manager nests so deep; a file that does means harm. */
const deepest = 200;

const formats: readonly XmlFormat[] = [keepassXml, safeInCloud];

/**
 * Reads the logins of a file in XML, in slices. A file that defines entities or a document type is refused: no manager
 * writes them, and they are how a small file grows large.
 */
export async function readXml(text: string, pace: Pace): Promise<ReadLogins | ExportRefusal | Cancelled> {
  const logins: ExportEntry[] = [];
  let skipped = 0;
  let format: ExportFormat | undefined;
  let reader: XmlReader | undefined;
  let refusal: ExportRefusal | undefined;
  const path: string[] = [];
  const texts: string[][] = [];
  const parser = new SaxesParser({ position: true });
  const stop = (reason: ExportRefusal["reason"]) => {
    refusal ??= refuse(reason, format, String(parser.line));
  };

  parser.on("error", () => stop("damaged"));
  parser.on("doctype", () => stop("damaged"));
  parser.on("opentag", ({ name, attributes }) => {
    if (refusal) return;
    if (path.length === 0) {
      const known = formats.find(({ root }) => root === name);
      if (!known) return stop("unknown-columns");
      format = known.format;
      reader = known.open({
        login: (entry) => {
          logins.push(entry);
          if (logins.length > largestRowCount) stop("too-large");
        },
        skip: () => skipped++,
      });
    }
    if (path.length >= deepest) return stop("damaged");
    reader?.start(name, attributes as Readonly<Record<string, string>>, path);
    path.push(name);
    texts.push([]);
  });
  const addText = (part: string) => texts.at(-1)?.push(part);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", ({ name }) => {
    if (refusal) return;
    path.pop();
    reader?.end(name, texts.pop()?.join("") ?? "", path);
  });

  for (let at = 0; at < text.length && !refusal; at += sliceSize) {
    if (!(await pace.goOn(at / text.length))) return { kind: "cancelled" };
    parser.write(text.slice(at, at + sliceSize));
  }
  if (!refusal) parser.close();
  if (refusal) return refusal;
  return format ? loginsOf(format, logins, skipped) : refuse("damaged");
}
