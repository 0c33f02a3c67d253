import { updateAddress } from "virtual:update-source";
import { browser } from "wxt/browser";
import type { AbilityId } from "#lib/domain/ability.ts";
import { feedAddress, originOf, rangesAddress } from "#lib/domain/asked-hosts.ts";

/** The permission behind an ability. What it promises, and what one goes without, is in the texts of `abilities`. */
export interface Ability {
  /** Whether it is given now: asked each time, for it can be taken back at any time. */
  readonly has: () => Promise<boolean>;
  /**
   * Asks for it. Browsers allow that only in answer to a click, so nothing may be awaited between the click and this.
   *
   * @returns whether it was given.
   */
  readonly ask: () => Promise<boolean>;
  /** Gives it back. Twice does no harm. */
  readonly giveBack: () => Promise<void>;
  /** Whether a change of permissions is about this one. */
  readonly isIn: (changed: Permissions) => boolean;
}

interface Permissions {
  readonly permissions?: readonly string[];
  readonly origins?: readonly string[];
}

/** Every optional permission there is. The interface of the browser behind one of its own is not there without it. */
export const abilities: Readonly<Record<AbilityId, Ability>> = {
  notifications: abilityOf({ permissions: ["notifications"] }),
  history: abilityOf({ permissions: ["history"] }),
  updates: abilityOf({ origins: [originOf(updateAddress)] }),
  feed: abilityOf({ origins: [originOf(feedAddress)] }),
  "exposed-passwords": abilityOf({ origins: [originOf(rangesAddress)] }),
};

function abilityOf(
  permission: { permissions: ("notifications" | "history")[] } | { origins: string[] },
): Ability {
  const named = namesIn(permission);
  return {
    has: () => browser.permissions.contains(permission),
    ask: () => browser.permissions.request(permission),
    giveBack: async () => {
      await browser.permissions.remove(permission);
    },
    isIn: (changed) => namesIn(changed).some((name) => named.includes(name)),
  };
}

function namesIn({ permissions = [], origins = [] }: Permissions): readonly string[] {
  return [...permissions, ...origins];
}
