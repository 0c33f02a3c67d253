/** A picture in RGBA, row by row, a byte each, not premultiplied. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

type Point = readonly [x: number, y: number];

/** Lines into which a curve is cut. */
const steps = 24;
/** Rows into which a row of pixels is cut; along a row, coverage is exact. */
const subRows = 16;

/**
 * Draws an SVG that consists of filled paths, with absolute `M L H V C Z` and the rule `evenodd`: what the mark needs. Drawn by
 * ourselves, the pixels are the same on every machine, which no browser promises.
 *
 * @param size in pixels, of the longer side.
 * @param inks colours to put in place of those that the file names.
 */
export function drawSvg(svg: string, size: number, inks: Readonly<Record<string, string>> = {}): Picture {
  const [, , boxWidth = 0, boxHeight = 0] = numbersIn(/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "");
  const scale = size / Math.max(boxWidth, boxHeight);
  const [width, height] = [Math.round(boxWidth * scale), Math.round(boxHeight * scale)];
  const pixels = new Uint8Array(width * height * 4);
  for (const [, attributes = ""] of svg.matchAll(/<path\b([^>]*)\/>/g)) {
    const ink = /\bfill="(#[0-9a-f]{6})"/.exec(attributes)?.[1] ?? "";
    const outline = outlineOf(/\bd="([^"]+)"/.exec(attributes)?.[1] ?? "", scale);
    lay(pixels, coverageOf(outline, width, height), inks[ink] ?? ink);
  }
  return { width, height, pixels };
}

const numbersIn = (text: string) => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);

/** The closed lines of a path. */
function outlineOf(path: string, scale: number): Point[][] {
  const lines: Point[][] = [];
  let at: Point = [0, 0];
  const to = (x: number, y: number) => {
    at = [x, y];
    lines.at(-1)?.push([x * scale, y * scale]);
  };
  for (const [, command = "", rest = ""] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const given = numbersIn(rest);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = given;
    switch (command) {
      case "M":
        lines.push([]);
        to(a, b);
        break;
      case "L":
        for (let n = 0; n < given.length; n += 2) to(given[n] ?? 0, given[n + 1] ?? 0);
        break;
      case "H":
        to(a, at[1]);
        break;
      case "V":
        to(at[0], a);
        break;
      case "C": {
        const [x, y] = at;
        for (let n = 1; n <= steps; n += 1) {
          const [t, u] = [n / steps, 1 - n / steps];
          const bend = (from: number, one: number, two: number, end: number) =>
            u * u * u * from + 3 * u * u * t * one + 3 * u * t * t * two + t * t * t * end;
          to(bend(x, a, c, e), bend(y, b, d, f));
        }
        break;
      }
      case "Z":
        break;
      default:
        throw new Error(`The mark is drawn without “${command}” in its paths.`);
    }
  }
  return lines;
}

/** How much of each pixel is inside, from 0 to 1. */
function coverageOf(lines: readonly Point[][], width: number, height: number): Float64Array {
  const covered = new Float64Array(width * height);
  for (let row = 0; row < height * subRows; row += 1) {
    const y = (row + 0.5) / subRows;
    const crossings = lines
      .flatMap((line) =>
        line.flatMap(([x, from], n) => {
          const [nextX, to] = line[(n + 1) % line.length] ?? [x, from];
          return from <= y === to <= y ? [] : [x + ((y - from) / (to - from)) * (nextX - x)];
        }),
      )
      .toSorted((a, b) => a - b);
    for (let n = 0; n + 1 < crossings.length; n += 2) {
      const left = Math.max(0, crossings[n] ?? 0);
      const right = Math.min(width, crossings[n + 1] ?? 0);
      for (let x = Math.floor(left); x < right; x += 1) {
        const at = Math.floor(row / subRows) * width + x;
        covered[at] = (covered[at] ?? 0) + (Math.min(right, x + 1) - Math.max(left, x)) / subRows;
      }
    }
  }
  return covered;
}

/** Lays a colour over what is there. */
function lay(pixels: Uint8Array, covered: Float64Array, ink: string): void {
  const colour = [1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16));
  covered.forEach((over, pixel) => {
    if (over < 1 / 512) return;
    const at = pixel * 4;
    const under = ((pixels[at + 3] ?? 0) / 255) * (1 - over);
    const alpha = over + under;
    colour.forEach((value, channel) => {
      pixels[at + channel] = Math.round((value * over + (pixels[at + channel] ?? 0) * under) / alpha);
    });
    pixels[at + 3] = Math.round(Math.min(1, alpha) * 255);
  });
}
