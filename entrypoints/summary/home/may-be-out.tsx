import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { opensAccountsOrMoney } from "#lib/domain/consequence.ts";
import type { ExposedData } from "#lib/domain/exposed.ts";
import { allDataHref, dataHref } from "../links.ts";
import "./may-be-out.css";

interface Props {
  readonly exposed: readonly ExposedData[];
}

const shownAtOnce = 6;

/** What of the person's may be out, the worst first. */
export function MayBeOut({ exposed }: Props) {
  const { home, dataClassHead } = useSummaryTexts();
  return (
    <Card heading={home.mayBeOut}>
      {exposed.length === 0 && <p className="soft">{home.nothingOut}</p>}
      <ul className="may-be-out">
        {exposed.slice(0, shownAtOnce).map(({ dataClass, at }) => (
          <li key={dataClass} data-worst={opensAccountsOrMoney(dataClass)}>
            <a href={dataHref(dataClass)}>{dataClassHead(dataClass)}</a>
            <span className="num">{home.atServices(at.length)}</span>
          </li>
        ))}
      </ul>
      {exposed.length > shownAtOnce && (
        <p className="small">
          <a href={allDataHref}>{home.all}</a>
        </p>
      )}
    </Card>
  );
}
