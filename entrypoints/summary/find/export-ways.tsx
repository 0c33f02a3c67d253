import { useSummaryTexts } from "#components/texts-context.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { type ToldManager, toldManagers } from "#lib/locales/messages/find.ts";
import "./export-ways.css";

/** How a file is exported, in the words of each manager. */
export function ExportWays() {
  const { exported: words } = useSummaryTexts().find;
  return (
    <Disclosure summary={words.howTo}>
      <div className="export-ways small">
        <p className="soft">{words.howToNote}</p>
        <dl>
          {toldManagers.map((manager) => (
            <div key={manager}>
              <dt>{words.managers[manager].name}</dt>
              <dd>
                <ExportWay manager={manager} />
              </dd>
            </div>
          ))}
        </dl>
        <p className="soft">{words.others}</p>
      </div>
    </Disclosure>
  );
}

/** From one menu to the next. */
export function ExportWay({ manager }: { readonly manager: ToldManager }) {
  const { way, choose } = useSummaryTexts().find.exported.managers[manager];
  return (
    <>
      {way.join(" › ")}
      {choose !== undefined && <span className="export-choose soft">{choose}</span>}
    </>
  );
}
