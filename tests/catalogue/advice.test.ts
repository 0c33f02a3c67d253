import { describe, expect, it, test } from "vitest";
import { shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { sourcesIn } from "#lib/domain/advice.ts";
import { type StepId, stepIds } from "#lib/domain/hygiene-step.ts";
import {
  type CompleteLanguage,
  isComplete,
  type Localised,
  languages as spoken,
  textOf,
} from "#lib/domain/language.ts";
import { fillLetter } from "#lib/domain/letter.ts";
import { helpFor, helpRegions } from "#lib/domain/official-help.ts";
import { alarmIn, asciiPunctuationIn } from "#tests/locales/wording.ts";

const { steps, signs, articles, help, letters } = shippedCatalogue().catalogue;

const languages = spoken.filter(isComplete);

const sentencesIn = (text: string) => text.split(/(?<=[.。])\s*/).filter((part) => part !== "");

/** A row of the popup holds this many: Japanese, Chinese and Korean signs are twice as wide as Latin letters. */
const longestTitle: Readonly<Record<CompleteLanguage, number>> = {
  ja: 16,
  "zh-Hans": 16,
  "zh-Hant": 16,
  // Its spaces are narrow.
  ko: 18,
  en: 34,
};

/** How a sentence ends in each language. */
const fullStop: Readonly<Record<CompleteLanguage, RegExp>> = {
  ja: /。$/,
  "zh-Hans": /。$/,
  "zh-Hant": /。$/,
  ko: /\.$/,
  en: /\.$/,
};

describe("a step", () => {
  it("has a file for every id", () => {
    expect(steps.map(({ id }) => id).toSorted()).toEqual(stepIds.toSorted());
  });

  test.for(steps)("$id fits one row of the popup in each language", ({ title }) => {
    for (const language of languages) {
      expect(textOf(title, language).length, textOf(title, language)).toBeLessThanOrEqual(
        longestTitle[language],
      );
      expect(textOf(title, language)).not.toMatch(/[.。]$/);
    }
  });

  test.for(steps)("$id says the way in one or two sentences, and the consequence in one", (step) => {
    for (const language of languages) {
      expect(sentencesIn(textOf(step.how, language)).length, textOf(step.how, language)).toBeLessThanOrEqual(
        2,
      );
      expect(sentencesIn(textOf(step.consequence, language)).length, textOf(step.consequence, language)).toBe(
        1,
      );
      for (const text of [textOf(step.how, language), textOf(step.consequence, language)]) {
        expect(text).toMatch(fullStop[language]);
      }
    }
  });

  test.for(steps)("$id states no fact about an incident in its consequence", ({ consequence }) => {
    for (const language of languages) {
      expect(textOf(consequence, language)).not.toMatch(
        /\d{4}|漏れました|流出しました|泄露了|\b(was|were) (taken|leaked|stolen)\b/,
      );
    }
  });

  /** Steps for which no authority was found to speak in a language, each with the reason why it is right all the same. */
  const withoutSource: Readonly<
    Partial<Record<StepId, Readonly<Partial<Record<CompleteLanguage, string>>>>>
  > = {
    "sign-out-everywhere": {
      ja: "the article names it; authorities in Japanese speak of passwords",
      "zh-Hans": "authorities in Chinese speak of passwords",
      "zh-Hant": "authorities in Chinese speak of passwords",
    },
    "add-passkey": {
      "zh-Hans": "few services in China offer passkeys yet, and no authority speaks of them",
      "zh-Hant": "no authority in Chinese was found to speak of passkeys",
    },
    "change-security-answers": {
      "zh-Hans": "security questions are rare in China today",
      "zh-Hant": "no authority in Chinese was found to speak of security questions",
      en: "NIST has services drop them, and advises no person",
    },
    "check-sign-in-history": {
      "zh-Hans": "authorities in Chinese speak of passwords",
      "zh-Hant": "authorities in Chinese speak of passwords",
    },
    "replace-card": {
      "zh-Hans": "the notice of the banking regulator was seen in copies only",
      "zh-Hant": "the one notice found in Chinese was seen in copies only",
    },
    "revoke-third-party-access": {
      "zh-Hans": "authorities in Chinese speak of passwords",
      "zh-Hant": "authorities in Chinese speak of passwords",
      en: "each service's own help speaks of it, no authority",
    },
    "look-through-files": {
      ja: "it follows from what can be done with such pictures",
      "zh-Hans": "it follows from what can be done with such pictures",
      "zh-Hant": "it follows from what can be done with such pictures",
      en: "it follows from what can be done with such pictures",
    },
    "close-unused-account": { ja: "companies advise it, no authority was found" },
    "change-vault-passwords": {
      ja: "it follows from changing a password that may be known",
      "zh-Hans": "it follows from changing a password that may be known",
      "zh-Hant": "it follows from changing a password that may be known",
    },
    "turn-on-payment-alerts": {
      "zh-Hans": "the notice of the banking regulator was seen in copies only",
      "zh-Hant": "the one notice found in Chinese was seen in copies only",
    },
  };

  /** Languages in which no step names a source, each with the reason. A first source ends that. */
  const withoutSources: Readonly<Partial<Record<CompleteLanguage, string>>> = {
    ko: "the steps are those that authorities advise in the other languages; pages of Korean ones are not cited yet",
  };

  test.for(steps)(
    "$id names who recommends it in each language, or a reason stands here",
    ({ id, sources }) => {
      for (const language of languages) {
        const isNamed = sourcesIn(sources, language).length > 0;
        const reason = withoutSource[id]?.[language] ?? withoutSources[language];
        expect(isNamed, language).toBe(reason === undefined);
      }
    },
  );

  test.for([...steps, ...signs])("$id rests on no weak article", ({ articleIds }) => {
    const weak = ["epoch-times-japan-2018", "crypto-news-2020", "record-china-blog-2021"];
    expect(articleIds.filter((id) => weak.includes(id))).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(expect.arrayContaining([...articleIds]));
  });

  test.for([...steps, ...signs])(
    "$id names each source once, at an address without a port",
    ({ sources = [] }) => {
      expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
      for (const { url } of sources) expect(new URL(url).port).toBe("");
    },
  );
});

describe("a warning sign", () => {
  test.for(signs)("$id is one short sentence", ({ sentence }) => {
    for (const language of languages) {
      expect(sentencesIn(textOf(sentence, language)).length, textOf(sentence, language)).toBe(1);
      expect(textOf(sentence, language).length).toBeLessThanOrEqual(language === "en" ? 90 : 40);
    }
  });

  it("is known for codes, reset mails, charges, a dead phone and messages that nobody asked for or sent", () => {
    expect(signs.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "code-not-asked-for",
        "reset-mail-not-asked-for",
        "unknown-charges",
        "phone-without-network",
        "contacts-got-messages",
        "threat-with-deadline",
      ]),
    );
  });

  it("is the only thing that asks what to do when threatened", () => {
    const asking = signs.filter((sign) => sign.stepIds.includes("if-threatened")).map(({ id }) => id);
    expect(asking).toEqual(["threat-with-deadline"]);
  });
});

