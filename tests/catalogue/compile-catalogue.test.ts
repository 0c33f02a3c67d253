import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { CatalogueError, type ContentFile, compileCatalogue } from "#lib/catalogue/compile-catalogue.ts";
import { inEveryLanguage } from "#tests/domain/builders.ts";
import { contentWith, soundContent } from "./content.ts";

const service = "services/example.json";
const incident = "incidents/example-2018.json";
const step = "steps/change-password.json";
const sign = "signs/a-sign.json";
const article = "articles/an-article.json";
const office = "help/an-office.json";
const letter = "letters/japan.json";

function mistakesIn(files: readonly ContentFile[]): readonly string[] {
  try {
    compileCatalogue(files);
  } catch (error) {
    if (error instanceof CatalogueError) return error.mistakes;
    throw error;
  }
  return [];
}

const source = { kind: "press", url: "https://paper.example/", publisher: "A Paper", language: "en" };
const adviceSource = {
  language: "en",
  publisher: "An authority",
  title: "Advice",
  url: "https://authority.example/",
  checkedOn: "2026-11-22",
  checkedBy: "excerpt",
};
const page = (url: string) => ({ security: { url, checkedOn: "2026-11-22", checkedBy: "directory" } });
const mention = { incidentId: "example-2018", role: "advertising-client", note: inEveryLanguage("Named") };

type Case = readonly [
  mistake: string,
  path: string,
  change: object | string,
  field: string,
  reason: string | RegExp,
];

