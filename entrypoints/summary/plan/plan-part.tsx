import { GrowingList } from "#components/growing-list.tsx";
import { SettledRow, type StepContext } from "#components/step-card.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { groupSteps, type PlanGrouping, type PlanSection } from "#lib/domain/plan.ts";
import { minutesOf, type Step } from "#lib/domain/step.ts";
import { PlanGroupItem } from "./plan-group-item.tsx";
import "./plan-part.css";

interface Props extends StepContext {
  readonly section: PlanSection;
  readonly steps: readonly Step[];
  readonly grouping: PlanGrouping;
}

const groupsAtOnce = 20;

/** One part of the plan; nothing where it is empty. What is done folds away, with its way back. */
export function PlanPart({ section, steps, grouping, ...context }: Props) {
  const { plan: words, home, shell } = useSummaryTexts();
  if (steps.length === 0) return null;
  const open = steps.filter(({ state }) => state === "open");
  const extent = open.length > 0 ? { note: words.extent(open.length, minutesOf(open)) } : {};
  if (section === "done") {
    return (
      <div className="plan-part">
        <Card heading={words.sections.done}>
          <Disclosure summary={home.show(steps.length)}>
            <GrowingList name="plan done" entries={steps} more={shell.more}>
              {(shown) => shown.map((step) => <SettledRow key={step.key} {...context} step={step} />)}
            </GrowingList>
          </Disclosure>
        </Card>
      </div>
    );
  }
  return (
    <div className="plan-part" data-section={section}>
      <Card heading={words.sections[section]} {...extent}>
        <p className="small soft">{section === "now" ? home.orderNote : words.notes[section]}</p>
        <GrowingList
          key={grouping}
          name={`plan ${section} ${grouping}`}
          entries={groupSteps(steps, grouping)}
          by={groupsAtOnce}
          more={shell.more}
        >
          {(shown) =>
            shown.map((group) => (
              <PlanGroupItem key={group.key} {...context} group={group} section={section} />
            ))
          }
        </GrowingList>
      </Card>
    </div>
  );
}
