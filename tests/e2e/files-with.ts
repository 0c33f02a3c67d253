import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The files of a folder that hold one of some texts, in whichever encoding the browser writes it. */
export async function filesWith(folder: string, texts: readonly string[]): Promise<string[]> {
  const needles = texts.flatMap((text) => [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le")]);
  const found: string[] = [];
  for (const path of await readdir(folder, { recursive: true })) {
    const whole = join(folder, path);
    // A browser also leaves links that lead nowhere.
    if (!(await lstat(whole)).isFile()) continue;
    const bytes = await readFile(whole);
    if (needles.some((needle) => bytes.includes(needle))) found.push(path);
  }
  return found;
}