const cases: readonly Case[] = [
  ["broken JSON", service, '{ "id": "example", }', "", "is not JSON"],
  ["an empty file", service, "", "", "is not JSON"],
  ["a list for a file", service, "[]", "(whole file)", /expected object/],
  ["a missing field", service, { category: undefined }, "category", /expected one of/],
  ["an unknown field", service, { domain: "example.com" }, "(whole file)", /[Uu]nrecognized key.*domain/],
  ["a field of the wrong type", service, { domains: "example.com" }, "domains", /expected array/],
  ["an unknown category", service, { category: "games" }, "category", /"social"/],
  ["an unknown kind", incident, { kind: "hack" }, "kind", /"intrusion"/],
  ["an unknown data class", incident, { dataClasses: ["passports"] }, "dataClasses.0", /"passwords"/],
  ["an unknown step", sign, { stepIds: ["panic"] }, "stepIds.0", /"change-password"/],
  ["an id that is not kebab case", service, { id: "Example" }, "id", "kebab case"],
  ["a file name that is not the id", service, { id: "elsewhere" }, "id", "must be the file's name"],
  ["no domain", service, { domains: [] }, "domains", "must have at least one"],
  ["an upper-case domain", service, { domains: ["Example.com"] }, "domains.0", "lower case"],
  ["a domain with a scheme", service, { domains: ["https://example.com"] }, "domains.0", "without scheme"],
  ["a domain with a path", service, { domains: ["example.com/a"] }, "domains.0", "without scheme or path"],
  ["a domain with a port", service, { domains: ["example.com:443"] }, "domains.0", "host name"],
  ["a domain with a wildcard", service, { domains: ["*.example.com"] }, "domains.0", "host name"],
  ["a domain with a trailing dot", service, { domains: ["example.com."] }, "domains.0", "host name"],
  ["a domain with a leading dot", service, { domains: [".example.com"] }, "domains.0", "host name"],
  ["a top-level domain", service, { domains: ["com"] }, "domains.0", "at least one dot"],
  ["an IP address", service, { domains: ["127.0.0.1"] }, "domains.0", "host name"],
  ["an IDN that is not punycode", service, { domains: ["例え.jp"] }, "domains.0", "ASCII"],
  ["a star within a host", service, { excludedHosts: ["a.*.example.com"] }, "excludedHosts.0", "host"],
  ["a reading in kanji", service, { reading: "楽天" }, "reading", "kana"],
  ["an excluded host with a path", service, { excludedHosts: ["a.example.com/"] }, "excludedHosts.0", "path"],
  [
    "a domain of another service",
    "services/other.json",
    { domains: ["example.com"] },
    "domains",
    "example.com belongs to example already",
  ],
  [
    "a domain listed twice",
    service,
    { domains: ["example.com", "example.com"] },
    "domains",
    "example.com belongs to example already",
  ],
  [
    "a login shared with an unknown service",
    service,
    { sharesLoginWith: ["nobody"] },
    "sharesLoginWith",
    "there is no services/nobody.json",
  ],
  [
    "an incident of an unknown service",
    incident,
    { serviceIds: ["nobody"] },
    "serviceIds",
    "there is no services/nobody.json",
  ],
  [
    "a mention of an unknown incident",
    service,
    { mentions: [{ ...mention, incidentId: "nothing-2018" }] },
    "mentions",
    "there is no incidents/nothing-2018.json",
  ],
  [
    "a mention of a service that is concerned",
    service,
    { mentions: [mention] },
    "mentions",
    "already lists the service as concerned",
  ],
  [
    "a step of an unknown article",
    step,
    { articleIds: ["no-article"] },
    "articleIds",
    "there is no articles/no-article.json",
  ],
  [
    "a sign of an unknown article",
    sign,
    { articleIds: ["no-article"] },
    "articleIds",
    "there is no articles/no-article.json",
  ],
  ["a step without a consequence", step, { consequence: undefined }, "consequence", /expected object/],
  [
    "a source of advice that is a script",
    step,
    { sources: [{ ...adviceSource, url: "javascript:alert(1)" }] },
    "sources.0.url",
    "must be an http(s) address",
  ],
  [
    "a source of advice that nobody checked",
    sign,
    { sources: [{ ...adviceSource, checkedBy: "nobody" }] },
    "sources.0.checkedBy",
    /"official-page"/,
  ],
  ["an empty list of sources", step, { sources: [] }, "sources", "must have at least one"],
  ["an office of an unknown region", office, { region: "mars" }, "region", /"japan"/],
  ["an office for an unknown step", office, { steps: ["panic"] }, "steps.0", /"change-password"/],
  ["an office for no step", office, { steps: [] }, "steps", "must have at least one"],
  ["an office over http", office, { url: "http://office.example/" }, "url", "must be an https address"],
  ["an office nobody can reach", office, { url: undefined }, "(whole file)", "a url, a phone or a path"],
  ["a telephone number in words", office, { phone: "call us" }, "phone", "must be a telephone number"],
  [
    "a letter that leaves open what nobody fills in",
    letter,
    { text: "To {service}, from {name}" },
    "text",
    "must leave nothing open but {service}",
  ],
  [
    "a letter of a region that is not its file's",
    letter,
    { region: "korea" },
    "region",
    "must be the file's name",
  ],
  [
    "an account page over http",
    service,
    { pages: page("http://example.com/") },
    "pages.security.url",
    "must be an https address",
  ],
  [
    "an account page that is a script",
    service,
    { pages: page("javascript:alert(1)") },
    "pages.security.url",
    "must be an https address",
  ],
  [
    "an account page with neither address nor path",
    service,
    { pages: { security: { checkedOn: "2026-11-22", checkedBy: "directory" } } },
    "pages.security",
    "must have a url or paths",
  ],
  [
    "an unknown account page",
    service,
    { pages: { home: page("https://example.com/").security } },
    "pages",
    /[Uu]nrecognized key.*home/,
  ],
  [
    "a page checked in no particular day",
    service,
    { pages: { security: { url: "https://example.com/", checkedOn: "2026-11", checkedBy: "directory" } } },
    "pages.security.checkedOn",
    "must be a day",
  ],
  ["a colour by name", service, { mark: { letter: "E", colour: "red" } }, "mark.colour", "must be a colour"],
  [
    "a source that is a script",
    incident,
    { sources: [{ ...source, url: "javascript:alert(1)" }] },
    "sources.0.url",
    "must be an http(s) address",
  ],
  [
    "a source that is a data address",
    incident,
    { sources: [{ ...source, url: "data:text/html,x" }] },
    "sources.0.url",
    "must be an http(s) address",
  ],
  [
    "a source without a host",
    incident,
    { sources: [{ ...source, url: "https://" }] },
    "sources.0.url",
    "must be an http(s) address",
  ],
  [
    "an article that is a script",
    article,
    { url: "javascript:alert(1)" },
    "url",
    "must be an http(s) address",
  ],
  ["no source", incident, { sources: [] }, "sources", "must have at least one"],
  [
    "HTML in a sentence",
    incident,
    { note: inEveryLanguage("Read <b>this</b>") },
    "note.ja",
    "must be plain text",
  ],
  [
    "a script in a title",
    incident,
    { title: inEveryLanguage("<script>alert(1)</script>") },
    "title.en",
    "must be plain text",
  ],
  [
    "HTML in a menu path",
    service,
    {
      pages: {
        security: {
          paths: [{ language: "ja", words: ["<i>設定</i>"] }],
          checkedOn: "2026-11-22",
          checkedBy: "directory",
        },
      },
    },
    "pages.security.paths.0.words.0",
    "must be plain text",
  ],
  [
    "a sentence that is empty in one language",
    step,
    { how: { ...inEveryLanguage("How"), "zh-Hans": "" } },
    "how.zh-Hans",
    "must not be empty",
  ],
  [
    "a sentence of nothing but space",
    step,
    { how: { ...inEveryLanguage("How"), ja: " 　" } },
    "how.ja",
    "must not be empty",
  ],
  [
    "a sentence that lacks a language",
    sign,
    { sentence: { ja: "徴候", "zh-Hant": "徵兆", ko: "징후", en: "A sign" } },
    "sentence.zh-Hans",
    /expected string/,
  ],
  [
    "an end before the beginning",
    incident,
    { occurred: { from: "2018-08", to: "2018-07-31" } },
    "occurred.to",
    "must not be before from",
  ],
  [
    "an end in a year before",
    incident,
    { occurred: { from: "2018-08", to: "2017" } },
    "occurred.to",
    "must not be before from",
  ],
  ["a day that does not exist", incident, { occurred: { from: "2018-02-30" } }, "occurred.from", "and exist"],
  [
    "a date that is padded",
    incident,
    { disclosedOn: "2018-8" },
    "disclosedOn",
    "must be 2018, 2018-08 or 2018-08-20",
  ],
  ["an added day without a day", incident, { addedOn: "2026-11" }, "addedOn", "must be a day"],
  [
    "no date at all",
    incident,
    { occurred: {}, disclosedOn: undefined },
    "occurred",
    "must say when it happened",
  ],
  [
    "a password storage without passwords",
    incident,
    { passwordStorage: "plain-text" },
    "passwordStorage",
    "needs passwords among dataClasses",
  ],
  [
    "a group that stored passwords it did not lose",
    incident,
    {
      groups: [
        { id: "some", who: ["members"], counts: [], dataClasses: ["names"], passwordStorage: "plain-text" },
      ],
      dataClasses: ["names"],
    },
    "groups.0.passwordStorage",
    "needs passwords among dataClasses",
  ],
  [
    "a group of nobody",
    incident,
    { groups: [{ id: "some", who: [], counts: [], dataClasses: ["names"] }], dataClasses: ["names"] },
    "groups.0.who",
    "must have at least one",
  ],
  [
    "a group that lost what the incident does not name",
    incident,
    {
      groups: [{ id: "some", who: ["members"], counts: [], dataClasses: ["files"] }],
      dataClasses: ["names"],
    },
    "groups",
    "must not name data classes that the incident does not",
  ],
  [
    "tokens of a service that is not there",
    incident,
    { dataClasses: ["access-tokens"], passwordStorage: undefined, tokensOf: ["nobody"] },
    "tokensOf",
    "there is no",
  ],
  [
    "issuers of tokens where none left",
    incident,
    { tokensOf: ["example"] },
    "tokensOf",
    "needs access-tokens among dataClasses",
  ],
  [
    "a count of nothing",
    incident,
    { counts: [{ value: 0, unit: "people", precision: "exact" }] },
    "counts.0.value",
    "positive whole number",
  ],
  [
    "a count that is a fraction",
    incident,
    { counts: [{ value: 1.5, unit: "people", precision: "exact" }] },
    "counts.0.value",
    /./,
  ],
  [
    "a count without a unit",
    incident,
    { counts: [{ value: 5, precision: "exact" }] },
    "counts.0.unit",
    /"people"/,
  ],
  [
    "evidence from nobody",
    incident,
    { evidence: { grade: "confirmed", by: [] } },
    "evidence.by",
    "must have at least one",
  ],
  [
    "a person who is not one person",
    incident,
    { concerned: { onePerson: false } },
    "concerned.onePerson",
    /true/,
  ],
  ["a step of no time", step, { minutes: 0 }, "minutes", /./],
];

