import { bundleCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import type { DatabaseContent } from "#scripts/browser/read-database.ts";

type Row = Readonly<Record<string, unknown>>;

/** What was seen to be on record must stay there, whatever is stopped or crashes after it. */
export class Watch {
  /** Rows that were seen, by table and key. */
  readonly #seen = new Map<string, Map<string, Row>>();
  /** Names of the rows of the shipped catalogue. */
  readonly #shipped = shippedIds();
  readonly faults: string[] = [];

  /** Notes what is there, and what of what was there is not. */
  look(content: DatabaseContent | undefined, when: string): void {
    if (content === undefined) {
      this.fault(`${when}: the database is gone`);
      return;
    }
    this.#lookAtVisits(content, when);
    this.#lookAtSettled(content, when);
    this.#lookAtCatalogue(content, when);
  }

  /** Notes that something did not hold. */
  fault(sentence: string): void {
    // At once: a run that is ended before its end has told them.
    console.error(sentence);
    this.faults.push(sentence);
  }

  /** A visit's first day, last day and number of days only ever widen. */
  #lookAtVisits(content: DatabaseContent, when: string): void {
    const now = rowsBy(content["visits"], ({ serviceId }) => String(serviceId));
    for (const [key, before] of this.#of("visits")) {
      const row = now.get(key);
      if (!row) this.fault(`${when}: the visit to ${key} is gone`);
      else if (
        String(row["firstOn"]) > String(before["firstOn"]) ||
        Number(row["dayCount"]) < Number(before["dayCount"])
      )
        this.fault(`${when}: the visit to ${key} went back`);
    }
    this.#seen.set("visits", now);
  }

  /** What was settled stays settled: no act here takes anything back. */
  #lookAtSettled(content: DatabaseContent, when: string): void {
    const now = rowsBy(content["resolutions"], ({ subject, stepId }) => `${subject} ${stepId}`);
    for (const key of this.#of("resolutions").keys()) {
      if (!now.has(key)) this.fault(`${when}: what was settled is open again: ${key}`);
    }
    this.#seen.set("resolutions", now);
  }

  /** All of the catalogue is there, and nothing names what is not. */
  #lookAtCatalogue(content: DatabaseContent, when: string): void {
    const services = rowsBy(content["services"], ({ id }) => String(id));
    const incidents = rowsBy(content["incidents"], ({ id }) => String(id));
    for (const [table, ids, found] of [
      ["services", this.#shipped.services, services],
      ["incidents", this.#shipped.incidents, incidents],
    ] as const) {
      const missing = ids.filter((id) => !found.has(id));
      if (missing.length > 0) this.fault(`${when}: ${missing.length} of the shipped ${table} are gone`);
    }
    for (const { id, serviceIds } of incidents.values()) {
      const lost = (serviceIds as readonly string[]).filter((serviceId) => !services.has(serviceId));
      if (lost.length > 0) this.fault(`${when}: ${id} is about ${lost}, which is not there`);
    }
  }

  #of(table: string): ReadonlyMap<string, Row> {
    return this.#seen.get(table) ?? new Map();
  }
}

function rowsBy(rows: readonly unknown[] | undefined, keyOf: (row: Row) => string): Map<string, Row> {
  return new Map(((rows ?? []) as readonly Row[]).map((row) => [keyOf(row), row]));
}

function shippedIds() {
  const { services, incidents } = bundleCatalogue().catalogue;
  return { services: services.map(({ id }) => id), incidents: incidents.map(({ id }) => id) };
}
