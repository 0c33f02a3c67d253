import { describe, expect, it, test } from "vitest";
import { shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { indexCatalogue } from "#lib/domain/catalogue-index.ts";
import { isUnproven } from "#lib/domain/incident.ts";
import { matchService } from "#lib/domain/match-service.ts";
import { isOpenAt } from "#lib/domain/step.ts";
import { weigh } from "#lib/domain/weigh.ts";
import { mergeFeed } from "#lib/feed/merge-feed.ts";
import { readFeed } from "#lib/feed/read-feed.ts";
import { anIncident, aService, aVisit } from "#tests/domain/builders.ts";
import { processorTime } from "#tests/processor-time.ts";
import { anEntry } from "./feed-rows.ts";
import { needsRealList, realList } from "./real-list.ts";

const indexSource = (url: string) =>
  ({ kind: "breach-index", url, publisher: "Have I Been Pwned", language: "en" }) as const;

describe("an entry that the catalogue has", () => {
  test.for([
    "https://haveibeenpwned.com/Breach/Example",
    "https://haveibeenpwned.com/breach/example",
    "https://www.haveibeenpwned.com/Breach/Example?a=b",
    "https://haveibeenpwned.com/PwnedWebsites#Example",
    "http://haveibeenpwned.com/PwnedWebsites/#Example",
  ])("is merged where an incident names it as %s, and its source stands", (url) => {
    const source = indexSource(url);
    const incident = anIncident({ serviceIds: [], sources: [source] });
    const rows = mergeFeed([anEntry()], { services: [], incidents: [incident] });
    expect(rows).toEqual({ services: [], incidents: [], merged: new Map([["example-2018", source]]) });
  });

  it("is merged where it has no site either", () => {
    const { domain: _, ...entry } = anEntry({ flags: ["stealer-log"] });
    const incident = anIncident({
      serviceIds: [],
      sources: [indexSource("https://haveibeenpwned.com/Breach/Example")],
    });
    expect(mergeFeed([entry], { services: [], incidents: [incident] }).incidents).toEqual([]);
  });

  it("is not merged with one that names a longer name", () => {
    const incident = anIncident({
      serviceIds: [],
      sources: [indexSource("https://haveibeenpwned.com/Breach/Example2020")],
    });
    expect(mergeFeed([anEntry()], { services: [], incidents: [incident] }).merged.size).toBe(0);
  });

  it("is one more source where its figure at that service is the same", () => {
    const incident = anIncident({
      counts: [{ value: 12345678, unit: "accounts", precision: "exact" }],
    });
    const { merged, incidents } = mergeFeed([anEntry()], { services: [aService()], incidents: [incident] });
    expect(incidents).toEqual([]);
    expect(merged.get("example-2018")).toMatchObject({
      url: "https://haveibeenpwned.com/Breach/Example",
      publishedOn: "2013-12-04",
    });
  });
});

describe("an entry that the catalogue does not have", () => {
  const catalogue = { services: [aService()], incidents: [anIncident()] };

  it("is an incident of the catalogue's service at its very domain", () => {
    const { services, incidents } = mergeFeed([anEntry()], catalogue);
    expect(services).toEqual([]);
    expect(incidents.map(({ id, serviceIds }) => [id, serviceIds])).toEqual([["hibp:example", ["example"]]]);
  });

  it("is at a service of its own below the catalogue's, and does not become that one", () => {
    const { services } = mergeFeed([anEntry({ domain: "forum.example.com" })], catalogue);
    expect(services.map(({ id }) => id)).toEqual(["site:forum.example.com"]);
    const all = [...catalogue.services, ...services];
    expect(matchService("forum.example.com", all)?.id).toBe("site:forum.example.com");
    expect(matchService("www.example.com", all)?.id).toBe("example");
  });

  it("is at a service of its own above the catalogue's, which stays the more specific", () => {
    const services = [aService({ domains: ["mail.example.com"] })];
    const rows = mergeFeed([anEntry()], { services, incidents: [] });
    const all = [...rows.services, ...services];
    expect(matchService("mail.example.com", all)?.id).toBe("example");
    expect(matchService("www.example.com", all)?.id).toBe("site:example.com");
  });

  it("shares its service with others of its domain", () => {
    const entries = [anEntry({ domain: "a.example" }), anEntry({ name: "Again", domain: "a.example" })];
    const { services, incidents } = mergeFeed(entries, catalogue);
    expect(services).toHaveLength(1);
    expect(incidents.map(({ serviceIds }) => serviceIds)).toEqual([["site:a.example"], ["site:a.example"]]);
  });

  test.for([["spam-list"], ["malware"], ["stealer-log"]] as const)(
    "has no site where it is a %s, whatever domain it names",
    ([flag]) => {
      for (const domain of ["example.com", "new.example"]) {
        const rows = mergeFeed([anEntry({ domain, flags: [flag] })], catalogue);
        expect(rows.services).toEqual([]);
        expect(rows.incidents.map(({ serviceIds }) => serviceIds)).toEqual([[]]);
      }
    },
  );
});

const list = realList();

describe.skipIf(list === undefined)(`the real list and catalogue ${needsRealList}`, () => {
  const { catalogue } = shippedCatalogue();
  const feed = readFeed(list ?? "[]", "2026-11-27");
  if (feed.kind !== "read") throw new Error(feed.why);
  const rows = mergeFeed(feed.entries, catalogue);
  const services = [...catalogue.services, ...rows.services];

  test.for([
    ["jd-2013", true],
    ["mgm-resorts-2019", true],
    ["adultfriendfinder-2016", true],
    ["xfinity-2023", false],
    ["zacks-2024", true],
  ] as const)("%s is merged with an entry: %s", ([id, isMerged]) => {
    expect(rows.merged.has(id)).toBe(isMerged);
  });

  test.for([
    ["hibp:adultfriendfinder", "adultfriendfinder"],
    ["hibp:comcast", "xfinity"],
    ["hibp:facebookmarketplace", "facebook"],
    ["hibp:r2-2017", "r2games"],
    ["hibp:zacks", "zacks"],
  ] as const)("%s is an incident of its own at %s", ([id, serviceId]) => {
    expect(rows.incidents.find((incident) => incident.id === id)?.serviceIds).toEqual([serviceId]);
  });

  it("tells every entry once: as an incident of its own or as one of the catalogue's", () => {
    expect(new Set(rows.incidents.map(({ id }) => id)).size).toBe(rows.incidents.length);
    const own = new Set(rows.incidents.map(({ indexEntry }) => indexEntry?.name));
    const merged = new Set(
      [...rows.merged.values()].map(({ url }) => url.replace(/^.*[/#]/, "").toLowerCase()),
    );
    const twice = feed.entries.filter(({ name }) => own.has(name) && merged.has(name.toLowerCase()));
    expect(twice).toEqual([]);
    // MGM Resorts 2019 is two entries.
    const untold = feed.entries.filter(({ name }) => !own.has(name) && !merged.has(name.toLowerCase()));
    expect(untold.map(({ name }) => name)).toEqual(["MGM"]);
  });

  it("gives no domain to two services, and every incident services that are there", () => {
    const domains = services.flatMap((service) => service.domains);
    expect(new Set(domains).size).toBe(domains.length);
    const ids = new Set(services.map(({ id }) => id));
    expect(rows.incidents.flatMap(({ serviceIds }) => serviceIds).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("leaves the catalogue's services the hosts that were theirs", () => {
    for (const service of catalogue.services) {
      for (const domain of service.domains) expect(matchService(domain, services)?.id).toBe(service.id);
    }
    expect(matchService("parapa.mail.ru", services)?.id).toBe("site:parapa.mail.ru");
  });

  it("asks little of somebody with thirty of its sites, and nothing urgent because of a claim", () => {
    const incidents = [...catalogue.incidents, ...rows.incidents];
    const index = indexCatalogue(
      services,
      incidents,
      catalogue.signs,
      new Map(catalogue.steps.map((step) => [step.id, step])),
    );
    for (let seed = 0; seed < 23; seed++) {
      const own = rows.services.filter((_, at) => at % 23 === seed).slice(0, 30);
      const { steps } = weigh(
        index,
        {
          visits: own.map(({ id }) => aVisit({ serviceId: id, lastOn: "2026-11-20" })),
          accounts: [],
          resolutions: [],
          noticedSigns: [],
          mutedServices: [],
          finds: [],
          reuseGroups: [],
          declinedServices: [],
        },
        { unusedAfterMonths: 12 },
        { today: "2026-11-27", isEvening: false },
      );
      const now = steps.filter((step) => isOpenAt(step, "now"));
      expect(now.length).toBeLessThanOrEqual(12);
      const causes = now.flatMap(({ requests }) =>
        requests.filter(({ level }) => level === "now").map(({ cause }) => cause),
      );
      expect(
        causes.filter((cause) => cause.kind === "incident" && isUnproven(cause.incident.evidence.grade)),
      ).toEqual([]);
    }
  });
});

describe("a list of a hundred thousand entries", () => {
  // About a second where nothing else runs; what looked at each entry for each other one would take minutes.
  test.for([
    ["over many sites", (at: number) => `made${at % 40_000}.example`],
    ["at one site", () => "made.example"],
    ["at one of the catalogue's services", () => "facebook.com"],
  ] as const)("%s is merged without its time growing by the square", { timeout: 60_000 }, ([, domainOf]) => {
    const { catalogue } = shippedCatalogue();
    const entries = Array.from({ length: 100_000 }, (_, at) =>
      anEntry({ name: `Made${at}`, domain: domainOf(at), accounts: 1_000_001 + at }),
    );
    const begun = processorTime();
    const rows = mergeFeed(entries, catalogue);
    expect(processorTime() - begun).toBeLessThan(15_000);
    expect(rows.incidents.length + rows.merged.size).toBe(100_000);
  });
});
