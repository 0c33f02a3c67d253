/**
 * How a part of the catalogue is written as densely as can be (ADR 42): the bytes of its text are sorted by what
 * follows them, which brings together what stands in like places however far apart (Burrows and Wheeler 1994), and
 * each bit is then written in as little room as its neighbours let expect (an arithmetic coder). Here is what reading
 * needs; `condense-text.ts` writes.
 */

/** Length of the text in bytes, and at which place of the sorted ones it ends, 32 bits each. */
export const headerLength = 8;

/** What is as good as certain, in 65,536ths. */
const certain = 65_535;
/** Never surer than this, so that whatever comes can be written. */
const doubt = 16;
/** Between so many likelihoods one is corrected by how often it was right. */
const steps = 16;
/** The same byte so often in a row is a run. */
const run = 2;

/**
 * Writes or reads sorted bytes bit by bit. Each is expected by how its byte began, by the byte before and by the one
 * before that, and then by how often such an expectation was right; writer and reader learn the same from it. One
 * function, and no object in it, as this is done some six million times at install.
 *
 * @param bytes to be written, or to be filled.
 * @param shift takes the next byte of the code in writing, and gives it in reading.
 * @returns in writing, what is left of the code.
 */
export function codeBytes(bytes: Uint8Array, isWriting: boolean, shift: (byte: number) => number): number {
  const alone = new Uint16Array(256).fill(32_768);
  const after = new Uint16Array(65_536).fill(32_768);
  const right = Uint16Array.from({ length: 2 * 256 * (steps + 1) }, (_, at) =>
    Math.min(certain, (at % (steps + 1)) * 4096),
  );
  let low = 0;
  let high = 0xffffffff;
  let code = 0;
  if (!isWriting) for (let count = 0; count < 4; count++) code = ((code << 8) | shift(0)) >>> 0;
  let before = 0;
  let twoBefore = 0;
  let repeats = 0;
  for (let at = 0; at < bytes.length; at++) {
    const whole = (bytes[at] ?? 0) | 256;
    const ofRun = repeats > run ? 256 : 0;
    let begun = 1;
    for (let left = 7; left >= 0; left--) {
      const one = alone[begun] ?? 0;
      const two = after[(before << 8) | begun] ?? 0;
      const plain = ((one + two) * 7 + (after[(twoBefore << 8) | begun] ?? 0) * 2) >>> 4;
      const step = (ofRun + begun) * (steps + 1) + (plain >>> 12);
      const under = right[step] ?? 0;
      const over = right[step + 1] ?? 0;
      let likely = (plain + (under + (((over - under) * (plain & 4095)) >> 12)) * 3) >>> 2;
      if (likely < doubt) likely = doubt;
      else if (likely > certain - doubt) likely = certain - doubt;

      const range = high - low;
      const split = low + (range >>> 16) * likely + (((range & 0xffff) * likely) >>> 16);
      const bit = isWriting ? (whole >> left) & 1 : code <= split ? 1 : 0;
      if (bit === 1) high = split;
      else low = split + 1;
      while (((low ^ high) & 0xff000000) === 0) {
        code = ((code << 8) | shift(high >>> 24)) >>> 0;
        low = (low << 8) >>> 0;
        high = ((high << 8) | 0xff) >>> 0;
      }

      const seen = bit === 1 ? certain : 0;
      alone[begun] = one + ((seen - one) >> 2);
      after[(before << 8) | begun] = two + ((seen - two) >> 4);
      right[step] = under + ((seen - under) >> 6);
      right[step + 1] = over + ((seen - over) >> 6);
      begun = begun * 2 + bit;
    }
    const byte = begun & 255;
    repeats = byte === before ? repeats + 1 : 0;
    twoBefore = before;
    before = byte;
    bytes[at] = byte;
  }
  return low;
}

/** The text in bytes that `condenseText` wrote. */
export function expandText(dense: Uint8Array): string {
  const view = new DataView(dense.buffer, dense.byteOffset, dense.byteLength);
  const sorted = new Uint8Array(view.getUint32(0));
  let next = headerLength;
  codeBytes(sorted, false, () => dense[next++] ?? 0);
  return new TextDecoder().decode(unsort(sorted, view.getUint32(4)));
}

/**
 * Puts sorted bytes back into their order.
 *
 * @param sorted for each place of the text in sorted order the byte before it; the place that begins the text is left
 *   out, as nothing is before it.
 * @param begin where in that order it would stand.
 */
function unsort(sorted: Uint8Array, begin: number): Uint8Array {
  const firsts = new Uint32Array(257);
  for (const byte of sorted) firsts[byte + 1] = (firsts[byte + 1] ?? 0) + 1;
  // The end of the text comes before all others.
  firsts[0] = 1;
  for (let byte = 1; byte < firsts.length; byte++)
    firsts[byte] = (firsts[byte] ?? 0) + (firsts[byte - 1] ?? 0);
  const placeBefore = new Uint32Array(sorted.length + 1);
  for (const [at, byte] of sorted.entries()) {
    const place = at < begin ? at : at + 1;
    const first = firsts[byte] ?? 0;
    placeBefore[place] = first;
    firsts[byte] = first + 1;
  }
  const text = new Uint8Array(sorted.length);
  let place = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    text[at] = sorted[place < begin ? place : place - 1] ?? 0;
    place = placeBefore[place] ?? 0;
  }
  return text;
}
