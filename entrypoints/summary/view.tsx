import { MessageScreen } from "#components/message-screen.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import type { PageActions } from "#entrypoints/pages/page-actions.ts";
import { dayOf } from "#lib/domain/day.ts";
import type { PlanAction } from "#lib/domain/plan.ts";
import type { Database } from "#lib/storage/database.ts";
import { ExposedDataView } from "./data/exposed-data-view.tsx";
import { HomeView } from "./home/home-view.tsx";
import { welcomeHref } from "./links.ts";
import type { PlanCallbacks } from "./plan/plan-action-card.tsx";
import { PlanView } from "./plan/plan-view.tsx";
import { hrefOf, type Route } from "./route.ts";
import { SavingView } from "./saving/saving-view.tsx";
import type { ServiceSearch } from "./services/service-list.tsx";
import { ServiceView } from "./services/service-view.tsx";
import { ServicesView } from "./services/services-view.tsx";
import { SettingsView } from "./settings/settings-view.tsx";
import { Timeline } from "./timeline/timeline.tsx";
import type { Exposure } from "./use-exposure.ts";
import { ViewHeader } from "./view-header.tsx";
import { WelcomeView } from "./welcome/welcome-view.tsx";

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
        <ButtonLink href={welcomeHref}>{shell.chooseServices}</ButtonLink>
      </MessageScreen>
    );
  }
  switch (route.view) {
    case "home":
      return <HomeView exposure={exposure} plan={plan} {...planCallbacks} />;
    case "plan":
      return <PlanView plan={plan} {...planCallbacks} />;
    case "data":
      return (
        <ExposedDataView
          key={route.dataClass}
          dataClass={route.dataClass}
          services={services}
          advice={advice}
        />
      );
    case "timeline":
      return (
        <>
          <ViewHeader title={shell.views.timeline} />
          <Timeline services={services} today={dayOf(Date.now())} />
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
    case "saving":
      return <SavingView database={database} services={services} plan={plan} />;
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
            location.hash = hrefOf({ view: "home" });
          }}
        />
      );
  }
}

/** Whether a view has nothing to show while no service is on the list. */
const isAboutServices = ({ view }: Route) => view !== "settings" && view !== "welcome" && view !== "saving";
