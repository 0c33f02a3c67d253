import { useEffect, useRef, useState } from "react";
import { MessageScreen } from "#components/message-screen.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Cards } from "#components/ui/card.tsx";
import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import type { Day } from "#lib/domain/day.ts";
import type { Service } from "#lib/domain/service.ts";
import { type Settings, unusedAfterMonthsByDefault } from "#lib/domain/settings.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import { privacyHref, welcomeHref } from "../links.ts";
import { toldOnceOf, useTellOnce } from "../told-once/use-tell-once.ts";
import { ViewHeader } from "../view-header.tsx";
import { AlertPanel } from "./alert-panel.tsx";
import { EraseSection } from "./erase-section.tsx";
import { SettingsDisplay } from "./settings-display.tsx";
import { SettingsOnce } from "./settings-once.tsx";
import { SettingsPermissions } from "./settings-permissions.tsx";
import { SettingsUpToDate } from "./settings-up-to-date.tsx";
import { SettingsVisits } from "./settings-visits.tsx";
import { UnusedSetting } from "./unused-setting.tsx";

interface Props {
  /** As chosen, live. */
  readonly settings: Partial<Settings>;
  /** Everything the catalogue lists. */
  readonly catalogue: readonly Service[];
  /** The person's own. */
  readonly services: readonly OwnService[];
  readonly today: Day;
}

/** Everything a person can choose, and the way to erase it all. */
export function SettingsView({ settings, catalogue, services, today }: Props) {
  const { privacy, shell } = useSummaryTexts();
  const [isErased, setErased] = useState(false);
  const [deleted, setDeleted] = useState(0);
  const product = useProduct();
  const tell = useTellOnce();
  const run = useRun();
  const choose = <Key extends keyof Settings>(key: Key, value: Settings[Key] | undefined) =>
    run(() => product.choose(key, value));
  const { unusedAfterMonths = unusedAfterMonthsByDefault, isRecordingPaused = false } = settings;

  const keep = async (months: number | undefined) => {
    const kept = await product.keepVisits(months);
    if (kept.kind === "done") setDeleted(kept.value);
    return kept;
  };
  const erase = async () => {
    const erased = await product.eraseEverything();
    setErased(erased.kind === "done");
    return erased;
  };

  if (isErased) return <Erased />;
  return (
    <>
      <ViewHeader title={shell.views.settings} />
      <Cards>
        <SettingsOnce
          {...toldOnceOf(settings)}
          {...tell}
          catalogue={catalogue}
          chosen={
            new Set(
              services.flatMap(({ service, account }) => (account?.standing === "has" ? service.id : [])),
            )
          }
          today={today}
        />
        <AlertPanel />
        <SettingsDisplay
          language={settings.language}
          onChooseLanguage={(language) => choose("language", language)}
          theme={settings.theme}
          onChooseTheme={(theme) => choose("theme", theme)}
          hidesSensitive={settings.hidesSensitive ?? false}
          onHideSensitive={(isHidden) => choose("hidesSensitive", isHidden || undefined)}
        />
        <SettingsVisits
          isPaused={isRecordingPaused}
          onPause={(isPaused) => choose("isRecordingPaused", isPaused || undefined)}
          keepMonths={settings.keepVisitsMonths}
          onKeep={(months) => run(() => keep(months))}
          unusedAfterMonths={unusedAfterMonths}
          deleted={deleted}
        />
        <UnusedSetting
          months={unusedAfterMonths}
          onChoose={(months) => choose("unusedAfterMonths", months)}
        />
        <SettingsUpToDate />
        <SettingsPermissions />
        <EraseSection onErase={() => run(erase)} />
        <p className="small">
          <a href={privacyHref}>{privacy.heading}</a>
        </p>
      </Cards>
    </>
  );
}

/** That all is erased, and where to begin anew. It takes the focus, as what had it is gone. */
function Erased() {
  const { settings, shell } = useSummaryTexts();
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => screen.current?.querySelector("h1")?.focus(), []);
  return (
    <div ref={screen}>
      <MessageScreen screen={settings.erase.done}>
        <ButtonLink href={welcomeHref}>{shell.chooseServices}</ButtonLink>
      </MessageScreen>
    </div>
  );
}
