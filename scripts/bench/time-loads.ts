import type { BrowserContext } from "@playwright/test";
import { bundleParts } from "#lib/catalogue/bundle-catalogue.ts";
import type { Catalogue } from "#lib/domain/catalogue.ts";
import { bundlePage } from "./bundle-page.ts";
import { amendedCatalogue } from "./grown-catalogue.ts";
import type { LoadTimes, TimeLoads } from "./load-page.ts";
import { median } from "./median.ts";

const runs = 11;

/**
 * How long a catalogue takes to be loaded in a real browser: at install, as an update in which one percent of the
 * incidents changed, and when another language is chosen. Medians, in milliseconds.
 */
export async function timeLoads(context: BrowserContext, catalogue: Catalogue): Promise<LoadTimes> {
  const page = await context.newPage();
  await page.goto("https://import.example/");
  await page.evaluate(await bundlePage("load-page.ts"));
  const [first, second] = [bundleParts(catalogue), bundleParts(amendedCatalogue(catalogue))];
  const all: LoadTimes[] = [];
  for (let run = 0; run < runs; run++) {
    all.push(
      await page.evaluate(
        ([first, second, run]) =>
          (globalThis as unknown as { timeLoads: TimeLoads }).timeLoads(first, second, run),
        [first, second, run] as const,
      ),
    );
  }
  await page.close();
  return {
    install: median(all.map(({ install }) => install)),
    update: median(all.map(({ update }) => update)),
    language: median(all.map(({ language }) => language)),
  };
}
