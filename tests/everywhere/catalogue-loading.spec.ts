import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BundledPart, bundleParts } from "#lib/catalogue/bundle-catalogue.ts";
import { parseDay } from "#lib/domain/day.ts";
import { badgeAt } from "../e2e/expected.ts";
import { madeUpCatalogue, madeUpParts } from "../e2e/made-up-catalogue.ts";
import { putCatalogue } from "../e2e/other-catalogue.ts";
import { textsIn } from "../locales/in-every-language.ts";
import { expect, test, textIn } from "./fixtures.ts";
import type { Person } from "./person.ts";

const { date, screens } = textsIn("en");
const weibo = "https://www.weibo.com/";
const line = "https://access.line.me/";

const { facts, sources } = madeUpParts;

async function damageFacts(build: string): Promise<void> {
  const path = join(build, facts.path);
  const bytes = await readFile(path);
  bytes[bytes.length >> 1] = 255 - (bytes[bytes.length >> 1] ?? 0);
  await writeFile(path, bytes);
}

const mend = (build: string, { path, bytes }: BundledPart) => writeFile(join(build, path), bytes);

const stateOf = async (person: Person) => (await person.rows("catalogueState"))[0];

test.describe("A catalogue that does not load", () => {
  test.use({ habits: { prepareBuild: damageFacts } });

  test("is said so, with a way on, is mended by a release with a sound one, and never takes the place of that", async ({
    person,
  }) => {
    await expect
      .poll(() => stateOf(person))
      .toEqual({
        key: "current",
        failure: { on: expect.any(String), reason: "The catalogue's facts are damaged." },
      });
    expect(await person.rows("services")).toEqual([]);
    await person.visit(weibo);
    const popup = await person.openPopup();
    await expect.poll(() => textIn(popup, "main")).toContain(screens.failed.title);
    await popup.close();
    const home = await person.openSummary();
    await expect.poll(() => textIn(home, "main")).toContain(screens.failed.title);
    await home.pressButton(screens.retry);
    await expect.poll(() => textIn(home, "main")).toContain(screens.failed.title);
    expect(await person.badges()).toMatchObject({ [weibo]: "" });

    await person.update((build) => mend(build, facts));
    await expect.poll(async () => (await stateOf(person))?.["hash"]).toBe(madeUpParts.hash);
    expect((await stateOf(person))?.["failure"]).toBeUndefined();
    await person.visit(line);
    await expect.poll(() => person.badges()).toMatchObject({ [line]: badgeAt("line") });
    const services = await person.rows("services");
    const visits = await person.rows("visits");
    expect(visits.map(({ serviceId }) => serviceId)).toContain("line");

    const others = bundleParts({
      ...madeUpCatalogue,
      incidents: madeUpCatalogue.incidents.filter(({ serviceIds }) => !serviceIds.includes("line")),
    });
    await person.update(async (build) => {
      await putCatalogue(build, others);
      await rm(join(build, sources.path));
    });
    await expect.poll(async () => (await stateOf(person))?.["failure"]).toBeDefined();
    expect((await stateOf(person))?.["hash"]).toBe(madeUpParts.hash);
    expect(await person.rows("services")).toEqual(services);
    expect(await person.rows("visits")).toEqual(visits);
    const older = await person.openSummary();
    const checkedOn = parseDay(String((await stateOf(person))?.["checkedOn"]));
    if (!checkedOn) throw new Error("The catalogue in use has no day.");
    await expect.poll(() => textIn(older)).toContain(screens.olderCatalogue(date(checkedOn)));

    await person.update((build) => mend(build, others.sources));
    await expect.poll(async () => (await stateOf(person))?.["hash"]).toBe(others.hash);
    expect((await stateOf(person))?.["failure"]).toBeUndefined();
    await expect.poll(() => person.badges()).toMatchObject({ [line]: "" });
    expect(await person.rows("visits")).toEqual(visits);
  });
});
