import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { bundleParts } from "#lib/catalogue/bundle-catalogue.ts";
import { updateSource } from "#lib/catalogue/update-source-plugin.ts";
import type { AbilityId } from "#lib/domain/ability.ts";
import { feedAddress } from "#lib/domain/asked-hosts.ts";
import { addDays, dayOf } from "#lib/domain/day.ts";
import type { Refreshable, RefreshEnd, RefreshRefusal } from "#lib/domain/refresh.ts";
import type { Service } from "#lib/domain/service.ts";
import { manifestPath } from "#lib/updates/update-format.ts";
import { allowAbility } from "#scripts/browser/allow-ability.ts";
import type { LaunchOptions } from "#scripts/browser/launch-browser.ts";
import type { LocalWeb } from "#scripts/browser/local-web.ts";
import { putRows } from "#scripts/browser/put-rows.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import {
  type EditionToMake,
  makeUpdate,
  signManifest,
  type UpdateFiles,
} from "#scripts/catalogue/make-update.ts";
import { makeSigningKey, publicHalf } from "#scripts/catalogue/signing-key.ts";
import { aRow } from "#tests/feed/feed-rows.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { type Answering, answers } from "#tests/network/misbehaving-server.ts";
import { build, expect, type Launch, test } from "./fixtures.ts";
import { madeUpCatalogue, madeUpIncidents, madeUpParts } from "./made-up-catalogue.ts";
import { copyBuild } from "./other-catalogue.ts";
import { ServiceScreen } from "./popup.ts";
import { putUpdateKey } from "./put-update-key.ts";
import { showView } from "./summary-page.ts";
import { forgetVisits, readVisits } from "./visits.ts";

const texts = textsIn("en");
const { upToDate: words, home, find, date } = texts;
const today = dayOf(Date.now());
const yesterday = addDays(today, -1);

/** In a profile whose person says yes to the browser's question. */
async function launchAllowed(
  launch: Launch,
  folder: string,
  ability: AbilityId,
  options: Partial<LaunchOptions> = {},
): Promise<RunningExtension> {
  const before = await launch(options);
  await before.close();
  await allowAbility(join(folder, "profile"), before.id, ability);
  return launch(options);
}

/** The card of one thing that can be kept up to date. */
const cardOf = (page: Page, what: Refreshable) =>
  page
    .locator("section, article, .card")
    .filter({ has: page.getByRole("heading", { name: words.of[what].heading }) })
    .first();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

const stateOf = async (omamori: RunningExtension, what: Refreshable) => {
  const states = (await omamori.readTable("refreshes")) as readonly { key: string; tried?: Tried }[];
  return states.find(({ key }) => key === what);
};
interface Tried {
  readonly at: number;
  readonly end: RefreshEnd;
}

/** Presses a button that asks, and waits until it is over. */
async function ask(
  omamori: RunningExtension,
  page: Page,
  what: Refreshable,
): Promise<RefreshEnd | undefined> {
  const before = (await stateOf(omamori, what))?.tried?.at ?? 0;
  await press(page, words.again);
  await expect
    .poll(async () => (await stateOf(omamori, what))?.tried?.at ?? 0, { timeout: 15_000 })
    .toBeGreaterThan(before);
  return (await stateOf(omamori, what))?.tried?.end;
}

const askedIn = (web: LocalWeb) =>
  web.requests.filter(({ url }) => /haveibeenpwned\.com|pwnedpasswords\.com|omamori\.example/.test(url));

/** That a visit to a site is noticed, and the icon says what there is to do. */
async function expectNoticed(omamori: RunningExtension, host: string, serviceId: string): Promise<void> {
  await forgetVisits(omamori);
  const tab = await omamori.visit(`https://www.${host}/`);
  await expect
    .poll(async () => (await readVisits(omamori)).map((visit) => visit.serviceId), { timeout: 40_000 })
    .toEqual([serviceId]);
  await expect.poll(() => tab.badge()).toMatch(/^\d+$/);
  await tab.close();
}

