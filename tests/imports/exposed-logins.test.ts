import { describe, expect, it } from "vitest";
import { type AskRange, fingerprintOf } from "#lib/domain/exposed-password.ts";
import { exposedAmong, type PasswordsInUse, passwordsInUse } from "#lib/imports/exposed-logins.ts";
import type { MatchedLogin } from "#lib/imports/match-logins.ts";

const login = (password: string, ...serviceIds: string[]): MatchedLogin => ({
  serviceIds,
  keys: [],
  password,
  isOfApp: false,
  siteNames: [],
});
const none = "0".repeat(35);

/** A list that holds some passwords; it remembers what it was asked. */
async function aList(exposed: readonly string[]): Promise<{ ask: AskRange; asked: string[] }> {
  const prints = await Promise.all(exposed.map(fingerprintOf));
  const asked: string[] = [];
  return {
    asked,
    ask: async (prefix) => {
      asked.push(prefix);
      const rows = prints.filter((one) => one.prefix === prefix).map(({ suffix }) => `${suffix}:12`);
      return { kind: "answered", bytes: new TextEncoder().encode([...rows, `${none}:0`].join("\r\n")) };
    },
  };
}

const logins = [
  login("plum", "shop", "mail"),
  login("plum", "bird"),
  login("plum"),
  login("heron"),
  login("heron"),
  login("lonely", "travel"),
  login("", "keyless"),
];

describe("the passwords of an export", () => {
  const passwords = passwordsInUse(logins);

  it("are each held once, with where they are used", () => {
    expect([...passwords.keys()]).toEqual(["plum", "heron", "lonely"]);
    expect(passwords.get("plum")).toEqual({ serviceIds: ["shop", "mail", "bird"], unlisted: 1 });
  });

  it("are looked up, and what is told of them are services and a count", async () => {
    const { ask } = await aList(["plum", "heron"]);
    const parts: number[] = [];
    const found = await exposedAmong(passwords, ask, (part) => parts.push(part));
    expect(found).toEqual({ serviceIds: ["bird", "mail", "shop"], unlisted: 3, unchecked: 0 });
    expect(parts[0]).toBe(0);
    expect(parts.at(-1)).toBe(1);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  });

  it("are asked for by each prefix once, also where two share it", async () => {
    // Two texts whose SHA-1 begins with the same five digits.
    const byPrefix = new Map<string, string>();
    let pair: readonly string[] = [];
    for (let at = 0; pair.length === 0; at++) {
      const text = `word-${at}`;
      const { prefix } = await fingerprintOf(text);
      const other = byPrefix.get(prefix);
      if (other !== undefined) pair = [other, text];
      byPrefix.set(prefix, text);
    }
    const [one = "", other = ""] = pair;
    const { ask, asked } = await aList([other]);
    const found = await exposedAmong(
      passwordsInUse([login(one, "a"), login(other, "b")]),
      ask,
      () => undefined,
    );
    expect(asked).toHaveLength(1);
    expect(found).toEqual({ serviceIds: ["b"], unlisted: 0, unchecked: 0 });
  });

  it("are asked for in an order that says nothing of the file", async () => {
    const many: PasswordsInUse = passwordsInUse(Array.from({ length: 40 }, (_, at) => login(`p-${at}`, "a")));
    const orders = await Promise.all(
      [1, 2].map(async () => {
        const { ask, asked } = await aList([]);
        await exposedAmong(many, ask, () => undefined);
        return asked;
      }),
    );
    const [first = [], second = []] = orders;
    expect(first.toSorted()).toEqual(second.toSorted());
    expect(first).not.toEqual(second);
  });

  it("of which some are not looked up any more keep what was found, and are counted", async () => {
    const { ask } = await aList(["plum", "heron", "lonely"]);
    let left = 2;
    const found = await exposedAmong(
      passwords,
      async (prefix) => (left-- > 0 ? ask(prefix) : { kind: "refused", why: "offline" }),
      () => undefined,
    );
    expect(found).toMatchObject({ unchecked: 1, why: "offline" });
    expect(found.serviceIds.length + found.unlisted).toBeGreaterThan(0);
  });

  it("end with an answer that cannot be read, as nothing is known then", async () => {
    const found = await exposedAmong(
      passwords,
      async () => ({ kind: "answered", bytes: new TextEncoder().encode("<html>") }),
      () => undefined,
    );
    expect(found).toEqual({ serviceIds: [], unlisted: 0, unchecked: 3, why: "unreadable" });
  });
});
