import { useState } from "react";
import { PlanItem } from "#components/plan-item.tsx";
import { ServiceMarks } from "#components/service-mark.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { textOf } from "#lib/domain/language.ts";
import { openStepsOf, type PlanAction } from "#lib/domain/plan.ts";
import { planHref, serviceHref } from "../links.ts";
import type { PlanCallbacks } from "../plan/plan-action-card.tsx";
import { AllLink, CardWays } from "./card-ways.tsx";
import "./next-actions.css";

interface Props extends PlanCallbacks {
  readonly plan: readonly PlanAction[];
}

const actionsShown = 3;
const namesShown = 4;
const servicesShown = 10;

/** The first few things to do, in a line each; the services, to be ticked, one click away. */
export function NextActions({ plan, onSettle, onReopen }: Props) {
  const { language, list, steps, plan: words } = useSummaryTexts();
  // Which actions are shown is settled as the page opens: ticking one must not pull the next one up.
  const [shownIds] = useState(() =>
    plan
      .filter(({ open }) => open > 0)
      .slice(0, actionsShown)
      .map(({ step }) => step.id),
  );
  const shown = shownIds.flatMap((id) => plan.find(({ step }) => step.id === id) ?? []);
  const open = plan.filter((action) => action.open > 0);
  return (
    <Card heading={words.next}>
      <p className="small soft">{shown.length > 0 ? words.order : words.nothing}</p>
      {shown.map(({ step, planned, open: openHere, minutes, isUrgent }) => (
        <article key={step.id} className="next-action">
          <h3>
            {textOf(step.title, language)}
            {isUrgent && <Chip look="to-do">{steps.urgent}</Chip>}
          </h3>
          {openHere > 0 && <span className="small soft num">{words.extent(openHere, minutes)}</span>}
          <p className="small soft">
            {steps.protects}
            {textOf(step.protects, language)}
          </p>
          <Disclosure
            about={textOf(step.title, language)}
            summary={
              <span className="next-services">
                <ServiceMarks services={planned.slice(0, namesShown).map(({ own }) => own.service)} />
                <span>
                  {list(planned.slice(0, namesShown).map(({ own }) => textOf(own.service.name, language)))}
                  {planned.length > namesShown && (
                    <span className="soft num"> +{planned.length - namesShown}</span>
                  )}
                </span>
              </span>
            }
          >
            <ul>
              {planned.slice(0, servicesShown).map((entry) => (
                <PlanItem
                  key={entry.own.service.id}
                  step={step}
                  planned={entry}
                  href={serviceHref(entry.own.service.id)}
                  width="narrow"
                  onSettle={(settlement) => onSettle(entry.own.service, step.id, settlement)}
                  onReopen={() => onReopen(entry.own.service, step.id)}
                />
              ))}
            </ul>
          </Disclosure>
        </article>
      ))}
      {open.length > 0 && (
        <CardWays>
          <AllLink href={planHref} count={openStepsOf(open)} of={words.next} />
        </CardWays>
      )}
    </Card>
  );
}
