import { ServiceDetails } from "#components/service-details.tsx";
import { ServiceMark } from "#components/service-mark.tsx";
import { useTexts } from "#components/texts-context.tsx";
import type { PageActions } from "#entrypoints/pages/page-actions.ts";
import type { Advice } from "#lib/domain/advice.ts";
import { textOf } from "#lib/domain/language.ts";
import type { ServiceView } from "#lib/domain/service-view.ts";
import "./service-panel.css";

interface Props {
  readonly host: string;
  readonly view: ServiceView;
  readonly advice: Advice;
  readonly actions: PageActions;
}

/** The service of the tab, with the host that led to it. */
export function ServicePanel({ host, view, advice, actions }: Props) {
  const { language } = useTexts();
  const { service } = view;
  return (
    <>
      <header className="popup-header">
        <ServiceMark mark={service.mark} />
        <div>
          <h1>{textOf(service.name, language)}</h1>
          <p className="small soft">{host}</p>
        </div>
      </header>
      <ServiceDetails view={view} advice={advice} {...actions.about(service)} />
    </>
  );
}
