import { useId } from "react";
import type { AssessedStep } from "#lib/domain/assess-exposure.ts";
import { destinationOf } from "#lib/domain/destination.ts";
import type { HygieneStep } from "#lib/domain/hygiene-step.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Article } from "#lib/domain/source.ts";
import { ArticleNames } from "./article-names.tsx";
import { StepDestination } from "./step-destination.tsx";
import { useTexts } from "./texts-context.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import "./step-item.css";

interface Props {
  readonly service: Service;
  readonly assessed: AssessedStep;
  readonly step: HygieneStep;
  readonly articles: ReadonlyMap<string, Article>;
  /** Whether everything that asks for it is somebody's claim. */
  readonly isUnproven: boolean;
  readonly onResolve: (outcome: "done" | "skipped") => void;
  readonly onReopen: () => void;
}

/** One thing to do: tick it, read why, go where it is done, or say that it does not apply. */
export function StepItem({ service, assessed, step, articles, isUnproven, onResolve, onReopen }: Props) {
  const { steps, language, date } = useTexts();
  const id = useId();
  const isOpen = assessed.state === "open";
  const reason = assessed.requests[0]?.reason;
  const destination = destinationOf(service, step);
  const title = step.title[language];

  return (
    <li className={isOpen ? "step" : "step settled"}>
      <input
        id={id}
        className="step-box"
        type="checkbox"
        checked={!isOpen}
        aria-describedby={`${id}-reason`}
        onChange={() => (isOpen ? onResolve("done") : onReopen())}
      />
      <label className="step-title" htmlFor={id}>
        {title}
      </label>
      {assessed.state === "open" ? (
        <span className="small soft num">{steps.minutes(step.minutes)}</span>
      ) : (
        <span className={`chip ${assessed.state}`}>{steps.state[assessed.state]}</span>
      )}
      <div className="step-body">
        <p id={`${id}-reason`} className="small soft">
          {isOpen && reason && steps.reasons[reason]}
          {isOpen && isUnproven && <span className="chip alleged step-claim">{steps.unproven}</span>}
        </p>
        {isOpen ? (
          <>
            {step.pages.length > 0 && <StepDestination service={service} destination={destination} />}
            <div className="step-actions">
              <Disclosure summary={<span>{steps.how}</span>}>
                <p className="small">{step.how[language]}</p>
                {destination && (
                  <p className="small soft num">
                    {steps.checked[destination.page.checkedBy](date(destination.page.checkedOn))}
                  </p>
                )}
                <ArticleNames ids={step.articleIds} articles={articles} />
              </Disclosure>
              <button
                type="button"
                className="text-button quiet"
                aria-label={`${steps.skip}: ${title}`}
                onClick={() => onResolve("skipped")}
              >
                {steps.skip}
              </button>
            </div>
          </>
        ) : (
          <button
            type="button"
            className="text-button quiet"
            aria-label={`${steps.undo}: ${title}`}
            onClick={onReopen}
          >
            {steps.undo}
          </button>
        )}
      </div>
    </li>
  );
}
