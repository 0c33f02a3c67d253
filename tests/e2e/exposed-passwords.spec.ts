import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { rangesAddress } from "#lib/domain/asked-hosts.ts";
import { dayOf } from "#lib/domain/day.ts";
import { allowAbility, refuseAbilities } from "#scripts/browser/allow-ability.ts";
import { extensionIdOf } from "#scripts/browser/extension-id.ts";
import type { Answer, LocalWeb, WebRequest } from "#scripts/browser/local-web.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { exportFiles, passwords } from "./export-files.ts";
import { filesWith } from "./files-with.ts";
import { build, expect, type Launch, test } from "./fixtures.ts";
import { first } from "./summary-page.ts";

const { exposedPassword: words, find } = textsIn("en");

const sha1 = (password: string) => createHash("sha1").update(password).digest("hex").toUpperCase();
const prefixOf = (password: string) => sha1(password).slice(0, 5);
const padding = Array.from({ length: 20 }, (_, at) => `${at.toString(16).toUpperCase().padStart(35, "F")}:0`);

/** Answers for a prefix as the service does: the rest of the fingerprints of some passwords, with padding about them. */
const rowsFor = (...exposed: readonly string[]): Answer => ({
  headers: { "content-type": "text/plain" },
  html: [...exposed.map((password) => `${sha1(password).slice(5)}:52`), ...padding].join("\r\n"),
});

const rangeOf = (password: string) => `${rangesAddress}${prefixOf(password)}`;
const askedIn = (web: LocalWeb): readonly WebRequest[] =>
  web.requests.filter(({ url }) => url.startsWith(new URL(rangesAddress).origin));

/** In a profile whose person says yes to the browser's question. */
async function launchAllowed(launch: Launch, folder: string): Promise<RunningExtension> {
  await allowAbility(join(folder, "profile"), extensionIdOf(build), "exposed-passwords");
  const omamori = await launch();
  await omamori.whenWelcomed();
  return omamori;
}

const field = (page: Page) => page.getByLabel(words.field, { exact: true }).and(page.locator("input"));
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Made up, and found nowhere else. */
const exposed = "zqx-Exposed-Kettle-19";
const unknown = "zqx-Unheard-Of-Teapot-83";

