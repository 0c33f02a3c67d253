import { createHash } from "node:crypto";
import { rangesAddress } from "#lib/domain/asked-hosts.ts";
import type { Answer, LocalWeb } from "#scripts/browser/local-web.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { exportFiles, passwords } from "../e2e/export-files.ts";
import { filesWith } from "../e2e/files-with.ts";
import { expect, test, textIn } from "./fixtures.ts";
import type { Person, View } from "./person.ts";

const { find: words, exposedPassword } = textsIn("en");
const { ofExport } = exposedPassword;

const preview = (view: View) => textIn(view, ".find-preview");
const said = (view: View) => textIn(view, "main");
const choose = (view: View, name: string, content: string | Uint8Array) =>
  view.chooseFile("input[type=file]", name, content);

/** What a file leaves once the person keeps it: four services, and which of them share a password. */
async function keep(person: Person, view: View): Promise<void> {
  await view.press(".find-preview [data-look=main]");
  await expect.poll(() => said(view)).toContain(words.done(4));
  const finds = await person.rows("finds");
  expect(finds.map(({ serviceId }) => serviceId).toSorted()).toEqual(["icloud", "jd", "line", "weibo"]);
}

async function discard(view: View): Promise<void> {
  await view.pressButton(words.preview.discard);
  await expect.poll(() => said(view)).toContain(words.discarded);
}

test("a file that is no export says why", async ({ anyone: person }) => {
  const view = await person.openSummary("find");
  const wrong = [
    ["vault.json", '{"encrypted":true,"passwordProtected":true,"data":"x"}', "encrypted"],
    ["passwords.csv", "", "empty"],
    [
      "photo.csv",
      Buffer.from("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000", "latin1"),
      "no-text",
    ],
    ["table.csv", "colour,size\nred,12\nblue,13\n", "unknown-columns"],
  ] as const;
  for (const [name, content, reason] of wrong) {
    await choose(view, name, content);
    const alert = () => textIn(view, "[role=alert]");
    await expect.poll(alert, { message: name }).toContain(words.exported.refused[reason].said);
    expect(await alert()).toContain(words.exported.refused[reason].instead);
  }
  for (const table of ["finds", "reuseGroups", "settings"]) expect(await person.rows(table)).toEqual([]);
});

const sha1 = (password: string) => createHash("sha1").update(password).digest("hex").toUpperCase();
const prefixOf = (password: string) => sha1(password).slice(0, 5);
const rangeOf = (password: string) => `${rangesAddress}${prefixOf(password)}`;
const padding = Array.from({ length: 20 }, (_, at) => `${at.toString(16).toUpperCase().padStart(35, "F")}:0`);

/** Answers for a prefix as the service does: the rest of the fingerprints of some passwords, with padding about them. */
const rowsFor = (...exposed: readonly string[]): Answer => ({
  headers: { "content-type": "text/plain" },
  html: [...exposed.map((password) => `${sha1(password).slice(5)}:52`), ...padding].join("\r\n"),
});
const askedIn = (web: LocalWeb) => web.requests.filter(({ url }) => url.startsWith(rangesAddress));

/** What must be nowhere: the password, its fingerprint, whole and but for its prefix, and the address that was asked. */
const tracesOf = (password: string): string[] => [
  password,
  sha1(password),
  sha1(password).slice(5),
  `range/${prefixOf(password)}`,
];

