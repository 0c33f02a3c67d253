import type { BrowserContext } from "@playwright/test";
import { bundlePage } from "./bundle-page.ts";
import type { LookUps } from "./look-up-page.ts";
import { median } from "./median.ts";

const rounds = 20;

/** Milliseconds of one look-up in a real browser's database, by the number of services in it. */
export async function timeLookUps(
  context: BrowserContext,
  sizes: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const page = await context.newPage();
  await page.goto("https://look-ups.example/");
  await page.evaluate(await bundlePage("look-up-page.ts"));
  for (const size of sizes) {
    await page.evaluate((size) => (globalThis as unknown as { lookUps: LookUps }).lookUps.fill(size), size);
  }
  const times = new Map(sizes.map((size) => [size, [] as number[]]));
  // In turn, so that whatever else the machine does falls on all alike; the first round only warms up.
  for (let round = 0; round <= rounds; round++) {
    for (const size of sizes) {
      const time = await page.evaluate(
        (size) => (globalThis as unknown as { lookUps: LookUps }).lookUps.time(size),
        size,
      );
      if (round > 0) times.get(size)?.push(time);
    }
  }
  await page.close();
  return new Map([...times].map(([size, measured]) => [size, median(measured)]));
}
