import { useId } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { textOf } from "#lib/domain/language.ts";
import { concerns, type PlanFilter, type PlanGrouping, planGroupings, sectionOf } from "#lib/domain/plan.ts";
import type { Weighed } from "#lib/domain/weigh.ts";
import "./plan-filters.css";

interface Props {
  readonly weighed: Weighed;
  readonly grouping: PlanGrouping;
  readonly filter: PlanFilter;
  readonly onGroup: (grouping: PlanGrouping) => void;
  readonly onFilter: (filter: PlanFilter) => void;
}

/** What stands together, and what of the plan is shown. */
export function PlanFilters({ weighed, grouping, filter, onGroup, onFilter }: Props) {
  const { plan: words, language } = useSummaryTexts();
  const id = useId();
  const { serviceId, isShort } = filter;
  const compare = new Intl.Collator(language, { numeric: true }).compare;
  const inPlan = weighed.steps.filter((step) => sectionOf(step) !== undefined);
  const choices = weighed.services
    .filter(({ service }) => inPlan.some((step) => concerns(step, service.id)))
    .map(({ service }) => ({ id: service.id, name: textOf(service.name, language) }))
    .toSorted((a, b) => compare(a.name, b.name));
  return (
    <search className="plan-filters">
      <fieldset>
        <legend className="small soft">{words.group}</legend>
        {planGroupings.map((each) => (
          <Button key={each} look="choice" aria-pressed={each === grouping} onClick={() => onGroup(each)}>
            {words.groupings[each]}
          </Button>
        ))}
      </fieldset>
      <div className="plan-filters-service">
        <label className="small soft" htmlFor={id}>
          {words.service}
        </label>
        <select
          id={id}
          value={serviceId ?? ""}
          onChange={({ target }) => {
            const chosen = choices.find((choice) => choice.id === target.value);
            onFilter({ ...(isShort && { isShort }), ...(chosen && { serviceId: chosen.id }) });
          }}
        >
          <option value="">{words.everyService}</option>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </select>
      </div>
      <label className="plan-filters-box small">
        <input
          type="checkbox"
          checked={isShort === true}
          onChange={({ target }) =>
            onFilter({
              ...(serviceId !== undefined && { serviceId }),
              ...(target.checked && { isShort: true }),
            })
          }
        />
        {words.isShort}
      </label>
    </search>
  );
}
