import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { bytesOf, entriesOf, leftOver, mostBytes, mostBytesPerEntry, readArea } from "#lib/sync/area-text.ts";

const grounds = { generation: 7, salt: "AAAAAAAAAAAAAAAAAAAAAA", rounds: 600_000 };
/** What a sealed text is made of. */
const aText = fc
  .array(fc.constantFrom(..."abcXYZ019-_"), { minLength: 1, maxLength: 50 })
  .chain((signs) =>
    fc.integer({ min: 1, max: 600 }).map((times) => `{"ciphertext":"${signs.join("").repeat(times)}"}`),
  );

describe("a text in an area", () => {
  it("comes out as it went in, in entries that the browser takes", async () => {
    await fc.assert(
      fc.asyncProperty(aText, async (text) => {
        const entries = await entriesOf(text, grounds);
        for (const [key, value] of Object.entries(entries)) {
          expect(bytesOf({ [key]: value })).toBeLessThanOrEqual(mostBytesPerEntry);
        }
        expect(await readArea(entries)).toMatchObject({ kind: "whole", text, head: grounds });
      }),
    );
  });

  it("is known to be incomplete whatever part is of another time, or missing", async () => {
    const entries = await entriesOf("a".repeat(30_000), grounds);
    const other = await entriesOf("b".repeat(30_000), { ...grounds, generation: 8 });
    for (const key of Object.keys(entries)) {
      expect(await readArea({ ...entries, [key]: other[key] })).toMatchObject({ kind: "incomplete" });
      const { [key]: _, ...rest } = entries;
      expect(await readArea(rest)).toMatchObject({ kind: "incomplete" });
    }
  });

  it("tells one incomplete state from another", async () => {
    const { head, ...parts } = await entriesOf("a".repeat(30_000), grounds);
    const { part0: _, ...fewer } = parts;
    const [one, same, other] = await Promise.all([readArea(parts), readArea({ ...parts }), readArea(fewer)]);
    expect(one).toEqual(same);
    expect(other).not.toEqual(one);
    expect(head).toBeDefined();
  });

  it("leaves over what a longer one before it had", async () => {
    const longer = await entriesOf("a".repeat(30_000), grounds);
    const shorter = await entriesOf("a", grounds);
    expect(leftOver(longer, shorter)).toEqual(["part1", "part2", "part3"]);
  });

  it("may be as large as the browser takes, and is counted as it counts", () => {
    expect(bytesOf({ ab: "cd" })).toBe(6);
    expect(bytesOf({ a: "é" })).toBe(5);
    expect(mostBytes).toBe(102_400);
  });
});

describe("an area that anybody may have written to", () => {
  test.for([
    ["nothing", {}, "empty"],
    ["a head of another format", { head: { format: "other" } }, "foreign"],
    ["a head that is none", { head: "omamori-sync" }, "foreign"],
    ["a later version", { head: { format: "omamori-sync", version: 2 } }, "newer-version"],
    [
      "a head without a salt",
      { head: { format: "omamori-sync", version: 1, generation: 1, parts: 0 } },
      "foreign",
    ],
    ["a part alone", { part0: "a" }, "incomplete"],
    ["something else", { other: 1 }, "incomplete"],
  ] as const)("with %s is %s", async ([, entries, kind]) => {
    expect(await readArea(entries)).toMatchObject({ kind });
  });

  test.for([
    { parts: 1_000_000_000 },
    { parts: -1 },
    { parts: 1.5 },
    { generation: "7" },
    { rounds: Number.NaN },
    { salt: "short" },
    { hash: 7 },
  ])("is foreign with a head of %o", async (over) => {
    const entries = await entriesOf("text", grounds);
    expect(await readArea({ ...entries, head: { ...(entries["head"] as object), ...over } })).toMatchObject({
      kind: "foreign",
    });
  });
});
