import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import type { Day } from "#lib/domain/day.ts";
import type { Refreshable } from "#lib/domain/refresh.ts";
import { formatAge } from "#lib/locales/format-moment.ts";
import { Facts } from "../find/facts.tsx";
import { ViewHeader } from "../view-header.tsx";
import { ListFacts } from "./list-facts.tsx";
import type { RefreshCommands, RefreshStates } from "./refresh-commands.ts";
import { RefreshFileWay } from "./refresh-file-way.tsx";
import { RefreshWay } from "./refresh-way.tsx";
import "./up-to-date-view.css";

/** What is known of the incident data in use. */
export interface InUse {
  readonly checkedOn: Day;
  /** Names it, see `CatalogueState`. */
  readonly hash: string | undefined;
}

interface Props {
  readonly inUse: InUse;
  readonly states: RefreshStates;
  readonly commands: RefreshCommands;
  /** What is fetched of each, as a person can open it. */
  readonly addresses: Readonly<Record<Refreshable, string>>;
  /** How many services on the person's list are listed by the list of Have I Been Pwned alone. */
  readonly onlyInFeed: number;
  readonly passwordCheckHref: string;
  readonly today: Day;
}

/** How old what Omamori knows is, and what keeps it up to date: each off until the person turns it on. */
export function UpToDateView({
  inUse,
  states,
  commands,
  addresses,
  onlyInFeed,
  passwordCheckHref,
  today,
}: Props) {
  const { upToDate: words, date, language, sentences } = useSummaryTexts();
  const { updates, feed } = states;
  const isUpdate = updates?.edition !== undefined && updates.edition.hash === inUse.hash;
  const ways = { states, commands, today };
  const hostOf = (what: Refreshable) => new URL(addresses[what]).host;
  return (
    <>
      <ViewHeader title={words.heading} />
      <p className="num">
        {sentences(
          words.lead(date(inUse.checkedOn), formatAge(inUse.checkedOn, today, language)),
          words.came[isUpdate ? "update" : "bundled"],
        )}
      </p>
      {!(updates?.isOn && feed?.isOn) && <p className="up-to-date-note soft">{words.offByDefault}</p>}
      <div className="up-to-date-columns">
        <div className="up-to-date-column">
          <RefreshWay {...ways} what="updates" host={hostOf("updates")} goesToo={0}>
            {updates?.edition && (
              <Facts>
                <p>{words.edition(updates.edition.number, date(updates.edition.madeOn))}</p>
                {!isUpdate && <p>{words.bundledIsNewer}</p>}
              </Facts>
            )}
          </RefreshWay>
          <RefreshWay {...ways} what="feed" host={hostOf("feed")} goesToo={onlyInFeed}>
            {feed?.list && <ListFacts list={feed.list} />}
          </RefreshWay>
        </div>
        <div className="up-to-date-column">
          <RefreshFileWay commands={commands} addresses={addresses} />
          <Card heading={words.passwords.heading}>
            <p>{words.passwords.text}</p>
            <p className="small">
              <a href={passwordCheckHref}>{words.passwords.open}</a>
            </p>
          </Card>
        </div>
      </div>
    </>
  );
}
