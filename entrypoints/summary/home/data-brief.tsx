import { ServiceBar } from "#components/service-bar.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import type { DataClass } from "#lib/domain/data-class.ts";
import type { ExposedData } from "#lib/domain/exposure-ledger.ts";
import "../data/exposed-data-list.css";

interface Props {
  readonly exposed: readonly ExposedData[];
  readonly dataHref: (dataClass: DataClass) => string;
  readonly ledgerHref: string;
}

const shown = 8;

/** The kinds of data that may be out, the most harmful ones, a line each. */
export function DataBrief({ exposed, dataHref, ledgerHref }: Props) {
  const { dataClass: names, exposedData: words, shell } = useSummaryTexts();
  const most = Math.max(1, ...exposed.map(({ at }) => at.length));
  return (
    <section className="panel-card" aria-labelledby="ledger-brief">
      <h2 id="ledger-brief">{words.heading}</h2>
      <p className="small soft">{exposed.length > 0 ? words.counted : words.nothing}</p>
      {exposed.length > 0 && (
        <>
          <ul className="ledger-brief">
            {exposed.slice(0, shown).map(({ dataClass, established, unproven }) => (
              <li key={dataClass}>
                <a href={dataHref(dataClass)}>
                  <span>{names[dataClass]}</span>{" "}
                  <ServiceBar established={established} unproven={unproven} of={most} />
                  <span className="num" aria-hidden="true">
                    {established + unproven}
                  </span>
                  <span className="visually-hidden">{words.services(established, unproven)}</span>
                </a>
              </li>
            ))}
          </ul>
          <p className="card-more small">
            <a href={ledgerHref}>{shell.all(exposed.length)}</a>
          </p>
        </>
      )}
    </section>
  );
}