describe("official help", () => {
  it("is known in every region for an identity number that left", () => {
    for (const region of helpRegions) {
      expect(helpFor(help, "register-or-freeze", region, false).length, region).toBeGreaterThan(0);
    }
  });

  it("has an order of its own in each region, without two in one place", () => {
    for (const region of helpRegions) {
      const places = help.filter((office) => office.region === region).map(({ order }) => order);
      expect(
        places.toSorted((a, b) => a - b),
        region,
      ).toEqual(places.map((_, at) => at + 1));
    }
  });

  test.for(help)("$id says in one sentence what it does", ({ does }) => {
    for (const language of languages) {
      expect(sentencesIn(textOf(does, language)).length, textOf(does, language)).toBe(1);
      expect(textOf(does, language)).toMatch(fullStop[language]);
    }
  });

  it("that only takes reports can be called or opened", () => {
    for (const { id, kind, phone, url } of help) {
      if (kind === "hotline") expect(phone ?? url, id).toBeDefined();
    }
  });

  test.for(help)("$id is checked against more than somebody's memory", ({ checkedBy }) => {
    expect(checkedBy).not.toBe("knowledge");
  });
});

describe("a letter", () => {
  it("is there for every region", () => {
    expect(letters.map(({ region }) => region).toSorted()).toEqual(helpRegions.toSorted());
  });

  test.for(letters)("of $region leaves nothing open but lines to write on", (letter) => {
    const text = fillLetter(letter, {
      service: "Example",
      incident: "An incident",
      day: "2026-08-20",
      today: "2026-11-27",
    });
    expect(text).not.toMatch(/[{}【】]/);
    for (const fact of ["Example", "An incident", "2026", "20", "27"]) expect(text).toContain(fact);
  });

  test.for(letters)("of $region names its law, and offers no picture of a document unasked", (letter) => {
    const articlesOfLaw = letter.legalBasis.match(/\d+|[一二三四五六七八九十]+/g) ?? [];
    expect(articlesOfLaw.length).toBeGreaterThan(1);
    expect(letter.text).toMatch(
      /本人確認書類の画像は|不会用邮件发送身份证照片|不以電子郵件寄送證件影像|不會以電郵傳送身分證影像|신분증 사본|do not send copies of identity documents/,
    );
  });
});

describe("the wording of the advice", () => {
  const texts: readonly (readonly [owner: string, text: Localised])[] = [
    ...steps.flatMap(({ id, consequence }) => [[id, consequence] as const]),
    ...help.flatMap(({ id, does, forWhom, cost }) =>
      [does, forWhom, ...(cost ? [cost] : [])].map((text) => [id, text] as const),
    ),
    ...letters.map(({ region, ifRefused }) => [region, ifRefused] as const),
  ];

  it("frightens nobody and gives no all-clear", () => {
    const found = texts.flatMap(([owner, text]) =>
      languages.flatMap((language) => {
        const word = alarmIn(textOf(text, language), language);
        return word ? [`${owner} (${language}): ${word}`] : [];
      }),
    );
    expect(found).toEqual([]);
  });

  it("uses the punctuation and the writing of its language", () => {
    for (const [owner, text] of texts) {
      for (const language of ["ja", "zh-Hans"] as const) {
        expect(
          asciiPunctuationIn(textOf(text, language)),
          `${owner}: ${textOf(text, language)}`,
        ).toBeUndefined();
      }
      expect(text["zh-Hans"], owner).not.toMatch(/\p{Script=Hiragana}|\p{Script=Katakana}/u);
      expect(text.en, owner).not.toMatch(/\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Han}/u);
    }
  });
});
