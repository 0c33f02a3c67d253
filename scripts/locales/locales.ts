import { compileCatalogue } from "#lib/catalogue/compile-catalogue.ts";
import { readContent } from "#lib/catalogue/read-content.ts";
import { languages } from "#lib/domain/language.ts";
import { contentFolder } from "#scripts/catalogue/content-folder.ts";
import { missingIn } from "./missing.ts";
import { readManifestMessages } from "./read-manifest-messages.ts";

// What translators need: `npm run locales -- missing ja`. See docs/how-to/add-a-language.md.
const usage = `Usage: npm run locales -- missing [LANGUAGE]
  says what a language lacks, or every language: ${languages.join(", ")}`;

const [command, tag] = process.argv.slice(2);
try {
  console.log(run());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function run(): string {
  const asked = tag === undefined ? languages : languages.filter((language) => language === tag);
  if (command !== "missing" || asked.length === 0) throw new Error(usage);
  const catalogue = compileCatalogue(readContent(contentFolder));
  const manifest = readManifestMessages();
  return asked
    .map((language) => {
      const missing = missingIn(language, catalogue, manifest);
      return missing.length === 0
        ? `${language}: nothing is missing.`
        : [`${language}: ${missing.length} missing`, ...missing.map((line) => `  ${line}`)].join("\n");
    })
    .join("\n");
}
