import type { Destination } from "#lib/domain/destination.ts";
import type { HygieneStep } from "#lib/domain/hygiene-step.ts";
import { textOf } from "#lib/domain/language.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Article } from "#lib/domain/source.ts";
import { ArticleNames } from "./article-names.tsx";
import { ClosingAdvice } from "./step-reason.tsx";
import { useTexts } from "./texts-context.tsx";
import { Disclosure } from "./ui/disclosure.tsx";

interface Props {
  readonly service: Service;
  readonly step: HygieneStep;
  readonly destination: Destination | undefined;
  readonly articles: ReadonlyMap<string, Article>;
}

/** How a step is done, what it protects, how its page was checked, and where the advice comes from. */
export function StepExplanation({ service, step, destination, articles }: Props) {
  const { steps, language, date } = useTexts();
  return (
    <Disclosure summary={steps.how} label={`${steps.how}: ${textOf(step.title, language)}`}>
      <p className="small">{textOf(step.how, language)}</p>
      {step.id === "close-unused-account" && (
        <div className="small">
          <ClosingAdvice service={service} />
        </div>
      )}
      <p className="small soft">
        {steps.protects}
        {textOf(step.protects, language)}
      </p>
      {destination && (
        <p className="small soft num">
          {steps.checked[destination.page.checkedBy](date(destination.page.checkedOn))}
        </p>
      )}
      <ArticleNames ids={step.articleIds} articles={articles} />
    </Disclosure>
  );
}
