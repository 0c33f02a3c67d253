import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import type { Day } from "#lib/domain/day.ts";
import type { Service } from "#lib/domain/service.ts";
import {
  AccountsSinceQuestion,
  MailboxQuestion,
  OwnPasswordsQuestion,
  RegionChoice,
  type TellOnce,
  type ToldOnce,
} from "../told-once/told-once.tsx";

interface Props extends ToldOnce, TellOnce {
  /** Everything the catalogue lists. */
  readonly catalogue: readonly Service[];
  /** Ids of the services that the person has an account at. */
  readonly chosen: ReadonlySet<string>;
  readonly today: Day;
}

/** What the person told once for all services, and can tell otherwise. */
export function SettingsOnce(props: Props) {
  const words = useSummaryTexts().settings.once;
  return (
    <Card heading={words.heading}>
      <p className="small soft">{words.note}</p>
      <RegionChoice {...props} />
      <OwnPasswordsQuestion {...props} />
      <MailboxQuestion {...props} />
      <AccountsSinceQuestion {...props} />
    </Card>
  );
}
