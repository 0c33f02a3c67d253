import { columnKindOf } from "./columns.ts";

/** By so much of a file the writing of the whole is told. */
const sampleSize = 256 * 1024;

/** What no text holds: control characters but tab, line feed, form feed, carriage return, the end of old files, escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const control = /[\0-\x08\x0b\x0e-\x19\x1c-\x1f\x7f]/;

/**
 * The text of a file, without its byte-order mark, with line feeds between its lines; nothing where it is no text.
 * UTF-8, UTF-16, and of the older writings those that Japanese and Chinese spreadsheets still write, and the Western one.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  if (!encoding) return undefined;
  const text = new TextDecoder(encoding).decode(bytes);
  if (control.test(text.slice(0, sampleSize))) return undefined;
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function encodingOf(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, sampleSize);
  if (sample.subarray(0, 4096).includes(0)) return wideEncodingOf(sample.subarray(0, 4096));
  // One stray byte must not make another writing of a file of thousands of lines.
  if (canBe("utf-8", bytes) || shareOfBroken(sample) < 0.02) return "utf-8";
  const candidates = [
    { encoding: "shift_jis", share: shareOfShiftJis(sample) },
    { encoding: "gbk", share: shareOfGbk(sample) },
    { encoding: "windows-1252", share: shareOfWestern(sample) },
    // Known by their head alone: their bytes are common in the others too.
    { encoding: "euc-kr", share: 0 },
    { encoding: "big5", share: 0 },
    { encoding: "euc-jp", share: 0 },
  ];
  const able = candidates
    .filter(({ encoding }) => canBe(encoding, bytes))
    .toSorted(
      (a, b) => Number(hasKnownHead(b.encoding)) - Number(hasKnownHead(a.encoding)) || b.share - a.share,
    );
  return able[0]?.encoding;

  function hasKnownHead(encoding: string): boolean {
    const [head = ""] = new TextDecoder(encoding).decode(sample.subarray(0, 4096)).split(/[\r\n]/, 1);
    return head.split(/[,;\t|]/).some((cell) => /[^ -~]/.test(cell) && columnKindOf(cell) !== undefined);
  }
}

/** UTF-16 without its mark: in what is mostly ASCII every other byte is empty. */
function wideEncodingOf(sample: Uint8Array): string | undefined {
  const empty = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = empty;
  const isWide = (many: number, few: number) => many > sample.length / 8 && few < many / 20;
  if (isWide(odd, even)) return "utf-16le";
  return isWide(even, odd) ? "utf-16be" : undefined;
}

function canBe(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** How much of the text beyond ASCII is what Japanese is mostly made of: kana and the common kanji. */
function shareOfShiftJis(bytes: Uint8Array): number {
  let common = 0;
  let all = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    all++;
    // Half-width katakana are one byte each: rare in Japanese, and all over Chinese that is read as Japanese.
    if (lead >= 0xa0 && lead <= 0xdf) continue;
    at++;
    if (lead >= 0x81 && lead <= 0x97) common++;
  }
  return all === 0 ? 0 : common / all;
}

/** How much of the text beyond ASCII is what Chinese is mostly made of: the common characters of GB 2312. */
function shareOfGbk(bytes: Uint8Array): number {
  let common = 0;
  let all = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    all++;
    const trail = bytes[++at] ?? 0;
    if (((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa3) && trail >= 0xa1) common++;
  }
  return all === 0 ? 0 : common / all;
}

/** How much of the text beyond ASCII is single letters between others, as accents in Western words are. */
function shareOfWestern(bytes: Uint8Array): number {
  let alone = 0;
  let all = 0;
  bytes.forEach((byte, at) => {
    if (byte < 0x80) return;
    all++;
    if (byte >= 0xc0 && (bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80) alone++;
  });
  return all === 0 ? 0 : alone / all;
}

/** How much of the text beyond ASCII is broken, if it were UTF-8. */
function shareOfBroken(bytes: Uint8Array): number {
  const beyond = new TextDecoder().decode(bytes).match(/[^\0-\x7f]/g) ?? [];
  return beyond.filter((letter) => letter === "\ufffd").length / beyond.length;
}
