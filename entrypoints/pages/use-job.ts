import { useCallback, useEffect, useRef, useState } from "react";
import type { Job, JobControls, WorkEnd } from "#lib/domain/job.ts";
import { useRun } from "./product-context.tsx";

/** One piece of long work, and how it is started and stopped. */
export interface JobOf<Input extends readonly unknown[], Result, Refusal> {
  readonly job: Job<Result, Refusal>;
  /** Starts it; what ran before is stopped. Called within a click, the work begins within that click. */
  readonly start: (...input: Input) => void;
  /** Stops it at once: what it still says or gives is not heard. */
  readonly cancel: () => void;
  /** As if it had never been started: what ran is stopped, a result is let go. */
  readonly reset: () => void;
}

/** Smaller steps than this are not shown. */
const leastStep = 0.01;

/**
 * Runs long work for a page. It is stopped when the person cancels, and when what shows it goes away.
 *
 * @param work gets what `start` was given. It has to end soon after `signal` was aborted; how it ends then does
 *   not matter. What it throws otherwise is a bug and goes to the error boundary.
 */
export function useJob<Input extends readonly unknown[], Result, Refusal>(
  work: (on: JobControls, ...input: Input) => Promise<WorkEnd<Result, Refusal>>,
): JobOf<Input, Result, Refusal> {
  const run = useRun();
  const [job, setJob] = useState<Job<Result, Refusal>>({ state: "idle" });
  const running = useRef<AbortController>(undefined);
  const newest = useRef(work);
  useEffect(() => {
    newest.current = work;
  });
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    (...input: Input) => {
      running.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      setJob({ state: "running", part: Number.NaN });
      const controls = {
        signal,
        isCancelled: () => signal.aborted,
        progress: (part: number) => {
          if (signal.aborted) return;
          setJob((before) => (isStep(before, part) ? { state: "running", part } : before));
        },
      };
      const all = async () => {
        const end = await newest.current(controls, ...input);
        if (signal.aborted) return;
        if ("state" in end) setJob(end);
        else {
          setJob({ state: "idle" });
          run(async () => end);
        }
      };
      // Not the work itself is handed to `run`: as long as that waits, nothing else of the page that may wait is shown.
      all().catch((error: unknown) => {
        if (!signal.aborted) run(() => Promise.reject(error));
      });
    },
    [run],
  );
  const cancel = useCallback(() => {
    running.current?.abort();
    setJob((before) => (before.state === "running" ? { state: "cancelled" } : before));
  }, []);
  const reset = useCallback(() => {
    running.current?.abort();
    setJob({ state: "idle" });
  }, []);
  return { job, start, cancel, reset };
}

function isStep(job: Job<unknown, unknown>, part: number): boolean {
  if (job.state !== "running") return false;
  if (Number.isNaN(part) || Number.isNaN(job.part)) return !Object.is(part, job.part);
  return Math.abs(part - job.part) >= leastStep || (part === 1 && job.part !== 1);
}
