import type { FeedEntry, FeedRows } from "#lib/domain/feed.ts";
import { siteServiceAt } from "#lib/domain/site-service.ts";
import { Database } from "#lib/storage/database.ts";
import { QuickReader } from "#lib/storage/quick-look.ts";
import { replaceFeed } from "#lib/storage/replace-feed.ts";
import { findService } from "#lib/storage/services.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { madeUpIncident, madeUpService } from "./made-up.ts";

// Runs inside a page of a real browser, on its IndexedDB.

/** Milliseconds that a swap takes, and that visits take meanwhile. */
export interface SwapTimes {
  readonly swap: number;
  /** Of each visit that came meanwhile: looked up quickly, looked up by the product, and recorded. */
  readonly visits: readonly number[];
  /** The longest time for which the page itself could not answer. */
  readonly held: number;
}

let database: Database;
let reader: QuickReader;

function madeUpList(size: number): { readonly rows: FeedRows; readonly entries: readonly FeedEntry[] } {
  const numbers = Array.from({ length: size }, (_, number) => number);
  const domainOf = (number: number) => `listed-${number}.example`;
  return {
    rows: {
      services: numbers.map((number) => ({
        ...madeUpService(number),
        id: siteServiceAt(domainOf(number)),
        domains: [domainOf(number)],
        layer: "feed" as const,
      })),
      incidents: numbers.map((number) => ({
        ...madeUpIncident(number, size),
        id: `hibp:listed-${number}`,
        serviceIds: [siteServiceAt(domainOf(number))],
        layer: "feed" as const,
        listedOn: "2026-11-20",
      })),
      merged: new Map(),
    },
    entries: numbers.map((number) => ({
      name: `Listed-${number}`,
      title: `Listed ${number}`,
      domain: domainOf(number),
      takenBy: "2020-02-02",
      listedOn: "2026-11-20",
      accounts: number,
      dataClasses: ["email-addresses", "passwords", "names"],
      flags: [],
    })),
  };
}

const swaps = {
  async fill(): Promise<void> {
    database = new Database("swaps");
    await database.catalogueState.put({ key: "current", hash: "hash" });
    await database.services.bulkAdd(Array.from({ length: 700 }, (_, number) => madeUpService(number)));
    reader = new QuickReader("swaps");
    await reader.open();
  },

  async time(size: number): Promise<SwapTimes> {
    const { rows, entries } = madeUpList(size);
    let isDone = false;
    const start = performance.now();
    const swapping = replaceFeed(database, rows, entries, { key: "feed", isOn: true, failures: 0 }).then(
      (isIn) => {
        if (!isIn) throw new Error("The list was not taken over.");
        isDone = true;
        return performance.now() - start;
      },
    );
    const visits: number[] = [];
    let held = 0;
    while (!isDone) {
      const began = performance.now();
      await reader.look("www.service-7.example");
      const service = await findService(database, "www.service-7.example");
      if (!service) throw new Error("A listed service was not found.");
      await recordVisit(database, service.id, "2026-11-25");
      visits.push(performance.now() - began);
      const paused = performance.now();
      await new Promise((passed) => setTimeout(passed, 10));
      held = Math.max(held, performance.now() - paused - 10);
    }
    return { swap: await swapping, visits, held };
  },

  /** Milliseconds of one look-up by the product, and of one quick look, of a hundred each. */
  async look(): Promise<{ readonly product: number; readonly quick: number }> {
    const time = async (look: (host: string) => Promise<unknown>) => {
      const start = performance.now();
      for (let at = 0; at < 100; at++) await look(`www.service-${at}.example`);
      return (performance.now() - start) / 100;
    };
    return {
      product: await time((host) => findService(database, host)),
      quick: await time((host) => reader.look(host)),
    };
  },
};

export type Swaps = typeof swaps;

Object.assign(globalThis, { swaps });
