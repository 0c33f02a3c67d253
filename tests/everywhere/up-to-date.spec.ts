import { gzipSync } from "node:zlib";
import { bundleParts } from "#lib/catalogue/bundle-catalogue.ts";
import { updateSource } from "#lib/catalogue/update-source-plugin.ts";
import { feedAddress } from "#lib/domain/asked-hosts.ts";
import { addDays, dayOf } from "#lib/domain/day.ts";
import type { Refreshable, RefreshEnd, RefreshRefusal } from "#lib/domain/refresh.ts";
import type { Service } from "#lib/domain/service.ts";
import { manifestPath } from "#lib/updates/update-format.ts";
import type { LocalWeb } from "#scripts/browser/local-web.ts";
import {
  type EditionToMake,
  makeUpdate,
  signManifest,
  singleFileOf,
  type UpdateFiles,
} from "#scripts/catalogue/make-update.ts";
import { makeSigningKey } from "#scripts/catalogue/signing-key.ts";
import { aRow } from "#tests/feed/feed-rows.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { type Answering, answers } from "#tests/network/misbehaving-server.ts";
import { madeUpCatalogue, madeUpIncidents, madeUpParts } from "../e2e/made-up-catalogue.ts";
import { keyOfTests } from "../e2e/made-up-key.ts";
import { askedIn } from "./asked-in.ts";
import { dropFiles } from "./drop-files.ts";
import { expect, test, textIn } from "./fixtures.ts";
import type { Person, View, WebTab } from "./person.ts";

const { upToDate: words, home, find, date } = textsIn("en");
const today = dayOf(Date.now());
const yesterday = addDays(today, -1);

interface Tried {
  readonly at: number;
  readonly end: RefreshEnd;
}

const triedOf = async (person: Person, what: Refreshable) =>
  (await person.rows("refreshes")).find(({ key }) => key === what)?.["tried"] as Tried | undefined;

/** Presses the button that asks again, and waits until it is over. */
async function ask(person: Person, view: View, what: Refreshable): Promise<RefreshEnd | undefined> {
  const before = (await triedOf(person, what))?.at ?? 0;
  await view.pressButton(words.again);
  const tried = async () => (await triedOf(person, what))?.at ?? 0;
  await expect.poll(tried, { timeout: 15_000, intervals: [50] }).toBeGreaterThan(before);
  return (await triedOf(person, what))?.end;
}

/** What stands on the card of one thing that can be kept up to date. */
const cardOf = (view: View, what: Refreshable) =>
  view.run(
    (page, heading) =>
      [...page.document.querySelectorAll("section, article, .card")].find((card) =>
        [...card.querySelectorAll("h2, h3")].some(({ textContent }) => textContent === heading),
      )?.textContent ?? "",
    words.of[what].heading,
  );

const goTo = (view: View, name: string) =>
  view.run((page, hash) => {
    page.location.hash = hash;
  }, name);

// Before a browser starts: with everything off nobody is asked.
test.beforeEach(({ web }) => {
  web.requests.length = 0;
});

let pages = 0;

