import { useState } from "react";
import type { Service } from "#lib/domain/service.ts";
import { isBecauseOf, isOpenAt, isSettled, type Step } from "#lib/domain/step.ts";
import { SettledRow, StepCard, type StepContext, StepRow } from "./step-card.tsx";
import { useTexts } from "./texts-context.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import { Panel } from "./ui/panel.tsx";

interface Props extends StepContext {
  readonly service: Service;
  readonly steps: readonly Step[];
  /** The incident that stands above in full: its cause is not said again. */
  readonly shownIncident: string | undefined;
  /** How many rows stand below the first; the others open. */
  readonly most: number;
}

/** The steps of one service: one in full, what follows in rows, and what is settled with its way back. */
export function ServiceSteps({ service, steps, shownIncident, most, ...context }: Props) {
  const { advice } = useTexts();
  // A step that is ticked stays where it is: it must not run away from under the finger.
  const [pinned, setPinned] = useState<{ readonly key: string; readonly at: number }>();
  const here = steps.filter(({ scope }) => scope !== "person");
  const open = here.filter((step) => isOpenAt(step, "now") && step.key !== pinned?.key);
  const kept = here.filter(({ key }) => key === pinned?.key);
  const now = open.toSpliced(pinned?.at ?? 0, 0, ...kept);
  const [first, ...others] = now;
  const next = here.filter(
    (step) => (isOpenAt(step, "later") || step.state === "put-off") && !now.includes(step) && asksToday(step),
  );
  const once = steps.filter((step) => step.scope === "person" && isOpenAt(step, "now"));
  const settled = here.filter((step) => isSettled(step) && !now.includes(step));
  const rows = [...others, ...next];
  const settle: StepContext["onSettle"] = (step, settlement) => {
    const at = now.indexOf(step);
    if (settlement.outcome === "done" && at >= 0) setPinned({ key: step.key, at });
    context.onSettle(step, settlement);
  };
  const shared = { ...context, at: service, onSettle: settle };
  const causeIsShown = (step: Step) =>
    shownIncident !== undefined && isBecauseOf(step.requests[0], shownIncident);
  const onceFold = once.length > 0 && (
    <Disclosure isWide summary={advice.step.onceAt(once.length)}>
      <Rows rows={once} most={once.length} shared={shared} causeIsShown={causeIsShown} />
    </Disclosure>
  );
  if (!first && rows.length === 0 && settled.length === 0) return onceFold && <Panel>{onceFold}</Panel>;
  const shown = (
    <>
      <Rows rows={rows} most={most} shared={shared} causeIsShown={causeIsShown} />
      {onceFold}
    </>
  );
  // With nothing to do today what comes next is one click away, where there is little room.
  const isFolded = !first && rows.length > 0 && Number.isFinite(most);
  return (
    <Panel {...(!isFolded && { heading: first ? advice.step.now : advice.step.next })}>
      {first && <StepCard key={first.key} {...shared} step={first} isCauseShown={causeIsShown(first)} />}
      {isFolded ? <Disclosure summary={advice.step.next}>{shown}</Disclosure> : shown}
      {settled.map((step) => (
        <SettledRow key={step.key} step={step} {...shared} />
      ))}
    </Panel>
  );
}

/** What is later for good reason still waits; a habit for all services is not shown at each of them. */
const asksToday = (step: Step) => step.requests.some(({ cause }) => cause.kind !== "habit");

function Rows({
  rows,
  most,
  shared,
  causeIsShown,
}: {
  readonly rows: readonly Step[];
  readonly most: number;
  readonly shared: StepContext & { readonly at: Service };
  readonly causeIsShown: (step: Step) => boolean;
}) {
  const { advice } = useTexts();
  const shown = rows.slice(0, most);
  const hidden = rows.slice(most);
  const draw = (step: Step) => (
    <StepRow key={step.key} {...shared} step={step} isCauseShown={causeIsShown(step)} />
  );
  return (
    <>
      {shown.map(draw)}
      {hidden.length > 0 && (
        <Disclosure summary={advice.step.more(hidden.length)}>{hidden.map(draw)}</Disclosure>
      )}
    </>
  );
}
