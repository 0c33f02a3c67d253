import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawSvg } from "./draw-svg.ts";
import { writePng } from "./write-png.ts";

const artwork = "lib/artwork";
const icons = "lib/public/icons";

/** Each size from the drawing that is fitted to its pixels, and the large ones from the one with all details. */
const drawings = {
  16: "omamori-16.svg",
  32: "omamori-32.svg",
  48: "omamori-48.svg",
  96: "omamori-48.svg",
  128: "omamori.svg",
} as const;

const pouch = "#5488dc";
/** What stands on any toolbar, and the pouch where the browser says whether it is a light or a dark one, as Firefox does. */
export const toolbarInks = {
  any: [pouch, "#e85d38"],
  "on-light": "#234b86",
  "on-dark": "#8fb4f0",
} as const;
const themedSizes = [16, 32] as const;

/** Every picture of the mark that the packages hold, by its path. */
export function iconFiles(): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const size of [16, 32, 48, 96, 128] as const) files.set(join(icons, `${size}.png`), iconOf(size));
  for (const theme of ["on-light", "on-dark"] as const) {
    const inks = { [pouch]: toolbarInks[theme] };
    for (const size of themedSizes) files.set(join(icons, theme, `${size}.png`), iconOf(size, inks));
  }
  return files;
}

/** The mark in its own colours. @param size in pixels. */
export function iconOf(size: number, inks: Readonly<Record<string, string>> = {}): Uint8Array {
  const drawing = Object.entries(drawings).find(([drawn]) => Number(drawn) === size)?.[1] ?? drawings[128];
  return writePng(drawSvg(readFileSync(join(artwork, drawing), "utf8"), size, inks));
}
