import { useId, useMemo, useState } from "react";
import { GrowingList } from "#components/growing-list.tsx";
import { useAnnounced } from "#components/live-region.tsx";
import { ServiceMark } from "#components/service-mark.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { SearchInput } from "#components/ui/search-input.tsx";
import { StepBox } from "#components/ui/step-box.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { textOf } from "#lib/domain/language.ts";
import { withoutRemark } from "#lib/domain/mark-letters.ts";
import type { PersonRegion } from "#lib/domain/person-region.ts";
import { indexServices, searchServices } from "#lib/domain/search-services.ts";
import type { Service } from "#lib/domain/service.ts";
import { type ServicesOfKind, servicesToChoose } from "#lib/domain/services-to-choose.ts";
import "./service-picker.css";

interface Props {
  readonly services: readonly Service[];
  /** Ids of those that are ticked, found or not. */
  readonly chosen: ReadonlySet<string>;
  /** Whose services come first. */
  readonly region: PersonRegion | undefined;
  readonly onChoose: (serviceId: string, isChosen: boolean) => void;
  /** Moves the focus to what comes after the list. */
  readonly onPastList: () => void;
}

/** Services to tick, in groups by what they are for; a search narrows them to one list, and so does a wish to see the ticked ones. */
export function ServicePicker({ services, region, onPastList, ...ticks }: Props) {
  const { language, welcome, shell } = useSummaryTexts();
  const { choice } = welcome;
  const id = useId();
  const [query, setQuery] = useState("");
  const [isOnlyChosen, setOnlyChosen] = useState(false);
  const groups = useMemo(() => servicesToChoose(services, region, language), [services, region, language]);
  const index = useMemo(() => indexServices(services), [services]);
  const [composed, setComposed] = useState<string>();
  // Nothing while nobody searches: then there are groups.
  const found = useMemo(() => {
    const guessed = composed === undefined ? [] : searchServices(index, composed, language);
    if (guessed.length > 0) return guessed;
    return query.trim() === "" ? undefined : searchServices(index, query, language);
  }, [index, query, composed, language]);
  const listed = found ?? services.filter((service) => ticks.chosen.has(service.id));
  const count = () => {
    if (found === undefined) return choice.all(services.length);
    return found.length === 0 ? choice.none(query.trim()) : choice.found(found.length);
  };
  // Of half a word nothing can be said, neither on the page nor to a listener.
  const counted = composed === undefined ? count() : undefined;
  useAnnounced(counted);
  return (
    <div className="service-picker">
      <search className="service-picker-search">
        <label htmlFor={id}>
          <VisuallyHidden>{choice.search}</VisuallyHidden>
        </label>
        <SearchInput
          id={id}
          placeholder={choice.searchHint}
          value={query}
          onCompose={setComposed}
          onSearch={(text) => {
            setComposed(undefined);
            setQuery(text);
          }}
        />
        <p className={found?.length === 0 ? "service-picker-none" : "small soft num"}>
          {counted ?? "\u00a0"}
        </p>
        {found === undefined && (ticks.chosen.size > 0 || isOnlyChosen) && (
          <Button look="choice" aria-pressed={isOnlyChosen} onClick={() => setOnlyChosen(!isOnlyChosen)}>
            {choice.onlyChosen}
          </Button>
        )}
        <span className="service-picker-past">
          <Button look="text" onClick={onPastList}>
            {choice.pastList}
          </Button>
        </span>
      </search>
      {found !== undefined || isOnlyChosen ? (
        <GrowingList name="services" entries={listed} more={shell.more}>
          {(shown) => <Tiles label={choice.list} services={shown} {...ticks} />}
        </GrowingList>
      ) : (
        groups.map((group) => <Group key={group.kind} group={group} {...ticks} />)
      )}
    </div>
  );
}

type Ticks = Pick<Props, "chosen" | "onChoose">;

/** How many of a group are shown at first; what many people use is shown in full. */
const shownOfGroup = 9;

function Group({ group: { kind, services }, ...ticks }: { readonly group: ServicesOfKind } & Ticks) {
  const { choice } = useSummaryTexts().welcome;
  const id = useId();
  const [isWhole, setWhole] = useState(kind === "often");
  const shown = isWhole ? services : services.slice(0, shownOfGroup);
  return (
    <section className="service-picker-group" data-kind={kind}>
      <h2 id={id}>{choice.kinds[kind]}</h2>
      <Tiles labelledBy={id} services={shown} {...ticks} />
      {shown.length < services.length && (
        <p>
          <Button look="text" aria-describedby={id} onClick={() => setWhole(true)}>
            {choice.moreOf(services.length - shown.length)}
          </Button>
        </p>
      )}
    </section>
  );
}

interface TilesProps extends Ticks {
  readonly services: readonly Service[];
  readonly label?: string;
  readonly labelledBy?: string;
}

function Tiles({ services, label, labelledBy, chosen, onChoose }: TilesProps) {
  const { language } = useSummaryTexts();
  const id = useId();
  return (
    <ul className="service-tiles" aria-label={label} aria-labelledby={labelledBy}>
      {services.map((service) => (
        <li key={service.id}>
          <label className="service-tile" htmlFor={`${id}-${service.id}`}>
            <ServiceMark service={service} size="medium" />
            <TileName name={textOf(service.name, language)} />
            <StepBox
              id={`${id}-${service.id}`}
              // As it is written: the line break within the tile is no part of the name.
              aria-label={textOf(service.name, language)}
              checked={chosen.has(service.id)}
              onChange={(event) => onChoose(service.id, event.target.checked)}
            />
          </label>
        </li>
      ))}
    </ul>
  );
}

/** A name, and below it in small what stands in parentheses behind it. */
function TileName({ name }: { readonly name: string }) {
  const own = withoutRemark(name);
  const behind = name.slice(own.length);
  const remark = behind.trimStart();
  return (
    <span className="service-tile-name">
      {own}
      {behind.slice(0, behind.length - remark.length)}
      {remark && <span>{remark}</span>}
    </span>
  );
}
