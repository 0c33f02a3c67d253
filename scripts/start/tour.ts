import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Language, languages, pickLanguage } from "#lib/domain/language.ts";
import { LocalWeb } from "#scripts/browser/local-web.ts";
import { RunningExtension } from "#scripts/browser/running-extension.ts";
import { pictureAll } from "./picture-all.ts";
import { readPopup } from "./read-popup.ts";
import { tourHosts } from "./tour-hosts.ts";

const folder = "output";

/** Without a display: visits the services, prints what the extension says, and leaves pictures of it. */
export async function tour(executable: string): Promise<void> {
  console.log(
    "\nThere is no display, so here is a tour. The sites are answered on this machine, under their own names.",
  );
  const profile = await mkdtemp(join(tmpdir(), "omamori-tour-"));
  const web = await LocalWeb.open();
  const launch = (language: Language) =>
    RunningExtension.launch({
      executable,
      profile,
      extensions: [".output/chrome-mv3"],
      language,
      args: web.browserArgs,
    });
  try {
    const omamori = await launch(pickLanguage([Intl.DateTimeFormat().resolvedOptions().locale]));
    await omamori.whenReady();
    for (const host of tourHosts) await printVisit(omamori, host);
    await omamori.close();

    await mkdir(folder, { recursive: true });
    let count = 0;
    for (const language of languages) {
      const inLanguage = await launch(language);
      count += await pictureAll(inLanguage, language, folder);
      await inLanguage.close();
    }
    console.log(`\n${count} pictures of the popup and the summary are in ${folder}/.`);
  } finally {
    await web.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function printVisit(omamori: RunningExtension, host: string): Promise<void> {
  const tab = await omamori.visit(`https://${host}/`);
  const popup = await omamori.openPopup();
  const { title, sentence, incidents, mentions, question, openSteps, care } = await readPopup(popup);
  await popup.close();
  const { badge, tooltip } = await tab.icon();
  await tab.close();

  console.log(`\n${host}: ${title}`);
  console.log(`  icon      ${badge || "no number"}, ${tooltip}`);
  if (sentence) console.log(`  standing  ${sentence}`);
  for (const incident of incidents) console.log(`  incident  ${incident}`);
  for (const mention of mentions) console.log(`  named in  ${mention}`);
  if (question) console.log(`  asks      ${question}`);
  for (const step of openSteps) console.log(`  step      ${step}`);
  if (care.length > 0) console.log(`  care      ${care.join(" / ")}`);
}
