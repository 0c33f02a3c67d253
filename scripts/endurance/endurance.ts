import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { LocalWeb } from "#scripts/browser/local-web.ts";
import { findBrowser } from "#scripts/set-up/browser.mjs";
import { acts } from "./acts.ts";
import { Lot } from "./lot.ts";
import { Session } from "./session.ts";
import { Watch } from "./watch.ts";

// Whether the product loses anything while a person goes on using it and its worker is stopped, or the browser crashes,
// at moments drawn by lot. `--seed` has a run again; without it one is drawn and printed.
const { values } = parseArgs({
  options: {
    stops: { type: "string", default: "300" },
    crashes: { type: "string", default: "40" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
const [stops, crashes, seed] = [Number(values.stops), Number(values.crashes), Number(values.seed)];
const executable = findBrowser();
if (executable === undefined) throw new Error("There is no Chromium; `npm test` finds or installs one.");

const folder = mkdtempSync(join(tmpdir(), "omamori-endurance-"));
const web = await LocalWeb.open();
const lot = new Lot(seed);
const watch = new Watch();
console.log(`Seed ${seed}: ${stops} stops of the worker and ${crashes} crashes of the browser.`);
const began = Date.now();
const session = await Session.begin({ executable, profile: join(folder, "profile"), web, lot, watch });
const counts = new Map<string, number>();
let round = 0;
try {
  while (session.stops < stops || session.crashes < crashes) {
    round++;
    const act = lot.of(acts);
    counts.set(act.name, (counts.get(act.name) ?? 0) + 1);
    // So that the last of either do not come all at the end.
    const isCrash = session.crashes < crashes && lot.next() < (crashes - session.crashes) / (remaining() + 1);
    await session.interrupt(act, `round ${round}, ${act.name}`, isCrash ? "crash" : "stop");
    if (round % 25 === 0)
      console.log(`  ${session.stops} stops, ${session.crashes} crashes, ${watch.faults.length} faults`);
  }
} finally {
  await session.end();
  await web.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
const done = [...counts].map(([name, count]) => `${count} ${name}`).join(", ");
console.log(
  `${session.stops} stops and ${session.crashes} crashes during ${done}, in ${Math.round((Date.now() - began) / 1000)} s.`,
);
console.log(watch.faults.length === 0 ? "Nothing was lost." : `${watch.faults.length} faults.`);
process.exitCode = watch.faults.length === 0 ? 0 : 1;

/** How many interruptions are still to come. */
function remaining(): number {
  return Math.max(0, stops - session.stops) + Math.max(0, crashes - session.crashes);
}
