import { useTexts } from "#components/texts-context.tsx";
import type { PageActions } from "#entrypoints/pages/page-actions.ts";
import type { Advice } from "#lib/domain/advice.ts";
import { type ServiceGroup, serviceGroups } from "#lib/domain/service-group.ts";
import type { VisitedService } from "#lib/queries/read-summary.ts";
import { VisitedServiceCard } from "./visited-service-card.tsx";

interface Props {
  readonly visited: readonly VisitedService[];
  readonly advice: Advice;
  readonly actions: PageActions;
}

/** The visited services, those with something to do first. */
export function VisitedGroups({ visited, ...rest }: Props) {
  const { summary } = useTexts();
  const headings: Readonly<Record<ServiceGroup, string>> = {
    open: summary.withSteps,
    settled: summary.settled,
    "nothing-known": summary.withoutIncidents,
    "no-account": summary.withoutAccount,
  };
  return serviceGroups.map((group) => {
    const members = visited.filter((service) => service.group === group);
    return (
      members.length > 0 && (
        <section key={group} className="group">
          <h2>
            {headings[group]} <span className="soft num">{members.length}</span>
          </h2>
          <ul className="cards">
            {members.map((service) => (
              <VisitedServiceCard key={service.service.id} visited={service} {...rest} />
            ))}
          </ul>
        </section>
      )
    );
  });
}
