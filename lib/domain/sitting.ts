import type { Day } from "./day.ts";
import { isToDo } from "./relevance.ts";
import { newestOf, type Resolutions } from "./resolution.ts";
import { isOpenAt, type Step } from "./step.ts";

/** No more is asked for at once: a longer list is not begun (see docs/relevance.md). */
const mostThingsNow = 12;
/** Nor does what is asked for take longer than one sitting. */
const minutesOfSitting = 30;
/** What takes longer than half a sitting is begun in it, and gone on with on another day: else it would never come. */
export const mostMinutesAtOnce = 15;

/**
 * One thing at a time for one login: what is worth less waits for what is worth more. And a login whose password is
 * to be changed anyway is not named again among those that share one. What a noticed sign asks for comes together.
 */
export function withoutTwice(steps: readonly Step[]): Step[] {
  const changing = new Set(
    steps
      .filter((step) => step.stepId === "change-password" && step.state === "open" && isToDo(step))
      .flatMap(({ subjects }) => subjects),
  );
  // Securing a mailbox is a second factor too.
  const securing = new Set(
    steps
      .filter((step) => step.stepId === "secure-recovery-mailbox" && isOpenAt(step, "now"))
      .flatMap(({ serviceIds }) => serviceIds),
  );
  const busy = new Set<string>();
  return steps.map((step) => {
    if (step.stepId === "stop-password-reuse") {
      return { ...step, serviceIds: step.serviceIds.filter((id) => !changing.has(id)) };
    }
    if (step.scope !== "login" || !isOpenAt(step, "now")) return step;
    const isSecured = step.stepId === "turn-on-second-factor" && step.subjects.some((id) => securing.has(id));
    const isBusy = isSecured || step.subjects.some((id) => busy.has(id));
    if (!isSecured) for (const id of step.subjects) busy.add(id);
    return isBusy && !step.isUrgent ? ({ ...step, level: "later", isHeldBack: true } as const) : step;
  });
}

/**
 * Lets the least worth wait in `later` where there is more than one sitting holds. What was settled or put off today
 * counts with it, so that the number falls as things are done, and goes on tomorrow.
 */
export function letWait(steps: readonly Step[], resolutions: Resolutions, today: Day): Step[] {
  const doneToday = steps.filter(
    (step) =>
      step.state !== "open" && step.level === "now" && newestOf(step, resolutions)?.resolvedOn === today,
  );
  let things = mostThingsNow - doneToday.length;
  let minutes = minutesOfSitting - doneToday.reduce((sum, step) => sum + step.minutes, 0);
  return steps.map((step) => {
    if (!isOpenAt(step, "now")) return step;
    const fits = things > 0 && minutes >= step.minutes;
    if (!fits && !step.isUrgent) return { ...step, level: "later", isHeldBack: true } as const;
    things -= 1;
    minutes -= step.minutes;
    return step;
  });
}
