import type { AreaEntries } from "#lib/domain/sync.ts";

/** What Chromium lets an extension have, by the names it gives in its errors. */
const quotas = {
  QUOTA_BYTES: 102_400,
  QUOTA_BYTES_PER_ITEM: 8_192,
  MAX_ITEMS: 512,
  MAX_WRITE_OPERATIONS_PER_MINUTE: 120,
  MAX_WRITE_OPERATIONS_PER_HOUR: 1_800,
} as const;

const minute = 60_000;
const bytesOf = (key: string, value: unknown) =>
  new TextEncoder().encode(key).length + new TextEncoder().encode(JSON.stringify(value)).length;

type OnChanged = (changes: Readonly<Record<string, unknown>>) => void;

/** A `storage.sync` of one device, with the quotas of Chromium and its words. */
export class FakeSyncArea {
  #entries = new Map<string, unknown>();
  readonly #listeners = new Set<OnChanged>();
  #writes: number[] = [];
  /** What every call is refused with, as where it is turned off in the browser. */
  refusal: string | undefined;

  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** How often something was written. */
  get writes(): number {
    return this.#writes.length;
  }

  readonly onChanged = {
    addListener: (listener: OnChanged) => this.#listeners.add(listener),
    removeListener: (listener: OnChanged) => this.#listeners.delete(listener),
  };

  async get(_keys: null): Promise<Record<string, unknown>> {
    this.#refuse();
    return structuredClone(Object.fromEntries(this.#entries));
  }

  async set(entries: AreaEntries): Promise<void> {
    this.#refuse();
    this.#countWrite();
    const after = new Map([...this.#entries, ...Object.entries(entries)]);
    for (const [key, value] of Object.entries(entries)) {
      if (bytesOf(key, value) > quotas.QUOTA_BYTES_PER_ITEM)
        throw new Error("QUOTA_BYTES_PER_ITEM quota exceeded");
    }
    if (after.size > quotas.MAX_ITEMS) throw new Error("MAX_ITEMS quota exceeded");
    const sum = [...after].reduce((bytes, [key, value]) => bytes + bytesOf(key, value), 0);
    if (sum > quotas.QUOTA_BYTES) throw new Error("QUOTA_BYTES quota exceeded");
    this.#become(after);
  }

  async remove(keys: readonly string[]): Promise<void> {
    this.#refuse();
    this.#countWrite();
    this.#become(new Map([...this.#entries].filter(([key]) => !keys.includes(key))));
  }

  async clear(): Promise<void> {
    this.#refuse();
    this.#countWrite();
    this.#become(new Map());
  }

  /** What another device has, as the browser carries it here: no write of this device, and no quota. */
  arrive(entries: AreaEntries): void {
    this.#become(new Map(Object.entries(structuredClone(entries))));
  }

  /** All that lies in it. */
  held(): Record<string, unknown> {
    return structuredClone(Object.fromEntries(this.#entries));
  }

  #become(entries: Map<string, unknown>): void {
    this.#entries = entries;
    for (const listener of this.#listeners) listener({});
  }

  #refuse(): void {
    if (this.refusal !== undefined) throw new Error(this.refusal);
  }

  #countWrite(): void {
    const now = this.#now();
    const since = (span: number) => this.#writes.filter((at) => at > now - span).length;
    for (const [name, span] of [
      ["MAX_WRITE_OPERATIONS_PER_MINUTE", minute],
      ["MAX_WRITE_OPERATIONS_PER_HOUR", 60 * minute],
    ] as const) {
      if (since(span) >= quotas[name]) throw new Error(`This request exceeds the ${name} quota.`);
    }
    this.#writes = [...this.#writes, now];
  }
}
