import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { plainText } from "#lib/feed/plain-text.ts";

describe("a text of others as one plain line", () => {
  test.for([
    ["Adobe", "Adobe"],
    ["AT&T", "AT&T"],
    ["Artists&amp;Clients", "Artists&Clients"],
    ["It&#39;s &#x41;", "It's A"],
    ["Q&A &unknown; &copy", "Q&A &unknown; &copy"],
    ["1 < 2 > 0", "1 < 2 > 0"],
    ["집꾸미기", "집꾸미기"],
    ["Медицинская лаборатория (Gemotest)", "Медицинская лаборатория (Gemotest)"],
    ["  two \n lines\t", "two lines"],
    ["ab\u202Ecd\u2066ef\u200B\u0007", "abcdef"],
    ["a&#8238;b&#0;c&#xD800;d&#x110000;e", "abcde"],
    ["half \uD800 pair", "half pair"],
  ] as const)("%j is %j", ([text, plain]) => {
    expect(plainText(text)).toBe(plain);
  });

  test.for(["", "  ", "\u200B", "<b>Adobe</b>", "&lt;script&gt;", "a<!-- b -->", "x</i>", "<img src=x"])(
    "%j is none",
    (text) => {
      expect(plainText(text)).toBeUndefined();
    },
  );

  it("is cut at a hundred letters, and not within one", () => {
    const plain = plainText("𠮷".repeat(150)) ?? "";
    expect([...plain]).toHaveLength(100);
    expect(plain.endsWith("𠮷…")).toBe(true);
  });

  it("never holds markup, a control letter or a second line, whatever it was", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }), (units) => {
        const plain = plainText(String.fromCharCode(...units));
        if (plain === undefined) return;
        expect(plain).not.toMatch(/<[a-z/!?]|[\p{Cc}\p{Cf}\p{Cs}]/iu);
        expect([...plain].length).toBeLessThanOrEqual(100);
        expect(plain.trim()).toBe(plain);
      }),
    );
  });
});
