import { allowAbility } from "#scripts/browser/allow-ability.ts";
import type { LocalWeb } from "#scripts/browser/local-web.ts";
import { RunningExtension } from "#scripts/browser/running-extension.ts";
import type { Act, Interruption } from "./acts.ts";
import { turnListOn } from "./feed-swap.ts";
import type { Lot } from "./lot.ts";
import type { Watch } from "./watch.ts";

interface Grounds {
  readonly executable: string;
  readonly profile: string;
  readonly web: LocalWeb;
  readonly lot: Lot;
  readonly watch: Watch;
}

const build = ".output/chrome-mv3";

/** The longest that an act is left alone before it is interrupted, where it says nothing else; in milliseconds. */
const longestDelay = 400;

/** A listed page that wakes the worker. */
const elsewhere = "https://www.weibo.com/";

/** How long is waited for what must come of an act, in milliseconds: an alarm may come half a minute late. */
const patience = 45_000;

const pause = (milliseconds: number) => new Promise((passed) => setTimeout(passed, milliseconds));

/** One person's use of the product, on one profile, through everything that happens to the browser. */
export class Session {
  readonly lot: Lot;
  readonly web: LocalWeb;
  readonly #grounds: Grounds;
  #omamori: RunningExtension;
  #serial = 0;
  stops = 0;
  crashes = 0;

  private constructor(grounds: Grounds, omamori: RunningExtension) {
    this.lot = grounds.lot;
    this.web = grounds.web;
    this.#grounds = grounds;
    this.#omamori = omamori;
  }

  /** With the list of Have I Been Pwned turned on, and the permission for its host given. */
  static async begin(grounds: Grounds): Promise<Session> {
    const first = await launch(grounds);
    await first.whenReady();
    await first.whenWelcomed();
    await first.close();
    await allowAbility(grounds.profile, first.id, "feed", true);
    const omamori = await launch(grounds);
    await omamori.whenReady();
    await turnListOn(omamori);
    return new Session(grounds, omamori);
  }

  /** Counts up, for what must be another thing each time. */
  next(): number {
    return ++this.#serial;
  }

  get omamori(): RunningExtension {
    return this.#omamori;
  }

  /** Does something, stops the worker or crashes the browser in the middle of it, and looks at what is left. */
  async interrupt(act: Act, when: string, how: Interruption): Promise<void> {
    const { watch } = this.#grounds;
    const begun = await act.begin(this);
    const doing = begun.run().then(
      () => undefined,
      (error: unknown) => error,
    );
    await pause(this.lot.below(act.longestDelay ?? longestDelay));
    if (how === "crash") {
      this.crashes++;
      await this.#omamori.crash();
      await doing;
      this.#omamori = await launch(this.#grounds);
      await this.#omamori.whenReady();
    } else {
      this.stops++;
      await this.#omamori.stopWorker();
      // What was stopped is made good when the worker wakes the next time.
      await this.#omamori.visit(elsewhere);
      const error = await doing;
      if (error !== undefined)
        watch.fault(`${when}: ${error instanceof Error ? error.message : String(error)}`);
    }
    // What came of it: after a stop all of it, after a crash all of it or nothing.
    const end = Date.now() + patience;
    let fault = await begun.faultAfter(how);
    while (fault !== undefined && Date.now() < end) {
      await pause(50);
      fault = await begun.faultAfter(how);
    }
    if (fault !== undefined) watch.fault(`${when}, after a ${how}: ${fault}`);
    watch.look(await this.#omamori.readDatabase(), `${when}, after a ${how}`);
    await this.#closeTabs();
  }

  async end(): Promise<void> {
    await this.#omamori.close();
  }

  /** All but the observer: a browser with hundreds of tabs is another test. */
  async #closeTabs(): Promise<void> {
    const { context, observer } = this.#omamori;
    for (const page of context.pages()) if (page !== observer) await page.close();
  }
}

const launch = ({ executable, profile, web }: Grounds) =>
  RunningExtension.launch({
    executable,
    profile,
    extensions: [build],
    args: [...web.browserArgs, "--restore-last-session", "--hide-crash-restore-bubble"],
  });
