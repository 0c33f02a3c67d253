import { type ReactNode, useId } from "react";
import { GrowingList } from "#components/growing-list.tsx";
import { ServiceLink } from "#components/service-link.tsx";
import { StepCard, type StepContext, StepRow } from "#components/step-card.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { textOf } from "#lib/domain/language.ts";
import type { PlanGroup, PlanSection } from "#lib/domain/plan.ts";
import type { Service } from "#lib/domain/service.ts";
import { minutesOf, type Step } from "#lib/domain/step.ts";
import { serviceHref } from "../links.ts";
import "./plan-group-item.css";

interface Props extends StepContext {
  readonly group: PlanGroup;
  /** What matters now is open at once, with its button; the rest is one line each. */
  readonly section: PlanSection;
}

const rowsAtOnce = 8;

/** Steps that stand together: what they have in common is said once, above them. */
export function PlanGroupItem({ group, section, ...context }: Props) {
  const texts = useSummaryTexts();
  const id = useId();
  const { steps } = group;
  const hygiene = group.kind === "action" ? context.advice.steps.get(group.stepId) : undefined;
  const service = group.kind === "service" ? context.serviceOf(group.serviceId) : undefined;
  const isAlone = group.kind !== "service" && steps.length === 1;
  const heading =
    hygiene && !isAlone ? (
      textOf(hygiene.title, texts.language)
    ) : service ? (
      <ServiceLink service={service} href={serviceHref(service.id)} />
    ) : isAlone ? undefined : (
      texts.home.habits
    );
  return (
    // What stands in it goes by the name of the step alone: whoever comes to a box by ear hears of which service.
    <fieldset
      className="plan-group"
      data-group={group.key}
      aria-labelledby={heading === undefined ? undefined : id}
    >
      {heading !== undefined && <GroupHead id={id} heading={heading} steps={steps} />}
      {hygiene && !isAlone && (
        <p className="small">
          <span className="soft">{texts.advice.step.ifLeft}</span>{" "}
          {textOf(hygiene.consequence, texts.language)}
        </p>
      )}
      <GrowingList
        name={`plan ${section} ${group.kind} ${group.key}`}
        entries={byCause(steps, texts.because)}
        by={rowsAtOnce}
        more={texts.shell.more}
      >
        {(shown) =>
          shown.map((same) => (
            <SameCause
              key={same.steps[0].key}
              {...context}
              {...same}
              {...(service && { at: service })}
              isActionShown={hygiene !== undefined && !isAlone}
              isNow={section === "now"}
            />
          ))
        }
      </GrowingList>
    </fieldset>
  );
}

function GroupHead({
  id,
  heading,
  steps,
}: {
  readonly id: string;
  readonly heading: ReactNode;
  readonly steps: readonly Step[];
}) {
  const { plan: words } = useSummaryTexts();
  const open = steps.filter(({ state }) => state === "open");
  return (
    <div className="plan-group-head">
      <h3 id={id}>{heading}</h3>
      {open.length > 1 && (
        <span className="small soft num">{words.extent(open.length, minutesOf(open))}</span>
      )}
    </div>
  );
}

/** Steps that are asked for with the same words. */
interface SameCauseSteps {
  readonly sentence: string;
  readonly steps: readonly [Step, ...Step[]];
}

/** Puts together what has the same reason; what was settled before says for itself why it is open again. */
function byCause(
  steps: readonly Step[],
  because: (request: Step["requests"][0]) => string,
): readonly SameCauseSteps[] {
  const own = (step: Step) =>
    step.state === "open" && step.reopenings.length > 0 ? step.key : because(step.requests[0]);
  return [...Map.groupBy(steps, own)].map(([sentence, same]) => ({
    sentence,
    steps: same as [Step, ...Step[]],
  }));
}

function SameCause({
  sentence,
  steps,
  isNow,
  ...rest
}: SameCauseSteps &
  StepContext & { readonly isNow: boolean; readonly isActionShown: boolean; readonly at?: Service }) {
  const isSaid = steps.length > 1;
  return (
    <>
      {isSaid && <p className="small soft plan-group-cause">{sentence}</p>}
      {steps.map((step) =>
        isNow ? (
          <StepCard key={step.key} {...rest} step={step} isCauseShown={isSaid} isMain={false} />
        ) : (
          <StepRow key={step.key} {...rest} step={step} isCauseShown={isSaid} />
        ),
      )}
    </>
  );
}
