import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type Language, languages } from "#lib/domain/language.ts";
import { fillDatabase } from "#scripts/bench/fill-database.ts";
import { LocalWeb } from "#scripts/browser/local-web.ts";
import { RunningExtension } from "#scripts/browser/running-extension.ts";
import { iconOf } from "#scripts/icons/icon-files.ts";
import { findBrowser } from "#scripts/set-up/browser.mjs";
import { captions, type Shot, shots } from "./captions.ts";
import { marquee, popupFrame, smallTile, viewFrame, windowHeight, windowWidth } from "./frames.ts";
import { people, recordOf } from "./people.ts";

// The pictures that the stores ask for, from the built extension with its own catalogue and people who do not exist.
// `npm run store:pictures -- ja` makes those of one language alone.
const build = ".output/chrome-mv3";
const folder = "output/store";

// The faces of this machine's own are none that most readers have; the Latin letters of this one look like theirs.
const faces = join(await mkdtemp(join(tmpdir(), "omamori-faces-")), "fonts.conf");
await writeFile(
  faces,
  `<?xml version="1.0"?><fontconfig><include>/etc/fonts/fonts.conf</include>${["system-ui", "sans-serif"]
    .map(
      (family) =>
        `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="prepend" binding="strong"><string>Noto Sans CJK JP</string></edit></match>`,
    )
    .join("")}</fontconfig>`,
);
process.env["FONTCONFIG_FILE"] = faces;

const executable = findBrowser();
if (executable === undefined) throw new Error("There is no Chromium; `npm start` finds or installs one.");
const wanted = process.argv.slice(2);
const web = await LocalWeb.open();
try {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "edge-logo-300.png"), iconOf(300));
  for (const size of [128, 512]) await writeFile(join(folder, `icon-${size}.png`), iconOf(size));
  for (const language of languages.filter((each) => wanted.length === 0 || wanted.includes(each)))
    await pictureListing(executable, language);
} finally {
  await web.close();
}

/** All pictures of the listing in one language. */
async function pictureListing(executable: string, language: Language): Promise<void> {
  const words = captions[language];
  const person = people[language];
  if (!words || !person) throw new Error(`The listing in ${language} has no captions or no person yet.`);
  const profile = await mkdtemp(join(tmpdir(), "omamori-store-"));
  const into = join(folder, language);
  await mkdir(into, { recursive: true });
  const omamori = await RunningExtension.launch({
    executable,
    profile,
    extensions: [build],
    language,
    args: web.browserArgs,
  });
  try {
    await omamori.whenReady();
    await omamori.whenWelcomed();
    await fillDatabase(omamori.observer, recordOf(person));
    const canvas = await omamori.context.newPage();
    const compose = async (name: string, width: number, height: number, html: string) => {
      await canvas.setViewportSize({ width, height });
      await canvas.setContent(html);
      await canvas.evaluate(() => document.fonts.ready);
      await canvas.screenshot({ path: join(into, `${name}.png`) });
    };
    const shotName = (shot: Shot) => `${shots.indexOf(shot) + 1}-${shot}`;

    const [looked = "", lookedInto = ""] = person.services;
    const popup = await picturePopup(omamori, looked);
    await compose(shotName("popup"), 1280, 800, popupFrame(language, words.popup, popup));
    await compose("tile-440x280", 440, 280, smallTile(language, words));
    await compose("marquee-1400x560", 1400, 560, marquee(language, words, popup));

    const summary = await omamori.openSummary();
    await summary.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    const views = { home: "", plan: "plan", service: `services/${lookedInto}`, find: "find" } as const;
    for (const [shot, view] of Object.entries(views) as [Exclude<Shot, "popup">, string][]) {
      const { picture, height } = await pictureView(summary, view);
      await compose(shotName(shot), 1280, 800, viewFrame(language, words[shot], picture, height));
    }
    console.log(`${into}: ${shots.length} screenshots and 2 tiles`);
  } finally {
    await omamori.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The popup and the icon at a service, which is visited under its own name and answered on this machine. */
async function picturePopup(omamori: RunningExtension, serviceId: string) {
  const rows = (await omamori.readTable("services")) as readonly { id: string; domains: readonly string[] }[];
  const host = rows.find(({ id }) => id === serviceId)?.domains[0];
  if (host === undefined) throw new Error(`There is no service ${serviceId}.`);
  const tab = await omamori.visit(`https://${host}/`);
  const popup = await omamori.openPopup();
  await popup.locator("main h1").waitFor();
  await popup.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const { width } = await untilSizeRests(popup);
  const { badge } = await tab.icon();
  const picture = await popup.screenshot();
  await popup.close();
  await tab.close();
  return { host, badge, icon: iconOf(48), popup: picture, width };
}

/** A view of the summary from its top, down to where no line is cut in two. */
async function pictureView(summary: Page, view: string) {
  await summary.setViewportSize({ width: windowWidth, height: windowHeight + 400 });
  await summary.evaluate((hash) => {
    location.hash = hash;
  }, view);
  await summary.locator("main h1").waitFor();
  if (view.startsWith("services/")) await summary.locator(".happened details > summary").first().click();
  await summary.evaluate(
    (zoom) => {
      document.documentElement.style.setProperty("zoom", zoom);
    },
    view === "plan" ? "1.25" : "",
  );
  // Fonts, and what a view reads after it is there.
  await summary.waitForTimeout(600);
  const height = await summary.evaluate((highest) => {
    const pieces = [...document.querySelectorAll("*")]
      .filter(
        (element) =>
          element.matches("button, a, input, select, svg") ||
          (element.matches("li, p, dd") && element.getBoundingClientRect().height < 140) ||
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          ),
      )
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0);
    const isFree = (y: number) => pieces.every(({ top, bottom }) => bottom < y - 8 || top > y + 1);
    for (let y = highest; y > highest - 160; y -= 1) if (isFree(y)) return y;
    return highest;
  }, windowHeight);
  const picture = await summary.screenshot({ clip: { x: 0, y: 0, width: windowWidth, height } });
  return { picture, height };
}

/** The browser fits the popup to its content after it has opened. */
async function untilSizeRests(popup: Page): Promise<{ width: number; height: number }> {
  return popup.evaluate(async () => {
    let before = "";
    let now = `${innerWidth} ${innerHeight}`;
    while (now !== before) {
      await new Promise((passed) => setTimeout(passed, 250));
      [before, now] = [now, `${innerWidth} ${innerHeight}`];
    }
    return { width: innerWidth, height: innerHeight };
  });
}
