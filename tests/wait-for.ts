import { vi } from "vitest";

/** How long a test waits for what it waits for, in milliseconds: a busy machine may take its time. */
export const patience = 30_000;

/** Waits until a check passes. @throws what the check throws at last. */
export function waitFor(check: () => unknown): Promise<void> {
  return vi.waitFor(
    async () => {
      await check();
    },
    { timeout: patience },
  );
}
