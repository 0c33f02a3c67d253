import { act, screen } from "@testing-library/react";
import { type ReactNode, StrictMode, useState } from "react";
import { describe, expect, it, test, vi } from "vitest";
import { useFailure } from "#entrypoints/pages/product-context.tsx";
import { useJob } from "#entrypoints/pages/use-job.ts";
import type { JobControls, WorkEnd } from "#lib/domain/job.ts";
import { openPage } from "#tests/entrypoints/open-page.tsx";
import { productOn } from "#tests/product/product-on.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";

type End = WorkEnd<string, string>;
type Work = (on: JobControls, input: number) => Promise<End>;

/** Shows a job as text, with a button for each thing that can be done with it. */
function Shown({ work }: { readonly work: Work }) {
  const { job, start, cancel, reset } = useJob(work);
  const { failure } = useFailure();
  const buttons = { start: () => start(7), cancel, reset };
  return (
    <>
      <output>{JSON.stringify({ ...job, ...(failure && { failure }) })}</output>
      {Object.entries(buttons).map(([name, onClick]) => (
        <button key={name} type="button" onClick={onClick}>
          {name}
        </button>
      ))}
    </>
  );
}

/** Something that can be left. */
function View({ children }: { readonly children: ReactNode }) {
  const [isLeft, setLeft] = useState(false);
  if (isLeft) return <output>left</output>;
  return (
    <>
      {children}
      <button type="button" onClick={() => setLeft(true)}>
        leave
      </button>
    </>
  );
}

/** Opens a page with work that a test ends. */
async function open() {
  const ends: ((end: End | Error) => Promise<void>)[] = [];
  const controls: JobControls[] = [];
  const work = vi.fn<Work>((on) => {
    controls.push(on);
    const { promise, resolve, reject } = Promise.withResolvers<End>();
    ends.push((end) =>
      act(async () => {
        if (end instanceof Error) reject(end);
        else resolve(end);
        await promise.catch(() => undefined);
      }),
    );
    return promise;
  });
  const user = await openPage(
    <StrictMode>
      <View>
        <Shown work={work} />
      </View>
    </StrictMode>,
    productOn(freshDatabase()),
  );
  const click = (name: string) => user.click(screen.getByRole("button", { name }));
  const shown = () => screen.getByRole("status").textContent ?? "";
  /** What the newest run says and how it ends. */
  const newest = () => {
    const [on, end] = [controls.at(-1), ends.at(-1)];
    if (!on || !end) throw new Error("Nothing was started.");
    return { on, end };
  };
  return { work, click, shown, newest, ends, controls };
}

const running = JSON.stringify({ state: "running", part: Number.NaN });

describe("long work", () => {
  it("is idle until it is started, and then runs at once, with what it was given", async () => {
    const { work, click, shown } = await open();
    expect(shown()).toBe('{"state":"idle"}');
    await click("start");
    expect(work).toHaveBeenCalledExactlyOnceWith(expect.anything(), 7);
    expect(shown()).toBe(running);
  });

  it("begins within the click, so that a permission can be asked for", async () => {
    const { work, click } = await open();
    const button = screen.getByRole("button", { name: "start" });
    let isWithin = false;
    document.addEventListener("click", () => (isWithin = work.mock.calls.length === 1), { once: true });
    button.click();
    expect(isWithin).toBe(true);
    await click("cancel");
  });

  it("tells how far it is, in steps of a hundredth", async () => {
    const { click, shown, newest } = await open();
    await click("start");
    const tell = (part: number) => act(async () => newest().on.progress(part));
    for (const [part, told] of [
      [0.5, 0.5],
      [0.504, 0.5],
      [0.51, 0.51],
      [0.995, 0.995],
      [1, 1],
      [Number.NaN, null],
    ] as const) {
      await tell(part);
      expect(JSON.parse(shown())).toEqual({ state: "running", part: told });
    }
  });

  test.for([
    { state: "done", result: "31 services" },
    { state: "refused", refusal: "not allowed" },
    { state: "cancelled" },
  ] as const)("ends $state", async (end) => {
    const { click, shown, newest } = await open();
    await click("start");
    await newest().end(end);
    expect(shown()).toBe(JSON.stringify(end));
  });

  it("that could not be done through no fault of its own is idle, and the page tells why", async () => {
    const { click, shown, newest } = await open();
    await click("start");
    await newest().end({ kind: "failed", failure: "full" });
    expect(JSON.parse(shown())).toEqual({ state: "idle", failure: "full" });
  });

  it("that throws is a bug, and is thrown on to what shows the page", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { click, newest } = await open();
    await click("start");
    await expect(newest().end(new Error("A bug"))).rejects.toThrow("A bug");
  });

  test.for([
    ["cancel", '{"state":"cancelled"}'],
    ["reset", '{"state":"idle"}'],
    ["leave", "left"],
  ] as const)("stops at once by %s, and is heard no more", async ([name, state]) => {
    const { click, shown, newest } = await open();
    await click("start");
    expect(newest().on.signal.aborted).toBe(false);
    await click(name);
    expect(shown()).toBe(state);
    expect(newest().on.signal.aborted).toBe(true);
    expect(newest().on.isCancelled()).toBe(true);
    newest().on.progress(0.5);
    await newest().end(new Error("It does not matter any more"));
    expect(shown()).toBe(state);
  });

  it("started anew, stops what ran before", async () => {
    const { click, shown, ends, controls } = await open();
    await click("start");
    await click("start");
    expect(controls.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    await ends[0]?.({ state: "done", result: "old" });
    expect(shown()).toBe(running);
    await ends[1]?.({ state: "done", result: "new" });
    expect(shown()).toBe('{"state":"done","result":"new"}');
  });

  it("that is done is not cancelled any more, but can be let go", async () => {
    const { click, shown, newest } = await open();
    await click("start");
    await newest().end({ state: "done", result: "kept" });
    await click("cancel");
    expect(shown()).toBe('{"state":"done","result":"kept"}');
    await click("reset");
    expect(shown()).toBe('{"state":"idle"}');
  });
});
