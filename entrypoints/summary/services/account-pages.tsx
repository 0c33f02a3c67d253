import { useSummaryTexts } from "#components/texts-context.tsx";
import { ExternalLink } from "#components/ui/external-link.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { accountPageKinds, pathFor, type Service } from "#lib/domain/service.ts";
import "./account-pages.css";

/** Every page of an account that is known, with how its address was checked; nothing where none is. */
export function AccountPages({ service }: { readonly service: Service }) {
  const texts = useSummaryTexts();
  const words = texts.serviceList.pages;
  const known = accountPageKinds.flatMap((kind) => {
    const page = service.pages[kind];
    return page ? [{ kind, page, path: pathFor(page, texts.language) }] : [];
  });
  if (known.length === 0) return null;
  return (
    <Panel heading={words.heading}>
      <ul className="account-pages">
        {known.map(({ kind, page, path }) => (
          <li key={kind}>
            {page.url ? <ExternalLink href={page.url}>{words.kinds[kind]}</ExternalLink> : words.kinds[kind]}
            {path && (
              <p className="small">
                <span className="soft">{texts.steps.inApp}</span>{" "}
                <span lang={path.language}>{path.words.join(" › ")}</span>
              </p>
            )}
            <p className="small soft">{texts.steps.checked[page.checkedBy](texts.date(page.checkedOn))}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
