import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { iconFiles } from "./icon-files.ts";

for (const [path, bytes] of iconFiles()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  console.log(`${path}  ${bytes.length} bytes`);
}