test.describe("One password", () => {
  test.beforeEach(({ web }) => {
    web.requests.length = 0;
    web.serve(rangeOf(exposed), rowsFor(exposed));
    web.serve(rangeOf(unknown), rowsFor());
  });

  test("that is exposed is to be changed where the person says it is in use, and leaves no trace", async ({
    launch,
    folder,
    web,
  }) => {
    const omamori = await launchAllowed(launch, folder);
    const page = await omamori.openSummary("find");
    await page.getByRole("link", { name: words.offer.open }).click();
    await expect(first(page)).toHaveText(words.heading);
    await field(page).fill(exposed);
    await press(page, words.check);
    await expect(page.getByText(words.exposed.said)).toBeVisible();
    await expect(field(page)).toHaveCount(0);

    await page.getByRole("searchbox").fill("weibo");
    await page.getByRole("checkbox", { name: "Weibo" }).check();
    await press(page, words.usedAt.confirm(1));
    await expect(page.getByText(words.usedAt.done(1))).toBeVisible();
    expect(await omamori.readTable("finds")).toEqual([
      { serviceId: "weibo", origin: "check", foundOn: dayOf(Date.now()), isExposed: true },
    ]);
    await page.evaluate(() => {
      location.hash = "#services/weibo";
    });
    await expect(page.locator("[data-step=change-password]").first()).toBeVisible();
    await expect(page.locator("main")).toContainText("in lists of exposed passwords");

    // Five digits were sent, once, asking for padding, and nothing about the person.
    const memory = await heapOf(page);
    expect(memory).toContain("isExposed");
    for (const trace of tracesOf(exposed)) expect(memory.includes(trace), trace).toBe(false);
    const [request, ...others] = askedIn(web);
    expect(others).toEqual([]);
    expect(request?.url).toBe(rangeOf(exposed));
    expect(request?.headers["add-padding"]).toBe("true");
    for (const name of ["cookie", "referer", "origin", "authorization"]) {
      expect(request?.headers[name], name).toBeUndefined();
    }
    expect(
      await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name)),
    ).not.toContain(rangeOf(exposed));

    await omamori.close();
    const profile = join(folder, "profile");
    // What is kept is there, so the search finds what there is.
    expect(await filesWith(profile, ["isExposed"])).not.toEqual([]);
    expect(await filesWith(profile, [exposed, ...tracesOf(exposed)])).toEqual([]);
  });

  test("that is not found is not called safe", async ({ launch, folder }) => {
    const omamori = await launchAllowed(launch, folder);
    const page = await omamori.openSummary("password-check");
    await field(page).fill(unknown);
    await field(page).press("Enter");
    await expect(page.getByText(words.notFound.said)).toBeVisible();
    await expect(page.getByText(words.notFound.next)).toBeVisible();
    await expect(page.getByText(words.usedAt.heading)).toHaveCount(0);
    await press(page, words.another);
    await expect(field(page)).toHaveValue("");
  });

  test("is not checked where the permission is refused, the service is busy, or nothing can be reached", async ({
    launch,
    folder,
    web,
  }) => {
    const omamori = await launchAllowed(launch, folder);
    const page = await omamori.openSummary("password-check");
    web.serve(rangeOf(unknown), { status: 429, headers: { "retry-after": "3600" } });
    await field(page).fill(unknown);
    await press(page, words.check);
    await expect(page.getByRole("alert")).toContainText(words.refused["too-many-requests"]);

    web.serve(rangeOf(unknown), { html: "<!doctype html><title>Sign in to the hotel</title>" });
    await press(page, words.check);
    await expect(page.getByRole("alert")).toContainText(words.refused.unreadable);

    await omamori.context.setOffline(true);
    await press(page, words.check);
    await expect(page.getByRole("alert")).toContainText(words.refused.offline);
    await omamori.context.setOffline(false);

    web.requests.length = 0;
    await refuseAbilities(page);
    await press(page, words.check);
    await expect(page.getByRole("alert")).toContainText(words.refused["not-permitted"]);
    expect(askedIn(web)).toEqual([]);
    expect(await omamori.readTable("finds")).toEqual([]);
  });

  test("that was typed is gone after a reload, on the way back, and with the view", async ({
    launch,
    web,
  }) => {
    const omamori = await launch();
    const page = await omamori.openSummary("password-check");
    const type = async () => {
      await press(page, words.show);
      await field(page).fill(exposed);
      await expect(field(page)).toHaveAttribute("type", "text");
    };
    await type();
    await page.reload();
    await expect(field(page)).toHaveValue("");
    await type();
    await page.goto("https://www.example.com/");
    await page.goBack();
    await expect(field(page)).toHaveValue("");
    await field(page).fill(exposed);
    await page.evaluate(() => {
      location.hash = "#find";
    });
    await expect(first(page)).toHaveText(find.heading);
    await page.goBack();
    await expect(field(page)).toHaveValue("");
    expect(askedIn(web)).toEqual([]);
  });
});

test("the passwords of an export leave nothing in the memory of the page", async ({
  launch,
  folder,
  web,
}) => {
  const [{ name, content }] = exportFiles;
  const [shared = ""] = passwords;
  for (const password of passwords) web.serve(rangeOf(password), rowsFor());
  web.serve(rangeOf(shared), rowsFor(shared));
  const omamori = await launchAllowed(launch, folder);
  const page = await omamori.openSummary("find");
  await page.getByLabel(find.exported.choose).setInputFiles({ name, mimeType: "text/csv", buffer: content });
  await press(page, words.ofExport.start);
  await expect(page.getByText(words.ofExport.unlisted(1))).toBeVisible();
  await page.locator(".find-preview [data-look=main]").click();
  await expect(page.getByText(find.done(4))).toBeVisible();
  const memory = await heapOf(page);
  expect(memory).toContain("isExposed");
  for (const trace of passwords.flatMap((password) => [password, ...tracesOf(password)])) {
    expect(memory.includes(trace), trace).toBe(false);
  }
});

/** What must be nowhere: the fingerprint, whole and but for its prefix, and the address that was asked. */
const tracesOf = (password: string): string[] => [
  sha1(password),
  sha1(password).slice(5),
  `range/${prefixOf(password)}`,
];

/** Every text that a page holds, once what it let go of is cleared away. */
async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  return chunks.join("");
}
