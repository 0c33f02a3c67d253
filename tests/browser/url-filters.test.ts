import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { urlFilters } from "#lib/browser/url-filters.ts";
import { hostOf, isWithin } from "#lib/domain/host.ts";
import { matchService } from "#lib/domain/match-service.ts";
import { aService } from "#tests/domain/builders.ts";

/** As browsers match: the expression is sought in the address without its fragment. */
const matches = (address: string, domains: readonly string[]) =>
  urlFilters(domains).some(({ urlMatches = "" }) =>
    new RegExp(urlMatches).test(new URL(address).href.split("#")[0] ?? ""),
  );

describe("the filters of the browser", () => {
  test.for([
    ["https://weibo.com/", true],
    ["http://weibo.com/path?query#fragment", true],
    ["https://m.weibo.com/", true],
    ["https://weibo.com./", true],
    ["https://m.weibo.com./", true],
    ["https://weibo.com:8443/", true],
    ["https://name:password@weibo.com/", true],
    ["https://WEIBO.com/", true],
    ["https://notweibo.com/", false],
    ["https://weibo.com.evil.com/", false],
    ["https://weibo.com@evil.com/", false],
    ["https://weibo.com:80@evil.com/", false],
    ["https://evil.com/https://weibo.com/", false],
    ["https://evil.com/?next=https://weibo.com/", false],
    ["https://evil.com/@weibo.com/", false],
    ["https://weibo-com.example/", false],
    ["https://weiboXcom.example/", false],
    ["https://weibo.co/", false],
    ["ftp://weibo.com/", false],
    ["file:///weibo.com/", false],
  ] as const)("take %s: %s", ([address, isTaken]) => {
    expect(matches(address, ["weibo.com"])).toBe(isTaken);
  });

  it("take exactly the hosts at or below a listed domain", () => {
    fc.assert(
      fc.property(fc.domain(), fc.domain(), fc.webPath(), (host, domain, path) => {
        expect(matches(`https://${host}${path || "/"}`, [domain])).toBe(isWithin(host, domain));
        expect(matches(`https://${host}.${domain}/`, [domain])).toBe(true);
        expect(matches(`https://not${domain}/`, [domain])).toBe(false);
        expect(matches(`https://${domain}.evil.example/`, [domain])).toBe(false);
      }),
    );
  });

  it("take an address exactly when the matcher finds a service at its host", () => {
    const domains = ["weibo.com", "weixin.qq.com", "xn--r8jz45g.jp"];
    const service = aService({ domains });
    const nearlyListed = fc
      .tuple(
        fc.constantFrom("http://", "https://", "HTTPS://", "ftp://"),
        fc.constantFrom("", "name@", "name:pass.word@", "weibo.com@", "weibo.com:80@", "a%40b@"),
        fc.array(fc.constantFrom("", ".", "..", "m.", "a.b.", "M.", "not", "1.", "-"), { maxLength: 3 }),
        fc.constantFrom(
          ...domains,
          "WEIBO.com",
          "Weixin.QQ.com",
          "例え.jp",
          "weibo。com",
          "qq.com",
          "1.2.3.4",
        ),
        fc.constantFrom("", ".", "..", ".evil.com", "x", ":", ":8443", ".:80"),
        fc.constantFrom("", "/", "/?a=b", "?weibo.com/", "#/", "/@weibo.com/", "\\\\weibo.com/"),
      )
      .map((parts) => parts.flat().join(""))
      .filter((address) => URL.canParse(address));
    let taken = 0;
    fc.assert(
      fc.property(nearlyListed, (address) => {
        const host = hostOf(address);
        const isListed = host !== undefined && matchService(host, [service]) !== undefined;
        expect(matches(address, domains)).toBe(isListed);
        if (isListed) taken++;
      }),
      { numRuns: 2_000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  test.for(["https://.weibo.com/", "https://a..weibo.com/", "https://weibo.com../", "https://..weibo.com/"])(
    "do not take %s, whose host is no name",
    (address) => {
      expect(matches(address, ["weibo.com"])).toBe(false);
      expect(hostOf(address)).toBeUndefined();
    },
  );

  it("are few however many domains there are, and leave none out", () => {
    const domains = Array.from({ length: 1_234 }, (_, at) => `service-${at}.example`);
    expect(urlFilters(domains).length).toBeLessThan(20);
    for (const domain of domains) expect(matches(`https://www.${domain}/`, domains), domain).toBe(true);
    expect(matches("https://service-1234.example/", domains)).toBe(false);
  });

  it("of no domain are none", () => {
    expect(urlFilters([])).toEqual([]);
  });
});