/** What a person drops on a page. */
async function dropFile(page: Page, name: string, content: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ([name, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name));
      return transfer;
    },
    [name, Buffer.from(content).toString("base64")] as const,
  );
  await page.locator(".file-drop").dispatchEvent("drop", { dataTransfer: data });
}

/** A row of the list, of a dump of last month that was listed some days ago. */
const listed = (Name: string, Domain: string, daysAgo = 5, over: Record<string, unknown> = {}) =>
  aRow({
    Name,
    Title: Name,
    Domain,
    BreachDate: addDays(today, -30),
    AddedDate: `${addDays(today, -daysAgo)}T05:06:07Z`,
    ModifiedDate: `${addDays(today, -daysAgo)}T05:06:07Z`,
    ...over,
  });

const shop = { host: "made-up-shop.example", id: "site:made-up-shop.example" };
const rows = [
  listed("MadeUpShop", shop.host),
  listed("WeiboAgain", "weibo.com"),
  // The very incident that the catalogue tells of: its site, its month and its data.
  listed("WeiboOld", "weibo.com", 5, {
    BreachDate: "2012-05-20",
    DataClasses: ["Email addresses", "Passwords"],
  }),
  listed("Nowhere", ""),
];
const list = JSON.stringify(rows);
const newer = JSON.stringify([
  ...rows,
  listed("MadeUpShop2", shop.host, 0, { DataClasses: ["Passwords", "Email addresses", "Phone numbers"] }),
]);

