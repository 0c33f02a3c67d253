import type { BrowserContext } from "@playwright/test";
import { bundleCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { bundlePage } from "./bundle-page.ts";
import type { TimeImport } from "./import-page.ts";

const runs = 11;

/** Milliseconds that the import of the whole catalogue takes at install, once a run, in a real browser. */
export async function timeImports(context: BrowserContext): Promise<readonly number[]> {
  const page = await context.newPage();
  await page.goto("https://import.example/");
  await page.evaluate(await bundlePage("import-page.ts"));
  const { text, hash } = bundleCatalogue();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    times.push(
      await page.evaluate(
        ([text, hash, run]) =>
          (globalThis as unknown as { timeImport: TimeImport }).timeImport(text, hash, run),
        [text, hash, run] as const,
      ),
    );
  }
  await page.close();
  return times;
}
