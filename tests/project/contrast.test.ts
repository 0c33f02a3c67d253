import { describe, expect, it, test } from "vitest";
import { readProjectFile } from "./source-files.ts";

// What tokens.css promises, by calculation: WCAG 2.2, 1.4.3 (text) and 1.4.11 (what is not text), in both themes.

const tokens = new Map(
  [
    ...readProjectFile("components/tokens.css").matchAll(
      /--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
    ),
  ].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const),
);

const themes = ["light", "dark"] as const;

type Theme = (typeof themes)[number];

function colourOf(token: string, theme: Theme): string {
  const found = tokens.get(token);
  if (!found) throw new Error(`tokens.css has no colour --${token}.`);
  return found[theme];
}

/** Relative luminance by WCAG 2.2. @param colour as `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** On which grounds a colour is text. On its wash a meaning has its own colour, or that of text in general. */
const texts: Readonly<Record<string, readonly string[]>> = {
  ink: ["paper", "surface", "accent-wash", "alert-wash", "caution-wash", "done-wash"],
  "ink-soft": ["paper", "surface", "accent-wash", "alert-wash", "caution-wash", "done-wash"],
  accent: ["paper", "surface", "accent-wash", "alert-wash", "caution-wash", "done-wash"],
  alert: ["paper", "surface", "alert-wash"],
  caution: ["paper", "surface", "caution-wash"],
  done: ["paper", "surface", "done-wash"],
  // On a button, and the tick in a box.
  surface: ["accent", "done"],
};

/** Colours of what has to be seen and is no text: the ring of the focus, boxes, fields, progress. */
const marks: Readonly<Record<string, readonly string[]>> = {
  accent: ["paper", "surface", "accent-wash", "alert-wash", "caution-wash", "done-wash"],
  "ink-soft": ["paper", "surface"],
  done: ["surface"],
};

describe.each(themes)("in the %s theme", (theme) => {
  test.for(
    Object.entries(texts).flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)),
  )("text in --%s on --%s is read by everybody: 4.5 to 1", ([text, ground]) => {
    expect(contrast(colourOf(text, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.for(
    Object.entries(marks).flatMap(([mark, grounds]) => grounds.map((ground) => [mark, ground] as const)),
  )("a mark in --%s on --%s is seen by everybody: 3 to 1", ([mark, ground]) => {
    expect(contrast(colourOf(mark, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

it("counts as is known: black on white is 21 to 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

it("leaves no colour of the tokens out", () => {
  const named = new Set(
    [...Object.entries(texts), ...Object.entries(marks)].flatMap(([text, on]) => [text, ...on]),
  );
  // A line parts what also stands apart by itself.
  expect([...tokens.keys()].filter((token) => !named.has(token))).toEqual(["line"]);
});
