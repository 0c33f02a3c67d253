import { textsIn } from "../locales/in-every-language.ts";
import { expect, test, textIn } from "./fixtures.ts";
import type { Person, View } from "./person.ts";

const { passphrase: typed, restore, save, sync } = textsIn("en").saving;
const passphrase = "correct horse battery staple";

const field = ".passphrase-form input:not([type=checkbox])";

/** Types a passphrase, twice where it is a new one. */
async function typePassphrase(view: View, words: string): Promise<void> {
  const again = `${field}[id$="-again"]`;
  await view.type(`${field}:not([id$="-again"])`, words);
  const isTwice = await view.run(({ document }, found) => document.querySelector(found) !== null, again);
  if (isTwice) await view.type(again, words);
}

const visited = async (person: Person) =>
  (await person.rows("visits")).map(({ serviceId }) => serviceId).toSorted();

async function visitAt(person: Person, address: string, serviceId: string): Promise<void> {
  await person.visit(address);
  await expect.poll(() => visited(person)).toContain(serviceId);
}

test("a backup with a passphrase is opened on another device with it, and with nothing else", async ({
  anyone: person,
}) => {
  await visitAt(person, "https://www.weibo.com/", "weibo");
  const saving = await person.openSummary("saving");
  await saving.pressLabelled(save.seal);
  await saving.pressButton(save.sealed);
  await expect.poll(() => textIn(saving, ".passphrase-form [role=alert]")).toBe(typed.tooShort(12));
  await typePassphrase(saving, passphrase);
  const { name, text } = await saving.save(save.sealed);
  expect(text).not.toContain("weibo");

  await person.forgetAll();
  const fresh = await person.openSummary("saving");
  await fresh.chooseFile("input[type=file]", name, text);
  await typePassphrase(fresh, "something else entirely");
  await fresh.pressButton(restore.open);
  await expect
    .poll(() => textIn(fresh, ".passphrase-form [role=alert]"))
    .toBe(restore.refused["wrong-passphrase"]);
  await typePassphrase(fresh, passphrase);
  await fresh.pressButton(restore.open);
  await expect.poll(() => textIn(fresh, ".restore-preview table")).toBeTruthy();
  expect(await visited(person)).toEqual([]);
  await fresh.pressButton(restore.confirm);
  await expect.poll(() => textIn(fresh)).toContain(restore.saveBack);
  expect(await visited(person)).toEqual(["weibo"]);
  // The one who restored may bring the other up to date, with the same passphrase.
  const again = await fresh.save(restore.saveBack);
  expect(again.text).toContain('"protected"');
  expect(again.text).not.toContain("weibo");
});

/** What lies in the area of one profile. */
const areaOf = (view: View) => view.run(() => chrome.storage.sync.get(null));

/** Puts it into another's, as an account would. */
async function carry(from: View, to: View): Promise<void> {
  await to.run(
    async (_, entries) => {
      const area = chrome.storage.sync;
      const gone = Object.keys(await area.get(null)).filter((key) => !(key in entries));
      await area.set(entries);
      if (gone.length > 0) await area.remove(gone);
    },
    await areaOf(from),
  );
}

const beginAt = async (view: View, intro: string) => {
  await view.pressButton(sync.start);
  await expect.poll(() => textIn(view, "main")).toContain(intro);
};

async function turnOn(view: View, intro: string): Promise<void> {
  await beginAt(view, intro);
  await typePassphrase(view, passphrase);
  await view.pressButton(sync.turnOn);
  await expect.poll(() => textIn(view, "main"), { timeout: 10_000 }).toContain(sync.on);
}

async function exchange(view: View): Promise<void> {
  await view.pressButton(sync.exchange);
  await expect.poll(() => textIn(view, "main")).toContain(sync.agreed);
}

test("two profiles come to one record after each went its own way, and nothing lies open on the way", async ({
  anyone: one,
  another: other,
}) => {
  await visitAt(one, "https://www.weibo.com/", "weibo");
  await visitAt(other, "https://access.line.me/", "line");
  const here = await one.openSummary("saving");
  await turnOn(here, sync.first);
  const there = await other.openSummary("saving");
  // Where the area is there with the permission only, the first click gives it.
  await beginAt(there, sync.first);
  await there.pressButton(sync.cancel);
  await carry(here, there);
  await turnOn(there, sync.joining);
  // It is on as soon as the key is kept; what both have together is written a moment later.
  await expect.poll(async () => (await areaOf(there))["head"]).toMatchObject({ generation: 2 });
  await carry(there, here);
  // The page hears of it.
  await expect.poll(() => visited(one)).toEqual(["line", "weibo"]);
  expect(await visited(other)).toEqual(["line", "weibo"]);
  const text = JSON.stringify(await areaOf(here));
  for (const word of ["weibo", "line", passphrase]) expect(text).not.toContain(word);
  await expect.poll(() => textIn(here, "main")).not.toContain(sync.nothingReceived);

  await visitAt(one, "https://www.meitu.com/", "meitu");
  await visitAt(other, "https://www.pinterest.com/", "pinterest");
  // Both write at once; the account keeps the other's.
  await exchange(here);
  await exchange(there);
  await carry(there, here);
  await expect.poll(() => visited(one)).toEqual(["line", "meitu", "pinterest", "weibo"]);
  await exchange(here);
  await carry(here, there);
  await expect.poll(() => visited(other)).toEqual(["line", "meitu", "pinterest", "weibo"]);

  // Off for all: the account is empty, and the other stops by itself.
  await here.pressButton(sync.turnOff);
  await here.pressButton(sync.turnOffEverywhere);
  await expect.poll(() => textIn(here, "main")).toContain(sync.start);
  await there.run(() => chrome.storage.sync.clear());
  await expect.poll(() => textIn(there, "main")).toContain(sync.start);
  expect(await visited(other)).toEqual(["line", "meitu", "pinterest", "weibo"]);
});
