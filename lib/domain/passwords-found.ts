import type { CatalogueIndex } from "./catalogue-index.ts";
import { type Choices, personOf } from "./choices.ts";
import { type Found, withFound } from "./find.ts";
import { isUnproven, mayHaveLeft, periodOf } from "./incident.ts";
import { knownAccounts } from "./known-account.ts";
import type { PersonalRecord } from "./personal-record.ts";
import { resolutionsByStep } from "./resolution.ts";
import { type OpenReuseGroup, openReuseGroups } from "./reuse.ts";
import type { ServiceId } from "./service.ts";
import { isOpen, judge, ownClasses } from "./verdict.ts";

/** What a file of a password manager says of its passwords, before anything is kept. */
export interface PasswordsFound {
  /** Those that share one, the ones to begin with first. */
  readonly groups: readonly OpenReuseGroup[];
  /** Services from which passwords left after the one in the file was last changed, as far as the file says when. */
  readonly older: readonly ServiceId[];
}

/** Judges it with the record, as if it had been kept. */
export function passwordsFound(
  catalogue: CatalogueIndex,
  record: PersonalRecord,
  choices: Choices,
  found: Found,
): PasswordsFound {
  const kept = withFound(record, found);
  const accounts = knownAccounts(kept);
  const person = personOf(choices);
  const older = kept.finds.flatMap(({ serviceId, origin, passwordChangedOn: changedOn }) => {
    const service = catalogue.services.get(serviceId);
    if (!service || origin !== "export" || changedOn === undefined) return [];
    const account = accounts.atLogin(service);
    const isOlder = (catalogue.incidentsOf.get(serviceId) ?? []).some((incident) => {
      const { notAfter } = periodOf(incident);
      if (isUnproven(incident.evidence.grade) || !mayHaveLeft(incident)) return false;
      if (notAfter === undefined || changedOn > notAfter) return false;
      const exposure = judge(incident, account, person);
      return isOpen(exposure) && ownClasses(exposure).includes("passwords");
    });
    return isOlder ? [serviceId] : [];
  });
  const resolutions = resolutionsByStep(kept.resolutions);
  return { groups: openReuseGroups({ catalogue, record: kept, accounts, resolutions, person }), older };
}
