import { useDeferredValue, useMemo } from "react";
import { exposedData } from "#lib/domain/exposure-ledger.ts";
import type { PlanAction } from "#lib/domain/plan.ts";
import type { PlanCallbacks } from "../plan/plan-action-card.tsx";
import type { Exposure } from "../use-exposure.ts";
import { Coverage } from "./coverage.tsx";
import { DataBrief } from "./data-brief.tsx";
import { Hero } from "./hero.tsx";
import { NextActions } from "./next-actions.tsx";
import { ServicesBrief } from "./services-brief.tsx";
import "./home-view.css";

interface Props extends PlanCallbacks {
  readonly exposure: Exposure;
  readonly plan: readonly PlanAction[];
}

/** Where the person stands everywhere: a sentence, what is next, and what of theirs may be out. */
export function HomeView(props: Props) {
  // The sentence first, by itself: with a large record all the rest would keep the person waiting for it.
  const isRestDue = useDeferredValue(true, false);
  return (
    <>
      <Hero services={props.exposure.services} plan={props.plan} />
      {isRestDue && <BelowHero {...props} />}
    </>
  );
}

function BelowHero({ exposure, plan, ...callbacks }: Props) {
  const { known, own, services } = exposure;
  const exposed = useMemo(() => exposedData(services), [services]);
  const recorded = new Set([...own.record.visits, ...own.record.accounts].map(({ serviceId }) => serviceId));
  return (
    <div className="home">
      <div className="home-beside">
        <NextActions plan={plan} {...callbacks} />
        <DataBrief exposed={exposed} />
      </div>
      <ServicesBrief services={services} />
      <Coverage
        checkedOn={known.state?.checkedOn ?? ""}
        incidents={known.index.incidents.size}
        homeless={known.index.homeless}
        services={known.index.services.size}
        own={services.length}
        gone={[...recorded].filter((serviceId) => !known.index.services.has(serviceId)).length}
      />
    </div>
  );
}
