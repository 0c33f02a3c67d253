import { useMemo } from "react";
import type { StepContext } from "#components/step-card.tsx";
import { readPasswordCheck } from "#lib/browser/password-check.ts";
import type { AccountAnswer } from "#lib/domain/account.ts";
import type { SignId } from "#lib/domain/hygiene-step.ts";
import type { Service } from "#lib/domain/service.ts";
import { useProduct, useRun } from "./product-context.tsx";

/** What a person can do with a step, as components ask for it. */
export type StepCallbacks = Pick<StepContext, "onSettle" | "onReopen" | "passwordCheck">;

/** Settles and opens steps. */
export function useStepCallbacks(): StepCallbacks {
  const product = useProduct();
  const run = useRun();
  return useMemo(
    () => ({
      onSettle: (step, settlement) => run(() => product.settle(step, settlement)),
      onReopen: (step) => run(() => product.reopen(step)),
      passwordCheck: readPasswordCheck(),
    }),
    [product, run],
  );
}

/** What a person can say of one service beside its steps. */
export interface ServiceCallbacks {
  readonly onAnswer: (answer: AccountAnswer) => void;
  readonly onWithdrawAnswers: () => void;
  readonly onNotice: (signId: SignId, isNoticed: boolean) => void;
  readonly onMute: (isMuted: boolean) => void;
  readonly onAppsLooked: () => void;
  readonly onRemove: () => void;
}

/** Says it to the product. */
export function useServiceCallbacks(): (service: Service) => ServiceCallbacks {
  const product = useProduct();
  const run = useRun();
  return useMemo(
    () => (service) => ({
      onAnswer: (given) => run(() => product.answer(service, given)),
      onWithdrawAnswers: () => run(() => product.withdraw(service)),
      onNotice: (signId, isNoticed) => run(() => product.notice(service, signId, isNoticed)),
      onMute: (isMuted) => run(() => product.mute(service.id, isMuted)),
      onAppsLooked: () => run(() => product.lookedThroughApps(service)),
      onRemove: () => run(() => product.forget(service)),
    }),
    [product, run],
  );
}
