import { useState } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import { declinedIn } from "#lib/domain/find.ts";
import type { StepRequest } from "#lib/domain/request.ts";
import type { OpenReuseGroup } from "#lib/domain/reuse.ts";
import { loginOf, type Service } from "#lib/domain/service.ts";
import type { Weighed } from "#lib/domain/weigh.ts";
import { passwordCheckHref } from "../links.ts";
import type { SummaryState } from "../use-summary.ts";
import { ViewHeader } from "../view-header.tsx";
import { DeclinedList } from "./declined-list.tsx";
import { EraseOrigins } from "./erase-origins.tsx";
import { ExportWay } from "./export-way.tsx";
import { HandCard } from "./hand-card.tsx";
import { HistoryWay } from "./history-way.tsx";
import { OwnList } from "./own-list.tsx";
import { ReuseGroups } from "./reuse-groups.tsx";
import { Ways } from "./ways.tsx";
import "./find-view.css";

interface Props {
  readonly summary: SummaryState;
}

/** Finds what the person uses: three ways, then all that is on their list with where it came from. */
export function FindView({ summary }: Props) {
  const { find } = useSummaryTexts();
  const product = useProduct();
  const run = useRun();
  const { known, own, services, weighed, catalogue } = summary;
  const declined = declinedIn(own.record);
  const notWanted = catalogue.filter(({ id }) => declined.has(id));
  return (
    <>
      <ViewHeader title={find.heading} />
      <p className="find-lead soft">{find.lead}</p>
      <div className="find-columns">
        <div className="find-column">
          <HistoryWay summary={summary} />
          <ExportWay summary={summary} />
          <PasswordOffer />
          <HandCard
            catalogue={catalogue}
            listed={new Set(services.map(({ service }) => service.id))}
            onAdd={(serviceId) => run(() => product.addByHand(serviceId))}
          />
        </div>
        <div className="find-column">
          <ReuseCard weighed={weighed} serviceOf={(id) => known.index.services.get(id)} />
          <OwnList
            services={services}
            finds={own.record.finds}
            onClosed={(serviceId) => run(() => product.closed(serviceId))}
            onRemove={(serviceId, isDeclined) => run(() => product.removeService(serviceId, { isDeclined }))}
          />
          {services.length > 0 && (
            <EraseOrigins services={services} onErase={(origin) => run(() => product.eraseOrigin(origin))} />
          )}
          {notWanted.length > 0 && (
            <DeclinedList
              services={notWanted}
              onAllow={(serviceId) => run(() => product.allowService(serviceId))}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** The way to the check of one password. */
function PasswordOffer() {
  const { offer } = useSummaryTexts().exposedPassword;
  return (
    <Card heading={offer.heading}>
      <p className="small soft">{offer.text}</p>
      <Ways>
        <ButtonLink look="second" href={passwordCheckHref}>
          {offer.open}
        </ButtonLink>
      </Ways>
    </Card>
  );
}

interface ReuseProps {
  readonly weighed: Weighed;
  readonly serviceOf: (id: string) => Service | undefined;
}

/**
 * Which logins share a password. What is ticked here stays to be seen, and to be taken back, until the view is left.
 */
function ReuseCard({ weighed, serviceOf }: ReuseProps) {
  const { find } = useSummaryTexts();
  const product = useProduct();
  const run = useRun();
  const requests = weighed.steps
    .flatMap((step) => step.requests)
    .filter(({ cause }) => cause.kind === "reuse");
  const open = requests.flatMap(({ cause }) => (cause.kind === "reuse" ? cause.groups : []));
  const [seen, setSeen] = useState<readonly SeenGroup[]>([]);
  const unseen = open.filter((group) => !seen.some((before) => before.group.id === group.id));
  if (unseen.length > 0) {
    setSeen([...seen, ...unseen.map((group) => ({ group, request: requestOf(group, requests) }))]);
  }
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  if (seen.length === 0) return null;
  return (
    <Card heading={find.reuse.heading}>
      <p className="small soft">{find.reuse.settles}</p>
      <ReuseGroups
        groups={seen.map(({ group }) => group)}
        serviceOf={serviceOf}
        isSettled={({ id }) => !open.some((group) => group.id === id)}
        isChanged={(serviceId) => ticked.has(serviceId)}
        onChanged={(service, hasChanged) => {
          const { id: serviceId } = service;
          setTicked(
            new Set(hasChanged ? [...ticked, serviceId] : [...ticked].filter((other) => other !== serviceId)),
          );
          const subjects = loginOf(service);
          // One change takes it out of every group that it is in.
          const asked = new Set(seen.flatMap(({ request }) => request ?? []));
          const step = { stepId: "change-password", subjects, serviceIds: [service.id] } as const;
          run(() =>
            hasChanged
              ? product.settle({ ...step, requests: [...asked] }, { outcome: "done" })
              : product.reopen(step),
          );
        }}
      />
    </Card>
  );
}

/** A group as it was when it was first shown, and what asked for it then. */
interface SeenGroup {
  readonly group: OpenReuseGroup;
  readonly request: StepRequest | undefined;
}

const requestOf = ({ id }: OpenReuseGroup, requests: readonly StepRequest[]) =>
  requests.find(({ cause }) => cause.kind === "reuse" && cause.groups.some((group) => group.id === id));
