import { expect } from "./fixtures.ts";
import type { View } from "./person.ts";

/** Goes to a view of the summary by its address, and waits until it is there as a whole. */
export async function showView(summary: View, name: string): Promise<void> {
  const before = await summary.run(({ document, location }, name) => {
    const { title } = document;
    location.hash = name;
    return title;
  }, name);
  // Each has another, and the heading of one may become that of the next.
  await expect.poll(() => summary.run(({ document }) => document.title), name).not.toBe(before);
  await untilDrawn(summary);
}

/** A large view is drawn in slices. */
export const untilDrawn = (summary: View) =>
  summary.run(
    ({ requestIdleCallback }) =>
      new Promise<void>((drawn) => requestIdleCallback(() => drawn(), { timeout: 1_000 })),
  );
