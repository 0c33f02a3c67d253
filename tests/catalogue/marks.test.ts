import { describe, expect, it } from "vitest";
import { shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";

const { services } = shippedCatalogue().catalogue;

/** Relative luminance as WCAG 2 defines it. @param colour `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("the colour of a service's mark", () => {
  it("lets white letters on it be read, however small", () => {
    const faint = services.filter(({ mark }) => 1.05 / (luminance(mark.colour) + 0.05) < 4.5);
    expect(faint.map(({ id }) => id)).toEqual([]);
  });
});
