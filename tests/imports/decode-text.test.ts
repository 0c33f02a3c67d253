import { describe, expect, it, test } from "vitest";
import { decodeText } from "#lib/imports/decode-text.ts";
import { bytesOf, loginsIn, readSample } from "./read-sample.ts";

const wide = (text: string, isBig: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBig);
  return bytes;
};
const table = "名前,url,ユーザー名,パスワード\r\nあ,https://a.example,me,secret-1\r\n";
/** Bytes of a writing that nothing here can write: its characters by hand. */
const inBytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...bytesOf(part)] : part)));

describe("the text of a file", () => {
  test.for([
    ["UTF-8", bytesOf(table)],
    ["UTF-8 with its mark", bytesOf(`\u{feff}${table}`)],
    ["UTF-16, small end first", wide(`\u{feff}${table}`, false)],
    ["UTF-16, big end first", wide(`\u{feff}${table}`, true)],
    ["UTF-16 without its mark", wide(`title${table}`, false)],
    ["UTF-16 without its mark, big end first", wide(`title${table}`, true)],
  ] as const)("is read from %s, with line feeds alone", ([, bytes]) => {
    expect(decodeText(bytes)?.replace(/^title/, "")).toBe(table.replaceAll("\r\n", "\n"));
  });

  it("is read from Shift_JIS, as spreadsheets in Japan write it", async () => {
    // サイト, ユーザー名, パスワード.
    const site = [0x83, 0x54, 0x83, 0x43, 0x83, 0x67];
    const user = [0x83, 0x86, 0x81, 0x5b, 0x83, 0x55, 0x81, 0x5b, 0x96, 0xbc];
    const password = [0x83, 0x70, 0x83, 0x58, 0x83, 0x8f, 0x81, 0x5b, 0x83, 0x68];
    const bytes = inBytes(site, ",", user, ",", password, "\r\na.example,me,secret-1\r\n");
    expect(decodeText(bytes)).toContain("サイト,ユーザー名,パスワード\n");
    expect((await loginsIn(bytes)).logins).toEqual([
      { addresses: ["a.example"], username: "me", password: "secret-1" },
    ]);
  });

  it("is read from GBK, as spreadsheets in China write it", async () => {
    // 网址, 用户名, 密码.
    const site = [0xcd, 0xf8, 0xd6, 0xb7];
    const user = [0xd3, 0xc3, 0xbb, 0xa7, 0xc3, 0xfb];
    const password = [0xc3, 0xdc, 0xc2, 0xeb];
    const bytes = inBytes(site, ",", user, ",", password, "\r\na.example,me,secret-1\r\n");
    expect(decodeText(bytes)).toContain("网址,用户名,密码\n");
    expect((await loginsIn(bytes)).logins).toHaveLength(1);
  });

  it("is read from the Korean writing where its head is known", () => {
    // 사이트, 아이디, 비밀번호.
    const site = [0xbb, 0xe7, 0xc0, 0xcc, 0xc6, 0xae];
    const user = [0xbe, 0xc6, 0xc0, 0xcc, 0xb5, 0xf0];
    const password = [0xba, 0xf1, 0xb9, 0xd0, 0xb9, 0xf8, 0xc8, 0xa3];
    expect(decodeText(inBytes(site, ",", user, ",", password, "\na.example,me,x\n"))).toContain(
      "사이트,아이디,비밀번호\n",
    );
  });

  it("is read from the Western writing", () => {
    expect(
      decodeText(inBytes("Webseite;Benutzer;Passwort;Notiz\na;b;c;f", [0xfc], "r M", [0xe4], "dchen\n")),
    ).toContain("für Mädchen");
  });

  test.for([
    [
      "a picture",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48]),
    ],
    ["a program", Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)],
    ["zeros", new Uint8Array(1000)],
    ["control characters", bytesOf("url,user,password\u{1}\n")],
  ] as const)("is not in %s, whatever the file is called", async ([, bytes]) => {
    expect(decodeText(bytes)).toBeUndefined();
    expect(await readSample(bytes)).toEqual({ kind: "refused", reason: "no-text" });
  });

  it("survives one stray byte", async () => {
    const rows = Array.from({ length: 500 }, (_, at) => `https://s${at}.example,日本,pw-${at}`).join("\n");
    const { logins } = await loginsIn(inBytes("url,user,password\n", rows, "\nx.example,me,", [0xff], "\n"));
    expect(logins).toHaveLength(501);
    expect(logins[0]?.username).toBe("日本");
  });
});
