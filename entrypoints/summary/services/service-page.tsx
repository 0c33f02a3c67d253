import { useState } from "react";
import { type ServiceCallbacks, ServiceDetails } from "#components/service-details.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import type { Advice } from "#lib/domain/advice.ts";
import { textOf } from "#lib/domain/language.ts";
import type { OwnService } from "#lib/domain/own-service.ts";
import { MuteButton } from "./mute-button.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";
import "./service-page.css";

interface Props extends ServiceCallbacks {
  readonly own: OwnService;
  readonly advice: Advice;
  readonly onMute: (isMuted: boolean) => void;
  /** Deletes everything recorded of it. */
  readonly onRemove: () => void;
}

/** One service on the summary: everything the popup has, the visits, and the way off the list. */
export function ServicePage({ own, advice, onMute, onRemove, ...callbacks }: Props) {
  const { language, date, serviceList: words } = useSummaryTexts();
  const [isAsking, setIsAsking] = useState(false);
  const { visit } = own;
  return (
    <div className="service-page">
      <ServiceDetails view={own} advice={advice} {...callbacks} />
      <section className="panel small">
        <h2 className="eyebrow">{words.visits.heading}</h2>
        {visit ? (
          <dl className="service-visits num">
            <div>
              <dt className="soft">{words.visits.first}</dt>
              <dd>{date(visit.firstOn)}</dd>
            </div>
            <div>
              <dt className="soft">{words.visits.last}</dt>
              <dd>{date(visit.lastOn)}</dd>
            </div>
            <div>
              <dt className="soft">{words.visits.days}</dt>
              <dd>{words.visits.atLeast(visit.dayCount)}</dd>
            </div>
          </dl>
        ) : (
          <p className="soft">{words.visits.none}</p>
        )}
      </section>
      <p className="panel service-page-ways small">
        <MuteButton isMuted={own.isMuted} onMute={() => onMute(true)} onUnmute={() => onMute(false)} />
        <button type="button" className="text-button quiet" onClick={() => setIsAsking(true)}>
          {words.remove}
        </button>
      </p>
      {isAsking && (
        <RemoveDialog
          name={textOf(own.service.name, language)}
          onRemove={onRemove}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  );
}
