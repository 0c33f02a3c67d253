import { vi } from "vitest";
import type { RefreshCommands } from "#entrypoints/summary/up-to-date/refresh-commands.ts";
import type { RefreshEnd } from "#lib/domain/refresh.ts";

/** How a refresh ended, as the product gives it. */
export const ended = (end: RefreshEnd) => Promise.resolve({ kind: "done", value: end } as const);

/** Everything is permitted and goes well, unless a test says otherwise. */
export const fakeCommands = (over: Partial<RefreshCommands> = {}): RefreshCommands => ({
  has: vi.fn(async () => true),
  ask: vi.fn(async () => true),
  turnOn: vi.fn(() => ended({ kind: "new" })),
  turnOff: vi.fn(async () => ({ kind: "done", value: undefined }) as const),
  refresh: vi.fn(() => ended({ kind: "unchanged" })),
  refreshFromFile: vi.fn(
    async () => ({ kind: "done", value: { what: "feed", end: { kind: "new" } } }) as const,
  ),
  ...over,
});
