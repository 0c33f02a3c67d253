/** The extension's own interfaces, inside the pages that `evaluate` runs functions in. */
declare const chrome: typeof import("wxt/browser").browser;
