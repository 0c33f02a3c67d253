import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { drawSvg } from "#scripts/icons/draw-svg.ts";
import { iconFiles, toolbarInks } from "#scripts/icons/icon-files.ts";

/** How much one colour stands out from another, as WCAG 2 counts it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const [a, b] = [luminance(one), luminance(other)];
  return Math.max(a, b) / Math.min(a, b);
}

const light = ["#ffffff", "#f1f3f4", "#f9f9fb"];
const dark = ["#3c3c3c", "#202124", "#2b2a33"];

describe("the mark", () => {
  test.for([...iconFiles()])("in %s is what its drawing makes", ([path, made]) => {
    expect(readFileSync(path).equals(made)).toBe(true);
  });

  it("can be told from the toolbars that it may stand on", () => {
    for (const toolbar of [...light, ...dark]) {
      for (const ink of toolbarInks.any)
        expect(contrast(ink, toolbar), `${ink} on ${toolbar}`).toBeGreaterThan(3);
    }
    for (const toolbar of light)
      expect(contrast(toolbarInks["on-light"], toolbar), toolbar).toBeGreaterThan(4.5);
    for (const toolbar of dark)
      expect(contrast(toolbarInks["on-dark"], toolbar), toolbar).toBeGreaterThan(4.5);
  });

  it("is as sharp at 16 pixels as a drawing on its grid can be: its label has no grey edge", () => {
    const { pixels } = drawSvg(readFileSync("lib/artwork/omamori-16.svg", "utf8"), 16);
    const at = (x: number, y: number) => [...pixels.subarray((y * 16 + x) * 4, (y * 16 + x) * 4 + 4)];
    for (const [x, y] of [
      [6, 8],
      [9, 13],
    ] as const)
      expect(at(x, y)).toEqual([0xfb, 0xfa, 0xf7, 255]);
    for (const [x, y] of [
      [5, 8],
      [10, 13],
    ] as const)
      expect(at(x, y)).toEqual([0x54, 0x88, 0xdc, 255]);
  });
});

describe("a drawing", () => {
  const draw = (path: string) =>
    drawSvg(`<svg viewBox="0 0 4 2"><path fill="#112233" d="${path}"/></svg>`, 4);

  it("keeps its shape and covers by the part of a pixel that is inside", () => {
    const { width, height, pixels } = draw("M0 0H2.5V1H0Z");
    expect([width, height]).toEqual([4, 2]);
    const alphas = Array.from({ length: 8 }, (_, at) => pixels[at * 4 + 3]);
    expect(alphas).toEqual([255, 255, 128, 0, 0, 0, 0, 0]);
    expect([...pixels.subarray(0, 3)]).toEqual([0x11, 0x22, 0x33]);
  });

  it("leaves a hole where one line lies in another", () => {
    const { pixels } = draw("M0 0H4V2H0ZM1 0V2H3V0Z");
    expect(Array.from({ length: 4 }, (_, at) => pixels[at * 4 + 3])).toEqual([255, 0, 0, 255]);
  });

  it("is refused where it is drawn in a way that is not known here", () => {
    expect(() => draw("M0 0A1 1 0 0 1 2 2Z")).toThrow("without “A”");
  });
});
