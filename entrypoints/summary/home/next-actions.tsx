import { useState } from "react";
import { PlanItem } from "#components/plan-item.tsx";
import { ServiceMark } from "#components/service-mark.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { textOf } from "#lib/domain/language.ts";
import { openStepsOf, type PlanAction } from "#lib/domain/plan.ts";
import type { PlanCallbacks } from "../plan/plan-action-card.tsx";
import "./next-actions.css";

interface Props extends PlanCallbacks {
  readonly plan: readonly PlanAction[];
  readonly serviceHref: (serviceId: string) => string;
  readonly planHref: string;
}

const actionsShown = 3;
const namesShown = 4;
const servicesShown = 10;

/** The first few things to do, in a line each; the services, to be ticked, one click away. */
export function NextActions({ plan, serviceHref, planHref, onSettle, onReopen }: Props) {
  const { language, list, steps, plan: words, shell } = useSummaryTexts();
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
    <section className="panel-card next-actions" aria-labelledby="next-actions">
      <h2 id="next-actions">{words.next}</h2>
      <p className="small soft">{shown.length > 0 ? words.order : words.nothing}</p>
      {shown.map(({ step, planned, open: openHere, minutes, isUrgent }) => (
        <article key={step.id} className="next-action">
          <h3>
            {textOf(step.title, language)}
            {isUrgent && <span className="chip confirmed">{steps.urgent}</span>}
          </h3>
          {openHere > 0 && <span className="small soft num">{words.extent(openHere, minutes)}</span>}
          <p className="small soft">
            {steps.protects}
            {textOf(step.protects, language)}
          </p>
          <Disclosure
            summary={
              <span className="next-services">
                {planned.slice(0, namesShown).map(({ own }) => (
                  <ServiceMark key={own.service.id} mark={own.service.mark} />
                ))}
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
                  onSettle={(settlement) => onSettle(entry.own.service, step.id, settlement)}
                  onReopen={() => onReopen(entry.own.service, step.id)}
                />
              ))}
            </ul>
          </Disclosure>
        </article>
      ))}
      {open.length > 0 && (
        <p className="card-more small">
          <a href={planHref}>{shell.all(openStepsOf(open))}</a>
        </p>
      )}
    </section>
  );
}