/** That a visit to a site is noticed, and the icon says what there is to do. */
async function expectNoticed(
  person: Person,
  tab: WebTab,
  { host, id }: { readonly host: string; readonly id: string },
  what?: string,
): Promise<void> {
  await person.put({ visits: [] });
  await tab.goOn(`https://www.${host}/${++pages}`);
  // What is watched anew is heard of by an alarm, half a minute later at the latest.
  await expect
    .poll(async () => (await person.rows("visits")).map(({ serviceId }) => serviceId), {
      timeout: 40_000,
      intervals: [50, 50, 50, 100, 250],
      ...(what !== undefined && { message: what }),
    })
    .toEqual([id]);
  await expect
    .poll(async () => (await tab.icon()).badge, {
      intervals: [50, 50, 100],
      ...(what !== undefined && { message: what }),
    })
    .toMatch(/^\d+$/);
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

/** As a server packs what is long. */
function packed(body: string): Answering {
  const bytes = gzipSync(body);
  return (_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
    response.end(bytes);
  };
}

test.describe("The list of Have I Been Pwned", () => {
  test("is shown, watched, found and told as new; one that comes wrong leaves it in use, and the screen says what happened", async ({
    anyone: person,
    web,
  }) => {
    test.slow();
    web.serve(feedAddress, answers.named(list, { etag: '"first"' }));
    const view = await person.openSummary("up-to-date");
    const said = () => textIn(view, "main");
    await expect.poll(said).toContain(words.offByDefault);
    expect(askedIn(web)).toEqual([]);
    await view.pressButton(words.of.feed.turnOn);
    await expect.poll(said).toContain(words.isNew);
    for (const fact of [
      words.list.entries("4"),
      words.list.merged("1"),
      words.list.newest(date(addDays(today, -5))),
      words.list.credit,
    ]) {
      await expect.poll(said).toContain(fact);
    }
    const credit = () =>
      view.run((page) => page.document.querySelector('main a[href="https://haveibeenpwned.com/"]') !== null);
    expect(await credit()).toBe(true);
    expect(askedIn(web).map(({ url }) => url)).toEqual([feedAddress]);

    const tab = await person.visit("https://elsewhere.example/");
    await expectNoticed(person, tab, shop);
    const popup = await person.openPopup();
    const link = 'a[href^="https://haveibeenpwned.com/"]';
    await expect
      .poll(() => popup.run((page, sought) => page.document.querySelector(sought) !== null, link))
      .toBe(true);
    await popup.close();

    await goTo(view, "find");
    await view.type("input[type=search]", "made-up-sh");
    await expect.poll(said).toContain(find.hand.search);
    await expect.poll(said).toContain("MadeUpShop");

    // As when the person looked at home yesterday, before the newer list came.
    const known = { catalogue: madeUpCatalogue.checkedOn, feed: addDays(today, -5) };
    await person.put({ settings: [{ key: "lookedOn", value: { on: yesterday, known, before: {} } }] });
    await goTo(view, "up-to-date");
    web.serve(feedAddress, answers.named(newer, { etag: '"newer"' }));
    expect(await ask(person, view, "feed")).toEqual({ kind: "new" });
    await goTo(view, "");
    for (const news of [home.newSince(date(yesterday)), home.newSinceCount(1), "MadeUpShop2"]) {
      await expect.poll(said).toContain(news);
    }
    await goTo(view, "up-to-date");
    web.requests.length = 0;
    expect(await ask(person, view, "feed")).toEqual({ kind: "unchanged" });
    await expect.poll(said).toContain(words.unchanged);
    expect(askedIn(web).map(({ headers }) => headers["if-none-match"])).toEqual(['"newer"']);

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
        expect(await ask(person, view, "feed"), what).toEqual({ kind: "refused", why });
        for (const sentence of [words.refused[why].said, words.of.feed.stays]) {
          await expect.poll(() => cardOf(view, "feed"), { message: what }).toContain(sentence);
        }
        await expectNoticed(person, tab, shop, what);
      });
    }
    expect(await said()).toContain(words.list.entries("5"));

    web.requests.length = 0;
    await view.pressButton(words.again);
    await expect.poll(() => cardOf(view, "feed")).toContain(words.refused["too-many-requests"].said);
    expect(askedIn(web)).toEqual([]);

    await view.pressButton(words.turnOff);
    const dialog = () => textIn(view, "dialog[open]");
    await expect.poll(dialog).toContain(words.of.feed.goes);
    await expect.poll(dialog).toContain(words.goesToo(1));
    await view.pressButton(words.of.feed.confirm);
    await expect.poll(said).toContain(words.turnedOff);
    for (const table of ["feedShelves", "feedEntries", "refreshes", "visits"]) {
      expect(await person.rows(table), table).toEqual([]);
    }
    // The background, which tells the browser what is watched, hears of it a little later.
    await expect
      .poll(async () => (await person.everything()).match(/made-up-shop|hibp:/), { timeout: 40_000 })
      .toBeNull();
    expect(await person.holds("feed")).toBe(false);
    await tab.goOn(`https://${shop.host}/`);
    await expect.poll(async () => (await tab.icon()).badge).toBe("");
    expect(askedIn(web)).toEqual([]);
  });
});

