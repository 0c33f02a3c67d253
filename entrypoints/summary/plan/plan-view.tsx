import { useMemo, useState } from "react";
import { useAnnounced } from "#components/live-region.tsx";
import type { StepContext } from "#components/step-card.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import {
  type PinnedSteps,
  type PlanFilter,
  type PlanGrouping,
  planOf,
  planSections,
} from "#lib/domain/plan.ts";
import { countSteps, minutesOf } from "#lib/domain/step.ts";
import type { Weighed } from "#lib/domain/weigh.ts";
import { Paper } from "../paper.tsx";
import { usePrinting } from "../use-printing.ts";
import { ViewHeader } from "../view-header.tsx";
import { PlanFilters } from "./plan-filters.tsx";
import { PlanPart } from "./plan-part.tsx";
import { PrintedPlan } from "./printed-plan.tsx";

interface Props extends StepContext {
  readonly weighed: Weighed;
}

/** The whole plan: what to do now, later, what to check, and what is done; by action or by service. */
export function PlanView({ weighed, ...context }: Props) {
  const { plan: words, shell } = useSummaryTexts();
  const [grouping, setGrouping] = useState<PlanGrouping>("action");
  const [filter, setFilter] = useState<PlanFilter>({});
  const [pinned, setPinned] = useState<PinnedSteps>(new Map());
  const isPrinting = usePrinting();
  const parts = useMemo(() => planOf(weighed.steps, filter, pinned), [weighed, filter, pinned]);
  const { now, minutes } = countSteps(weighed.steps);
  const isEmpty = planSections.every((section) => parts[section].length === 0);
  const isFiltered = filter.isShort === true || filter.serviceId !== undefined;
  const open = planSections.flatMap((section) => parts[section].filter(({ state }) => state === "open"));
  // Whoever chose does not see what has become of the list below.
  useAnnounced(
    !isFiltered ? undefined : open.length === 0 ? words.none : words.extent(open.length, minutesOf(open)),
  );
  const onSettle: StepContext["onSettle"] = (step, settlement) => {
    const stood = planSections.find((section) => parts[section].includes(step));
    if (stood && stood !== "done") setPinned((before) => new Map(before).set(step.key, stood));
    context.onSettle(step, settlement);
  };
  return (
    <>
      <ViewHeader title={shell.views.plan} />
      <p className="soft num">{now === 0 ? words.nothingNow : words.lead(now, minutes)}</p>
      <PlanFilters
        weighed={weighed}
        grouping={grouping}
        filter={filter}
        onGroup={setGrouping}
        onFilter={setFilter}
      />
      {isEmpty && isFiltered && (
        <p className="soft">
          {words.none}{" "}
          <Button look="text" onClick={() => setFilter({})}>
            {words.reset}
          </Button>
        </p>
      )}
      {planSections.map((section) => (
        <PlanPart
          key={section}
          {...context}
          section={section}
          steps={parts[section]}
          grouping={grouping}
          onSettle={onSettle}
        />
      ))}
      {isPrinting && (
        <Paper title={shell.views.plan} today={context.today}>
          <PrintedPlan {...context} steps={weighed.steps} filter={filter} />
        </Paper>
      )}
    </>
  );
}