test.describe("The list of Have I Been Pwned", () => {
  test("is fetched when it is turned on, shown with its credit, watched, found and told as new", async ({
    launch,
    folder,
    web,
  }) => {
    test.slow();
    web.serve(feedAddress, answers.named(list, { etag: '"first"' }));
    const omamori = await launchAllowed(launch, folder, "feed");
    web.requests.length = 0;
    const page = await omamori.openSummary("up-to-date");
    await expect(page.getByText(words.offByDefault)).toBeVisible();
    expect(askedIn(web)).toEqual([]);
    await press(page, words.of.feed.turnOn);
    await expect(page.getByText(words.isNew)).toBeVisible();
    for (const fact of [
      words.list.entries("4"),
      words.list.merged("1"),
      words.list.newest(date(addDays(today, -5))),
    ]) {
      await expect(page.getByText(fact)).toBeVisible();
    }
    await expect(page.getByText(words.list.credit).getByRole("link")).toHaveAttribute(
      "href",
      "https://haveibeenpwned.com/",
    );
    expect(askedIn(web).map(({ url }) => url)).toEqual([feedAddress]);

    // A worker that runs, and one that was stopped.
    await expectNoticed(omamori, shop.host, shop.id);
    await omamori.stopWorker();
    await expectNoticed(omamori, shop.host, shop.id);

    const tab = await omamori.visit(`https://${shop.host}/`);
    const popup = await ServiceScreen.open(omamori);
    await expect(popup.page.locator('a[href^="https://haveibeenpwned.com/"]').first()).toBeVisible();
    await popup.page.close();
    await tab.close();

    await showView(page, "find");
    await page.getByRole("searchbox", { name: find.hand.search }).fill("made-up-sh");
    await expect(page.getByRole("list", { name: find.hand.search })).toContainText("MadeUpShop");

    // As when the person looked at home yesterday, before the newer list came.
    await putRows(omamori.observer, {
      settings: [
        {
          key: "lookedOn",
          value: {
            on: yesterday,
            known: { catalogue: madeUpCatalogue.checkedOn, feed: addDays(today, -5) },
            before: {},
          },
        },
      ],
    });
    await showView(page, "up-to-date");
    web.serve(feedAddress, answers.named(newer, { etag: '"newer"' }));
    expect(await ask(omamori, page, "feed")).toEqual({ kind: "new" });
    await showView(page, "");
    const news = page.locator(".card, section").filter({ hasText: home.newSince(date(yesterday)) });
    await expect(news.first()).toContainText(home.newSinceCount(1));
    await expect(news.first()).toContainText("MadeUpShop2");

    await showView(page, "up-to-date");
    web.requests.length = 0;
    expect(await ask(omamori, page, "feed")).toEqual({ kind: "unchanged" });
    await expect(page.getByText(words.unchanged)).toBeVisible();
    expect(askedIn(web).map(({ headers }) => headers["if-none-match"])).toEqual(['"newer"']);
  });

  test("that comes wrong leaves the one in use, and the screen says what happened", async ({
    launch,
    folder,
    web,
  }) => {
    test.slow();
    web.serve(feedAddress, answers.named(list, { etag: '"first"' }));
    const omamori = await launchAllowed(launch, folder, "feed");
    const page = await omamori.openSummary("up-to-date");
    await press(page, words.of.feed.turnOn);
    await expect(page.getByText(words.isNew)).toBeVisible();
    await expectNoticed(omamori, shop.host, shop.id);
    const tab = await omamori.visit("https://www.example.com/");

    const misbehaviours: readonly (readonly [string, Answering, RefreshRefusal])[] = [
      ["cut off midway", answers.cutOff(list), "cut-off"],
      ["cut off without having said its length", answers.cutOffInChunks(list), "cut-off"],
      ["not packed as it says", answers.notPacked(list), "cut-off"],
      ["cut off in its packet", answers.cutOffPacked(list), "not-a-list"],
      ["truncated", answers.truncatedJson(list), "not-a-list"],
      ["403", answers.status(403), "forbidden"],
      ["500", answers.status(500), "server-error"],
      ["503 with a wait", answers.status(503, { "retry-after": "3600" }), "server-error"],
      ["404", answers.status(404), "not-found"],
      ["sent elsewhere", answers.redirect("https://elsewhere.example/"), "not-found"],
      ["a page to sign in", answers.html(), "not-a-list"],
      ["nothing", answers.empty(), "not-a-list"],
      ["an empty list", answers.text("[]"), "empty"],
      ["another schema", answers.text(JSON.stringify({ breaches: rows })), "not-a-list"],
      ["rows of another schema", answers.text(JSON.stringify(rows.map(() => ({ name: 1 })))), "too-many-bad"],
      ["a packet of 300 MB", answers.gzipBomb(300_000_000), "too-large"],
      ["200,000 entries", packed(JSON.stringify(Array(200_000).fill(rows[0]))), "too-large"],
      ["200,000 short ones", answers.text(`[${"{},".repeat(199_999)}{}]`), "too-many"],
      ["far shorter", answers.text(JSON.stringify(rows.slice(0, 1))), "shrunk"],
      ["nobody there", answers.hangUp(), "offline"],
      // Last, as it is left alone then.
      ["429", answers.status(429, { "retry-after": "3600" }), "too-many-requests"],
    ];
    for (const [what, answering, why] of misbehaviours) {
      await test.step(what, async () => {
        web.serve(feedAddress, answering);
        expect(await ask(omamori, page, "feed"), what).toEqual({ kind: "refused", why });
        const outcome = cardOf(page, "feed");
        await expect(outcome, what).toContainText(words.refused[why].said);
        await expect(outcome, what).toContainText(words.of.feed.stays);
        await forgetVisits(omamori);
        await tab.visit(`https://${shop.host}/`);
        await expect.poll(async () => (await readVisits(omamori)).length, { message: what }).toBe(1);
        await expect.poll(() => tab.badge(), { message: what }).toMatch(/^\d+$/);
        await tab.visit("https://www.example.com/");
      });
    }
    await expect(page.getByText(words.list.entries("4"))).toBeVisible();

    web.requests.length = 0;
    await press(page, words.again);
    await expect(cardOf(page, "feed")).toContainText(words.refused["too-many-requests"].said);
    expect(askedIn(web)).toEqual([]);

    await press(page, words.turnOff);
    await expect(page.getByRole("dialog")).toContainText(words.of.feed.goes);
    await expect(page.getByRole("dialog")).toContainText(words.goesToo(1));
    await press(page, words.of.feed.confirm);
    await expect(page.getByText(words.turnedOff)).toBeVisible();
    const stored = (await omamori.readDatabase()) ?? {};
    for (const table of ["feedShelves", "feedEntries", "refreshes", "visits"]) {
      expect(stored[table], table).toEqual([]);
    }
    expect(JSON.stringify(stored)).not.toMatch(/made-up-shop|hibp:/);
    const mayAsk = await omamori.observer.evaluate(() =>
      chrome.permissions.contains({ origins: ["https://haveibeenpwned.com/*"] }),
    );
    expect(mayAsk).toBe(false);
    await tab.visit(`https://${shop.host}/`);
    await expect.poll(() => tab.badge()).toBe("");
    expect(askedIn(web)).toEqual([]);
  });
});

