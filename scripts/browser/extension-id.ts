import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";

/** The id Chromium gives an unpacked extension: made from its folder's path, in the letters a to p. */
export function extensionIdOf(folder: string): string {
  const path = realpathSync(folder);
  const bytes = Buffer.from(path, process.platform === "win32" ? "utf16le" : "utf8");
  const digits = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  return digits.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
