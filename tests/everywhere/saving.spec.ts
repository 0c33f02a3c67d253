import { personalTableNames } from "#lib/storage/personal-tables.ts";
import { savingMessages } from "#tests/locales/in-every-language.ts";
import { dropFiles } from "./drop-files.ts";
import { expect, test, textIn } from "./fixtures.ts";
import type { Person } from "./person.ts";

const { csv, parts, print, report, restore, save } = savingMessages.en;

const recordOf = async (person: Person) =>
  Object.fromEntries(
    await Promise.all(personalTableNames.map(async (table) => [table, await person.rows(table)] as const)),
  );

async function visit(person: Person, ...addresses: readonly string[]): Promise<void> {
  for (const address of addresses) await person.visit(address);
  await expect.poll(() => person.rows("visits")).toHaveLength(addresses.length);
}

test("a backup is saved as a file, and gives everything back, once", async ({ anyone: person }) => {
  await visit(person, "https://www.weibo.com/");
  const plan = await person.openSummary("plan");
  await plan.press("[data-step] input[type=checkbox]");
  await expect.poll(() => person.rows("resolutions")).toHaveLength(1);
  const saving = await person.openSummary("saving");
  const { name, text } = await saving.save(save.button);
  expect(name).toMatch(/^omamori-backup-\d{4}-\d{2}-\d{2}\.json$/);
  const { settings: _, ...before } = await recordOf(person);

  await person.forgetAll();
  const fresh = await person.openSummary("saving");
  await fresh.chooseFile("input[type=file]", name, text);
  await expect.poll(() => textIn(fresh)).toContain(restore.confirm);
  const rows = await fresh.run((page) =>
    [...page.document.querySelectorAll("tr")].map(({ cells }) => [...cells].map((cell) => cell.textContent)),
  );
  expect(rows).toContainEqual([parts.visits, "1", "0", "0"]);
  // Nothing has changed before the person says so.
  expect(await person.rows("visits")).toEqual([]);
  await fresh.pressButton(restore.confirm);
  await expect.poll(() => textIn(fresh)).toContain(restore.done(2, 0));
  // When it was saved last is of the device that saved it.
  expect(await recordOf(person)).toMatchObject(before);

  await dropFiles(fresh, { name, content: text });
  await expect.poll(() => textIn(fresh)).toContain(restore.nothingNew);
  expect(await textIn(fresh)).not.toContain(restore.confirm);
});

test("a file that is no sound backup is refused in a sentence and changes nothing, one that is older leaves what is newer", async ({
  anyone: person,
}) => {
  await visit(person, "https://www.weibo.com/");
  const view = await person.openSummary("saving");
  const { text: sound } = await view.save(save.button);
  const before = await recordOf(person);
  const alert = () => textIn(view, "[role=alert]");
  const script = "<img src=x onerror=alert(1)>";
  const unsound: readonly (readonly [string, string])[] = [
    ["", restore.refused["not-json"]],
    ['{"name":"other"}', restore.refused["not-a-backup"]],
    [sound.slice(0, -20), restore.refused["not-json"]],
    [sound.replace(/"version":\d+/, '"version":99'), restore.refused["newer-version"]],
    [sound.replace('"weibo"', JSON.stringify(script)), restore.damagedAt(parts.visits, 1)],
    [sound.replace('"dayCount":1', '"dayCount":-1'), restore.damagedAt(parts.visits, 1)],
  ];
  for (const [content, sentence] of unsound) {
    await dropFiles(view, { name: "backup.json", content });
    await expect.poll(alert, { message: sentence }).toContain(sentence);
    expect(await alert()).toContain(restore.unchanged);
    const isFocused = () => view.run((page) => page.document.activeElement?.getAttribute("role") === "alert");
    await expect.poll(isFocused, { message: sentence }).toBe(true);
    expect(await view.run((page) => page.document.querySelectorAll("main img").length)).toBe(0);
  }
  // So large that nobody may read it.
  await dropFiles(view, { name: "large.json", content: sound, zeros: 200_000_000 });
  await expect.poll(alert).toContain(restore.refused["too-large"]);
  expect(await recordOf(person)).toEqual(before);

  const older = sound
    .replace(/"lastOn":"[^"]*","dayCount":1/, '"lastOn":"2020-01-01","dayCount":1')
    .replace(/"firstOn":"[^"]*"/, '"firstOn":"2020-01-01"');
  await dropFiles(view, { name: "one.json", content: older }, { name: "two.json", content: older });
  await expect.poll(alert).toContain(restore.refused["several-files"]);
  await dropFiles(view, { name: "one.json", content: older });
  await expect.poll(() => textIn(view)).toContain(restore.confirm);
  await view.pressButton(restore.confirm);
  await expect.poll(() => textIn(view)).toContain(restore.done(0, 1));
  const [visited] = before["visits"] ?? [];
  expect(await person.rows("visits")).toEqual([{ ...visited, firstOn: "2020-01-01" }]);
});

test("the table has a line for each incident, and on paper there is a report of its own", async ({
  anyone: person,
}) => {
  await visit(person, "https://www.weibo.com/", "https://www.meitu.com/", "https://access.line.me/");
  const view = await person.openSummary("saving");
  const { name, text } = await view.save(csv.button);
  expect(name).toMatch(/^omamori-\d{4}-\d{2}-\d{2}\.csv$/);
  expect(text).toMatch(/^\u{feff}Service,Incident,/u);
  const lines = text.split("\r\n");
  expect(lines.filter((line) => line.startsWith("Weibo,"))).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith("Meitu,"))).toHaveLength(1);

  await expect.poll(() => textIn(view, "main")).toContain(print.button);
  expect((await view.print()).length).toBeGreaterThan(10_000);

  // The same as the printer sees, to be read.
  await view.run((page) => page.dispatchEvent(new Event("beforeprint")));
  await view.onPaper();
  await expect.poll(() => textIn(view, ".paper")).toContain("LINE");
  const shown = (selector: string) =>
    view.run(
      (page, sought) =>
        [...page.document.querySelectorAll(sought)]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map(({ textContent }) => textContent),
      selector,
    );
  await expect.poll(() => shown("h1")).toEqual([report.title]);
  expect(await shown("nav")).toEqual([]);
  expect(await shown("button")).toEqual([]);
  await view.run((page) => page.dispatchEvent(new Event("afterprint")));
  await expect.poll(() => textIn(view, ".paper")).toBe(undefined);
});
