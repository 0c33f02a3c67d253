import { audit } from "./audit.ts";
import { check } from "./check.ts";
import { newEntry } from "./new-entry.ts";
import { publish } from "./publish.ts";
import { keys } from "./signing-key.ts";
import { printStats, writeStats } from "./stats.ts";

// What contributors to the catalogue need: `npm run catalogue -- check`, `-- new incident ID`, `-- stats`, `-- audit N`.
const usage = `Usage: npm run catalogue -- COMMAND
  check              says whether the content is sound, and names every mistake
  new incident ID    makes a file to be filled in, for example: new incident example-2026
  new service ID     the same for a service
  stats              counts what there is
  stats --write      puts the counts into README.md
  audit N [SEED]     draws N incidents, and prints a sheet to check them by
  keys FOLDER        makes a key pair to sign editions with, outside the project
  publish FOLDER --key FILE [--key NEXT] [--days 180]
                     writes the edition that a static host then serves`;

const [command, ...rest] = process.argv.slice(2);
try {
  console.log(await run());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(): Promise<string> {
  switch (command) {
    case "audit":
      return audit(rest);
    case "check":
      return check();
    case "keys":
      return await keys(rest);
    case "new":
      return newEntry(rest);
    case "publish":
      return await publish(rest);
    case "stats":
      return rest[0] === "--write" ? writeStats() : printStats();
    default:
      throw new Error(usage);
  }
}
