import { codeBytes, headerLength } from "./dense-text.ts";

/** Writes a text so that `expandText` reads it. Runs at build time. */
export function condenseText(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  const order = sortedPlaces(bytes);
  const begin = order.indexOf(0);
  const sorted = Uint8Array.from(
    order.filter((place) => place > 0),
    (place) => bytes[place - 1] ?? 0,
  );
  const code: number[] = [];
  const left = codeBytes(sorted, true, (byte) => {
    code.push(byte);
    return 0;
  });
  const dense = new Uint8Array(headerLength + code.length + 4);
  const view = new DataView(dense.buffer);
  view.setUint32(0, bytes.length);
  view.setUint32(4, begin);
  dense.set(code, headerLength);
  view.setUint32(headerLength + code.length, left);
  return dense;
}

/**
 * Every place of a text and its end, sorted by what follows there: by the first byte, then by two, four, eight … until
 * none are alike. The end comes before everything.
 */
function sortedPlaces(bytes: Uint8Array): Uint32Array {
  const size = bytes.length + 1;
  let ranks = Uint32Array.from({ length: size }, (_, at) => (bytes[at] ?? -1) + 1);
  let rankCount = 257;
  const inOrder = Uint32Array.from({ length: size }, (_, at) => at);
  let places = sortByRank(inOrder, ranks, rankCount);
  for (let known = 1, isSorted = false; !isSorted; known *= 2) {
    const bySecond = new Uint32Array(size);
    let next = 0;
    // Whoever has no second half, as the end comes first, precedes those who do.
    for (let at = Math.max(0, size - known); at < size; at++) bySecond[next++] = at;
    for (const place of places) if (place >= known) bySecond[next++] = place - known;
    places = sortByRank(bySecond, ranks, rankCount);
    const finer = new Uint32Array(size);
    let rank = 0;
    for (let at = 1; at < size; at++) {
      const [one = 0, other = 0] = [places[at - 1], places[at]];
      if (ranks[one] !== ranks[other] || ranks[one + known] !== ranks[other + known]) rank += 1;
      finer[other] = rank;
    }
    ranks = finer;
    rankCount = rank + 1;
    isSorted = rankCount === size;
  }
  return places;
}

/** Places by their ranks; those of one rank stay in the order in which they come. */
function sortByRank(places: Uint32Array, ranks: Uint32Array, rankCount: number): Uint32Array {
  const next = new Uint32Array(rankCount + 1);
  for (const rank of ranks) next[rank + 1] = (next[rank + 1] ?? 0) + 1;
  for (let rank = 1; rank <= rankCount; rank++) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const rank = ranks[place] ?? 0;
    const at = next[rank] ?? 0;
    sorted[at] = place;
    next[rank] = at + 1;
  }
  return sorted;
}
