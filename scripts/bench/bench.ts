import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { packCatalogue } from "#lib/catalogue/pack-catalogue.ts";
import { rowsOf } from "#lib/storage/catalogue-rows.ts";
import { clearVisits } from "#scripts/browser/clear-visits.ts";
import { extensionIdOf } from "#scripts/browser/extension-id.ts";
import { launchBrowser } from "#scripts/browser/launch-browser.ts";
import { LocalWeb } from "#scripts/browser/local-web.ts";
import { RunningExtension } from "#scripts/browser/running-extension.ts";
import { findBrowser } from "#scripts/set-up/browser.mjs";
import { type Comparison, type Contender, compare, pause, rounds, warmUps } from "./contender.ts";
import { explain } from "./explain.ts";
import { fillDatabase } from "./fill-database.ts";
import { grownCatalogue } from "./grown-catalogue.ts";
import { median } from "./median.ts";
import { timeFeed } from "./time-feed.ts";
import { timeLoads } from "./time-loads.ts";
import { timeLookUps } from "./time-look-ups.ts";
import { timePopup } from "./time-popup.ts";
import { timeVisit } from "./time-visit.ts";

// Ours against the floor: an extension that does nothing but set a badge and show one line, in the
// same browser, in the same run, in turn; then what a catalogue costs that is four times the size, which is all that
// `--catalogue` measures. With `--feed`, what it takes to swap lists of Have I Been Pwned, and what visits wait for
// meanwhile. With `--explain`, where our time goes instead.
const folders = { ours: ".output/chrome-mv3", floor: "scripts/bench/floor" };
/** How many times the size of the catalogue. */
const growth = 4;
const executable = findBrowser();
if (executable === undefined) throw new Error("There is no Chromium; `npm test` finds or installs one.");

const profile = mkdtempSync(join(tmpdir(), "omamori-bench-"));
const web = await LocalWeb.open();
const context = await launchBrowser({
  executable,
  profile,
  extensions: Object.values(folders),
  args: web.browserArgs,
});
try {
  const omamori = await RunningExtension.in(context, extensionIdOf(folders.ours), profile);
  await omamori.whenReady();
  await omamori.whenWelcomed();
  const entered = await enter(folders.ours, "https://share.timescar.jp/");
  if (process.argv.includes("--explain")) await explain(context, entered);
  else if (process.argv.includes("--feed")) await measureFeed();
  else if (process.argv.includes("--catalogue")) await measureCatalogue(entered);
  else {
    await measure(entered);
    await measureCatalogue(entered);
  }
} finally {
  await context.close();
  await web.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function measureFeed(): Promise<void> {
  const { swaps, looks } = await timeFeed(context, [1_000, 100_000]);
  for (const [name, { swap, visits, held }] of swaps) {
    const times = [`swap ${swap.toFixed(0)} ms`, `visits ${visits.length}`];
    const waits = `median ${median(visits).toFixed(0)} ms, longest ${Math.max(...visits).toFixed(0)} ms`;
    console.log(`${name.padEnd(28)} ${times.join(", ")}, ${waits}, page held ${held.toFixed(0)} ms`);
  }
  for (const [name, times] of looks) console.log(`look-ups with ${name}: ${JSON.stringify(times)}`);
}

async function measure(entered: Contender): Promise<void> {
  const pair = {
    ours: entered,
    floor: await enter(folders.floor, "https://www.floor.example/"),
  };
  const { extension: ours } = pair.ours;
  const awake = () => Promise.resolve();
  const stopped = () => ours.stopWorker();

  console.log(
    `\n${"".padEnd(44)} ${"ours".padStart(9)} ${"floor".padStart(9)} ${"ratio".padStart(6)}  target`,
  );
  print("Visit to badge, worker awake", 1.2, await compare(pair, (who) => timeVisit(who, awake)));
  print("Visit to badge, worker stopped", 1.5, await compare(pair, (who) => timeVisit(who, stopped)));
  const first = async (who: Contender) => {
    await clearVisits(ours.observer);
    return timeVisit(who, awake);
  };
  print("The same, awake, first visit of the day", 1.2, await compare(pair, first));
  const firstStopped = async (who: Contender) => {
    await clearVisits(ours.observer);
    return timeVisit(who, stopped);
  };
  print("The same, stopped, first visit of the day", 1.5, await compare(pair, firstStopped));
  print("Popup opened to its sentence painted", 1.5, await compare(pair, timePopup));

  const sizes = [1_000, 10_000, 100_000];
  const times = await timeLookUps(context, sizes);
  const smallest = times.get(1_000) ?? Number.NaN;
  console.log("");
  for (const [size, time] of times) {
    const label = `Look-up among ${size.toLocaleString("en")} services`.padEnd(44);
    console.log(
      `${label} ${`${time.toFixed(2)} ms`.padStart(9)} ${"".padStart(9)} ${(time / smallest).toFixed(2).padStart(6)}  at most 1.20`,
    );
  }
}

/** What a catalogue costs as it is, and one so many times the size. It stays in the database of the extension. */
async function measureCatalogue(ours: Contender): Promise<void> {
  const { catalogue } = bundleCatalogue();
  const awake = () => Promise.resolve();
  console.log(`\n${"".padEnd(44)} ${"as it is".padStart(9)} ${`${growth} times`.padStart(9)}`);
  const visits = async () => ({
    again: median(await repeat(() => timeVisit(ours, awake))),
    first: median(
      await repeat(async () => {
        await clearVisits(ours.extension.observer);
        return timeVisit(ours, awake);
      }),
    ),
    popup: median(await repeat(() => timePopup(ours))),
  });
  const before = await visits();
  const grown = grownCatalogue(catalogue, growth);
  const { facts, texts, sources } = packCatalogue(grown);
  const { checkedOn: _, ...rows } = rowsOf({ facts, texts: texts.en, sources }, "en");
  await fillDatabase(ours.extension.observer, { ...rows });
  const after = await visits();
  printGrowth("Visit to badge, worker awake", before.again, after.again);
  printGrowth("The same, first visit of the day", before.first, after.first);
  printGrowth("Popup opened to its sentence painted", before.popup, after.popup);
  const loads = await timeLoads(context, catalogue);
  const grownLoads = await timeLoads(context, grown);
  printGrowth("Loaded at install, at most 500 ms as it is", loads.install, grownLoads.install);
  printGrowth("Updated by one incident in a hundred", loads.update, grownLoads.update);
  printGrowth("Another language chosen", loads.language, grownLoads.language);
}

async function repeat(measure: () => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = -warmUps; round < rounds; round++) {
    await new Promise((passed) => setTimeout(passed, pause));
    const time = await measure();
    if (round >= 0) times.push(time);
  }
  return times;
}

function printGrowth(what: string, asItIs: number, grown: number): void {
  const cells = [asItIs, grown].map((time) => `${time.toFixed(1)} ms`.padStart(9));
  console.log(`${what.padEnd(44)} ${cells.join(" ")}`);
}

async function enter(folder: string, address: string): Promise<Contender> {
  const extension = await RunningExtension.in(context, extensionIdOf(folder), profile);
  return { extension, tab: await extension.openTab(), address };
}

function print(what: string, target: number, { ours, floor }: Comparison): void {
  const [a, b] = [median(ours), median(floor)];
  const cells = [
    `${a.toFixed(1)} ms`.padStart(9),
    `${b.toFixed(1)} ms`.padStart(9),
    (a / b).toFixed(2).padStart(6),
  ];
  console.log(`${what.padEnd(44)} ${cells.join(" ")}  at most ${target.toFixed(2)}`);
}
