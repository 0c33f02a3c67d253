import type { BrowserContext } from "@playwright/test";
import type { Contender } from "./contender.ts";
import { median } from "./median.ts";
import { timePopup } from "./time-popup.ts";
import { timeVisit } from "./time-visit.ts";
import { type TraceEvent, trace } from "./trace.ts";

const warmUps = 2;
const rounds = 10;
const pause = 400;

/** Milliseconds, or how many, by what they were spent on; in the order in which they are told. */
type Parts = ReadonlyMap<string, number>;

/**
 * Says where the time goes between a visit and its badge, and between opening the popup and its sentence, part by
 * part, as the browser itself writes it down. Parts run beside one another in several processes, so they are not
 * to be added up; writing down takes time too, so the sums are larger than what is measured without.
 */
export async function explain(context: BrowserContext, contender: Contender): Promise<void> {
  const { extension } = contender;
  const awake = () => Promise.resolve();
  await tell("Visit to badge, worker awake", context, () => timeVisit(contender, awake), partsOfVisit);
  const stopped = () => extension.stopWorker();
  await tell("Visit to badge, worker stopped", context, () => timeVisit(contender, stopped), partsOfVisit);
  await tell("Popup opened to its sentence painted", context, () => timePopup(contender), partsOfPopup);
}

async function tell(
  title: string,
  context: BrowserContext,
  run: () => Promise<unknown>,
  read: (events: readonly TraceEvent[]) => Parts,
): Promise<void> {
  const all: Parts[] = [];
  for (let round = -warmUps; round < rounds; round++) {
    await new Promise((passed) => setTimeout(passed, pause));
    const events = await trace(context, run);
    if (round >= 0) all.push(read(events));
  }
  console.log(`\n${title.padEnd(60)} ${"median".padStart(8)} ${"least".padStart(8)}`);
  for (const part of new Set(all.flatMap((parts) => [...parts.keys()]))) {
    const values = all.flatMap((parts) => parts.get(part) ?? []);
    const cells = [median(values), Math.min(...values)].map((value) => value.toFixed(1).padStart(8));
    console.log(`  ${part.padEnd(58)} ${cells.join(" ")}`);
  }
}

const milliseconds = (microseconds: number) => microseconds / 1_000;
const lengthOf = (events: readonly TraceEvent[]) =>
  milliseconds(events.reduce((sum, { dur = 0 }) => sum + dur, 0));

/** The processes and threads of a trace by their names. */
function threadsNamed(events: readonly TraceEvent[], name: string): ReadonlySet<string> {
  const named = events.filter((event) => event.name === "thread_name" && event.args?.name === name);
  return new Set(named.map(({ pid, tid }) => `${pid} ${tid}`));
}

const on = (threads: ReadonlySet<string>, events: readonly TraceEvent[]) =>
  events.filter(({ pid, tid }) => threads.has(`${pid} ${tid}`));

function timeOf(events: readonly TraceEvent[], name: string): number | undefined {
  return events.find((event) => event.name === name)?.ts;
}

function partsOfVisit(events: readonly TraceEvent[]): Parts {
  const parts = new Map<string, number>();
  const [from, to] = [timeOf(events, "visit"), timeOf(events, "badge")];
  if (from === undefined || to === undefined) throw new Error("The visit left no marks.");
  const during = events.filter(({ ts }) => ts >= from && ts <= to);
  const worker = on(threadsNamed(events, "ServiceWorker thread"), during);
  const browser = on(threadsNamed(events, "CrBrowserMain"), during);
  parts.set("all", milliseconds(to - from));
  const started = timeOf(browser, "EmbeddedWorkerInstance::Start");
  const compiled = timeOf(worker, "v8.compile");
  if (started !== undefined && compiled !== undefined) {
    parts.set("until the browser starts the worker", milliseconds(started - from));
    parts.set("the worker's process and thread, and its script read", milliseconds(compiled - started));
    parts.set("script compiled", lengthOf(worker.filter(({ name }) => name === "v8.compile")));
    parts.set("script evaluated, the listeners' filters included", lengthOf(named(worker, "v8.run")));
    parts.set("the browser's main thread takes the filters", lengthOf(browser.filter(isAboutListeners)));
    const run = named(worker, "v8.run")[0];
    if (run) parts.set("from there to the badge", milliseconds(to - run.ts - (run.dur ?? 0)));
  }
  return setDatabase(setCalls(parts, worker), worker);
}

function partsOfPopup(events: readonly TraceEvent[]): Parts {
  const parts = new Map<string, number>();
  const [from, to] = [timeOf(events, "popup"), timeOf(events, "sentence")];
  if (from === undefined || to === undefined) throw new Error("The popup left no marks.");
  const during = events.filter(({ ts }) => ts >= from && ts <= to);
  const page = during.find(
    ({ name, args }) => name === "ResourceSendRequest" && JSON.stringify(args).includes("/popup.html"),
  );
  if (!page) throw new Error("The popup was not requested.");
  const thread = on(new Set([`${page.pid} ${page.tid}`]), during).filter(({ ts }) => ts >= page.ts);
  const evaluated = named(thread, "v8.evaluateModule");
  parts.set("all", milliseconds(to - from));
  parts.set("until its document is there", milliseconds(page.ts - from));
  const [first] = evaluated;
  if (first) parts.set("files read and compiled", milliseconds(first.ts - page.ts));
  parts.set("scripts evaluated", lengthOf(evaluated));
  setDatabase(setCalls(parts, thread), thread);
  const ends = named(thread, "IDBTransaction::onComplete").map(({ dur = 0 }) => milliseconds(dur));
  parts.set("drawn once the reading is complete", Math.max(0, ...ends));
  parts.set("styles", lengthOf(named(thread, "UpdateLayoutTree")));
  parts.set("layout", lengthOf(named(thread, "Layout")));
  parts.set("paint", lengthOf(thread.filter(({ name }) => name === "PrePaint" || name === "Paint")));
  return parts;
}

const named = (events: readonly TraceEvent[], wanted: string) => events.filter(({ name }) => name === wanted);

/** Only the filters are so large. */
function isAboutListeners({ name, args }: TraceEvent): boolean {
  const message = args?.chrome_mojo_event_info;
  return (
    name === "Receive mojo message" &&
    message?.mojo_interface_tag === "extensions.mojom.EventRouter" &&
    (message.data_num_bytes ?? 0) > 2_000
  );
}

function setCalls(parts: Map<string, number>, thread: readonly TraceEvent[]): Map<string, number> {
  const calls = named(thread, "NativeExtensionBindingsSystem::SendRequest");
  return parts.set("calls of the browser's interfaces, how many", calls.length);
}

const request =
  /^IDB(?:ObjectStore|Index|Cursor)::(?:get|getAll|getKey|getAllKeys|openCursor|openKeyCursor|continue|count|put|add|delete|clear)$/;

function setDatabase(parts: Map<string, number>, thread: readonly TraceEvent[]): Map<string, number> {
  const [asked, opened] = named(thread, "IDBFactory::open");
  if (asked && opened) parts.set("database opened", milliseconds(opened.ts - asked.ts));
  const asks = thread.filter(({ name, ph }) => ph === "b" && request.test(name));
  parts.set("transactions, how many", named(thread, "IDBDatabase::transaction").length);
  parts.set("requests, how many", asks.length);
  const [first, last] = [asks[0], thread.findLast(({ name, ph }) => ph === "e" && request.test(name))];
  if (first && last) parts.set("from the first request to the last answer", milliseconds(last.ts - first.ts));
  return parts;
}
