import { useSummaryTexts } from "#components/texts-context.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { Advice } from "#lib/domain/advice.ts";
import { textOf } from "#lib/domain/language.ts";
import { causedAt } from "#lib/domain/step.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import "./past-requests.css";

interface Props {
  readonly own: Pick<OwnService, "service" | "steps">;
  readonly advice: Advice;
}

/** What incidents here once asked for and do not any more, folded away, each with its reason; nothing where there is none. */
export function PastRequests({ own: { service, steps }, advice }: Props) {
  const texts = useSummaryTexts();
  const entries = steps.flatMap(({ key, stepId, requests }) => {
    const step = advice.steps.get(stepId);
    const reasons = requests
      .filter((request) => request.past !== undefined && causedAt(request).includes(service.id))
      .map((request) => ({
        because: texts.because(request),
        why: request.past ? texts.past(request.past) : "",
      }));
    return step && reasons.length > 0 ? [{ key, title: textOf(step.title, texts.language), reasons }] : [];
  });
  if (entries.length === 0) return null;
  return (
    <Panel>
      <Disclosure summary={texts.serviceList.past(entries.length)}>
        <dl className="past-requests small">
          {entries.map(({ key, title, reasons }) => (
            <div key={key}>
              <dt>{title}</dt>
              {reasons.map(({ because, why }) => (
                <dd key={`${because} ${why}`} className="soft">
                  {texts.sentences(because, why)}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </Disclosure>
    </Panel>
  );
}
