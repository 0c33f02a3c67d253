/** A page of the browser itself that lists reused and leaked ones among the passwords it keeps. */
export interface PasswordCheck {
  readonly browser: "chrome" | "edge" | "firefox";
  readonly address: string;
  /** Whether an extension may open it. Firefox lets none open its own pages: the address is typed in by hand. */
  readonly isOpenable: boolean;
}

const passwordChecks: Readonly<Record<PasswordCheck["browser"], PasswordCheck>> = {
  // Chromium names it in its source (kChromeUIPasswordManagerCheckupURL), and so do the browsers made from it.
  chrome: { browser: "chrome", address: "chrome://password-manager/checkup", isOpenable: true },
  // Microsoft's help on Password Monitor: https://support.microsoft.com/microsoft-edge (Windows and macOS only).
  edge: { browser: "edge", address: "edge://settings/autofill/passwords/checkup", isOpenable: true },
  firefox: { browser: "firefox", address: "about:logins", isOpenable: false },
};

/**
 * Where this browser checks its saved passwords.
 *
 * @param userAgent as `navigator.userAgent` gives it.
 * @returns the page; nothing where the browser is none of those whose page is known.
 */
export function passwordCheckOf(userAgent: string): PasswordCheck | undefined {
  if (/\bEdg\//.test(userAgent)) return passwordChecks.edge;
  if (/\bFirefox\//.test(userAgent)) return passwordChecks.firefox;
  if (/\bChrome\//.test(userAgent)) return passwordChecks.chrome;
  return undefined;
}
