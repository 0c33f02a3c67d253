import { type ReactNode, useEffect, useRef, useState } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { Find } from "#lib/domain/find.ts";
import type { Service, ServiceId } from "#lib/domain/service.ts";
import { FoundList } from "./found-list.tsx";
import { Ways } from "./ways.tsx";
import "./preview.css";

/** What would come of keeping finds. */
export interface Prospect {
  readonly services: number;
  readonly needNow: number;
  readonly unusedOverYear: number;
  /** How many logins share a password, or nearly, with another. */
  readonly sharing: number;
  /** Those that are on the list already. */
  readonly known: ReadonlySet<ServiceId>;
}

/** What the person decided. */
export interface Kept {
  readonly finds: readonly Find[];
  /** Not to be added again. */
  readonly declined: readonly ServiceId[];
}

interface Props {
  readonly finds: readonly Find[];
  readonly prospect: Prospect;
  readonly serviceOf: (id: string) => Service | undefined;
  /** What else is said of it, below the numbers. */
  readonly children?: ReactNode;
  /** Something about it is still being found out: until then there is nothing to decide. */
  readonly isWaiting?: boolean;
  readonly onKeep: (kept: Kept) => void;
  readonly onDiscard: () => void;
}

/** What was found, in a sentence and as a list to look through. Nothing is kept yet. */
export function Preview({
  finds,
  prospect,
  serviceOf,
  children,
  isWaiting = false,
  onKeep,
  onDiscard,
}: Props) {
  const words = useSummaryTexts().find.preview;
  const [leftOut, setLeftOut] = useState<ReadonlySet<ServiceId>>(new Set());
  const [declined, setDeclined] = useState<ReadonlySet<ServiceId>>(new Set());
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  const kept = finds.filter(({ serviceId }) => !leftOut.has(serviceId));
  const { services, needNow, unusedOverYear, sharing, known } = prospect;
  const said = [
    needNow > 0 && words.needNow(needNow),
    // Who shares a password has something to do, though at no one service.
    needNow === 0 && sharing === 0 && words.needNothingNow,
    unusedOverYear > 0 && words.unused(unusedOverYear),
    known.size > 0 && words.alreadyKnown(known.size),
  ].filter((sentence) => sentence !== false);
  return (
    <div className="find-preview">
      <div ref={first} className="find-preview-said num" tabIndex={-1}>
        <p>
          <b>{words.found(services)}</b>
        </p>
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {children}
      <Disclosure summary={words.look}>
        <FoundList
          finds={finds}
          serviceOf={serviceOf}
          known={known}
          leftOut={leftOut}
          declined={declined}
          onKeep={(serviceId, isKept) => {
            setLeftOut(withOrWithout(leftOut, serviceId, !isKept));
            if (isKept) setDeclined(withOrWithout(declined, serviceId, false));
          }}
          onDecline={(serviceId, isDeclined) => setDeclined(withOrWithout(declined, serviceId, isDeclined))}
        />
      </Disclosure>
      <p className="small soft">{words.notYet}</p>
      {!isWaiting && (
        <Ways>
          <Button look="main" onClick={() => onKeep({ finds: kept, declined: [...declined] })}>
            {kept.length > 0 ? words.confirm(kept.length) : words.confirmNone}
          </Button>
          <Button look="choice" onClick={onDiscard}>
            {words.discard}
          </Button>
        </Ways>
      )}
    </div>
  );
}

function withOrWithout<Value>(set: ReadonlySet<Value>, value: Value, isIn: boolean): ReadonlySet<Value> {
  return new Set(isIn ? [...set, value] : [...set].filter((other) => other !== value));
}
