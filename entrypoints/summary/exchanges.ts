import type { Product } from "#lib/product/product.ts";

/** Whatever was in the way is tried again after so long, in milliseconds. */
const again = 120_000;

/** When exchanges are made. */
export interface Exchanges {
  /** Exchanges after so many milliseconds, or sooner where that was asked for before. */
  readonly within: (wait: number) => void;
  /** What waits is done now. */
  readonly hurry: () => void;
  readonly end: () => void;
}

/**
 * Makes exchanges, one for all that asked meanwhile.
 *
 * @param onBug gets what is no failure but a bug, which the page shows.
 */
export function beginExchanges(
  product: Pick<Product, "exchangeSync">,
  onBug: (error: unknown) => void,
): Exchanges {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let isEnded = false;
  const exchange = async () => {
    clearTimeout(timer);
    due = Number.POSITIVE_INFINITY;
    const exchanged = await product.exchangeSync();
    if (exchanged.kind === "failed" || exchanged.value.kind === "problem") within(again);
  };
  const within = (wait: number) => {
    const asked = Date.now() + wait;
    if (isEnded || asked >= due) return;
    clearTimeout(timer);
    due = asked;
    timer = setTimeout(() => exchange().catch(onBug), wait);
  };
  return {
    within,
    hurry: () => {
      if (due !== Number.POSITIVE_INFINITY) within(0);
    },
    end: () => {
      isEnded = true;
      clearTimeout(timer);
    },
  };
}
