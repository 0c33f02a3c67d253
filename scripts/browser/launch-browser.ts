import { resolve } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";
import { extensionIdOf } from "./extension-id.ts";
import { pinExtensions } from "./pin-extensions.ts";

export interface LaunchOptions {
  /** Path of a Chromium. */
  readonly executable: string;
  /** Folder of the profile; made when it is not there. */
  readonly profile: string;
  /** Folders of unpacked extensions. */
  readonly extensions: readonly string[];
  /** BCP 47 tag of the browser's own language. */
  readonly language?: string;
  /** Shows windows; the default is headless. */
  readonly isVisible?: boolean;
  /** More arguments, such as those of a local web. */
  readonly args?: readonly string[];
  /** Of Playwright's own arguments, those to leave out. */
  readonly withoutArgs?: readonly string[];
}

/** Names under which the systems' translations know our languages. */
const systemLanguages: Readonly<Record<string, string>> = { "zh-Hans": "zh_CN", "zh-Hant": "zh_TW" };

/** Starts a real Chromium with unpacked extensions, pinned to its toolbar, on a profile that is kept. */
export async function launchBrowser(options: LaunchOptions): Promise<BrowserContext> {
  const { executable, profile, extensions, language = "en", isVisible = false } = options;
  const systemLanguage = systemLanguages[language] ?? language;
  await pinExtensions(profile, extensions.map(extensionIdOf));
  const list = extensions.map((folder) => resolve(folder)).join(",");
  return chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: !isVisible,
    viewport: isVisible ? null : { width: 1280, height: 800 },
    // Chromium refuses to run as root with its sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    // Of the pages; the test runner would set its own.
    locale: language,
    // On Linux this chooses the language, and nothing else does.
    env: { ...definedVariables(), LANGUAGE: systemLanguage },
    ignoreDefaultArgs: [...(isVisible ? ["--enable-automation"] : []), ...(options.withoutArgs ?? [])],
    args: [
      ...(extensions.length === 0 ? [] : [`--disable-extensions-except=${list}`, `--load-extension=${list}`]),
      // Chosen freely, and written into the profile.
      "--remote-debugging-port=0",
      `--lang=${systemLanguage.replace("_", "-")}`,
      ...(process.platform === "darwin" ? ["-AppleLanguages", `(${language})`] : []),
      ...(isVisible ? [] : ["--disable-gpu", "--disable-quic"]),
      "--disable-sync",
      ...(options.args ?? []),
    ],
  });
}

function definedVariables(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
