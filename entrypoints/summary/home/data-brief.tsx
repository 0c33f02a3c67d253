import { ServiceBar } from "#components/service-bar.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { ExposedData } from "#lib/domain/exposure-ledger.ts";
import { dataHref, ledgerHref } from "../links.ts";
import { AllLink, CardWays } from "./card-ways.tsx";
import "./data-brief.css";

interface Props {
  readonly exposed: readonly ExposedData[];
}

const shown = 8;

/** The kinds of data that may be out, the most harmful ones, a line each. */
export function DataBrief({ exposed }: Props) {
  const { dataClass: names, exposedData: words } = useSummaryTexts();
  const most = Math.max(1, ...exposed.map(({ at }) => at.length));
  return (
    <Card heading={words.heading}>
      <p className="small soft">{exposed.length > 0 ? words.counted : words.nothing}</p>
      {exposed.length > 0 && (
        <>
          <ul className="data-brief">
            {exposed.slice(0, shown).map(({ dataClass, established, unproven }) => (
              <li key={dataClass}>
                <a href={dataHref(dataClass)}>
                  <span>{names[dataClass]}</span>{" "}
                  <ServiceBar established={established} unproven={unproven} of={most} />
                  <span className="data-brief-count num" aria-hidden="true">
                    {established + unproven}
                  </span>
                  <VisuallyHidden>{words.services(established, unproven)}</VisuallyHidden>
                </a>
              </li>
            ))}
          </ul>
          <CardWays>
            <AllLink href={ledgerHref} count={exposed.length} of={words.heading} />
          </CardWays>
        </>
      )}
    </Card>
  );
}
