import { useDeferredValue, useMemo } from "react";
import type { StepContext } from "#components/step-card.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import type { AccountAnswer } from "#lib/domain/account.ts";
import type { CatalogueIndex } from "#lib/domain/catalogue-index.ts";
import type { Choices } from "#lib/domain/choices.ts";
import type { Day } from "#lib/domain/day.ts";
import { exposedData } from "#lib/domain/exposed.ts";
import {
  bestQuestions,
  incidentsForEverybody,
  isNews,
  type OwnIncident,
  ownIncidents,
} from "#lib/domain/home.ts";
import { guessRegion, incidentRegionOf, type PersonRegion } from "#lib/domain/person-region.ts";
import type { Service } from "#lib/domain/service.ts";
import { isOpen } from "#lib/domain/verdict.ts";
import type { Weighed } from "#lib/domain/weigh.ts";
import { standingInAllText } from "#lib/locales/standing-in-all.ts";
import { Coverage } from "./coverage.tsx";
import { Earlier } from "./earlier.tsx";
import { Everybody } from "./everybody.tsx";
import { FindOffer } from "./find-offer.tsx";
import { FirstMinutes } from "./first-minutes.tsx";
import { Habits } from "./habits.tsx";
import { IfHappened } from "./if-happened.tsx";
import { MayBeOut } from "./may-be-out.tsx";
import { NewSince } from "./new-since.tsx";
import { News } from "./news.tsx";
import { Questions } from "./questions.tsx";
import { RefreshOffer } from "./refresh-offer.tsx";
import type { LastLook } from "./use-last-look.ts";
import "./home-view.css";

interface Props extends StepContext {
  readonly catalogue: CatalogueIndex;
  /** Of the catalogue in use. */
  readonly checkedOn: Day;
  readonly weighed: Weighed;
  readonly choices: Choices;
  /** How many services of the person's record the catalogue no longer lists. */
  readonly gone: number;
  /** They have looked through neither their history nor an export. */
  readonly isFindOffered: boolean;
  /** Updates of the catalogue are off. */
  readonly isRefreshOffered: boolean;
  /** The last look on an earlier day, and what came since; missing at the first. */
  readonly lastLook: LastLook | undefined;
  readonly onAnswer: (service: Service, answer: AccountAnswer) => void;
  readonly onRegion: (region: PersonRegion) => void;
}

/** What matters now: where you stand, the first minutes, what is new, what an answer settles, and the rest out of the way. */
export function HomeView(props: Props) {
  const { home, date, advice } = useSummaryTexts();
  const { weighed, checkedOn } = props;
  // The sentence first, by itself: with a large record all the rest would keep the person waiting for it.
  const isRestDue = useDeferredValue(true, false);
  return (
    <div className="home" data-standing={weighed.standing.kind}>
      <h1 tabIndex={-1} elementtiming="standing">
        {standingInAllText(weighed, advice, date)}
      </h1>
      <p className="soft num">{home.lead(weighed.services.length, date(checkedOn))}</p>
      {isRestDue && <BelowSentence {...props} />}
    </div>
  );
}

function BelowSentence({
  catalogue,
  checkedOn,
  weighed,
  choices,
  gone,
  isFindOffered,
  isRefreshOffered,
  lastLook,
  onAnswer,
  onRegion,
  ...steps
}: Props) {
  const { language } = useSummaryTexts();
  const { today, region } = steps;
  const incidents = useMemo(() => ownIncidents(weighed), [weighed]);
  const exposed = useMemo(() => exposedData(weighed.services), [weighed]);
  const { questions, settles } = useMemo(
    () => bestQuestions(weighed, choices, today, 4),
    [weighed, choices, today],
  );
  // What is told as new since the last look is not told again below.
  const isFresh = ({ exposure }: OwnIncident) =>
    isOpen(exposure) && (lastLook?.isNewSince(exposure.incident) ?? false);
  const isOfYear = ({ exposure }: OwnIncident) => isOpen(exposure) && isNews(exposure.incident, today);
  const news = incidents.filter((incident) => isOfYear(incident) && !isFresh(incident));
  const earlier = incidents.filter((incident) => !isOfYear(incident) && !isFresh(incident));
  // Where all of the year stands above, it cannot be said that there is none.
  const isNewsShown = news.length > 0 || !incidents.some(isOfYear);
  const everybody = incidentsForEverybody(catalogue, region && incidentRegionOf(region));
  return (
    <div className="home-beside">
      <div className="home-column">
        <FirstMinutes weighed={weighed} {...steps} />
        {lastLook && <NewSince since={lastLook.on} incidents={incidents.filter(isFresh)} />}
        {isNewsShown && <News incidents={news} />}
        {questions.length > 0 && (
          <Questions questions={questions} settles={settles} weighed={weighed} onAnswer={onAnswer} />
        )}
      </div>
      <div className="home-column">
        <Habits weighed={weighed} {...steps} />
        {isRefreshOffered && <RefreshOffer checkedOn={checkedOn} today={today} />}
        {isFindOffered && <FindOffer />}
        <MayBeOut exposed={exposed} />
        {earlier.length > 0 && <Earlier incidents={earlier} />}
        <Everybody incidents={everybody} region={region} onRegion={onRegion} />
        <IfHappened advice={steps.advice} region={region ?? guessRegion([language])} />
        <Coverage
          checkedOn={checkedOn}
          incidents={catalogue.incidents.size}
          homeless={catalogue.homeless}
          services={catalogue.services.size}
          own={weighed.services.length}
          gone={gone}
        />
      </div>
    </div>
  );
}
