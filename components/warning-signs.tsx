import type { Advice } from "#lib/domain/advice.ts";
import type { AssessedStep } from "#lib/domain/assess-exposure.ts";
import { ArticleNames } from "./article-names.tsx";
import { useTexts } from "./texts-context.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import "./warning-signs.css";

interface Props {
  readonly steps: readonly AssessedStep[];
  readonly advice: Advice;
}

/** What a person may have noticed, as far as it makes one of their open steps urgent. */
export function WarningSigns({ steps, advice }: Props) {
  const { signs, language } = useTexts();
  const open = steps.filter((step) => step.state === "open").map((step) => step.stepId);
  const fitting = advice.signs.filter((sign) => sign.stepIds.some((stepId) => open.includes(stepId)));
  if (fitting.length === 0) return null;
  return (
    <div className="warning-signs">
      <Disclosure summary={<span>{signs.heading}</span>}>
        <ul>
          {fitting.map((sign) => (
            <li key={sign.id} className="small">
              {sign.sentence[language]}
              <ArticleNames ids={sign.articleIds} articles={advice.articles} />
            </li>
          ))}
        </ul>
        <p className="small">{signs.advice}</p>
      </Disclosure>
    </div>
  );
}