/** As a server packs what is long. */
function packed(body: string): Answering {
  const bytes = gzipSync(body);
  return (_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
    response.end(bytes);
  };
}

const key = await makeSigningKey();
const stranger = await makeSigningKey();
const { address, keys } = updateSource();

/** The shipped catalogue with one service and one incident more. */
const newService: Service = {
  ...(madeUpCatalogue.services.find(({ id }) => id === "meitu") as Service),
  id: "newly-listed",
  domains: ["newly-listed.example"],
  aliases: [],
};
const news = {
  ...madeUpIncidents.lineNew,
  id: "newly-known",
  serviceIds: ["newly-listed"],
};
const grown = bundleParts({
  ...madeUpCatalogue,
  services: [...madeUpCatalogue.services, newService],
  incidents: [...madeUpCatalogue.incidents, news],
});

const edition = { number: 8, madeOn: yesterday, expiresOn: addDays(today, 100) };
const made = (over: Partial<EditionToMake> = {}, parts = grown, by = key) =>
  makeUpdate(parts, { ...edition, ...over }, [by]);

/** Has the host of updates serve these files. */
function serveUpdate(web: LocalWeb, files: UpdateFiles): void {
  for (const [name, bytes] of files) {
    const type = name.endsWith(".json") ? "application/json" : "application/octet-stream";
    web.serve(`${address}${name}`, answers.text(bytes, { "content-type": type }));
  }
}

/** With a key of ours in the place of the one that publishes. */
async function buildWithKey(folder: string): Promise<string> {
  const copy = await copyBuild(build, join(folder, "build"));
  await putUpdateKey(copy, keys, publicHalf(key));
  return copy;
}

/** The manifest of an update that says another thing, signed by us all the same. */
async function withField(files: UpdateFiles, field: string, value: unknown): Promise<UpdateFiles> {
  const { signed } = JSON.parse(Buffer.from(files.get(manifestPath) ?? []).toString());
  const manifest = await signManifest(JSON.stringify({ ...JSON.parse(signed), [field]: value }), [key]);
  return new Map([...files, [manifestPath, Buffer.from(JSON.stringify(manifest))]]);
}

/** With one part in which a byte is another. */
function damaged(files: UpdateFiles): UpdateFiles {
  const [name = ""] = [...files.keys()].filter((each) => each.startsWith("facts-"));
  const bytes = Uint8Array.from(files.get(name) ?? []);
  bytes[100] = (bytes[100] ?? 0) ^ 1;
  return new Map([...files, [name, bytes]]);
}

