import fc from "fast-check";
import { beforeEach, describe, expect, it, test, vi } from "vitest";
import { urlFilters } from "#lib/browser/url-filters.ts";
import { hostOf, isWithin } from "#lib/domain/host.ts";
import { matchService } from "#lib/domain/match-service.ts";
import { aService } from "#tests/domain/builders.ts";

const hostIn = (address: string) => new URL(address).hostname;

/** As browsers match: Chromium puts a dot before the host and takes one from its end, Firefox does neither. */
const matching = {
  chrome: (address: string, domains: readonly string[]) =>
    urlFilters(domains).some(({ hostSuffix = "-" }) =>
      `.${hostIn(address)}`.replace(/\.$/, "").endsWith(hostSuffix),
    ),
  firefox: (address: string, domains: readonly string[]) =>
    urlFilters(domains).some(({ hostSuffix, hostEquals }) =>
      hostSuffix === undefined ? hostIn(address) === hostEquals : hostIn(address).endsWith(hostSuffix),
    ),
} as const;

/** No name server can answer for it, so nothing was ever visited there. */
const hasEmptyLabel = (address: string) => /^\.|\.\./.test(hostIn(address));
const isWeb = (address: string) => /^https?:/i.test(address);

describe.for(["chrome", "firefox"] as const)("the filters for %s", (browser) => {
  beforeEach(() => {
    vi.stubEnv("BROWSER", browser);
  });
  const matches = matching[browser];

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

  it("take an address when the matcher finds a service at its host, and no other that can be visited", () => {
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
        const isTaken = matches(address, domains);
        if (isListed) expect(isTaken).toBe(true);
        else if (isWeb(address) && !hasEmptyLabel(address)) expect(isTaken).toBe(false);
        if (isListed) taken++;
      }),
      { numRuns: 2_000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  // A suffix takes some of them; no name server knows them, and the worker drops them by their host.
  test.for(["https://.weibo.com/", "https://a..weibo.com/", "https://weibo.com../", "https://..weibo.com/"])(
    "may take %s, whose host is no name and so no visit",
    (address) => {
      expect(hostOf(address)).toBeUndefined();
    },
  );

  it("leave no domain out", () => {
    const domains = Array.from({ length: 1_234 }, (_, at) => `service-${at}.example`);
    for (const domain of domains) expect(matches(`https://www.${domain}/`, domains), domain).toBe(true);
    expect(matches("https://service-1234.example/", domains)).toBe(false);
  });

  it("of no domain are none", () => {
    expect(urlFilters([])).toEqual([]);
  });
});

it("Chromium, which takes them while a visit waits, is given one filter for a domain", () => {
  vi.stubEnv("BROWSER", "chrome");
  expect(urlFilters(["weibo.com", "line.me"])).toEqual([
    { hostSuffix: ".weibo.com" },
    { hostSuffix: ".line.me" },
  ]);
});
