import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Screen } from "#lib/locales/messages/popup.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { badgeAt } from "./expected.ts";
import { build, expect, test } from "./fixtures.ts";

const { screens, standing, nothingKnownCaution } = textsIn("en");

async function expectScreen(omamori: RunningExtension, screen: Screen): Promise<void> {
  const popup = await omamori.openPopup();
  await expect(popup.getByRole("heading", { level: 1 })).toHaveText(screen.title);
  await expect(popup.getByText(screen.text)).toBeVisible();
  await popup.close();
}

test("a tab that is not a web page says so", async ({ omamori }) => {
  for (const address of ["about:blank", "chrome://version/"]) {
    const tab = await omamori.visit(address);
    await expectScreen(omamori, screens.notWeb);
    await tab.close();
  }
});

test("a page of this device or of a network of its own is called not covered", async ({ omamori }) => {
  for (const address of ["http://127.0.0.1/", "http://localhost/"]) {
    const tab = await omamori.visit(address);
    await expectScreen(omamori, screens.notCovered);
    await tab.close();
  }
});

test("an unlisted service is called neither concerned nor safe", async ({ omamori }) => {
  for (const host of ["notweibo.com", "weibo.com.evil.com", "cvonline.me"]) {
    const tab = await omamori.visit(`https://${host}/`);
    await expectScreen(omamori, screens.unlisted(host));
    await tab.close();
  }
});

test("a listed service without known incidents is not called safe", async ({ omamori }) => {
  const tab = await omamori.visit("https://www.pinterest.com/");
  const popup = await omamori.openPopup();
  await expect(popup.getByText(standing["nothing-known"])).toBeVisible();
  await expect(popup.getByText(nothingKnownCaution)).toBeVisible();
  await popup.close();
  await tab.close();
});

test("a catalogue that could not be loaded is said, and trying again helps once it can be", async ({
  launch,
  folder,
}) => {
  const extension = join(folder, "extension");
  await cp(build, extension, { recursive: true });
  const part = "catalogue/facts.zst";
  await rm(join(extension, part));
  const omamori = await launch({ extensions: [extension] });
  const tab = await omamori.visit("https://www.weibo.com/");
  const popup = await omamori.openPopup();
  await expect(popup.getByRole("alert")).toContainText(screens.failed.title);

  await cp(join(build, part), join(extension, part));
  await popup.getByRole("button", { name: screens.retry }).click();
  await expect(popup.getByRole("heading", { level: 1 })).toHaveText("Weibo");
  await expect.poll(() => tab.badge()).toBe(badgeAt("weibo"));
});
