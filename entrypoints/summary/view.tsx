import { MessageScreen } from "#components/message-screen.tsx";
import type { PlanCallbacks } from "#components/summary/plan-action-card.tsx";
import type { ServiceSearch } from "#components/summary/service-list.tsx";
import { Timeline } from "#components/summary/timeline.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import type { PageActions } from "#entrypoints/pages/page-actions.ts";
import { dayOf } from "#lib/domain/day.ts";
import type { PlanAction } from "#lib/domain/plan.ts";
import type { Database } from "#lib/storage/database.ts";
import { serviceHref, welcomeHref } from "./hrefs.ts";
import { LedgerView } from "./ledger-view.tsx";
import { Overview } from "./overview.tsx";
import { PlanView } from "./plan-view.tsx";
import { hrefOf, type Route } from "./route.ts";
import { ServiceView } from "./service-view.tsx";
import { ServicesView } from "./services-view.tsx";
import { SettingsView } from "./settings-view.tsx";
import { TakeView } from "./take-view.tsx";
import type { Exposure } from "./use-exposure.ts";
import { ViewHeader } from "./view-header.tsx";
import { WelcomeView } from "./welcome-view.tsx";

interface Props {
  readonly route: Route;
  readonly database: Database;
  readonly exposure: Exposure;
  readonly plan: readonly PlanAction[];
  readonly actions: PageActions;
  readonly search: ServiceSearch;
  readonly onSearch: (search: ServiceSearch) => void;
}

/** The view that the address names. */
export function View({ route, database, exposure, plan, actions, search, onSearch }: Props) {
  const { shell, serviceList } = useSummaryTexts();
  const { advice } = exposure.known;
  const { services } = exposure;
  const { settings } = exposure.own;
  const planCallbacks: PlanCallbacks = {
    onSettle: (service, stepId, settlement) => actions.about(service).onSettle(stepId, settlement),
    onReopen: (service, stepId) => actions.about(service).onReopen(stepId),
  };

  if (services.length === 0 && isAboutServices(route)) {
    return (
      <MessageScreen screen={shell.empty}>
        <a className="primary-link" href={welcomeHref}>
          {shell.chooseServices}
        </a>
      </MessageScreen>
    );
  }
  switch (route.view) {
    case "overview":
      return <Overview exposure={exposure} plan={plan} {...planCallbacks} />;
    case "plan":
      return <PlanView plan={plan} {...planCallbacks} />;
    case "data":
      return (
        <LedgerView key={route.dataClass} dataClass={route.dataClass} services={services} advice={advice} />
      );
    case "timeline":
      return (
        <>
          <ViewHeader title={shell.views.timeline} />
          <Timeline services={services} today={dayOf(Date.now())} serviceHref={serviceHref} />
        </>
      );
    case "services":
      return (
        <>
          <ViewHeader title={serviceList.heading} />
          <ServicesView services={services} search={search} onSearch={onSearch} />
        </>
      );
    case "service":
      return (
        <ServiceView
          key={route.serviceId}
          own={services.find(({ service }) => service.id === route.serviceId)}
          advice={advice}
          actions={actions}
        />
      );
    case "take":
      return <TakeView database={database} services={services} plan={plan} />;
    case "settings":
      return <SettingsView database={database} settings={settings} actions={actions} />;
    case "welcome":
      return (
        <WelcomeView
          database={database}
          catalogue={exposure.catalogue}
          services={services}
          advice={advice}
          language={settings.language}
          onChooseLanguage={(chosen) => actions.choose("language", chosen)}
          // Who has seen it comes back to add a service.
          first={settings.welcomedOn === undefined ? "promise" : "choice"}
          onDone={() => {
            actions.choose("welcomedOn", dayOf(Date.now()));
            location.hash = hrefOf({ view: "overview" });
          }}
        />
      );
  }
}

/** Whether a view has nothing to show while no service is on the list. */
const isAboutServices = ({ view }: Route) => view !== "settings" && view !== "welcome" && view !== "take";
