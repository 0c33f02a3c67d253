import type { StepContext } from "#components/step-card.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { destinationOf } from "#lib/domain/destination.ts";
import type { HygieneStep } from "#lib/domain/hygiene-step.ts";
import { textOf } from "#lib/domain/language.ts";
import { helpFor } from "#lib/domain/official-help.ts";
import { groupSteps, type PlanFilter, type PlanGroup, planOf } from "#lib/domain/plan.ts";
import { addressFor, pathFor, type Service } from "#lib/domain/service.ts";
import type { Step } from "#lib/domain/step.ts";
import "./printed-plan.css";

interface Props extends Pick<StepContext, "advice" | "region" | "serviceOf"> {
  readonly steps: readonly Step[];
  readonly filter: PlanFilter;
}

/** The plan for paper: a box for each step, with the address where it is done and why, and whom to call. */
export function PrintedPlan({ steps, filter, ...context }: Props) {
  const words = useSummaryTexts().plan;
  const parts = planOf(steps, filter, new Map());
  const filled = (["now", "later", "list"] as const).filter((section) => parts[section].length > 0);
  if (filled.length === 0) return <p>{words.nothingNow}</p>;
  return filled.map((section) => (
    <section key={section} className="printed-part">
      <h2>{words.sections[section]}</h2>
      {groupSteps(parts[section], "action").map((group) => (
        <PrintedGroup key={group.key} {...context} group={group} />
      ))}
    </section>
  ));
}

type GroupProps = Omit<Props, "steps" | "filter"> & { readonly group: PlanGroup };

function PrintedGroup({ group, advice, region, serviceOf }: GroupProps) {
  const texts = useSummaryTexts();
  const { language } = texts;
  const [first] = group.steps;
  const hygiene = advice.steps.get(first.stepId);
  if (!hygiene) return null;
  const reasons = group.steps.map((step) => texts.because(step.requests[0]));
  const offices = helpFor(
    advice.help,
    hygiene.id,
    region,
    group.steps.some(({ isUrgent }) => isUrgent),
  );
  return (
    <section className="printed-action">
      <h3>
        {textOf(hygiene.title, language)} <span>{texts.advice.step.minutes(hygiene.minutes)}</span>
      </h3>
      <p>{textOf(hygiene.how, language)}</p>
      <ul>
        {group.steps.map((step, at) => (
          <li key={step.key}>
            <span aria-hidden="true">☐</span>
            <div>
              {step.state === "put-off" && <p>{texts.advice.step.putOffUntil(texts.date(step.until))}</p>}
              <PrintedPlaces
                services={step.serviceIds.flatMap((id) => serviceOf(id) ?? [])}
                step={hygiene}
                region={region}
              />
              {/* Said once where several in a row have it. */}
              {reasons[at] !== reasons[at - 1] && <p>{reasons[at]}</p>}
            </div>
          </li>
        ))}
      </ul>
      {offices.length > 0 && (
        <p>
          {texts.advice.step.officialHelp}{" "}
          {offices.map(({ name, phone, url }) => [name, phone, url].filter(Boolean).join(" ")).join(" / ")}
        </p>
      )}
    </section>
  );
}

interface PlacesProps extends Pick<StepContext, "region"> {
  readonly services: readonly Service[];
  readonly step: HygieneStep;
}

/** The services at which a step is done, each with the address to be typed in or the way through the app. */
function PrintedPlaces({ services, step, region }: PlacesProps) {
  const { language, steps, list } = useSummaryTexts();
  const places = services.map((service) => ({ service, page: destinationOf(service, step)?.page }));
  const named = places.flatMap(({ service, page }) => (page ? [] : textOf(service.name, language)));
  return (
    <>
      {places.flatMap(({ service, page }) => {
        const path = page && pathFor(page, language);
        if (!page) return [];
        return (
          <p key={service.id}>
            <b>{textOf(service.name, language)}</b> {addressFor(page, { language, region })}{" "}
            {path && (
              <span lang={path.language}>
                {steps.inApp} {path.words.join(" › ")}
              </span>
            )}
          </p>
        );
      })}
      {named.length > 0 && (
        <p>
          <b>{list(named)}</b>
        </p>
      )}
    </>
  );
}
