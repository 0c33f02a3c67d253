import { describe, expect, it, test } from "vitest";
import { isUnproven } from "#lib/domain/incident.ts";
import { makeIncident } from "#lib/feed/make-incident.ts";
import { makeService } from "#lib/feed/make-service.ts";
import { anEntry } from "./feed-rows.ts";

const at = { id: "site:example.com", names: ["Example"] };

describe("an entry as an incident", () => {
  it("says what the list says, when, and by whom, and nothing more", () => {
    expect(makeIncident(anEntry(), at)).toEqual({
      id: "hibp:example",
      layer: "feed",
      indexEntry: { name: "Example" },
      kind: "unknown",
      serviceIds: ["site:example.com"],
      evidence: { grade: "reported", by: ["breach-index"] },
      occurred: { to: "2013-10-04" },
      listedOn: "2013-12-04",
      addedOn: "2013-12-04",
      counts: [{ value: 12345678, unit: "email-addresses", precision: "exact" }],
      dataClasses: ["passwords", "email-addresses", "user-ids"],
      passwordStorage: "not-stated",
      dataLeft: "yes",
      caveats: [],
      sources: [
        {
          kind: "breach-index",
          url: "https://haveibeenpwned.com/Breach/Example",
          publisher: "Have I Been Pwned",
          language: "en",
          publishedOn: "2013-12-04",
        },
      ],
    });
  });

  test.for([
    [[], "reported", "yes"],
    [["retired"], "reported", "yes"],
    [["sensitive"], "reported", "yes"],
    [["unverified"], "alleged", "claimed"],
    [["fabricated"], "disputed", "claimed"],
    [["unverified", "fabricated"], "disputed", "claimed"],
  ] as const)("that is %j is %s, and data left: %s", ([flags, grade, dataLeft]) => {
    expect(makeIncident(anEntry({ flags }))).toMatchObject({ evidence: { grade }, dataLeft });
  });

  test.for([
    [["spam-list"], { kind: "unknown", indexEntry: { holds: "spam-list" } }],
    [["malware"], { kind: "compilation", fromDevices: true, indexEntry: { holds: "malware" } }],
    [["stealer-log"], { kind: "compilation", fromDevices: true, indexEntry: { holds: "malware" } }],
    [["spam-list", "malware"], { kind: "unknown", indexEntry: { holds: "spam-list" } }],
  ] as const)("that is %j is no leak of one site", ([flags, expected]) => {
    expect(makeIncident(anEntry({ flags }))).toMatchObject(expected);
  });

  it("has no day that is not known, and no figure of nobody", () => {
    const { takenBy: _, ...entry } = anEntry({ accounts: 0 });
    const incident = makeIncident(entry);
    expect(incident.occurred).toEqual({});
    expect(incident).not.toHaveProperty("disclosedOn");
    expect(incident.counts).toEqual([]);
  });

  it("counts accounts where there are no mail addresses, and keeps no storage where no passwords left", () => {
    const incident = makeIncident(anEntry({ dataClasses: ["phone-numbers"] }));
    expect(incident.counts[0]?.unit).toBe("accounts");
    expect(incident).not.toHaveProperty("passwordStorage");
  });

  it("keeps the list's title where the name shown with it is another, or none", () => {
    expect(makeIncident(anEntry({ title: "EXAMPLE!" }), at).indexEntry).toEqual({ name: "Example" });
    expect(makeIncident(anEntry({ title: "Example (2013)" }), at).indexEntry?.title).toBe("Example (2013)");
    expect(makeIncident(anEntry()).indexEntry?.title).toBe("Example");
  });

  it("is a claim or not by what they hold of it alone", () => {
    const claims = (
      ["unverified", "fabricated", "sensitive", "retired", "spam-list", "malware"] as const
    ).filter((flag) => isUnproven(makeIncident(anEntry({ flags: [flag] })).evidence.grade));
    expect(claims).toEqual(["unverified", "fabricated"]);
  });
});

describe("a site as a service", () => {
  it("is named by the list, is of no known purpose, and has nothing that nobody checked", () => {
    expect(makeService("example.com", [anEntry()])).toEqual({
      id: "site:example.com",
      layer: "feed",
      name: { en: "Example" },
      aliases: [],
      category: "other",
      home: "elsewhere",
      mark: { letter: "E", colour: expect.stringMatching(/^#[0-9a-f]{6}$/) },
      domains: ["example.com"],
      pages: {},
    });
  });

  test.for([
    ["bell.ca", ["Bell (2014 breach)", "Bell (2017 breach)"], "Bell"],
    ["forum.btcsec.com", ["Bitcoin Security Forum Gmail Dump", "Yandex Dump"], "forum.btcsec.com"],
    ["doxbin.com", ["Doxbin (TOoDA)", "Doxbin Scrape", "Doxbin"], "Doxbin"],
    ["gemotest.ru", ["Гемотест (Gemotest)"], "Гемотест (Gemotest)"],
    ["one.example", ["Alpha", "Beta"], "one.example"],
  ] as const)("%s of %j is %s", ([domain, titles, name]) => {
    const entries = titles.map((title, at) => anEntry({ name: `E${at}`, title, domain }));
    expect(makeService(domain, entries).name.en).toBe(name);
  });

  it("is sensitive where one of its entries is", () => {
    expect(makeService("x.example", [anEntry(), anEntry({ flags: ["sensitive"] })]).isSensitive).toBe(true);
  });

  it("has a mark whose white letters can be read, whatever its domain", () => {
    const light = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
        const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const colours = Array.from(
      { length: 2000 },
      (_, n) => makeService(`site${n}.example`, [anEntry()]).mark.colour,
    );
    expect(new Set(colours).size).toBeGreaterThan(100);
    expect(colours.filter((colour) => 1.05 / (light(colour) + 0.05) < 4.5)).toEqual([]);
  });
});
