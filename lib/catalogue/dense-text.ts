/**
 * How a part of the catalogue is written as densely as can be (ADR 42): the bytes of its text are sorted by what
 * follows them, which brings together what stands in like places however far apart (Burrows and Wheeler 1994), and
 * each bit is then written in as little room as its neighbours let expect (an arithmetic coder). Here is what reading
 * needs; `condense-text.ts` writes.
 */

/** Length of the text in bytes, and at which place of the sorted ones it ends, 32 bits each. */
export const headerLength = 8;

const certain = 65_535;
/** Never surer than this, so that whatever comes can be written. */
const leastDoubt = 16;
/** Steps between which a prediction is corrected. */
const steps = 16;

/**
 * Expects each bit of a sorted text by the byte before it, the one before that, and how often this was so. The writer
 * and the reader each have one, and both learn the same.
 */
export class Prediction {
  readonly #alone = new Uint16Array(256).fill(32_768);
  readonly #after = new Uint16Array(65_536).fill(32_768);
  readonly #corrected = new Uint16Array(2 * 256 * (steps + 1));
  #before = 0;
  #twoBefore = 0;
  #repeats = 0;
  #begun = 1;
  /** Where the correction of the bit that is expected begins. */
  #at = 0;

  constructor() {
    for (let at = 0; at < this.#corrected.length; at++) {
      this.#corrected[at] = Math.min(certain, (at % (steps + 1)) * 4096);
    }
  }

  /** How likely the next bit is a 1, in 65,536ths. */
  expect(): number {
    const begun = this.#begun;
    const after =
      (this.#alone[begun] ?? 0) * 7 +
      (this.#after[this.#before * 256 + begun] ?? 0) * 7 +
      (this.#after[this.#twoBefore * 256 + begun] ?? 0) * 2;
    const plain = after >>> 4;
    const isRun = this.#repeats > 2 ? 1 : 0;
    this.#at = (isRun * 256 + begun) * (steps + 1) + (plain >>> 12);
    const low = this.#corrected[this.#at] ?? 0;
    const high = this.#corrected[this.#at + 1] ?? 0;
    const corrected = low + (((high - low) * (plain & 4095)) >> 12);
    const likely = (plain + corrected * 3) >>> 2;
    return Math.min(Math.max(likely, leastDoubt), certain - leastDoubt);
  }

  /** Learns what the bit was. @returns the byte that it completes. */
  learn(bit: number): number | undefined {
    const begun = this.#begun;
    const target = bit === 1 ? certain : 0;
    approach(this.#alone, begun, target, 2);
    approach(this.#after, this.#before * 256 + begun, target, 4);
    approach(this.#corrected, this.#at, target, 6);
    approach(this.#corrected, this.#at + 1, target, 6);
    this.#begun = begun * 2 + bit;
    if (this.#begun < 256) return undefined;
    const byte = this.#begun - 256;
    this.#repeats = byte === this.#before ? this.#repeats + 1 : 0;
    this.#twoBefore = this.#before;
    this.#before = byte;
    this.#begun = 1;
    return byte;
  }
}

/** Moves a probability towards what was seen. @param slowness as a power of two. */
function approach(likely: Uint16Array, at: number, target: number, slowness: number): void {
  const before = likely[at] ?? 0;
  likely[at] = before + ((target - before) >> slowness);
}

/** Where a range of codes is split for a bit that is expected so. */
export function splitAt(low: number, high: number, likely: number): number {
  const range = high - low;
  return low + (range >>> 16) * likely + (((range & 0xffff) * likely) >>> 16);
}

/** The text in bytes that `condenseText` wrote. */
export function expandText(dense: Uint8Array): string {
  const view = new DataView(dense.buffer, dense.byteOffset, dense.byteLength);
  const length = view.getUint32(0);
  return new TextDecoder().decode(unsort(decode(dense, length), view.getUint32(4)));
}

function decode(dense: Uint8Array, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  const prediction = new Prediction();
  let low = 0;
  let high = 0xffffffff;
  let next = headerLength;
  let code = 0;
  const shift = () => {
    code = ((code << 8) | (dense[next++] ?? 0)) >>> 0;
  };
  for (let count = 0; count < 4; count++) shift();
  for (let at = 0; at < length; ) {
    const split = splitAt(low, high, prediction.expect());
    const bit = code <= split ? 1 : 0;
    if (bit === 1) high = split;
    else low = split + 1;
    while (((low ^ high) & 0xff000000) === 0) {
      low = (low << 8) >>> 0;
      high = ((high << 8) | 0xff) >>> 0;
      shift();
    }
    const byte = prediction.learn(bit);
    if (byte !== undefined) bytes[at++] = byte;
  }
  return bytes;
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
