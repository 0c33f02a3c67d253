import { useId } from "react";
import { ServiceMark } from "#components/service-mark.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { StepBox } from "#components/ui/step-box.tsx";
import { textOf } from "#lib/domain/language.ts";
import type { OpenReuseGroup } from "#lib/domain/reuse.ts";
import type { Service } from "#lib/domain/service.ts";
import "./reuse-groups.css";

interface Props {
  /** The ones to begin with first. */
  readonly groups: readonly OpenReuseGroup[];
  readonly serviceOf: (id: string) => Service | undefined;
  /** Whether nothing is left to change in a group. */
  readonly isSettled?: (group: OpenReuseGroup) => boolean;
  /** Whether the password of a service is told to be another one now. */
  readonly isChanged?: (serviceId: string) => boolean;
  /** Says that it is, or takes that back; missing while nothing is kept yet. */
  readonly onChanged?: (service: Service, isChanged: boolean) => void;
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

interface GroupProps extends Omit<Props, "groups"> {
  readonly group: OpenReuseGroup;
}

function Group({ group, serviceOf, isSettled, isChanged = () => false, onChanged }: GroupProps) {
  const { find, reuseOf } = useSummaryTexts();
  const words = find.reuse;
  const id = useId();
  const services = group.serviceIds.flatMap((id) => serviceOf(id) ?? []);
  const { left, first } = reuseOf(group, serviceOf);
  const isDone = isSettled?.(group) ?? false;
  return (
    <li className="reuse-group">
      <h3 id={id}>{words.group[group.likeness](services.length + group.unlisted)}</h3>
      <ul aria-labelledby={id}>
        {services.map((service) => (
          <GroupMember
            key={service.id}
            service={service}
            isChanged={isChanged(service.id)}
            onChanged={onChanged && ((hasChanged) => onChanged(service, hasChanged))}
          />
        ))}
        {group.unlisted > 0 && <li className="soft num">{words.unlisted(group.unlisted)}</li>}
      </ul>
      {isDone ? (
        <p>
          <Chip look="done">{words.settled}</Chip>
        </p>
      ) : (
        left.length > 0 && (
          <p className="soft">
            {left.join(" ")} {first !== undefined && <b>{first}</b>}
          </p>
        )
      )}
    </li>
  );
}

interface MemberProps {
  readonly service: Service;
  readonly isChanged: boolean;
  readonly onChanged: ((isChanged: boolean) => void) | undefined;
}

function GroupMember({ service, isChanged, onChanged }: MemberProps) {
  const { find, language } = useSummaryTexts();
  const id = useId();
  const name = textOf(service.name, language);
  return (
    <li className="reuse-member" data-changed={isChanged}>
      <ServiceMark service={service} size="small" />
      <span>{name}</span>
      {onChanged && (
        <label htmlFor={id} className="soft">
          <StepBox
            id={id}
            aria-label={find.reuse.changedAt(name)}
            checked={isChanged}
            onChange={({ target }) => onChanged(target.checked)}
          />
          {find.reuse.changed}
        </label>
      )}
    </li>
  );
}
