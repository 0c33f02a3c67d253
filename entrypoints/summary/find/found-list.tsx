import { useId } from "react";
import { GrowingList } from "#components/growing-list.tsx";
import { ServiceMark } from "#components/service-mark.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { StepBox } from "#components/ui/step-box.tsx";
import type { Find } from "#lib/domain/find.ts";
import { textOf } from "#lib/domain/language.ts";
import type { Service, ServiceId } from "#lib/domain/service.ts";
import type { SummaryTexts } from "#lib/locales/texts.ts";
import "./found-list.css";

interface Props {
  readonly finds: readonly Find[];
  readonly serviceOf: (id: string) => Service | undefined;
  /** Those that are on the list already: to take one off is not what a box here does. */
  readonly known: ReadonlySet<ServiceId>;
  /** Those that are not to be kept. */
  readonly leftOut: ReadonlySet<ServiceId>;
  /** Of those, the ones that are not to be added again. */
  readonly declined: ReadonlySet<ServiceId>;
  readonly onKeep: (serviceId: ServiceId, isKept: boolean) => void;
  readonly onDecline: (serviceId: ServiceId, isDeclined: boolean) => void;
}

/** What was found, to be looked through: an empty box is not kept, and may be told not to come again. */
export function FoundList({ finds, serviceOf, ...boxes }: Props) {
  const texts = useSummaryTexts();
  const words = texts.find.preview;
  const rows = finds.flatMap((find) => {
    const service = serviceOf(find.serviceId);
    return service ? { find, service } : [];
  });
  return (
    <div className="found-list">
      <p className="small soft">{words.listNote}</p>
      <GrowingList name={`found-${finds[0]?.origin}`} entries={rows} more={texts.shell.more}>
        {(shown) => (
          <ul aria-label={words.list}>
            {shown.map(({ find, service }) => (
              <Row key={service.id} find={find} service={service} {...boxes} />
            ))}
          </ul>
        )}
      </GrowingList>
    </div>
  );
}

interface RowProps extends Omit<Props, "finds" | "serviceOf"> {
  readonly find: Find;
  readonly service: Service;
}

function Row({ find, service, known, leftOut, declined, onKeep, onDecline }: RowProps) {
  const texts = useSummaryTexts();
  const words = texts.find.preview;
  const id = useId();
  const name = textOf(service.name, texts.language);
  const isLeftOut = leftOut.has(service.id);
  return (
    <li className="found-row" data-left-out={isLeftOut}>
      <StepBox
        id={id}
        aria-label={words.keep(name)}
        checked={!isLeftOut}
        onChange={({ target }) => onKeep(service.id, target.checked)}
      />
      <ServiceMark service={service} size="small" />
      <label htmlFor={id}>
        <b>{name}</b> <span className="soft num">{findFacts(find, texts)}</span>
      </label>
      {isLeftOut && !known.has(service.id) && (
        <label className="found-decline">
          <input
            type="checkbox"
            aria-label={words.declineOf(name)}
            checked={declined.has(service.id)}
            onChange={({ target }) => onDecline(service.id, target.checked)}
          />
          {words.decline}
        </label>
      )}
    </li>
  );
}

/** What is known of a find, in few words. */
export function findFacts(found: Find, { find, date, list, incidents }: SummaryTexts): string {
  const words = find.facts;
  const {
    firstOn,
    lastOn,
    dayCount = 0,
    accountBy,
    passwordChangedOn,
    logins = 1,
    isWeak,
    isExposed,
  } = found;
  const facts = [
    firstOn !== undefined &&
      lastOn !== undefined &&
      (firstOn === lastOn ? words.oneDay(date(firstOn)) : words.days(date(firstOn), date(lastOn), dayCount)),
    passwordChangedOn !== undefined
      ? words.passwordChangedOn(date(passwordChangedOn))
      : accountBy !== undefined && words.accountBy(date(accountBy)),
    logins > 1 && words.logins(logins),
    isWeak && words.isWeak,
    isExposed && words.isExposed,
  ].filter((fact) => fact !== false && fact !== undefined);
  return facts.length > 1 && incidents.countSeparator ? facts.join(incidents.countSeparator) : list(facts);
}
