import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { isOneApart, joinNear } from "#lib/imports/near-passwords.ts";
import { processorTime } from "#tests/processor-time.ts";
import { atOnce } from "./read-sample.ts";

/** Which of some passwords are joined with the first. */
async function nearFirst(...passwords: readonly string[]): Promise<boolean[]> {
  const union = await joinNear(passwords, atOnce);
  return passwords.slice(1).map((_, at) => union?.find(at + 1) === union?.find(0));
}

describe("passwords that are nearly the same", () => {
  test.for([
    ["another number at the end", "Sakura2019", "Sakura2020"],
    ["a sign at the end", "Sakura2019", "Sakura2019!"],
    ["another case", "blaue-Tonne", "Blaue-tonne"],
    ["one character other", "blaue-Tonne", "blaue-Tanne"],
    ["one character more", "blaue-Tonne", "blaue-TTonne"],
    ["one character more in front", "xkq9-fjw2", "Axkq9-fjw2"],
    ["one character less at the end", "xkq9-fjw2", "xkq9-fjw"],
  ] as const)("are joined: %s", async ([, one, other]) => {
    expect(await nearFirst(one, other)).toEqual([true]);
  });

  test.for([
    ["two characters apart", "blaue-Tonne", "blaue-Tasse"],
    ["short", "abc1", "abd1"],
    ["short numbers", "482910", "482911"],
    ["with a short beginning alone in common", "ab123456", "ab999999"],
    ["turned round", "xkq9fjw2", "kxq9fjw2"],
    ["keys or whole sentences", `${"x".repeat(50)}1`, `${"x".repeat(50)}2`],
  ] as const)("are not joined: %s", async ([, one, other]) => {
    expect(await nearFirst(one, other)).toEqual([false]);
  });

  it("are joined over those between them", async () => {
    expect(await nearFirst("kuchen-rot", "kuchen-rat", "kuchen-rad", "something-else")).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("are exactly those that a comparison of every two would find", async () => {
    const letter = fc.constantFrom("k", "q", "x", "é", "字");
    const password = fc.array(letter, { minLength: 5, maxLength: 8 }).map((letters) => letters.join(""));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(password, { minLength: 2, maxLength: 12 }), async (passwords) => {
        const union = await joinNear(passwords, atOnce);
        const compared = (text: string) => text.length >= 6;
        for (const [at, one] of passwords.entries()) {
          for (const [to, other] of passwords.entries()) {
            if (compared(one) && compared(other) && isOneApart(one, other)) {
              expect(union?.find(at), `${one} ${other}`).toBe(union?.find(to));
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are found among many that all share a beginning", async () => {
    const passwords = Array.from(
      { length: 20_000 },
      (_, at) => `Company-${(at * 7919 + 10_007).toString(36)}-${at}z`,
    );
    const started = processorTime();
    expect(await joinNear(passwords, atOnce)).toBeDefined();
    expect(processorTime() - started).toBeLessThan(5_000);
  });

  it("are no longer looked for once it is to stop", async () => {
    expect(await joinNear(["blaue-Tonne", "blaue-Tanne"], { goOn: async () => false })).toBeUndefined();
  });
});