test.describe("The export of every manager", () => {
  test.use({ habits: { allows: ["exposed-passwords"] } });

  test("is read; its passwords are asked for one after the other, each prefix once, until the person stops it; nothing of one is kept", async ({
    person,
    web,
  }) => {
    test.slow();
    const [{ name, content }] = exportFiles;
    const [shared = ""] = passwords;
    const view = await person.openSummary("find");
    const answerAll = (answer: Answer) => {
      for (const password of passwords) web.serve(rangeOf(password), answer);
      web.requests.length = 0;
    };
    const start = () => view.pressButton(ofExport.start);

    // All of them in the browser whose profile is searched in the end.
    for (const { manager, name, content } of exportFiles) {
      await test.step(name, async () => {
        await choose(view, name, content);
        for (const fact of [
          words.exported.from(manager, "7"),
          words.preview.found(4),
          words.reuse.group.same(4),
        ]) {
          await expect.poll(() => preview(view), { message: name }).toContain(fact);
        }
        await discard(view);
      });
    }

    await test.step("stopped by the person, what was read stays", async () => {
      const held = Promise.withResolvers<void>();
      answerAll({ ...rowsFor(), after: held.promise });
      await choose(view, name, content);
      await start();
      await expect.poll(() => preview(view)).toContain(ofExport.count("0", String(passwords.length)));
      await expect.poll(() => askedIn(web)).toHaveLength(1);
      expect(await view.run((page) => page.document.querySelector(".find-preview [data-look=main]"))).toBe(
        null,
      );
      await view.pressButton(words.cancel);
      await expect.poll(() => preview(view)).toContain(ofExport.cancelled);
      held.resolve();
      expect(askedIn(web)).toHaveLength(1);

      // It can be begun again, with the passwords that are still held.
      answerAll(rowsFor());
      await start();
      await expect.poll(() => preview(view)).toContain(ofExport.nothing);
      await discard(view);
      expect(await person.rows("finds")).toEqual([]);
    });

    await test.step("refused, they are counted, and nobody is asked again and again", async () => {
      answerAll({ status: 403 });
      await choose(view, name, content);
      await start();
      await expect.poll(() => preview(view)).toContain(ofExport.unchecked(passwords.length));
      expect(await preview(view)).toContain(exposedPassword.refused.forbidden);
      expect(askedIn(web)).toHaveLength(1);
      await keep(person, view);
      expect(JSON.stringify(await person.rows("finds"))).not.toContain("isExposed");
    });

    await test.step("asked to wait, it waits; what is exposed is told, and kept as no more than that", async () => {
      answerAll(rowsFor());
      const hurried: Answer = { status: 429, headers: { "retry-after": "1" } };
      web.serve(rangeOf(shared), hurried);
      await choose(view, name, content);
      await expect.poll(() => preview(view)).toContain(ofExport.heading);
      const began = Date.now();
      await start();
      const ofShared = () => askedIn(web).filter(({ url }) => url === rangeOf(shared));
      await expect.poll(ofShared, { intervals: [20] }).toHaveLength(1);
      web.serve(rangeOf(shared), rowsFor(shared));
      await expect
        .poll(() => preview(view), { timeout: 15_000 })
        .toContain(ofExport.exposed("JD.com, LINE, and Weibo"));
      expect(await preview(view)).toContain(ofExport.unlisted(1));
      const [refused, again] = ofShared();
      expect((again?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThan(800);
      const requests = askedIn(web);
      expect(
        requests
          .filter((request) => request !== refused)
          .map(({ url }) => url)
          .toSorted(),
      ).toEqual(passwords.map(rangeOf).toSorted());
      // At most four in a second, and five digits each, without anything about the person.
      expect((requests.at(-1)?.at ?? 0) - began).toBeGreaterThan(250 * (requests.length - 1));
      for (const { headers } of requests) {
        expect(headers["add-padding"]).toBe("true");
        for (const header of ["cookie", "referer", "origin", "authorization"]) {
          expect(headers, header).not.toHaveProperty(header);
        }
      }
      await keep(person, view);
      const exposed = (await person.rows("finds")).filter(({ isExposed }) => isExposed);
      expect(exposed.map(({ serviceId }) => serviceId).toSorted()).toEqual(["jd", "line", "weibo"]);
    });

    await test.step("the file is to be deleted, until the person says that it is", async () => {
      await expect.poll(() => said(view)).toContain(words.file.heading);
      await view.close();
      const later = await person.openSummary("find");
      await expect.poll(() => said(later)).toContain(words.file.reason);
      await later.pressLabelled(words.file.tick);
      await expect.poll(() => said(later)).not.toContain(words.file.reason);
      await expect.poll(() => person.rows("settings")).toEqual([]);
      await later.close();
      const last = await person.openSummary("find");
      await expect.poll(() => said(last)).toContain(words.exported.heading);
      expect(await said(last)).not.toContain(words.file.heading);
    });

    const groups = (await person.rows("reuseGroups")).map(({ id }) => String(id));
    await person.close();
    // What is kept is there, so the search finds what there is: of Firefox, which packs its rows, not each word for certain.
    expect(groups).not.toEqual([]);
    await expect.poll(() => filesWith(person.profile, groups)).not.toEqual([]);
    expect(await filesWith(person.profile, passwords.flatMap(tracesOf))).toEqual([]);
  });
});
