import { browser } from "wxt/browser";
import { passwordCheckOf } from "#lib/domain/password-check.ts";

/** Where this browser checks its own saved passwords, and how to go there where an extension may open its pages. */
export function readPasswordCheck(): { readonly address: string; readonly onOpen?: () => void } | undefined {
  const check = passwordCheckOf(navigator.userAgent);
  if (!check) return undefined;
  const { address, isOpenable } = check;
  return isOpenable ? { address, onOpen: () => void browser.tabs.create({ url: address }) } : { address };
}
