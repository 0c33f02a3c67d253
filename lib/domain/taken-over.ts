import type { Day } from "./day.ts";
import type { KeptSetting, WholeRecord } from "./whole-record.ts";

/**
 * What of a restored record is taken over.
 *
 * A day that is still to come, from a clock that was ahead, counts as today: it would win over all that
 * comes, and a fact told in the future would keep every notification away until then. Notifications come
 * turned off, because the browser's permission for them does not come with a file.
 *
 * @param today the person's own day.
 */
export function takenOver<Setting extends KeptSetting>(
  restored: WholeRecord<Setting>,
  today: Day,
): WholeRecord<Setting> {
  const past = (day: Day): Day => (day > today ? today : day);
  return {
    visits: restored.visits.map((visit) => ({
      ...visit,
      firstOn: past(visit.firstOn),
      lastOn: past(visit.lastOn),
    })),
    accounts: restored.accounts.map((account) => ({ ...account, saidOn: past(account.saidOn) })),
    resolutions: restored.resolutions.map((resolution) => ({
      ...resolution,
      resolvedOn: past(resolution.resolvedOn),
    })),
    noticedSigns: restored.noticedSigns.map((noticed) => ({
      ...noticed,
      noticedOn: past(noticed.noticedOn),
    })),
    mutedServices: restored.mutedServices,
    alertedFacts: restored.alertedFacts.map((fact) => ({ ...fact, toldOn: past(fact.toldOn) })),
    settings: restored.settings.map((setting) =>
      // Only the value changes, to another one of the same key.
      setting.key === "alerts" ? ({ ...setting, value: alertsOff } as Setting) : setting,
    ),
  };
}

const alertsOff = { isOn: false, owesDigest: false };
