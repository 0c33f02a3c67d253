import { useRef, useState } from "react";
import { type ServiceCallbacks, ServiceDetails } from "#components/service-details.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog, type DialogHandle, DialogWays } from "#components/ui/dialog.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { Advice } from "#lib/domain/advice.ts";
import { textOf } from "#lib/domain/language.ts";
import type { OwnService } from "#lib/domain/own-service.ts";
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
  const { language, date, serviceList: words, alertSettings: mute } = useSummaryTexts();
  const [isAsking, setIsAsking] = useState(false);
  const { visit } = own;
  return (
    <div className="service-page">
      <ServiceDetails view={own} advice={advice} {...callbacks} />
      <Panel heading={words.visits.heading}>
        {visit ? (
          <dl className="service-visits small num">
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
          <p className="small soft">{words.visits.none}</p>
        )}
      </Panel>
      <Panel>
        <div className="service-page-ways">
          <Button look="quiet" onClick={() => onMute(!own.isMuted)}>
            {own.isMuted ? mute.muteOff : mute.mute}
          </Button>
          <Button look="quiet" onClick={() => setIsAsking(true)}>
            {words.remove}
          </Button>
        </div>
      </Panel>
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

interface RemoveProps {
  readonly name: string;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks whether a service is really to leave the list, and says what goes with it. */
function RemoveDialog({ name, onRemove, onClose }: RemoveProps) {
  const words = useSummaryTexts().serviceList;
  const dialog = useRef<DialogHandle>(null);
  return (
    <Dialog ref={dialog} question={words.removeConfirm(name)} extent={words.removeNote} onClose={onClose}>
      <DialogWays>
        <Button look="choice" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </Button>
        <Button look="danger" onClick={onRemove}>
          {words.remove}
        </Button>
      </DialogWays>
    </Dialog>
  );
}
