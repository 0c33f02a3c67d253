import { strToU8, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { largestUnpacked } from "#lib/imports/read-archive.ts";
import { isTooLarge, largestText } from "#lib/imports/read-logins.ts";
import { bytesOf, readSample } from "./read-sample.ts";

describe("a file that is too large", () => {
  it("is refused by its size, before it is read: ten million rows are", async () => {
    const row = "https://a.example,me,secret-1\n";
    expect(isTooLarge(10_000_000 * row.length, "passwords.csv")).toBe(true);
    expect(isTooLarge(100_000 * row.length, "passwords.csv")).toBe(false);
    expect(await readSample(new Uint8Array(largestText + 1))).toEqual({
      kind: "refused",
      reason: "too-large",
    });
  });

  it("is refused by its rows where they are short", async () => {
    expect(await readSample(`url,user,password\n${"a,b,c\n".repeat(500_001)}`)).toMatchObject({
      reason: "too-large",
    });
  });

  it("may be an archive, which holds a person's documents too", () => {
    expect(isTooLarge(largestText + 1, "export.1pux")).toBe(false);
  });
});

describe("an archive", () => {
  it("that unpacks to more than it may is refused, by what it says of itself", async () => {
    const bomb = zipSync({ "credentials.csv": new Uint8Array(largestUnpacked + 1) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await readSample(bomb)).toEqual({ kind: "refused", reason: "too-large", format: "dashlane" });
  });

  it("that says less than it holds is refused, and takes no more room than it said", async () => {
    const bytes = zipSync({ "credentials.csv": strToU8("a,b,c\n".repeat(500_000)) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The size unpacked, in the directory at the end.
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    const read = await readSample(bytes);
    expect(read.kind).toBe("refused");
  });

  test.for([
    ["nothing that holds logins", { "readme.txt": strToU8("hello") }, "not-logins"],
    [
      "a spreadsheet",
      { "[Content_Types].xml": strToU8("<x/>"), "xl/workbook.xml": strToU8("<x/>") },
      "no-text",
    ],
    ["an empty table", { "credentials.csv": new Uint8Array() }, "empty"],
    ["an archive within it", { "credentials.csv": zipSync({ a: strToU8("x") }) }, "no-text"],
  ] as const)("with %s is refused", async ([, files, reason]) => {
    expect(await readSample(zipSync(files))).toMatchObject({ kind: "refused", reason });
  });

  it("that is locked with a password is refused", async () => {
    const bytes = zipSync({ "export.csv": strToU8("url,user,password\na.example,me,x\n") });
    bytes[6] = (bytes[6] ?? 0) | 1;
    expect(await readSample(bytes)).toMatchObject({ reason: "encrypted" });
  });

  it("that breaks off is refused", async () => {
    const bytes = zipSync({ "export.csv": strToU8("url,user,password\na.example,me,x\n") });
    expect(await readSample(bytes.slice(0, -30))).toMatchObject({ reason: "damaged" });
  });
});

describe("a manager's own store", () => {
  test.for([
    ["KeePass", Uint8Array.from([0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5]), "keepass-xml"],
    ["a browser", bytesOf("SQLite format 3\0"), undefined],
    [
      "1Password before 2021",
      bytesOf('{"uuid":"1","secureContents":{}}\n***5642bee8-a5ff-11dc-8314-0800200c9a66***\n{"uuid":"2"}\n'),
      "1pux",
    ],
    [
      "Firefox",
      bytesOf('{"nextId":2,"logins":[{"hostname":"https://a.example","encryptedPassword":"x"}]}'),
      "firefox",
    ],
  ] as const)("of %s is refused, and says which export to choose", async ([, bytes, format]) => {
    expect(await readSample(bytes)).toEqual({
      kind: "refused",
      reason: "vault-file",
      ...(format && { format }),
    });
  });
});

describe("JSON", () => {
  it("may be deep: it is not followed", async () => {
    const deep = `{"encrypted":false,"folders":[],"items":[{"type":1,"name":${"[".repeat(100_000)}${"]".repeat(100_000)},"login":{"username":"me","password":"x"}}]}`;
    expect(await readSample(deep)).toMatchObject({ kind: "logins", logins: [{ username: "me" }] });
  });

  test.for([
    ["breaks off", '{"items":[', "damaged"],
    ["is of something else", '{"name":"package"}', "unknown-columns"],
    [
      "holds odd kinds of things",
      '{"encrypted":false,"folders":[],"items":[null,1,"x",{"login":7},[]]}',
      "not-logins",
    ],
    ["reaches for what all objects have", '{"__proto__":{"items":[]},"constructor":1}', "unknown-columns"],
  ] as const)("that %s is refused", async ([, content, reason]) => {
    expect(await readSample(content)).toMatchObject({ kind: "refused", reason });
  });
});

it("an empty file is said to be empty", async () => {
  expect(await readSample("")).toEqual({ kind: "refused", reason: "empty" });
});
