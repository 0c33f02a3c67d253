import { useEffect, useRef, useState } from "react";
import { MessageScreen } from "#components/message-screen.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Cards } from "#components/ui/card.tsx";
import type { PageActions } from "#entrypoints/pages/page-actions.ts";
import { useAction } from "#entrypoints/pages/use-action.ts";
import { refreshBadges } from "#lib/browser/badge.ts";
import { browserLanguage } from "#lib/browser/browser-language.ts";
import { dayOf } from "#lib/domain/day.ts";
import { readBadge } from "#lib/queries/read-badge.ts";
import type { Database } from "#lib/storage/database.ts";
import { keepVisits } from "#lib/storage/prune-visits.ts";
import { type Settings, unusedAfterMonthsByDefault } from "#lib/storage/settings.ts";
import { welcomeHref } from "../links.ts";
import { ViewHeader } from "../view-header.tsx";
import { AlertPanel } from "./alert-panel.tsx";
import { eraseEverything } from "./erase-everything.ts";
import { EraseSection } from "./erase-section.tsx";
import { SettingsDisplay } from "./settings-display.tsx";
import { SettingsVisits } from "./settings-visits.tsx";
import { UnusedSetting } from "./unused-setting.tsx";

interface Props {
  readonly database: Database;
  /** As chosen, live. */
  readonly settings: Partial<Settings>;
  readonly actions: PageActions;
}

/** Everything a person can choose, and the way to erase it all. */
export function SettingsView({ database, settings, actions }: Props) {
  const shell = useSummaryTexts().shell;
  const [isErased, setErased] = useState(false);
  const [deleted, setDeleted] = useState(0);
  const run = useAction();
  const { unusedAfterMonths = unusedAfterMonthsByDefault, isRecordingPaused = false } = settings;

  const keep = async (months: number | undefined) => {
    const today = dayOf(Date.now());
    setDeleted(await keepVisits(database, months, today));
    // Closing an account may have been a step that only a deleted visit asked for.
    await refreshBadges((host) => readBadge(database, host, browserLanguage(), today));
  };
  const erase = async () => {
    await eraseEverything(database);
    setErased(true);
  };

  if (isErased) return <Erased />;
  return (
    <>
      <ViewHeader title={shell.views.settings} />
      <Cards>
        <SettingsDisplay
          language={settings.language}
          onChooseLanguage={(language) => actions.choose("language", language)}
          theme={settings.theme}
          onChooseTheme={(theme) => actions.choose("theme", theme)}
          hidesSensitive={settings.hidesSensitive ?? false}
          onHideSensitive={(isHidden) => actions.choose("hidesSensitive", isHidden || undefined)}
        />
        <AlertPanel database={database} />
        <UnusedSetting
          months={unusedAfterMonths}
          onChoose={(months) => actions.choose("unusedAfterMonths", months)}
        />
        <SettingsVisits
          isPaused={isRecordingPaused}
          onPause={(isPaused) => actions.choose("isRecordingPaused", isPaused || undefined)}
          keepMonths={settings.keepVisitsMonths}
          onKeep={(months) => run(() => keep(months))}
          unusedAfterMonths={unusedAfterMonths}
          deleted={deleted}
        />
        <EraseSection onErase={() => run(erase)} />
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
