import type { BrowserContext } from "@playwright/test";

/** One event as the browser writes it down; times are microseconds of one clock. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  /** What is told beside; only what is read here has a type. */
  readonly args?: {
    /** Of a thread. */
    readonly name?: string;
    /** Of a message between processes. */
    readonly chrome_mojo_event_info?: {
      readonly mojo_interface_tag?: string;
      readonly data_num_bytes?: number;
    };
  };
}

/** What the browser writes down: scripts, workers, the database, calls of extensions, painting and our own marks. */
const categories = [
  "blink.user_timing",
  "devtools.timeline",
  "extensions",
  "IndexedDB",
  "loading",
  "mojom",
  "ServiceWorker",
  "toplevel",
  "v8",
];

/** Longer than what follows a visit or a popup that belongs to it; in milliseconds. */
const tail = 150;

/** Lets the browser write down what happens while something runs. It needs nothing of the product for that. */
export async function trace(
  context: BrowserContext,
  run: () => Promise<unknown>,
): Promise<readonly TraceEvent[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error("The browser cannot be asked what it does.");
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: categories },
  });
  await run();
  await new Promise((passed) => setTimeout(passed, tail));
  const complete = new Promise((ended) => session.once("Tracing.tracingComplete", ended));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  return events.toSorted((a, b) => a.ts - b.ts);
}
