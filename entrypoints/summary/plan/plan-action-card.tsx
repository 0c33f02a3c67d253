import { useState } from "react";
import { GrowingList } from "#components/growing-list.tsx";
import { PlanItem } from "#components/plan-item.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { StepId } from "#lib/domain/hygiene-step.ts";
import { textOf } from "#lib/domain/language.ts";
import type { PlanAction, PlannedStep } from "#lib/domain/plan.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Settlement } from "#lib/domain/settlement.ts";
import { serviceHref } from "../links.ts";
import "./plan-action-card.css";

/** What a person can say of a step at a service. */
export interface PlanCallbacks {
  readonly onSettle: (service: Service, stepId: StepId, settlement: Settlement) => void;
  readonly onReopen: (service: Service, stepId: StepId) => void;
}

interface Props extends PlanCallbacks {
  readonly action: PlanAction;
  /** How many services are shown at once. */
  readonly by?: number;
}

/** One thing to do, with every service where it is to be done. */
export function PlanActionCard({ action, by = 8, onSettle, onReopen }: Props) {
  const { language, steps, plan: words, shell } = useSummaryTexts();
  const { step, planned } = action;
  const title = textOf(step.title, language);
  // What is ticked stays where it is, under the finger and the focus, until the page is opened anew.
  const [settledAtFirst] = useState(() => new Set(planned.filter(isSettled).map(serviceIdOf)));
  const [orderAtFirst] = useState(() => new Map(planned.map((entry, at) => [serviceIdOf(entry), at])));
  const placeOf = (entry: PlannedStep) => orderAtFirst.get(serviceIdOf(entry)) ?? planned.length;
  const inPlace = planned.toSorted((a, b) => placeOf(a) - placeOf(b));
  const standsBelow = (entry: PlannedStep) => isSettled(entry) && settledAtFirst.has(serviceIdOf(entry));
  const below = inPlace.filter(standsBelow);

  const list = (name: "above" | "below", entries: readonly PlannedStep[]) => (
    <GrowingList name={`${step.id} ${name}`} entries={entries} by={by} more={shell.more}>
      {(shown) => (
        <ul>
          {shown.map((entry) => (
            <PlanItem
              key={serviceIdOf(entry)}
              step={step}
              planned={entry}
              href={serviceHref(serviceIdOf(entry))}
              onSettle={(settlement) => onSettle(entry.own.service, step.id, settlement)}
              onReopen={() => onReopen(entry.own.service, step.id)}
            />
          ))}
        </ul>
      )}
    </GrowingList>
  );

  return (
    <article className="plan-action">
      <header>
        <h2>
          {title}
          {action.isUrgent && <Chip look="to-do">{steps.urgent}</Chip>}
        </h2>
        {action.open > 0 && (
          <span className="small soft num">{words.extent(action.open, action.minutes)}</span>
        )}
      </header>
      <p className="small soft">
        {steps.protects}
        {textOf(step.protects, language)}
      </p>
      <Disclosure summary={words.how} label={`${words.how}: ${title}`}>
        <p className="small">{textOf(step.how, language)}</p>
      </Disclosure>
      {list(
        "above",
        inPlace.filter((entry) => !standsBelow(entry)),
      )}
      {below.length > 0 && (
        <Disclosure
          summary={words.settledAt(below.length)}
          label={`${words.settledAt(below.length)}: ${title}`}
        >
          {list("below", below)}
        </Disclosure>
      )}
    </article>
  );
}

const isSettled = ({ assessed }: PlannedStep) => assessed.state !== "open";
const serviceIdOf = ({ own }: PlannedStep) => own.service.id;
