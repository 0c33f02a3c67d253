import { closeRefreshPage } from "#lib/browser/refresh-page.ts";
import { refreshDueUnseen } from "#lib/product/refresh-unseen.ts";

/** No list takes so long; whatever hangs is closed, and tried again when the worker looks next. In milliseconds. */
const longest = 10 * 60_000;

// A page that closes before it is loaded was, for who opened it, never there.
const loaded = new Promise<void>((resolve) => {
  addEventListener("load", () => resolve(), { once: true });
});

// Nobody sees this page. It does what is due and closes itself; the worker that opened it does the rest.
setTimeout(closeRefreshPage, longest);
void refreshDueUnseen()
  .finally(() => loaded)
  .finally(closeRefreshPage);
