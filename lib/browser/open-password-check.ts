import { browser } from "wxt/browser";
import { passwordCheckOf } from "#lib/domain/password-check.ts";

/** Opens the page on which this browser checks its own saved passwords, where an extension may. */
export async function openPasswordCheck(): Promise<void> {
  const check = passwordCheckOf(navigator.userAgent);
  if (check?.isOpenable) await browser.tabs.create({ url: check.address });
}
