import type { BrowserContext } from "@playwright/test";
import { bundlePage } from "./bundle-page.ts";
import type { Swaps, SwapTimes } from "./feed-page.ts";

/** What swaps of lists of some sizes take in a real browser's database, one after the other. */
export async function timeFeed(
  context: BrowserContext,
  sizes: readonly number[],
): Promise<{ readonly swaps: ReadonlyMap<string, SwapTimes>; readonly looks: ReadonlyMap<string, object> }> {
  const page = await context.newPage();
  await page.goto("https://look-ups.example/");
  await page.evaluate(await bundlePage("feed-page.ts"));
  const run = <Value>(act: (swaps: Swaps, size: number) => Promise<Value>, size = 0): Promise<Value> =>
    page.evaluate(
      ({ act, size }) => {
        const call = new Function(`return ${act}`)() as (swaps: Swaps, size: number) => Promise<Value>;
        return call((globalThis as unknown as { swaps: Swaps }).swaps, size);
      },
      { act: act.toString(), size },
    ) as Promise<Value>;
  await run((swaps) => swaps.fill());
  const looks = new Map<string, object>();
  const swaps = new Map<string, SwapTimes>();
  await run((swaps) => swaps.look());
  looks.set("no list", await run((swaps) => swaps.look()));
  for (const size of sizes) {
    swaps.set(`${size}, first`, await run((swaps, size) => swaps.time(size), size));
    swaps.set(`${size}, in place of it`, await run((swaps, size) => swaps.time(size), size));
    looks.set(`${size}`, await run((swaps) => swaps.look()));
  }
  await page.close();
  return { swaps, looks };
}
