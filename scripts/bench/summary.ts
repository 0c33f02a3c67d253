import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { LocalWeb } from "#scripts/browser/local-web.ts";
import { RunningExtension } from "#scripts/browser/running-extension.ts";
import { findBrowser } from "#scripts/set-up/browser.mjs";
import { fillDatabase } from "./fill-database.ts";
import { LongTasks } from "./long-tasks.ts";
import { madeUpIncident, madeUpService } from "./made-up.ts";
import { median } from "./median.ts";

// The summary page of somebody who uses every service of a catalogue far larger than ours, in a real browser:
// when its first sentence is painted, and how long anything holds it up.

const serviceCount = 1_000;
const incidentCount = 5_000;
const runs = 11;
const targets = { sentence: 300, task: 50 };

const executable = findBrowser();
if (executable === undefined) throw new Error("There is no Chromium; `npm test` finds or installs one.");
const profile = mkdtempSync(join(tmpdir(), "omamori-bench-"));
const web = await LocalWeb.open();
const omamori = await RunningExtension.launch({
  executable,
  profile,
  extensions: [".output/chrome-mv3"],
  args: web.browserArgs,
});
try {
  await omamori.whenReady();
  const services = Array.from({ length: serviceCount }, (_, at) => madeUpService(at));
  await fillDatabase(omamori.observer, {
    services,
    incidents: Array.from({ length: incidentCount }, (_, at) => madeUpIncident(at, serviceCount)),
    accounts: services.map(({ id }, at) => ({
      serviceId: id,
      standing: "has",
      since: `${2005 + (at % 20)}`,
      saidOn: "2026-11-22",
    })),
    visits: services.map(({ id }, at) => ({
      serviceId: id,
      firstOn: "2024-01-01",
      lastOn: at % 3 === 0 ? "2025-06-01" : "2026-11-01",
      dayCount: 1 + (at % 200),
    })),
  });

  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await omamori.openSummary();
    times.push(await paintOf(page));
    await page.close();
  }
  console.log(`\n${serviceCount} services, ${incidentCount} incidents`);
  print("First sentence painted, median", median(times), targets.sentence);
  print("First sentence painted, slowest", Math.max(...times), targets.sentence);

  const page = await omamori.openSummary("services");
  await page.locator("main h1").waitFor();
  const tasks = await LongTasks.of(page);
  await page.waitForTimeout(1_000);
  await tasks.forget();
  for (const view of ["services", "timeline", "plan", "data"]) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, view);
    await page.waitForTimeout(1_000);
    print(`Longest task: change to ${view}`, await tasks.longest(), targets.task);
    await scroll(page);
    print(`Longest task: scroll ${view}`, await tasks.longest(), targets.task);
  }
  await page.evaluate(() => {
    location.hash = "services";
  });
  await page.waitForTimeout(1_000);
  await tasks.forget();
  const search = page.getByRole("searchbox");
  await search.pressSequentially("service 12", { delay: 60 });
  await page.waitForTimeout(500);
  await search.fill("");
  await page.waitForTimeout(500);
  print("Longest task: search services", await tasks.longest(), targets.task);
  for (const select of await page.locator("main select").all()) {
    await select.selectOption({ index: 1 });
    await page.waitForTimeout(300);
  }
  await page.getByRole("checkbox").first().click();
  await page.waitForTimeout(500);
  print("Longest task: filter and sort services", await tasks.longest(), targets.task);
} finally {
  await omamori.close();
  await web.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Milliseconds from the start of the navigation to the paint of the element marked `standing`. */
function paintOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntries() as (PerformanceEntry & { readonly renderTime: number })[];
          if (entry) resolve(entry.renderTime);
        }).observe({ type: "element", buffered: true });
        setTimeout(() => reject(new Error("No element marked as `standing` was painted.")), 10_000);
      }),
  );
}

/** As with a wheel, for a few seconds. */
async function scroll(page: Page): Promise<void> {
  await page.mouse.move(600, 400);
  for (let turn = 0; turn < 40; turn++) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(40);
  }
  await page.waitForTimeout(300);
}

function print(what: string, time: number, target: number): void {
  console.log(`${what.padEnd(44)} ${`${time.toFixed(0)} ms`.padStart(9)}  at most ${target}`);
}
