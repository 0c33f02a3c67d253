import { ServiceMark } from "#components/service-mark.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { textOf } from "#lib/domain/language.ts";
import type { Service, ServiceId } from "#lib/domain/service.ts";
import "./declined-list.css";

interface Props {
  readonly services: readonly Service[];
  readonly onAllow: (serviceId: ServiceId) => void;
}

/** Services that are not to be added again, each with the way back. */
export function DeclinedList({ services, onAllow }: Props) {
  const { find, language } = useSummaryTexts();
  const { declined: words } = find;
  return (
    <Card heading={words.heading}>
      <p className="small soft">{words.note}</p>
      <ul className="declined-list">
        {services.map((service) => {
          const name = textOf(service.name, language);
          return (
            <li key={service.id}>
              <ServiceMark service={service} size="small" />
              <span>{name}</span>
              <Button look="choice" aria-label={words.allowOf(name)} onClick={() => onAllow(service.id)}>
                {words.allow}
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