describe("a content file with", () => {
  test.for(cases)("%s is told with file, field and reason", ([, path, change, field, reason]) => {
    const mistakes = mistakesIn(contentWith(path, change));
    const start = field === "" ? `${path}: ` : `${path}: ${field}: `;
    const isReason = (mistake: string) =>
      typeof reason === "string" ? mistake.includes(reason) : reason.test(mistake);
    const told = mistakes.filter((mistake) => mistake.startsWith(start) && isReason(mistake));
    expect(told.length, mistakes.join("\n")).toBeGreaterThan(0);
  });
});

describe("the compiler", () => {
  it("takes the sound content that the mistakes above are put into", () => {
    expect(mistakesIn(soundContent)).toEqual([]);
  });

  it("tells of a step that has no file", () => {
    const files = soundContent.filter(({ path }) => path !== "steps/stop-password-reuse.json");
    expect(mistakesIn(files)).toEqual([
      expect.stringContaining("there is no steps/stop-password-reuse.json"),
    ]);
  });

  test.for([service, incident, step, sign, article, office, letter])(
    "tells of a broken %s once, not of all that name it",
    (path) => {
      expect(mistakesIn(contentWith(path, "{"))).toEqual([expect.stringContaining(`${path}: is not JSON`)]);
    },
  );

  it("tells every mistake at once, in a message a person can read", () => {
    const files = contentWith(service, { category: "games", mark: { letter: "E", colour: "red" } }).map(
      (file) => (file.path === sign ? { ...file, text: "{" } : file),
    );
    expect(() => compileCatalogue(files)).toThrow(CatalogueError);
    const mistakes = mistakesIn(files).join("\n");
    expect(mistakes).toContain(`${service}: category: `);
    expect(mistakes).toContain(`${service}: mark.colour: `);
    expect(mistakes).toContain(`${sign}: is not JSON`);
    expect(new CatalogueError(mistakesIn(files)).message).toContain(`${service}: category: `);
  });

  test.for([
    [{ from: "2018-08", to: "2018" }],
    [{ from: "2018", to: "2018-08-20" }],
    [{ from: "2018-08-20", to: "2018-08-20" }],
    [{ to: "2018" }],
  ])("takes a period whose ends agree at the precision they share: %j", ([occurred]) => {
    expect(mistakesIn(contentWith(incident, { occurred }))).toEqual([]);
  });

  it("takes a step and a sign that no article names", () => {
    expect(mistakesIn(contentWith(step, { articleIds: [] }))).toEqual([]);
    expect(mistakesIn(contentWith(sign, { articleIds: [] }))).toEqual([]);
  });

  it("takes signs of comparison in a sentence, which are not tags", () => {
    expect(mistakesIn(contentWith(incident, { note: inEveryLanguage("5 < 6 > 4, a<3") }))).toEqual([]);
  });

  it("gives the day on which the content was last checked", () => {
    expect(compileCatalogue(contentWith(incident, { addedOn: "2026-12-24" })).checkedOn).toBe("2026-12-24");
    const pages = {
      security: { url: "https://example.com/", checkedOn: "2027-01-01", checkedBy: "directory" },
    };
    expect(compileCatalogue(contentWith(service, { pages })).checkedOn).toBe("2027-01-01");
    const sources = [{ ...adviceSource, checkedOn: "2027-01-02" }];
    expect(compileCatalogue(contentWith(step, { sources })).checkedOn).toBe("2027-01-02");
    expect(compileCatalogue(contentWith(office, { checkedOn: "2027-01-03" })).checkedOn).toBe("2027-01-03");
    expect(compileCatalogue(contentWith(letter, { checkedOn: "2027-01-04" })).checkedOn).toBe("2027-01-04");
  });

  it("gives the same bytes in whatever order the files are listed", () => {
    const expected = JSON.stringify(compileCatalogue(soundContent));
    fc.assert(
      fc.property(fc.shuffledSubarray([...soundContent], { minLength: soundContent.length }), (shuffled) => {
        expect(JSON.stringify(compileCatalogue(shuffled))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  it("gives the same bytes whatever the layout of a file", () => {
    const spaced = soundContent.map((file) => ({
      ...file,
      text: JSON.stringify(JSON.parse(file.text), null, 4),
    }));
    expect(JSON.stringify(compileCatalogue(spaced))).toBe(JSON.stringify(compileCatalogue(soundContent)));
  });

  it("gives other bytes when any fact changes", () => {
    const changed = compileCatalogue(contentWith(incident, { dataLeft: "no" }));
    expect(JSON.stringify(changed)).not.toBe(JSON.stringify(compileCatalogue(soundContent)));
  });
});
