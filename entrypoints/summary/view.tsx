import { MessageScreen } from "#components/message-screen.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import { useServiceCallbacks, useStepCallbacks } from "#entrypoints/pages/use-callbacks.ts";
import { rangesAddress } from "#lib/domain/asked-hosts.ts";
import { ExposedDataView } from "./data/exposed-data-view.tsx";
import { FindView } from "./find/find-view.tsx";
import { HomeView } from "./home/home-view.tsx";
import { useLastLook } from "./home/use-last-look.ts";
import { findHref, passwordCheckHref, welcomeHref } from "./links.ts";
import { PasswordCheckView } from "./password-check/password-check-view.tsx";
import { PlanView } from "./plan/plan-view.tsx";
import { PrivacyView } from "./privacy/privacy-view.tsx";
import type { Route } from "./route.ts";
import { SavingView } from "./saving/saving-view.tsx";
import type { ServiceSearch } from "./services/service-list.tsx";
import { ServiceView } from "./services/service-view.tsx";
import { ServicesView } from "./services/services-view.tsx";
import { SettingsView } from "./settings/settings-view.tsx";
import { Timeline } from "./timeline/timeline.tsx";
import { UpToDateView } from "./up-to-date/up-to-date-view.tsx";
import { useRefreshing } from "./up-to-date/use-refreshing.ts";
import type { SummaryState } from "./use-summary.ts";
import { ViewHeader } from "./view-header.tsx";
import { Welcome } from "./welcome/welcome.tsx";

interface Props {
  readonly route: Route;
  readonly summary: SummaryState;
  readonly search: ServiceSearch;
  readonly onSearch: (search: ServiceSearch) => void;
}

/** The view that the address names. */
export function View({ route, summary, search, onSearch }: Props) {
  const { shell, serviceList, find } = useSummaryTexts();
  const product = useProduct();
  const run = useRun();
  const stepCallbacks = useStepCallbacks();
  const callbacksOf = useServiceCallbacks();
  const refreshing = useRefreshing();
  const lastLook = useLastLook(route.view === "home");
  const { known, own, services, weighed, choices } = summary;
  const { advice, index } = known;
  const { settings } = own;
  const { today, isEvening } = summary.clock;
  const { visits, accounts, finds } = own.record;
  const recorded = new Set([...visits, ...accounts, ...finds].map(({ serviceId }) => serviceId));
  const stepContext = {
    ...stepCallbacks,
    advice,
    today,
    isEvening,
    region: settings.region,
    exposedCheckHref: passwordCheckHref,
    serviceOf: (id: string) => index.services.get(id),
    incidentOf: (id: string) => index.incidents.get(id),
  };

  if (services.length === 0 && isAboutServices(route)) {
    return (
      <MessageScreen screen={shell.empty}>
        <ButtonLink href={welcomeHref}>{shell.chooseServices}</ButtonLink>
        <ButtonLink look="second" href={findHref}>
          {find.offer.open}
        </ButtonLink>
      </MessageScreen>
    );
  }
  switch (route.view) {
    case "home":
      return (
        <HomeView
          {...stepContext}
          catalogue={index}
          checkedOn={known.state?.checkedOn ?? today}
          weighed={weighed}
          choices={choices}
          gone={[...recorded].filter((serviceId) => !index.services.has(serviceId)).length}
          isFindOffered={finds.every(({ origin }) => origin === "check")}
          isRefreshOffered={!refreshing.states.updates?.isOn}
          lastLook={lastLook}
          onAnswer={(service, answer) => callbacksOf(service).onAnswer(answer)}
          onRegion={(region) => run(() => product.choose("region", region))}
        />
      );
    case "plan":
      return <PlanView weighed={weighed} {...stepContext} />;
    case "data":
      return (
        <ExposedDataView
          key={route.dataClass}
          dataClass={route.dataClass}
          weighed={weighed}
          advice={advice}
        />
      );
    case "timeline":
      return (
        <>
          <ViewHeader title={shell.views.timeline} />
          <Timeline weighed={weighed} today={today} />
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
          {...stepContext}
          key={route.serviceId}
          own={services.find(({ service }) => service.id === route.serviceId)}
          choices={choices}
          checkedOn={known.state?.checkedOn ?? today}
          callbacksOf={callbacksOf}
        />
      );
    case "find":
      return <FindView summary={summary} />;
    case "up-to-date":
      return (
        <UpToDateView
          {...refreshing}
          inUse={{ checkedOn: known.state?.checkedOn ?? today, hash: known.state?.hash }}
          onlyInFeed={[...recorded].filter((id) => index.services.get(id)?.layer === "feed").length}
          passwordCheckHref={passwordCheckHref}
          today={today}
        />
      );
    case "password-check":
      return <PasswordCheckView summary={summary} />;
    case "saving":
      return <SavingView {...stepContext} weighed={weighed} />;
    case "settings":
      return (
        <SettingsView
          settings={settings}
          catalogue={summary.catalogue}
          services={weighed.services}
          today={today}
        />
      );
    case "privacy":
      return (
        <PrivacyView
          hosts={{
            updates: hostOf(refreshing.addresses.updates),
            feed: hostOf(refreshing.addresses.feed),
            "exposed-passwords": hostOf(rangesAddress),
          }}
        />
      );
    case "welcome":
      return <Welcome summary={summary} stepContext={stepContext} />;
  }
}

/** Whether a view has nothing to show while no service is on the list. */
const isAboutServices = ({ view }: Route) =>
  !["settings", "welcome", "saving", "find", "up-to-date", "password-check", "privacy"].includes(view);

const hostOf = (address: string) => new URL(address).host;
