import { type ReactNode, useEffect, useState } from "react";
import { useJob } from "#entrypoints/pages/use-job.ts";
import type { Day } from "#lib/domain/day.ts";
import type { Attempt } from "#lib/domain/failure.ts";
import type { JobControls, WorkEnd } from "#lib/domain/job.ts";
import type { Refreshable, RefreshEnd } from "#lib/domain/refresh.ts";
import { RefreshCard, type RefreshDone, type RefreshProblem } from "./refresh-card.tsx";
import type { RefreshCommands, RefreshStates } from "./refresh-commands.ts";

interface Props {
  readonly what: Refreshable;
  readonly host: string;
  readonly states: RefreshStates;
  readonly commands: RefreshCommands;
  readonly today: Day;
  readonly goesToo: number;
  readonly children: ReactNode;
}

type Pressed = "turn-on" | "refresh" | "turn-off";

/** Something that can be kept up to date, with what the product does behind it. */
export function RefreshWay({ what, states, commands, ...shown }: Props) {
  const state = states[what];
  const { isPermitted, setPermitted } = usePermission(what, commands);
  const work = async (_: JobControls, pressed: Pressed): Promise<WorkEnd<RefreshDone, RefreshProblem>> => {
    switch (pressed) {
      case "turn-on":
        // First of all: the browser only lets a click ask.
        if (!(await commands.ask(what))) return { state: "refused", refusal: "not-given" };
        setPermitted(true);
        return endOf(await commands.turnOn(what));
      case "refresh":
        return permittedEnd(await commands.refresh(what));
      case "turn-off": {
        const attempt = await commands.turnOff(what);
        return attempt.kind === "failed" ? attempt : { state: "done", result: "turned-off" };
      }
    }
  };
  const permittedEnd = (attempt: Attempt<RefreshEnd>) => {
    const end = endOf(attempt);
    if ("state" in end && end.state === "refused" && end.refusal === "not-permitted") setPermitted(false);
    return end;
  };
  const { job, start } = useJob(work);
  return (
    <RefreshCard
      {...shown}
      what={what}
      state={state}
      isPermitted={isPermitted}
      job={job}
      now={Date.now()}
      onTurnOn={() => start("turn-on")}
      onTurnOff={() => start("turn-off")}
      onRefresh={() => start("refresh")}
    />
  );
}

function endOf(attempt: Attempt<RefreshEnd>): WorkEnd<RefreshDone, RefreshProblem> {
  if (attempt.kind === "failed") return attempt;
  const { value: end } = attempt;
  return end.kind === "refused"
    ? { state: "refused", refusal: end.why }
    : { state: "done", result: end.kind };
}

/** Whether the permission is given: looked at again as the person comes back, who may have taken it back elsewhere. */
function usePermission(what: Refreshable, commands: RefreshCommands) {
  const [isPermitted, setPermitted] = useState(true);
  useEffect(() => {
    let isShown = true;
    const look = async () => {
      const has = await commands.has(what);
      if (isShown) setPermitted(has);
    };
    const lookAgain = () => void look();
    lookAgain();
    addEventListener("focus", lookAgain);
    return () => {
      isShown = false;
      removeEventListener("focus", lookAgain);
    };
  }, [commands, what]);
  return { isPermitted, setPermitted };
}
