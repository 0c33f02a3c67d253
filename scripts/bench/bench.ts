import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearVisits } from "#scripts/browser/clear-visits.ts";
import { extensionIdOf } from "#scripts/browser/extension-id.ts";
import { launchBrowser } from "#scripts/browser/launch-browser.ts";
import { LocalWeb } from "#scripts/browser/local-web.ts";
import { RunningExtension } from "#scripts/browser/running-extension.ts";
import { findBrowser } from "#scripts/set-up/browser.mjs";
import { type Comparison, type Contender, compare } from "./contender.ts";
import { explain } from "./explain.ts";
import { median } from "./median.ts";
import { timeImports } from "./time-import.ts";
import { timeLookUps } from "./time-look-ups.ts";
import { timePopup } from "./time-popup.ts";
import { timeVisit } from "./time-visit.ts";

// Ours against the floor: an extension that does nothing but set a badge and show one line, in the
// same browser, in the same run, in turn. With `--explain`, where our time goes instead.
const folders = { ours: ".output/chrome-mv3", floor: "scripts/bench/floor" };
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
  else await measure(entered);
} finally {
  await context.close();
  await web.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
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

  const imports = await timeImports(context);
  console.log(
    `\n${"Import of the catalogue at install, median".padEnd(44)} ${`${median(imports).toFixed(0)} ms`.padStart(9)} ${"".padStart(16)}  at most 500 ms`,
  );

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
