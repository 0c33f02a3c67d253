import { describe, expect, it } from "vitest";
import { shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { textsOf } from "#lib/catalogue/catalogue-texts.ts";
import { alertMessages } from "#lib/locales/alert-messages.ts";
import { toolbarMessages } from "#lib/locales/worker-messages.ts";
import { everySentence } from "./every-sentence.ts";
import { messages } from "./in-every-language.ts";

/** The characters of Taiwan's own standard, Big5, without what was added for Hong Kong: none of mainland China's are in it. */
const traditional = new Set<string>();
const big5 = new TextDecoder("big5");
for (let lead = 0xa4; lead <= 0xf9; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const isCharacter = (trail <= 0x7e || trail >= 0xa1) && (lead <= 0xc6 || lead >= 0xc9);
    if (!isCharacter || (lead === 0xc6 && trail > 0x7e) || (lead === 0xf9 && trail > 0xd5)) continue;
    traditional.add(big5.decode(new Uint8Array([lead, trail])));
  }
}

const foreignIn = (text: string) =>
  [...text].filter((letter) => /\p{Script=Han}/u.test(letter) && !traditional.has(letter)).join("");

describe("Traditional Chinese", () => {
  it("has none but its own characters in any sentence", () => {
    const sentences = [messages, toolbarMessages, alertMessages].flatMap((all) =>
      everySentence(all["zh-Hant"]),
    );
    const foreign = sentences.filter(({ text }) => foreignIn(String(text)) !== "");
    expect(foreign.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  it("has none but its own in any text of the catalogue", () => {
    const texts = textsOf(shippedCatalogue().catalogue).flatMap(({ path, text }) => {
      const { "zh-Hant": own = "", ja = "" } = text;
      // A Japanese name has characters that only Japan has: 荒畑園.
      const foreign = [...foreignIn(own)].filter((letter) => path.at(-1) !== "name" || !ja.includes(letter));
      return foreign.length === 0 ? [] : [`${path.join("/")}: ${own}`];
    });
    expect(texts).toEqual([]);
  });

  it("is told from Simplified by its characters", () => {
    expect(foreignIn("帳號、密碼和信箱")).toBe("");
    expect(foreignIn("账号、密码和邮箱")).toBe("账号码邮");
  });
});
