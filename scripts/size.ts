import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { bundleCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { languages } from "#lib/domain/language.ts";
import { weighCatalogue, weightLimits } from "./catalogue/weight.ts";

// What each part of the built extension weighs, what a person loads of its catalogue and what a further incident adds
// to that, and the package as it is delivered. Fails where the catalogue weighs more than it may.
const build = ".output/chrome-mv3";

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(bytes < 1000 ? 2 : 1)} kB`.padStart(10);
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
console.log(`\n${kilobytes(statSync(zip).size)}  the package`);

const { catalogue } = bundleCatalogue();
const { perPerson, perIncident, perIncidentInAll } = weighCatalogue(catalogue);
const limits = weightLimits(catalogue.incidents.length);
console.log(`\nThe catalogue of ${catalogue.incidents.length} incidents, as gzip packs it best`);
for (const language of languages) {
  console.log(
    `${kilobytes(perPerson[language])}  what a reader of ${language} loads, which may be ${kilobytes(limits.perPerson).trim()}`,
  );
}
console.log(
  `${kilobytes(perIncident)}  a further incident adds for a reader, with its service, which may be ${kilobytes(limits.perIncident).trim()}`,
);
console.log(`${kilobytes(perIncidentInAll)}  the same in all languages, which nobody loads`);
if (Math.max(...Object.values(perPerson)) > limits.perPerson || perIncident > limits.perIncident) {
  console.error("The catalogue is too heavy.");
  process.exitCode = 1;
}
