import { describe, expect, it } from "vitest";
import { particle } from "#lib/locales/ko/particle.ts";

describe("a Korean particle", () => {
  it.for([
    ["쿠팡", "을/를", "을"],
    ["네이버", "을/를", "를"],
    ["비밀번호", "이/가", "가"],
    ["저장한 파일", "이/가", "이"],
    ["네이버 및 쿠팡", "은/는", "은"],
    ["이름과 주소", "과/와", "와"],
  ] as const)("after %s, of %s, is %s", ([word, pair, form]) => {
    expect(particle(word, pair)).toBe(form);
  });

  it.for([
    ["서울", "로"],
    ["한국", "으로"],
    ["카카오", "로"],
    ["SKT", "로"],
    ["7", "로"],
    ["6", "으로"],
  ] as const)("of direction takes ㄹ for a vowel: %s%s", ([word, form]) => {
    expect(particle(word, "으로/로")).toBe(form);
  });

  it.for([
    ["2018", "을"],
    ["12", "를"],
    ["10", "을"],
    ["5억 3,800만", "을"],
  ] as const)("follows a number as it is read: %s%s", ([word, form]) => {
    expect(particle(word, "을/를")).toBe(form);
  });

  it.for([
    ["LINE", "을"],
    ["Apple", "을"],
    ["TikTok", "을"],
    ["Gmail", "을"],
    ["GitHub", "을"],
    ["Netflix", "를"],
    ["Naver", "를"],
    ["eBay", "를"],
    ["SKT", "를"],
    ["URL", "을"],
    ["JPN", "을"],
  ] as const)("follows Latin letters as Koreans read them: %s%s", ([word, form]) => {
    expect(particle(word, "을/를")).toBe(form);
  });

  it("does not mind brackets and quotation marks, which are not read", () => {
    expect(particle("네이버(NAVER)", "을/를")).toBe("를");
    expect(particle("‘쿠팡’", "을/를")).toBe("을");
    expect(particle("Yahoo!", "을/를")).toBe("를");
  });

  it("is given in both forms where nobody knows how the word is read", () => {
    expect(particle("微博", "을/를")).toBe("을(를)");
    expect(particle("微博", "으로/로")).toBe("(으)로");
  });
});
