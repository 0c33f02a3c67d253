import { decompress } from "fzstd";

/** What a part may be at most once it is unpacked, in bytes: sixteen times what the largest is today. */
const mostUnpacked = 16_777_216;

const magic = [0x28, 0xb5, 0x2f, 0xfd] as const;

/**
 * The text in a part, packed by Zstandard. How large it is stands at its head (RFC 8878, section 3.1.1.1), and is
 * looked at first: a few bytes may unpack to gigabytes, and whoever signs may err or be robbed.
 *
 * @returns nothing where it is damaged, too large, or does not say how large it is.
 */
export function unpackPart(bytes: Uint8Array): string | undefined {
  const size = unpackedSize(bytes);
  if (size === undefined || size > mostUnpacked) return undefined;
  const text = new Uint8Array(size);
  try {
    // Into a place of that size; the library writes nothing beyond it, and refuses a second frame.
    decompress(bytes, text);
    return new TextDecoder("utf-8", { fatal: true }).decode(text);
  } catch {
    return undefined;
  }
}

/** What the head of a frame says, where its window is not larger than what we allow either. */
function unpackedSize(bytes: Uint8Array): number | undefined {
  if (magic.some((byte, at) => bytes[at] !== byte)) return undefined;
  const descriptor = bytes[4] ?? 0;
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const sizeBytes = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  if (sizeBytes === 0 || dictionaryBytes > 0) return undefined;
  if (!isSingleSegment) {
    const window = bytes[5] ?? 0;
    const base = 2 ** (10 + (window >> 3));
    if (base + (base / 8) * (window & 7) > mostUnpacked) return undefined;
  }
  const from = isSingleSegment ? 5 : 6;
  if (bytes.length < from + sizeBytes) return undefined;
  let size = sizeBytes === 2 ? 256 : 0;
  for (let at = 0; at < sizeBytes; at += 1) size += (bytes[from + at] ?? 0) * 256 ** at;
  return size;
}
