/** Leads long work: it lets others have their turn, says how far it is, and asks whether to go on. */
export interface Pace {
  /**
   * To be asked for often; it pauses only when its time is used up.
   *
   * @param part how much is done, from 0 to 1.
   * @returns whether to go on.
   */
  goOn(part: number): Promise<boolean>;
}

/** Work is done in slices of so many milliseconds. */
const slice = 40;

/** @param on what is told of the progress, and asked whether to stop. */
export function paceOf(on: { progress(part: number): void; isCancelled(): boolean }): Pace {
  let startedAt = performance.now();
  return {
    async goOn(part) {
      if (performance.now() - startedAt < slice) return true;
      on.progress(part);
      await nextTurn();
      startedAt = performance.now();
      return !on.isCancelled();
    },
  };
}

/** A message to oneself is delivered when others had their turn, and without the four milliseconds that a timer waits. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** The part of some work that a longer work begins or ends with: told from 0 to 1, it tells from one part to another. */
export function between(pace: Pace, from: number, to: number): Pace {
  return { goOn: (part) => pace.goOn(from + (to - from) * part) };
}
