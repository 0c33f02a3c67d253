import { describe, expect, it, test } from "vitest";
import { loginsIn, readSample } from "./read-sample.ts";

const fields = (of: Readonly<Record<string, string>>) =>
  Object.entries(of)
    .map(([key, value]) => `<String><Key>${key}</Key><Value ProtectInMemory="True">${value}</Value></String>`)
    .join("");
const times = (created: string, modified: string) =>
  `<Times><CreationTime>${created}</CreationTime><LastModificationTime>${modified}</LastModificationTime></Times>`;
const entry = (of: Readonly<Record<string, string>>, modified: string, history = "") =>
  `<Entry><UUID>x</UUID>${times("2015-01-02T10:00:00Z", modified)}${fields(of)}<History>${history}</History></Entry>`;
const fileOf = (content: string) =>
  `\u{feff}<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<KeePassFile><Meta><RecycleBinUUID>YmluYmluYmluYmluYmluYg==</RecycleBinUUID></Meta><Root>${content}</Root></KeePassFile>`;
const group = (content: string, id = "cm9vdHJvb3Ryb290cm9vdA==") =>
  `<Group><UUID>${id}</UUID>${times("2014-01-01T10:00:00Z", "2014-01-01T10:00:00Z")}${content}</Group>`;

describe("a file of KeePass in XML", () => {
  it("gives its logins, with entities and several addresses", async () => {
    const { format, logins } = await loginsIn(
      fileOf(
        group(
          entry(
            {
              Title: "A &amp; B",
              UserName: "me",
              Password: "a&lt;b",
              URL: "https://a.example",
              KP2A_URL_1: "https://b.example",
              AndroidApp1: "com.example.a",
            },
            "2020-03-04T10:00:00Z",
          ),
        ),
      ),
    );
    expect(format).toBe("keepass-xml");
    expect(logins).toEqual([
      {
        addresses: ["https://a.example", "https://b.example", "androidapp://com.example.a"],
        title: "A & B",
        username: "me",
        password: "a<b",
        createdOn: "2015-01-02",
        modifiedOn: "2020-03-04",
      },
    ]);
  });

  it("says since when the password is the one it is, by the versions before", async () => {
    const of = (password: string) => ({ Title: "A", UserName: "me", Password: password });
    const history =
      entry(of("old"), "2016-01-01T10:00:00Z") +
      entry(of("new"), "2018-05-06T10:00:00Z") +
      entry(of("new"), "2019-01-01T10:00:00Z");
    const { logins } = await loginsIn(fileOf(group(entry(of("new"), "2020-01-01T10:00:00Z", history))));
    expect(logins).toHaveLength(1);
    expect(logins[0]?.passwordChangedOn).toBe("2018-05-06");
  });

  it("leaves out what lies in the bin, also in a folder of it", async () => {
    const gone = entry({ UserName: "me", Password: "gone-1" }, "2020-01-01T10:00:00Z");
    const kept = entry({ UserName: "me", Password: "kept-1" }, "2020-01-01T10:00:00Z");
    const { logins, skipped } = await loginsIn(
      fileOf(group(group(gone + group(gone), "YmluYmluYmluYmluYmluYg==") + kept)),
    );
    expect(logins.map(({ password }) => password)).toEqual(["kept-1"]);
    expect(skipped).toBe(2);
  });

  it("reads the moments of newer files, which are counted from the year 1", async () => {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(
      0,
      BigInt(Date.UTC(2021, 5, 7, 12) / 1000 + 62_135_596_800),
      true,
    );
    const { logins } = await loginsIn(
      fileOf(group(entry({ UserName: "me", Password: "x" }, btoa(String.fromCharCode(...bytes))))),
    );
    expect(logins[0]?.modifiedOn).toBe("2021-06-07");
  });
});

describe("a file in XML that means harm", () => {
  test.for([
    [
      "a document type",
      '<!DOCTYPE k [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><KeePassFile>&b;</KeePassFile>',
    ],
    ["an entity of its own", "<KeePassFile><Root>&xxe;</Root></KeePassFile>"],
    ["no end", "<KeePassFile><Root>"],
    ["endless depth", "<KeePassFile>".repeat(5000)],
  ] as const)("is refused for %s, with the line", async ([, content]) => {
    expect(await readSample(`<?xml version="1.0"?>\n${content}`)).toMatchObject({
      kind: "refused",
      reason: "damaged",
      where: expect.stringMatching(/^\d+$/),
    });
  });

  it("is refused where it is of something else", async () => {
    expect(await readSample("<html><body>me secret</body></html>")).toMatchObject({
      reason: "unknown-columns",
    });
  });
});
