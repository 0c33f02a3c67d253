import { useId } from "react";
import { ServiceMark } from "#components/service-mark.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { StepBox } from "#components/ui/step-box.tsx";
import { happenedOn } from "#lib/domain/incident.ts";
import { textOf } from "#lib/domain/language.ts";
import type { OpenReuseGroup } from "#lib/domain/reuse.ts";
import type { Service } from "#lib/domain/service.ts";
import "./reuse-groups.css";

interface Props {
  /** The ones to begin with first. */
  readonly groups: readonly OpenReuseGroup[];
  readonly serviceOf: (id: string) => Service | undefined;
  /** Says that the password at a service is another one now; missing while nothing is kept yet. */
  readonly onChanged?: (service: Service) => void;
}

/** Which logins share a password, by name, and which of them to change first. */
export function ReuseGroups({ groups, ...rest }: Props) {
  return (
    <ul className="reuse-groups">
      {groups.map((group) => (
        <Group key={group.id} group={group} {...rest} />
      ))}
    </ul>
  );
}

function Group({ group, serviceOf, onChanged }: Omit<Props, "groups"> & { readonly group: OpenReuseGroup }) {
  const { find, language, list, month } = useSummaryTexts();
  const words = find.reuse;
  const services = group.serviceIds.flatMap((id) => serviceOf(id) ?? []);
  const nameOf = (service: Service) => textOf(service.name, language);
  const left = group.left.flatMap(({ serviceId, incident }) => {
    const service = serviceOf(serviceId);
    const when = happenedOn(incident);
    return service && when ? { service, when } : [];
  });
  const first = services.slice(0, Math.max(2, left.length));
  return (
    <li className="reuse-group">
      <h3>{words.group[group.likeness](services.length + group.unlisted)}</h3>
      <ul>
        {services.map((service) => (
          <GroupMember key={service.id} service={service} onChanged={onChanged} />
        ))}
        {group.unlisted > 0 && <li className="soft num">{words.unlisted(group.unlisted)}</li>}
      </ul>
      {left.length > 0 && (
        <p>
          {left.slice(0, 2).map(({ service, when }) => (
            <span key={service.id}>{words.left(nameOf(service), month(when))} </span>
          ))}
          <b>{words.changeFirst(list(first.map(nameOf)))}</b>
        </p>
      )}
    </li>
  );
}

function GroupMember({
  service,
  onChanged,
}: {
  readonly service: Service;
  readonly onChanged: Props["onChanged"] | undefined;
}) {
  const { find, language } = useSummaryTexts();
  const id = useId();
  const name = textOf(service.name, language);
  const words = (
    <>
      <ServiceMark service={service} size="small" />
      <span>{name}</span>
    </>
  );
  if (!onChanged) return <li className="reuse-member">{words}</li>;
  return (
    <li className="reuse-member">
      {words}
      <label htmlFor={id} className="soft">
        <StepBox
          id={id}
          aria-label={find.reuse.changedAt(name)}
          checked={false}
          onChange={() => onChanged(service)}
        />
        {find.reuse.changed}
      </label>
    </li>
  );
}
