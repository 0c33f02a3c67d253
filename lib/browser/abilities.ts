import { browser } from "wxt/browser";
import type { AbilityId } from "#lib/domain/ability.ts";

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
  readonly isIn: (changed: { readonly permissions?: readonly string[] }) => boolean;
}

/** Every optional permission there is. The interface of the browser behind each is not there without it. */
export const abilities: Readonly<Record<AbilityId, Ability>> = {
  notifications: abilityOf("notifications"),
  history: abilityOf("history"),
};

function abilityOf(id: AbilityId): Ability {
  const permission = { permissions: [id] };
  return {
    has: () => browser.permissions.contains(permission),
    ask: () => browser.permissions.request(permission),
    giveBack: async () => {
      await browser.permissions.remove(permission);
    },
    isIn: ({ permissions }) => permissions?.includes(id) ?? false,
  };
}
