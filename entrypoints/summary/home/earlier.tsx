import { GrowingList } from "#components/growing-list.tsx";
import { Happened } from "#components/happened.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { OwnIncident } from "#lib/domain/home.ts";
import type { SummaryTexts } from "#lib/locales/texts.ts";

interface Props {
  readonly incidents: readonly OwnIncident[];
}

/** Incidents that are no longer new or do not concern the person, each with why nothing is asked: the proof that we looked. */
export function Earlier({ incidents }: Props) {
  const texts = useSummaryTexts();
  const { home, shell } = texts;
  return (
    <Card heading={home.earlier}>
      <p className="small soft">{home.earlierNote}</p>
      <Disclosure summary={home.show(incidents.length)}>
        <GrowingList name="earlier" entries={incidents} more={shell.more}>
          {(shown) =>
            shown.map((incident) => {
              const why = whyText(incident, texts);
              return (
                <Happened
                  key={incident.exposure.incident.id}
                  exposure={incident.exposure}
                  services={incident.services}
                  {...(why !== undefined && { why })}
                />
              );
            })
          }
        </GrowingList>
      </Disclosure>
    </Card>
  );
}

/** Why nothing is asked because of an incident; nothing where something still is. */
export function whyText({ why }: OwnIncident, texts: SummaryTexts): string | undefined {
  return why === undefined ? undefined : texts.past(why);
}
