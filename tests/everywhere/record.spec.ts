import { createHash } from "node:crypto";
import { rangesAddress } from "#lib/domain/asked-hosts.ts";
import { dayOf } from "#lib/domain/day.ts";
import { languages } from "#lib/domain/language.ts";
import { exportFiles, passwords } from "../e2e/export-files.ts";
import { textsIn } from "../locales/in-every-language.ts";
import { expect, test, textIn } from "./fixtures.ts";

const texts = textsIn("en");
const daysAgo = (days: number) => dayOf(Date.now() - days * 24 * 60 * 60 * 1_000);

test("home says where one stands, in a sentence of its own", async ({ anyone: person }) => {
  await person.visit("https://www.weibo.com/");
  await expect.poll(() => person.rows("visits")).toHaveLength(1);
  const home = await person.openSummary();
  await expect.poll(() => textIn(home, "main")).toContain("Weibo");
});

test("a look through the history keeps what the person says, and the permission is given back", async ({
  anyone: person,
}) => {
  await person.remember([
    { url: "https://www.weibo.com/zqx-path", daysAgo: 2 },
    { url: "https://www.weibo.com/zqx-path", daysAgo: 40 },
    { url: "https://access.line.me/zqx-path", daysAgo: 10 },
    { url: "https://zqx-unlisted.example/", daysAgo: 3 },
  ]);
  const view = await person.openSummary("find");
  await view.pressButton(texts.find.history.start);
  await expect.poll(() => textIn(view, ".find-preview")).toContain(texts.find.preview.found(2));
  await expect.poll(() => person.holds("history")).toBe(false);
  await view.press(".find-preview [data-look=main]");
  await expect
    .poll(async () =>
      (await person.rows("finds")).map(({ serviceId, firstOn, lastOn }) => ({ serviceId, firstOn, lastOn })),
    )
    .toEqual([
      { serviceId: "line", firstOn: daysAgo(10), lastOn: daysAgo(10) },
      { serviceId: "weibo", firstOn: daysAgo(40), lastOn: daysAgo(2) },
    ]);
});

test("a file of passwords gives services and shared passwords, and no password is kept", async ({
  anyone: person,
}) => {
  const [{ name, content }] = exportFiles;
  const view = await person.openSummary("find");
  await view.chooseFile("input[type=file]", name, content.toString("utf8"));
  await expect.poll(() => textIn(view, ".find-preview")).toBeTruthy();
  await view.press(".find-preview [data-look=main]");
  await expect
    .poll(async () => (await person.rows("finds")).map(({ serviceId }) => serviceId))
    .toContain("weibo");
  const groups = await person.rows("reuseGroups");
  expect(groups.length).toBeGreaterThan(0);
  const kept = JSON.stringify([groups, await person.rows("finds"), await person.rows("settings")]);
  for (const password of passwords) expect(kept).not.toContain(password);
});

test("every language can be chosen, and the page follows at once", async ({ anyone: person }) => {
  const view = await person.openSummary("settings");
  for (const language of languages) {
    await view.choose(".language-menu select", language);
    await expect.poll(() => view.run((page) => page.document.documentElement.lang)).toBe(language);
  }
});

test("a password is asked for by five digits, and what the person says of it is all that is kept", async ({
  anyone: person,
  web,
}) => {
  const password = "zqx-Exposed-Kettle-19";
  const sha1 = createHash("sha1").update(password).digest("hex").toUpperCase();
  const address = `${rangesAddress}${sha1.slice(0, 5)}`;
  web.serve(address, {
    headers: { "content-type": "text/plain" },
    html: [`${sha1.slice(5)}:52`, `${"0".repeat(35)}:0`].join("\r\n"),
  });
  web.requests.length = 0;
  const view = await person.openSummary("password-check");
  const words = texts.exposedPassword;
  await view.type(".password-field input", password);
  await view.pressButton(words.check);
  await expect.poll(() => textIn(view, "main")).toContain(words.exposed.said);
  const asked = web.requests.filter(({ url }) => url.startsWith(rangesAddress));
  expect(asked.map(({ url }) => url)).toEqual([address]);
  expect(asked[0]?.headers["add-padding"]).toBe("true");
  for (const header of ["cookie", "referer", "authorization"]) {
    expect(asked[0]?.headers, header).not.toHaveProperty(header);
  }
  for (const table of ["finds", "settings", "accounts"]) {
    expect(JSON.stringify(await person.rows(table))).not.toContain("zqx");
  }
});
