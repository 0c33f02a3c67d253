import { useRef, useState } from "react";
import { useAnnounced } from "#components/live-region.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Dialog, type DialogHandle, DialogWays } from "#components/ui/dialog.tsx";
import { type Origin, origins } from "#lib/domain/find.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import "./erase-origins.css";

interface Props {
  readonly services: readonly Pick<OwnService, "origins">[];
  readonly onErase: (origin: Origin) => void;
}

/** Erases what came from one origin and leaves the others, with a question first. */
export function EraseOrigins({ services, onErase }: Props) {
  const { erase: words } = useSummaryTexts().find;
  const [asked, setAsked] = useState<Origin>();
  const [erased, setErased] = useState<Origin>();
  useAnnounced(erased && asked === undefined ? words.done : undefined);
  const from = (origin: Origin) => services.filter((own) => own.origins.includes(origin));
  return (
    <Card heading={words.heading}>
      <p className="small soft">{words.note}</p>
      <ul className="erase-origins">
        {origins.map((origin) => {
          const count = from(origin).length;
          return (
            <li key={origin}>
              <Button look="danger" disabled={count === 0} onClick={() => setAsked(origin)}>
                {words.open[origin]}
              </Button>
              <span className="small soft num">{count > 0 ? words.extent(count) : words.nothing}</span>
            </li>
          );
        })}
      </ul>
      {asked && (
        <EraseOriginDialog
          origin={asked}
          services={from(asked).length}
          leaving={from(asked).filter((own) => own.origins.length === 1).length}
          onErase={() => {
            setErased(asked);
            onErase(asked);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Card>
  );
}

interface DialogProps {
  readonly origin: Origin;
  readonly services: number;
  /** Those of them that nothing else keeps on the list. */
  readonly leaving: number;
  readonly onErase: () => void;
  readonly onClose: () => void;
}

/** Says what goes, and what goes with it. */
function EraseOriginDialog({ origin, services, leaving, onErase, onClose }: DialogProps) {
  const { erase: words } = useSummaryTexts().find;
  const dialog = useRef<DialogHandle>(null);
  const extent = [
    words.goes[origin](services),
    ...(leaving > 0 ? [words.leavesList(leaving)] : []),
    ...(origin === "hand" ? [] : [words.stays]),
  ];
  return (
    <Dialog ref={dialog} question={words.question[origin]} extent={extent.join(" ")} onClose={onClose}>
      <DialogWays>
        <Button look="choice" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </Button>
        <Button
          look="danger"
          onClick={() => {
            onErase();
            dialog.current?.close();
          }}
        >
          {words.confirm}
        </Button>
      </DialogWays>
    </Dialog>
  );
}
