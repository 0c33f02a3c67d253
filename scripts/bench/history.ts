import { readFileSync } from "node:fs";
import { bundleCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { addDays, type Day } from "#lib/domain/day.ts";
import type { Service } from "#lib/domain/service.ts";
import { matcherOf } from "#lib/domain/service-matcher.ts";
import { type FoundInHistory, findsInHistory, matchHistory } from "#lib/imports/history.ts";
import { pick } from "./made-up.ts";

// Says how long it takes to find the services of a history, and what memory that needs. It is matched as a page gets
// it from the browser: in slices, a day after the other. Nothing fails here.
//
// `npm run bench:history -- <file>`: the file holds an address a line; so may OMAMORI_HISTORY name one. Without it the
// addresses are made up: one in three leads to a listed service.

const sizes = [1, 10_000, 500_000];
const daysKept = 90;
const sliceSize = 1_000;
const today = "2026-11-27";

const { services } = bundleCatalogue().catalogue;
const { OMAMORI_HISTORY } = process.env;
const file = process.argv[2] ?? OMAMORI_HISTORY;
const addresses = file ? readAddresses(file) : madeUpAddresses(services);
console.log(`${addresses.length} addresses ${file ? `of ${file}` : "made up"}, ${services.length} services`);

const built = performance.now();
const matcher = matcherOf(services);
console.log(`the index is made in ${(performance.now() - built).toFixed(1)} ms`);

// The first run is slower than the rest, as the code is not compiled yet: it is shown, as a person has no second.
for (const size of sizes) measure(size);

function measure(size: number): void {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const found: FoundInHistory = new Map();
  let processor = 0;
  let longest = 0;
  let most = 0;
  for (const slice of slicesOf(size)) {
    const start = process.cpuUsage();
    matchHistory(slice, matcher, found);
    const { user, system } = process.cpuUsage(start);
    const spent = (user + system) / 1_000;
    processor += spent;
    longest = Math.max(longest, spent);
    if (globalThis.gc && Math.random() < 0.05) {
      globalThis.gc();
      most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
  }
  const finds = findsInHistory(found, today);
  const each = (processor / size) * 1_000;
  console.log(
    `${String(size).padStart(7)} entries: ${processor.toFixed(1)} ms of processor time, ${each.toFixed(2)} µs each, ` +
      `longest slice ${longest.toFixed(1)} ms, ${finds.length} services, at most ${(most / 1_048_576).toFixed(1)} MB more`,
  );
}

/** A history, newest first, each slice made only when it is asked for. */
function* slicesOf(size: number): Generator<{ url: string; day: Day }[]> {
  const ofOneDay = Math.ceil(size / daysKept);
  let taken = 0;
  for (let back = 0; taken < size; back++) {
    const day = addDays(today, -back);
    const end = Math.min(size, taken + ofOneDay);
    while (taken < end) {
      const until = Math.min(end, taken + sliceSize);
      const slice = Array.from({ length: until - taken }, (_, at) => pick(addresses, taken + at));
      taken = until;
      // As texts that were never looked at, as they come from the browser.
      yield (JSON.parse(JSON.stringify(slice)) as string[]).map((url) => ({ url, day }));
    }
  }
}

function readAddresses(path: string): string[] {
  return readFileSync(path, "utf8").split(/\r?\n/).filter(Boolean);
}

function madeUpAddresses(listed: readonly Service[]): string[] {
  const domains = listed.flatMap((service) => service.domains);
  return Array.from({ length: 30_000 }, (_, at) => {
    const path = `/a/${at}?page=${at % 50}&from=${"x".repeat(at % 60)}`;
    if (at % 3 === 0) return `https://www.${pick(domains, at)}${path}`;
    return at % 3 === 1 ? `https://www.site-${at}.example${path}` : `http://site${at}.co.jp${path}`;
  });
}
