import { breachIndex } from "#components/said-by.tsx";
import { SiteStart } from "#components/site-start.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { ExternalLink } from "#components/ui/external-link.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { Day } from "#lib/domain/day.ts";
import { mayHaveMoved } from "#lib/domain/destination.ts";
import type { PersonRegion } from "#lib/domain/person-region.ts";
import {
  type AccountPage,
  type AccountPageKind,
  accountPageKinds,
  addressFor,
  pathFor,
  type Service,
} from "#lib/domain/service.ts";
import "./account-pages.css";

interface Props {
  readonly service: Service;
  /** Where the person lives, as far as they told. */
  readonly region: PersonRegion | undefined;
  readonly today: Day;
}

/**
 * Every page of an account that is known, with how its address was checked and how old it is; and which of those that
 * steps lead to are not.
 */
export function AccountPages({ service, ...reader }: Props) {
  const { serviceList, list } = useSummaryTexts();
  const words = serviceList.pages;
  const { pages, hasNoPassword, secondFactor } = service;
  if (service.layer === "feed") {
    return (
      <Panel heading={words.heading}>
        <SiteStart service={service} />
        <p className="small soft">
          {words.listedOnlyBy} <ExternalLink href={breachIndex.address}>{breachIndex.name}</ExternalLink>
        </p>
      </Panel>
    );
  }
  const missing = neededOf(service).filter((kind) => pages[kind] === undefined);
  return (
    <Panel heading={words.heading}>
      {hasNoPassword && <p className="small">{words.noPassword}</p>}
      {secondFactor && <p className="small">{words.secondFactor[secondFactor]}</p>}
      <ul className="account-pages">
        {accountPageKinds.map((kind) => {
          const page = pages[kind];
          return page && <PageLine key={kind} kind={kind} page={page} {...reader} />;
        })}
      </ul>
      {missing.length > 0 && (
        <p className="small soft">{words.notFound(list(missing.map((kind) => words.kinds[kind])))}</p>
      )}
    </Panel>
  );
}

/** The pages that steps lead to. */
function neededOf({ hasNoPassword, secondFactor }: Service): AccountPageKind[] {
  const needed: AccountPageKind[] = hasNoPassword ? [] : ["password"];
  needed.push("connected-apps");
  if (secondFactor === undefined) needed.push("second-factor");
  return [...needed, "sessions", "closing"];
}

interface LineProps extends Omit<Props, "service"> {
  readonly kind: AccountPageKind;
  readonly page: AccountPage;
}

function PageLine({ kind, page, region, today }: LineProps) {
  const { language, serviceList, steps, date } = useSummaryTexts();
  const words = serviceList.pages;
  const url = addressFor(page, { language, region });
  const path = pathFor(page, language);
  const name = page.isHelp ? words.help(words.kinds[kind]) : words.kinds[kind];
  return (
    <li>
      {url ? <ExternalLink href={url}>{name}</ExternalLink> : name}
      {path && (
        <p className="small">
          <span className="soft">{steps.inApp}</span>{" "}
          <span lang={path.language}>{path.words.join(" › ")}</span>
        </p>
      )}
      <p className="small soft">
        {steps.checked[page.checkedBy](date(page.checkedOn))}
        {page.statedOn && mayHaveMoved(page, today) && ` · ${words.mayHaveMoved(date(page.statedOn))}`}
      </p>
    </li>
  );
}
