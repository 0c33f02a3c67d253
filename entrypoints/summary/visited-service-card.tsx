import { MuteButton } from "#components/mute-button.tsx";
import { ServiceDetails } from "#components/service-details.tsx";
import { ServiceMark } from "#components/service-mark.tsx";
import { useTexts } from "#components/texts-context.tsx";
import type { PageActions } from "#entrypoints/pages/page-actions.ts";
import type { Advice } from "#lib/domain/advice.ts";
import { countByEvidence } from "#lib/domain/evidence.ts";
import type { VisitedService } from "#lib/queries/read-summary.ts";

interface Props {
  readonly visited: VisitedService;
  readonly advice: Advice;
  readonly actions: PageActions;
}

/** One visited service: its standing at a glance, its steps and incidents one click away. */
export function VisitedServiceCard({ visited, advice, actions }: Props) {
  const { summary, language, date } = useTexts();
  const { service, assessment, visit, openSteps, group } = visited;
  const { established, unproven } = countByEvidence(assessment.exposures.map(({ incident }) => incident));
  const facts = [
    assessment.exposures.length > 0 && summary.incidentCount(established, unproven),
    summary.lastVisit(date(visit.lastOn)),
  ];
  return (
    <li>
      <details className="card">
        <summary>
          <ServiceMark mark={service.mark} />
          <span className="card-name">
            <b>{service.name[language]}</b>
            <span className="small soft num">{facts.filter(Boolean).join(" · ")}</span>
          </span>
          {group === "open" && <span className="chip confirmed num">{summary.openSteps(openSteps)}</span>}
          {group === "settled" && <span className="chip done">{summary.ringCaption}</span>}
        </summary>
        <ServiceDetails view={visited} advice={advice} {...actions.about(service)} />
        <p className="panel card-mute">
          <MuteButton
            isMuted={visited.isMuted}
            onMute={() => actions.mute(service, true)}
            onUnmute={() => actions.mute(service, false)}
          />
        </p>
      </details>
    </li>
  );
}
