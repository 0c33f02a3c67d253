import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readExport } from "#lib/imports/read-export.ts";
import { catalogue } from "./a-catalogue.ts";
import { bytesOf } from "./read-sample.ts";

const today = "2026-11-22";
const quiet = { progress: () => undefined, isCancelled: () => false };

// Letters that no word of a result has in a row, so that what is found was carried over.
const secret = fc
  .array(fc.constantFrom(..."QXZWKJVqxzwkjv7!$%&秘密"), { minLength: 6, maxLength: 20 })
  .map((letters) => letters.join(""));
const site = fc.oneof(
  fc.constantFrom("bird.example", "www.shop.co.jp", "travel.example", "mail.example"),
  secret.map((name) => `${name.replace(/[^a-z]/gi, "").toLowerCase()}qx.example`),
);
const login = fc.record({ site, username: secret, password: secret, title: secret });

const inQuotes = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
type Login = { site: string; username: string; password: string; title: string };
const writers: Readonly<Record<string, (logins: readonly Login[]) => string>> = {
  chrome: (logins) =>
    `name,url,username,password,note\n${logins.map((one) => [one.title, `https://${one.site}/`, one.username, one.password, ""].map(inQuotes).join(",")).join("\n")}\n`,
  "any table": (logins) =>
    `サイト;ユーザー名;パスワード\n${logins.map((one) => [one.site, one.username, one.password].map(inQuotes).join(";")).join("\n")}\n`,
  bitwarden: (logins) =>
    JSON.stringify({
      encrypted: false,
      folders: [],
      items: logins.map((one) => ({
        type: 1,
        name: one.title,
        login: { uris: [{ uri: `https://${one.site}` }], username: one.username, password: one.password },
      })),
    }),
  keepass: (logins) =>
    `<KeePassFile><Root><Group>${logins
      .map(
        (one) =>
          `<Entry>${Object.entries({
            Title: one.title,
            UserName: one.username,
            Password: one.password,
            URL: one.site,
          })
            .map(
              ([key, value]) =>
                `<String><Key>${key}</Key><Value>${value.replaceAll("&", "&amp;")}</Value></String>`,
            )
            .join("")}</Entry>`,
      )
      .join("")}</Group></Root></KeePassFile>`,
};

/** Everything of a login that a result must not hold. */
const tracesOf = (logins: readonly Login[]) =>
  logins.flatMap(({ site: host, username, password, title }) => [host, username, password, title]);

describe("what is handed on of an export", () => {
  test.for(Object.entries(writers))("holds nothing of what stood in it: %s", async ([, write]) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(login, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        async (logins, isShared) => {
          const shared = isShared
            ? logins.map((one) => ({ ...one, password: logins[0]?.password ?? "" }))
            : logins;
          const read = await readExport(bytesOf(write(shared)), "export", catalogue, today, quiet);
          expect(read).toMatchObject({ kind: "read", entries: shared.length });
          const told = JSON.stringify(read);
          for (const trace of tracesOf(shared))
            expect(told).not.toContain(JSON.stringify(trace).slice(1, -1));
        },
      ),
      { numRuns: 100 },
    );
  });

  it("holds nothing of it either where the file is damaged anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(login, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...Object.values(writers)),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom("", "\0", '"', "<", "}", "\u{feff}", "<!DOCTYPE x>"),
        async (logins, write, part, harm) => {
          const whole = write(logins);
          const text = whole.slice(0, Math.floor(part * whole.length)) + harm;
          const told = JSON.stringify(await readExport(bytesOf(text), "export", catalogue, today, quiet));
          for (const trace of tracesOf(logins))
            expect(told).not.toContain(JSON.stringify(trace).slice(1, -1));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("holds no fields beyond those that are known", async () => {
    const read = await readExport(
      bytesOf("url,user,password\nbird.example,me,kV7!mQ2z#Lp9\nshop.example,me,kV7!mQ2z#Lp9\n"),
      "export",
      catalogue,
      today,
      quiet,
    );
    expect(read).toEqual({
      kind: "read",
      format: "any-csv",
      finds: [
        { serviceId: "bird", origin: "export", foundOn: today, logins: 1 },
        { serviceId: "shop", origin: "export", foundOn: today, logins: 1 },
      ],
      groups: [
        {
          id: expect.any(String),
          foundOn: today,
          likeness: "same",
          serviceIds: ["bird", "shop"],
          unlisted: 0,
        },
      ],
      entries: 2,
      unlistedEntries: 0,
      appEntries: 0,
      skipped: 0,
    });
  });
});
