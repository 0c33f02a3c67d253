import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  type AskRange,
  fingerprintOf,
  lookUpPassword,
  maxRangeBytes,
  readRange,
} from "#lib/domain/exposed-password.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const suffix = (digit: string) => digit.repeat(35);
const answering =
  (text: string): AskRange =>
  async () => ({ kind: "answered", bytes: bytesOf(text) });

describe("the fingerprint of a password", () => {
  test.for<[string, string, string]>([
    ["password", "5BAA6", "1E4C9B93F3F0682250B6CF8331B7EE68FD8"],
    // SHA-1 of these UTF-8 bytes, as sha1sum gives it.
    ["", "DA39A", "3EE5E6B4B0D3255BFEF95601890AFD80709"],
  ])("of %j is SHA-1 in two parts", async ([password, prefix, rest]) => {
    expect(await fingerprintOf(password)).toEqual({ prefix, suffix: rest });
  });

  test.for<[string, string, string]>([
    ["capitals", "password", "Password"],
    ["a space behind it", "password", "password "],
    ["full width", "password", "ｐassword"],
    ["how an accent is composed", "caf\u00e9", "cafe\u0301"],
  ])("is of what was typed: %s makes another", async ([, one, other]) => {
    expect(await fingerprintOf(one)).not.toEqual(await fingerprintOf(other));
  });

  it("has five digits and thirty-five, whatever was typed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (password) => {
        const { prefix, suffix: rest } = await fingerprintOf(password);
        expect(prefix).toMatch(/^[0-9A-F]{5}$/);
        expect(rest).toMatch(/^[0-9A-F]{35}$/);
      }),
      { numRuns: 50 },
    );
  });
});

describe("an answer of the list", () => {
  it("is read by its rows, whatever ends a line, and in small letters too", () => {
    const rows = [`${suffix("A")}:3`, `${suffix("b")}:52372427`];
    for (const text of [rows.join("\r\n"), `${rows.join("\n")}\n`]) {
      expect(readRange(bytesOf(text))).toEqual(new Set([suffix("A"), suffix("B")]));
    }
  });

  it("has rows of count 0 that are no hits", () => {
    expect(readRange(bytesOf(`${suffix("A")}:0\r\n${suffix("C")}:1`))).toEqual(new Set([suffix("C")]));
  });

  test.for<[string, string]>([
    ["nothing", ""],
    ["a page", "<!doctype html><title>Login</title>"],
    ["a page after some rows", `${suffix("A")}:3\r\n<html>`],
    ["a row that breaks off", `${suffix("A")}:3\r\n${suffix("B").slice(1)}:3`],
    ["a row without its count", `${suffix("A")}`],
    ["a whole fingerprint", `5BAA6${suffix("A")}:3`],
    ["a count below nothing", `${suffix("A")}:-1`],
    ["an empty line between rows", `${suffix("A")}:3\r\n\r\n${suffix("B")}:3`],
    ["JSON", `["${suffix("A")}"]`],
  ])("that is %s tells nothing, which is not the same as no hit", async ([, text]) => {
    expect(readRange(bytesOf(text))).toBeUndefined();
    expect(await lookUpPassword("password", answering(text))).toEqual({ why: "unreadable" });
  });

  it("that is larger than any is not read", () => {
    const line = `${suffix("A")}:1\r\n`;
    expect(readRange(bytesOf(line.repeat(Math.ceil(maxRangeBytes / line.length) + 1)))).toBeUndefined();
  });

  it("never throws, whatever bytes come", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readRange(bytes)));
  });
});

describe("looking a password up", () => {
  const ofPassword = "1E4C9B93F3F0682250B6CF8331B7EE68FD8";

  it("tells five digits and finds the rest here", async () => {
    const asked: string[] = [];
    const ask: AskRange = (prefix) => {
      asked.push(prefix);
      return answering(`${suffix("0")}:4\r\n${ofPassword}:9`)(prefix);
    };
    expect(await lookUpPassword("password", ask)).toEqual({ verdict: "exposed" });
    expect(asked).toEqual(["5BAA6"]);
  });

  it("does not find what only fills the answer up", async () => {
    const padded = answering(`${suffix("0")}:4\r\n${ofPassword}:0`);
    expect(await lookUpPassword("password", padded)).toEqual({ verdict: "not-found" });
  });

  it("says why where no answer comes", async () => {
    const ask: AskRange = async () => ({ kind: "refused", why: "offline" });
    expect(await lookUpPassword("password", ask)).toEqual({ why: "offline" });
  });
});
