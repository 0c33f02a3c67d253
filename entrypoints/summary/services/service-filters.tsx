import { type ReactNode, useId } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { SearchInput } from "#components/ui/search-input.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { type DataClass, dataClasses } from "#lib/domain/data-class.ts";
import { involvedData, type ServiceFilter, serviceOrders } from "#lib/domain/filter-services.ts";
import { evidenceGrades } from "#lib/domain/incident.ts";
import { standingKinds } from "#lib/domain/standing.ts";
import { verdicts } from "#lib/domain/verdict.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import type { ServiceSearch } from "./service-list.tsx";
import "./service-filters.css";

interface Props {
  readonly services: readonly OwnService[];
  readonly search: ServiceSearch;
  readonly onSearch: (search: ServiceSearch) => void;
}

/** The search field, what to leave out, and the order. */
export function ServiceFilters({ services, search, onSearch }: Props) {
  const { dataClassHead, incidents, verdict, serviceList: words } = useSummaryTexts();
  const { filter } = search;
  const narrow = (change: { readonly [Key in keyof ServiceFilter]: ServiceFilter[Key] | undefined }) => {
    const kept = Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined);
    onSearch({ ...search, filter: Object.fromEntries(kept) });
  };
  const involved = new Set(services.flatMap(involvedData));
  const kinds = new Set(services.map(({ standing }) => standing.kind));

  return (
    <search className="service-filters">
      <Labelled label={words.search}>
        {(id) => (
          <SearchInput id={id} value={search.query} onSearch={(query) => onSearch({ ...search, query })} />
        )}
      </Labelled>
      <Labelled label={words.order}>
        {(id) => (
          <select
            id={id}
            value={search.order}
            onChange={({ target }) =>
              onSearch({
                ...search,
                order: serviceOrders.find((order) => order === target.value) ?? search.order,
              })
            }
          >
            {serviceOrders.map((order) => (
              <option key={order} value={order}>
                {words.orders[order]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <fieldset>
        <legend>
          <VisuallyHidden>{words.filters}</VisuallyHidden>
        </legend>
        <Choice
          label={words.standing}
          chosen={filter.standing}
          choices={standingKinds
            .filter((kind) => kinds.has(kind))
            .map((kind) => [kind, words.standings[kind]])}
          onChoose={(standing) => narrow({ standing })}
        />
        <Choice<DataClass>
          label={words.dataClass}
          chosen={filter.dataClass}
          choices={dataClasses
            .filter((dataClass) => involved.has(dataClass))
            .map((id) => [id, dataClassHead(id)])}
          onChoose={(dataClass) => narrow({ dataClass })}
        />
        <Choice
          label={words.evidence}
          chosen={filter.evidence}
          choices={evidenceGrades.map((grade) => [grade, incidents.grade[grade]])}
          onChoose={(evidence) => narrow({ evidence })}
        />
        <Choice
          label={words.verdict}
          chosen={filter.verdict}
          choices={verdicts.toReversed().map((known) => [known, verdict.label[known]])}
          onChoose={(chosen) => narrow({ verdict: chosen })}
        />
        <label className="filter-box">
          <input
            type="checkbox"
            checked={filter.isUnused === true}
            onChange={({ target }) => narrow({ isUnused: target.checked ? true : undefined })}
          />
          {words.unused}
        </label>
      </fieldset>
    </search>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly chosen: Value | undefined;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value | undefined) => void;
}

/** One of several, or all. */
function Choice<Value extends string>({ label, chosen, choices, onChoose }: ChoiceProps<Value>) {
  const words = useSummaryTexts().serviceList;
  return (
    <Labelled label={label}>
      {(id) => (
        <select
          id={id}
          value={chosen ?? ""}
          onChange={({ target }) => onChoose(choices.find(([value]) => value === target.value)?.[0])}
        >
          <option value="">{words.any}</option>
          {choices.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

function Labelled({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <span className="filter">
      <label className="small soft" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </span>
  );
}
