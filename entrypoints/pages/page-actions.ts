import type { ServiceCallbacks } from "#components/service-details.tsx";
import { refreshBadges } from "#lib/browser/badge.ts";
import { browserLanguage } from "#lib/browser/browser-language.ts";
import type { AssessedStep } from "#lib/domain/assess-exposure.ts";
import { dayOf } from "#lib/domain/day.ts";
import type { Language } from "#lib/domain/language.ts";
import { readBadge } from "#lib/queries/read-badge.ts";
import { declareAccount, withdrawAccount } from "#lib/storage/accounts.ts";
import type { Database } from "#lib/storage/database.ts";
import { reopenStep, resolveStep } from "#lib/storage/resolutions.ts";
import { chooseLanguage } from "#lib/storage/settings.ts";

/** What a person can say on a page. Each is stored, then the badges of all open tabs follow. */
export interface PageActions {
  readonly resolve: (serviceId: string, step: AssessedStep, outcome: "done" | "skipped") => void;
  readonly reopen: (serviceId: string, step: AssessedStep) => void;
  readonly declareNoAccount: (serviceId: string) => void;
  readonly withdrawNoAccount: (serviceId: string) => void;
  /** `undefined` to follow the browser. */
  readonly chooseLanguage: (language: Language | undefined) => void;
}

/**
 * The actions on one database.
 *
 * @param run runs an action and lets its failure be seen.
 */
export function pageActions(database: Database, run: (action: () => Promise<void>) => void): PageActions {
  const today = () => dayOf(Date.now());
  const thenBadges = (write: () => Promise<void>) =>
    run(async () => {
      await write();
      await refreshBadges((host) => readBadge(database, host, browserLanguage()));
    });
  return {
    resolve: (serviceId, { stepId, requests }, outcome) => {
      const incidentIds = requests.map((request) => request.incidentId);
      thenBadges(() =>
        resolveStep(database, { serviceId, stepId, outcome, resolvedOn: today(), incidentIds }),
      );
    },
    reopen: (serviceId, { stepId }) => thenBadges(() => reopenStep(database, serviceId, stepId)),
    declareNoAccount: (serviceId) =>
      thenBadges(() => declareAccount(database, { serviceId, standing: "never", saidOn: today() })),
    withdrawNoAccount: (serviceId) => thenBadges(() => withdrawAccount(database, serviceId)),
    chooseLanguage: (language) => thenBadges(() => chooseLanguage(database, language)),
  };
}

/** The actions as they concern one service. */
export function serviceCallbacks(actions: PageActions, serviceId: string): ServiceCallbacks {
  return {
    onResolve: (step, outcome) => actions.resolve(serviceId, step, outcome),
    onReopen: (step) => actions.reopen(serviceId, step),
    onDeclareNoAccount: () => actions.declareNoAccount(serviceId),
    onWithdrawNoAccount: () => actions.withdrawNoAccount(serviceId),
  };
}