const key = keyOfTests();
const stranger = await makeSigningKey();
const { address } = updateSource();

/** The shipped catalogue with one service and one incident more. */
const newService: Service = {
  ...(madeUpCatalogue.services.find(({ id }) => id === "meitu") as Service),
  id: "newly-listed",
  domains: ["newly-listed.example"],
  aliases: [],
};
const newlyListed = { host: "newly-listed.example", id: newService.id };
const news = { ...madeUpIncidents.lineNew, id: "newly-known", serviceIds: [newService.id] };
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

/** The one file that a person saves. */
const fileOf = (files: UpdateFiles, number: number) => files.get(singleFileOf(number)) ?? new Uint8Array();

test.describe("Updates of the incident data", () => {
  test.use({ habits: { allows: ["updates"] } });

  test("are taken where they are ours, newer and whole, by network or from a file; else the data in use stays, and the screen says why", async ({
    person,
    web,
  }) => {
    test.slow();
    serveUpdate(web, await made());
    const view = await person.openSummary("up-to-date");
    const said = () => textIn(view, "main");
    await expect.poll(said).toContain(words.offByDefault);
    expect(askedIn(web)).toEqual([]);
    await view.pressButton(words.of.updates.turnOn);
    await expect.poll(said, { timeout: 15_000 }).toContain(words.isNew);
    await expect.poll(said).toContain(words.edition(8, date(yesterday)));
    await expect.poll(said).toContain(words.came.update);
    const tab = await person.visit("https://elsewhere.example/");
    await expectNoticed(person, tab, newlyListed);
    await person.untilWatched();
    await expectNoticed(person, tab, newlyListed);
    await goTo(view, "services/newly-listed");
    await expect.poll(said).toContain("Made up: line-new");
    await goTo(view, "up-to-date");

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
        expect(await ask(person, view, "updates"), what).toEqual({ kind: "refused", why });
        for (const sentence of [words.refused[why].said, words.of.updates.stays]) {
          await expect.poll(() => cardOf(view, "updates"), { message: what }).toContain(sentence);
        }
        await expectNoticed(person, tab, newlyListed, what);
      });
    }

    await view.pressButton(words.turnOff);
    await view.pressButton(words.of.updates.confirm);
    await expect.poll(said).toContain(words.turnedOff);
    await expect.poll(said).toContain(words.came.bundled);
    for (const table of ["updateParts", "refreshes"]) expect(await person.rows(table)).toEqual([]);
    expect(await person.holds("updates")).toBe(false);

    await test.step("from a file, with everything off", async () => {
      web.requests.length = 0;
      await dropFiles(view, { name: "breaches.json", content: list });
      await expect.poll(said).toContain(words.file.taken);
      await expect.poll(said).toContain(words.list.fromFile(date(today)));
      await expectNoticed(person, tab, shop);
      await dropFiles(view, { name: singleFileOf(8), content: fileOf(await made(), 8) });
      await expect.poll(said).toContain(words.edition(8, date(yesterday)));
      await expect.poll(said).toContain(words.came.update);
      await expectNoticed(person, tab, newlyListed);
      await expectNoticed(person, tab, shop);
      const refusedFiles: readonly (readonly [string | Uint8Array, keyof typeof words.file.refused])[] = [
        [fileOf(await made({ number: 9 }, grown, stranger), 9), "wrong-signature"],
        [fileOf(await made({ number: 7 }), 7), "older"],
        [fileOf(await made({ number: 9, expiresOn: yesterday }), 9), "expired"],
        ["[]", "empty"],
        [list.slice(0, 900), "not-a-list"],
        ["<!doctype html>", "not-an-update"],
        [fileOf(await made({ number: 9 }), 9).subarray(0, 5_000), "not-an-update"],
      ];
      for (const [content, why] of refusedFiles) {
        await dropFiles(view, { name: "a-file.json", content });
        await expect.poll(said, { message: why }).toContain(words.file.refused[why].instead);
        expect(await said()).toContain(words.file.nothingChanged);
      }
      await expectNoticed(person, tab, newlyListed);
      await expectNoticed(person, tab, shop);
      expect(askedIn(web)).toEqual([]);
    });
  });
});
