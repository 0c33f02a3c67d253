import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, type Day } from "#lib/domain/day.ts";
import { hostAmongMany, hostOf } from "#lib/domain/host.ts";
import { matchService } from "#lib/domain/match-service.ts";
import { matcherOf } from "#lib/domain/service-matcher.ts";
import { findsInHistory, type HistoryEntry, matchHistory } from "#lib/imports/history.ts";
import { aService } from "#tests/domain/builders.ts";
import { processorTime } from "#tests/processor-time.ts";

const services = [
  aService({ id: "weibo", domains: ["weibo.com"], excludedHosts: ["link.weibo.com"] }),
  aService({ id: "books", domains: ["本.example", "xn--g3s.example", "xn--bcher-kva.example"] }),
  aService({ id: "qq", domains: ["qq.com"] }),
  aService({ id: "wechat", domains: ["weixin.qq.com"] }),
];
const matcher = matcherOf(services);
const today = "2026-11-27";
const findsOf = (entries: Iterable<HistoryEntry>) => findsInHistory(matchHistory(entries, matcher), today);
const servicesOf = (url: string) => findsOf([{ url, day: today }]).map(({ serviceId }) => serviceId);

describe("an entry of the history", () => {
  test.for([
    ["https://weibo.com/", "weibo"],
    ["http://weibo.com", "weibo"],
    ["https://m.weibo.com/u/1?a=b#c", "weibo"],
    ["https://weibo.com?a", "weibo"],
    ["https://weibo.com#a", "weibo"],
    ["https://weibo.com:8443/a", "weibo"],
    ["https://weibo.com:", "weibo"],
    ["HTTPS://WWW.WEIBO.COM/A", "weibo"],
    ["https://weibo.com./a", "weibo"],
    ["https://weibo.com.:443/a", "weibo"],
    ["https://hanako:secret@weibo.com/a", "weibo"],
    ["https://qq.com@weibo.com/a", "weibo"],
    ["https://hanako@weibo.com:8443", "weibo"],
    ["https:/weibo.com/a", "weibo"],
    ["https:weibo.com/a", "weibo"],
    ["https:\\\\weibo.com\\a", "weibo"],
    [" https://weibo.com/a ", "weibo"],
    ["https://wei\tbo.com/a", "weibo"],
    ["https://%77eibo.com/", "weibo"],
    ["https://ｗｅｉｂｏ.com/", "weibo"],
    ["https://weibo。com/", "weibo"],
    ["https://bücher.example/", "books"],
    ["https://xn--bcher-kva.example/", "books"],
    ["https://BÜCHER.example:80/", "books"],
    ["https://mail.qq.com/", "qq"],
    ["https://open.weixin.qq.com/", "wechat"],
    ["https://weibo.com/https://qq.com/", "weibo"],
  ] as const)("of %s is one of %s", ([url, id]) => {
    expect(servicesOf(url)).toEqual([id]);
  });

  test.for([
    "https://link.weibo.com/?url=https://weibo.com",
    "https://a.link.weibo.com/",
    "https://weibo.com.evil.example/",
    "https://notweibo.com/",
    "https://weibo.com@evil.example/",
    "https://evil.example/weibo.com",
    "https://evil.example\\@weibo.com/",
    "https://weibo.com:99999/",
    "https://weibo.com:a/",
    "https://wei bo.com/",
    "https://xn--a/",
    "https://.weibo.com/",
    "https://a..weibo.com/",
    "https://",
    "https:///",
    "http",
    "https",
    ":",
    "",
    "weibo.com",
    "//weibo.com/",
    "chrome://history/weibo.com",
    "chrome-extension://weibo.com/",
    "moz-extension://weibo.com/",
    "edge://weibo.com",
    "file:///home/weibo.com",
    "file://weibo.com/a",
    "ftp://weibo.com/",
    "ws://weibo.com/",
    "javascript:location='https://weibo.com/'",
    "blob:https://weibo.com/0a1b",
    "filesystem:https://weibo.com/a",
    "view-source:https://weibo.com/",
    "about:blank",
    "about:reader?url=https%3A%2F%2Fweibo.com",
    "mailto:a@weibo.com",
    "data:text/html,https://weibo.com/",
    "http://127.0.0.1/",
    "http://[::1]/",
    "http://0x7f.1/",
    "http://localhost:3000/",
    "http://printer.local/",
    "\ud800https://weibo.com",
  ])("of %j is of none", (url) => {
    expect(servicesOf(url)).toEqual([]);
  });

  it("of two megabytes is passed over at once, and its host found where it has one", () => {
    const long = "A".repeat(2_000_000);
    const start = processorTime();
    expect(servicesOf(`data:image/png;base64,${long}`)).toEqual([]);
    expect(servicesOf(`javascript:${long}`)).toEqual([]);
    expect(servicesOf(`${long}:`)).toEqual([]);
    expect(servicesOf(`https://weibo.com/?${long}`)).toEqual(["weibo"]);
    expect(processorTime() - start).toBeLessThan(500);
  });

  it("has the host that a parser finds, whatever is written", () => {
    const part = fc.constantFrom(
      ..."https://|http:|HTTP://|data:|a|weibo|com|.|..|-|:|/|\\|@|?|#|1|0x1|80|xn--|xn--g3s|本|ü|。|%77| |\t|\n|_|[::1]".split(
        "|",
      ),
    );
    const written = fc.array(part, { maxLength: 9 }).map((parts) => parts.join(""));
    const address = fc.oneof(
      written,
      written.map((rest) => `https://${rest}`),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(address, (url) => {
        const host = hostAmongMany(url);
        // A name that only this network knows is listed nowhere.
        if (hostOf(url) !== undefined) expect(host).toBe(hostOf(url));
        else expect(host === undefined ? undefined : URL.parse(url)?.hostname.replace(/\.$/, "")).toBe(host);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe("the finds of a history", () => {
  it("are each service with its first day, its last day and how many days", () => {
    const entries = [
      { url: "https://weibo.com/b", day: "2026-11-20" },
      { url: "https://weibo.com/a", day: "2026-11-20" },
      { url: "https://www.weibo.com/a", day: "2026-09-01" },
      { url: "https://unlisted.example/", day: "2026-08-01" },
      { url: "https://weibo.com/a", day: "2026-11-20" },
      { url: "https://qq.com/", day: "2026-10-10" },
    ] as const;
    expect(findsOf(entries)).toEqual([
      {
        serviceId: "weibo",
        origin: "history",
        foundOn: today,
        firstOn: "2026-09-01",
        lastOn: "2026-11-20",
        dayCount: 2,
      },
      {
        serviceId: "qq",
        origin: "history",
        foundOn: today,
        firstOn: "2026-10-10",
        lastOn: "2026-10-10",
        dayCount: 1,
      },
    ]);
  });

  it("of no entries are none", () => {
    expect(findsOf([])).toEqual([]);
  });

  it("hold nothing of an address but the service", () => {
    const finds = JSON.stringify(
      findsOf([{ url: "https://hanako:pw@m.weibo.com:81/secret?q#f", day: today }]),
    );
    for (const secret of ["hanako", "pw", "m.weibo", "81/", "secret", "http"])
      expect(finds).not.toContain(secret);
  });

  const url = fc.constantFrom(
    "https://weibo.com/a",
    "https://m.weibo.com/b",
    "https://link.weibo.com/",
    "https://mail.qq.com/",
    "https://weixin.qq.com/c",
    "https://unlisted.example/",
    "about:blank",
  );
  const day = fc.integer({ min: -400, max: 0 }).map((back): Day => addDays(today, back));
  const entries = fc.array(fc.record({ url, day }), { maxLength: 60 });

  it("are what a slow count of days says, in whatever order and slices the entries come", () => {
    fc.assert(
      fc.property(entries, fc.nat({ max: 10 }), (all, size) => {
        const found = matchHistory([], matcher);
        for (let at = 0; at < all.length; at += size + 1) {
          matchHistory(all.slice(at, at + size + 1), matcher, found);
        }
        const daysOf = Map.groupBy(all, (entry) => {
          const host = hostOf(entry.url);
          return host === undefined ? undefined : matchService(host, services)?.id;
        });
        daysOf.delete(undefined);
        const finds = findsInHistory(found, today);
        expect(finds.map(({ serviceId }) => serviceId)).toEqual([...daysOf.keys()]);
        for (const { serviceId, firstOn, lastOn, dayCount } of finds) {
          const days = [...new Set(daysOf.get(serviceId)?.map((entry) => entry.day))].sort();
          expect([firstOn, lastOn, dayCount]).toEqual([days[0], days.at(-1), days.length]);
        }
      }),
    );
  });
});
