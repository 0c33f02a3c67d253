import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { urlFilters } from "#lib/browser/url-filters.ts";
import { isWithin } from "#lib/domain/host.ts";

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
