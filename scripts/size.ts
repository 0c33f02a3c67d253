import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

// What each part of the built extension weighs, and the package as it is delivered.
const build = ".output/chrome-mv3";
const target = 300_000;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
const files = globSync("**/*", { cwd: build, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const parts = files
  .map((path) => {
    const content = readFileSync(path);
    return {
      name: path.slice(path.indexOf(build) + build.length + 1),
      raw: content.length,
      gzip: gzipSync(content).length,
    };
  })
  .toSorted((a, b) => b.raw - a.raw);

console.log(`\n${"raw".padStart(10)} ${"gzip".padStart(10)}`);
for (const { name, raw, gzip } of parts) console.log(`${kilobytes(raw)} ${kilobytes(gzip)}  ${name}`);

const [zip] = globSync(".output/*-chrome.zip").toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
if (zip === undefined) throw new Error("There is no package in .output; `npm run zip` makes one.");
const { size } = statSync(zip);
console.log(`\n${kilobytes(size)}  the package, which may weigh ${kilobytes(target).trim()}`);
if (size > target) {
  console.error("The package is too heavy.");
  process.exitCode = 1;
}
