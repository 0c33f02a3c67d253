import { browser } from "wxt/browser";

/** The language of the browser's own interface, as a BCP 47 tag; it is what the manifest follows too. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}
