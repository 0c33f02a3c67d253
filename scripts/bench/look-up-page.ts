import { Database } from "#lib/storage/database.ts";
import { findService } from "#lib/storage/services.ts";
import { madeUpService } from "./made-up.ts";

// Runs inside a page of a real browser, on its IndexedDB.
const databases = new Map<number, Database>();

const lookUps = {
  /** Fills a database with so many made-up services. */
  async fill(size: number): Promise<void> {
    const database = new Database(`look-ups-${size}`);
    databases.set(size, database);
    const services = Array.from({ length: size }, (_, number) => madeUpService(number));
    for (let from = 0; from < size; from += 5_000) {
      await database.services.bulkAdd(services.slice(from, from + 5_000));
    }
  },

  /** Milliseconds that one look-up takes among so many: half of them of listed hosts, half of others. */
  async time(size: number): Promise<number> {
    const database = databases.get(size);
    if (!database) throw new Error(`There is no database of ${size} services.`);
    const count = 50;
    const start = performance.now();
    for (let at = 0; at < count; at++) {
      const number = Math.floor(Math.random() * size);
      const isListed = at % 2 === 0;
      const host = isListed ? `www.service-${number}.example` : `www.unlisted-${number}.example`;
      const service = await findService(database, host);
      if (service?.id !== (isListed ? `service-${number}` : undefined)) throw new Error(`Wrong at ${host}.`);
    }
    return (performance.now() - start) / count;
  },
};

export type LookUps = typeof lookUps;

Object.assign(globalThis, { lookUps });
