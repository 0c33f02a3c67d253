import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { abilityIds } from "#lib/domain/ability.ts";
import "./settings-permissions.css";

/** The permissions that are asked for only when they are needed: what for, what one goes without, when they go back. */
export function SettingsPermissions() {
  const { abilities, settings } = useSummaryTexts();
  const words = settings.permissions;
  return (
    <Card heading={words.heading}>
      <p className="small soft">{words.note}</p>
      {abilityIds.map((id) => (
        <section key={id} className="settings-permission">
          <h3>{words.names[id]}</h3>
          <p className="small">{abilities[id].promise}</p>
          <p className="small soft">{abilities[id].loss}</p>
          <p className="small soft">{abilities[id].giveBack}</p>
        </section>
      ))}
    </Card>
  );
}
