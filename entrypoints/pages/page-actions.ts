import type { ServiceCallbacks } from "#components/service-details.tsx";
import { refreshBadges } from "#lib/browser/badge.ts";
import { browserLanguage } from "#lib/browser/browser-language.ts";
import { dayOf } from "#lib/domain/day.ts";
import type { Service } from "#lib/domain/service.ts";
import { readBadge } from "#lib/queries/read-badge.ts";
import { answerAccount, withdrawAccount } from "#lib/storage/accounts.ts";
import { muteService, unmuteService } from "#lib/storage/alerts.ts";
import type { Database } from "#lib/storage/database.ts";
import { forgetService } from "#lib/storage/forget-service.ts";
import { forgetSign, noticeSign } from "#lib/storage/noticed-signs.ts";
import { choose, type Settings } from "#lib/storage/settings.ts";
import { reopenStep, settleStep } from "#lib/storage/settle-step.ts";

/** What a person can say on a page. Each is stored, then the badges of all open tabs follow. */
export interface PageActions {
  /** What they can say of one service. */
  readonly about: (service: Service) => ServiceCallbacks;
  /** Deletes everything recorded of a service, which takes it off the list. */
  readonly remove: (service: Service) => void;
  /** Whether a service may alert. */
  readonly mute: (service: Service, isMuted: boolean) => void;
  /** `undefined` takes a choice back. */
  readonly choose: <Key extends keyof Settings>(key: Key, value: Settings[Key] | undefined) => void;
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
      await refreshBadges((host) => readBadge(database, host, browserLanguage(), today()));
    });
  return {
    about: (service) => ({
      onSettle: (stepId, settlement) =>
        thenBadges(() => settleStep(database, service, stepId, settlement, today())),
      onReopen: (stepId) => thenBadges(() => reopenStep(database, service, stepId)),
      onAnswer: (answer) =>
        thenBadges(async () => {
          await answerAccount(database, service.id, answer, today());
          const { passwordChangedOn } = answer;
          if (passwordChangedOn === undefined) return;
          // One login, one password.
          for (const sharing of service.sharesLoginWith ?? []) {
            await answerAccount(database, sharing, { passwordChangedOn }, today());
          }
        }),
      onWithdrawAnswers: () => thenBadges(() => withdrawAccount(database, service.id)),
      onNotice: (signId, isNoticed) =>
        thenBadges(() =>
          isNoticed
            ? noticeSign(database, { serviceId: service.id, signId, noticedOn: today() })
            : forgetSign(database, service.id, signId),
        ),
    }),
    remove: (service) => thenBadges(() => forgetService(database, service.id)),
    mute: (service, isMuted) =>
      run(() => (isMuted ? muteService(database, service.id) : unmuteService(database, service.id))),
    choose: (key, value) => thenBadges(() => choose(database, key, value)),
  };
}