test.describe("Updates of the incident data", () => {
  test("are taken where they are ours, newer and whole; else the data in use stays, and the screen says why", async ({
    launch,
    folder,
    web,
  }) => {
    test.slow();
    serveUpdate(web, await made());
    const omamori = await launchAllowed(launch, folder, "updates", {
      extensions: [await buildWithKey(folder)],
    });
    const page = await omamori.openSummary("up-to-date");
    web.requests.length = 0;
    await press(page, words.of.updates.turnOn);
    await expect(page.getByText(words.isNew)).toBeVisible({ timeout: 15_000 });
    await expect(page.getByText(words.edition(8, date(yesterday)))).toBeVisible();
    await expect(page.getByText(words.came.update)).toBeVisible();
    await expectNoticed(omamori, "newly-listed.example", "newly-listed");
    await omamori.stopWorker();
    await expectNoticed(omamori, "newly-listed.example", "newly-listed");
    await showView(page, "services/newly-listed");
    await expect(page.locator("main")).toContainText("Made up: line-new");
    await showView(page, "up-to-date");

    const refused: readonly (readonly [string, UpdateFiles, RefreshRefusal])[] = [
      ["signed by somebody else", await made({ number: 9 }, grown, stranger), "wrong-signature"],
      ["an older edition, played back", await made({ number: 7 }), "older"],
      ["the number in use, and another content", await made({}, madeUpParts), "contradicts"],
      ["past its day", await made({ number: 9, expiresOn: yesterday }), "expired"],
      ["a damaged part", damaged(await made({ number: 9 }, madeUpParts)), "damaged"],
      ["another schema", await withField(await made({ number: 9 }), "schema", 99), "needs-newer"],
      ["another format", await withField(await made({ number: 9 }), "format", 99), "needs-newer"],
      ["a page to sign in", new Map([[manifestPath, Buffer.from("<!doctype html>")]]), "not-an-update"],
    ];
    for (const [what, files, why] of refused) {
      await test.step(what, async () => {
        serveUpdate(web, files);
        expect(await ask(omamori, page, "updates"), what).toEqual({ kind: "refused", why });
        await expect(cardOf(page, "updates"), what).toContainText(words.refused[why].said);
        await expect(cardOf(page, "updates"), what).toContainText(words.of.updates.stays);
        await expectNoticed(omamori, "newly-listed.example", "newly-listed");
      });
    }

    await press(page, words.turnOff);
    await press(page, words.of.updates.confirm);
    await expect(page.getByText(words.turnedOff)).toBeVisible();
    await expect(page.getByText(words.came.bundled)).toBeVisible();
    expect(await omamori.readTable("updateParts")).toEqual([]);
    expect(await omamori.readTable("refreshes")).toEqual([]);
    expect(
      await omamori.observer.evaluate(() => chrome.permissions.getAll().then(({ origins }) => origins)),
    ).toEqual([]);
  });
});

test("with everything off, both are taken from a file that is dropped, and nobody is asked", async ({
  launch,
  folder,
  web,
}) => {
  test.slow();
  const omamori = await launch({ extensions: [await buildWithKey(folder)] });
  web.requests.length = 0;
  const page = await omamori.openSummary("up-to-date");
  const file = (files: UpdateFiles, number: number) =>
    files.get(`omamori-catalogue-${number}.json`) ?? new Uint8Array();

  await dropFile(page, "breaches.json", Buffer.from(list));
  await expect(page.getByText(words.file.taken)).toBeVisible();
  await expect(page.getByText(words.list.fromFile(date(today)))).toBeVisible();
  await expectNoticed(omamori, shop.host, shop.id);

  await dropFile(page, "omamori-catalogue-8.json", file(await made(), 8));
  await expect(page.getByText(words.edition(8, date(yesterday)))).toBeVisible();
  await expect(page.getByText(words.came.update)).toBeVisible();
  await expectNoticed(omamori, "newly-listed.example", "newly-listed");
  await expectNoticed(omamori, shop.host, shop.id);

  const refused: readonly (readonly [Uint8Array, keyof typeof words.file.refused])[] = [
    [file(await made({ number: 9 }, grown, stranger), 9), "wrong-signature"],
    [file(await made({ number: 7 }), 7), "older"],
    [Buffer.from("[]"), "empty"],
    [Buffer.from(list.slice(0, 900)), "not-a-list"],
    [Buffer.from("<!doctype html>"), "not-an-update"],
    [file(await made({ number: 9 }), 9).subarray(0, 5_000), "not-an-update"],
  ];
  for (const [content, why] of refused) {
    await dropFile(page, "a-file.json", content);
    await expect(page.getByText(words.file.refused[why].instead).first(), why).toBeVisible();
    await expect(page.getByText(words.file.nothingChanged)).toBeVisible();
  }
  await expectNoticed(omamori, "newly-listed.example", "newly-listed");
  await expectNoticed(omamori, shop.host, shop.id);
  expect(askedIn(web)).toEqual([]);
});
