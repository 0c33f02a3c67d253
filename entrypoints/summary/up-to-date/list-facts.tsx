import { breachIndex } from "#components/said-by.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { ExternalLink } from "#components/ui/external-link.tsx";
import { dayOf } from "#lib/domain/day.ts";
import type { FeedList } from "#lib/domain/refresh.ts";
import { Facts } from "../find/facts.tsx";

/** How much the list in use holds, how new it is, and whose it is. */
export function ListFacts({ list }: { readonly list: FeedList }) {
  const { upToDate, number, date } = useSummaryTexts();
  const words = upToDate.list;
  return (
    <Facts>
      <p>{words.entries(number(list.entries))}</p>
      {list.merged > 0 && <p>{words.merged(number(list.merged))}</p>}
      {list.newestOn && <p>{words.newest(date(list.newestOn))}</p>}
      {list.dropped > 0 && <p>{words.dropped(number(list.dropped))}</p>}
      {list.unwatched !== undefined && <p>{words.unwatched(number(list.unwatched))}</p>}
      {list.from === "file" && <p>{words.fromFile(date(dayOf(list.since)))}</p>}
      <p>
        {words.credit} <ExternalLink href={breachIndex.address}>{breachIndex.name}</ExternalLink> (CC BY 4.0)
      </p>
    </Facts>
  );
}
