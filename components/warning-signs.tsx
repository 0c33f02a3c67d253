import type { Advice } from "#lib/domain/advice.ts";
import type { AssessedStep } from "#lib/domain/assess-exposure.ts";
import { textOf } from "#lib/domain/language.ts";
import { ArticleNames } from "./article-names.tsx";
import { useTexts } from "./texts-context.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import "./warning-signs.css";

interface Props {
  readonly steps: readonly AssessedStep[];
  /** Ids of the signs the person noticed. */
  readonly noticed: readonly string[];
  readonly advice: Advice;
  readonly onNotice: (signId: string, isNoticed: boolean) => void;
}

/** A short self-check: what is ticked moves the steps that answer it to the top. */
export function WarningSigns({ steps, noticed, advice, onNotice }: Props) {
  const { signs, language } = useTexts();
  const asked = steps.map((step) => step.stepId);
  const fitting = advice.signs.filter(
    (sign) => noticed.includes(sign.id) || sign.stepIds.some((stepId) => asked.includes(stepId)),
  );
  if (fitting.length === 0) return null;
  return (
    <div className="warning-signs">
      <Disclosure summary={signs.heading}>
        <p className="small soft">{signs.advice}</p>
        <ul>
          {fitting.map((sign) => (
            <li key={sign.id} className="small">
              <label>
                <input
                  type="checkbox"
                  checked={noticed.includes(sign.id)}
                  onChange={(event) => onNotice(sign.id, event.target.checked)}
                />
                {textOf(sign.sentence, language)}
              </label>
              <ArticleNames ids={sign.articleIds} articles={advice.articles} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
