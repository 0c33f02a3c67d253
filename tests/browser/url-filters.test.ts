import fc from "fast-check";
import { describe, expect, it, test, vi } from "vitest";
import { urlFilters } from "#lib/browser/url-filters.ts";
import { isWithin } from "#lib/domain/host.ts";

const schemes = ["http", "https"];

/** As Chromium matches: it puts a dot before the host first. */
const matchesInChromium = (host: string, domains: readonly string[]) =>
  urlFilters(domains).some(({ hostSuffix }) => hostSuffix !== undefined && `.${host}`.endsWith(hostSuffix));

describe("the filters of the browser", () => {
  it("let only web pages through", () => {
    for (const filter of urlFilters(["weibo.com", "line.me"])) expect(filter.schemes).toEqual(schemes);
  });

  test.for([
    ["weibo.com", true],
    ["m.weibo.com", true],
    ["weibo.com.", true],
    ["m.weibo.com.", true],
    ["notweibo.com", false],
    ["weibo.com.evil.com", false],
    ["weibo.co", false],
    ["com", false],
  ] as const)("in Chromium take %s: %s", ([host, isTaken]) => {
    expect(matchesInChromium(host, ["weibo.com"])).toBe(isTaken);
  });

  it("in Chromium take exactly the hosts at or below a listed domain", () => {
    fc.assert(
      fc.property(fc.domain(), fc.domain(), (host, domain) => {
        expect(matchesInChromium(host, [domain])).toBe(isWithin(host, domain));
        expect(matchesInChromium(`${host}.${domain}`, [domain])).toBe(true);
        expect(matchesInChromium(`not${domain}`, [domain])).toBe(false);
      }),
    );
  });

  test.for([
    ["Firefox", "true", true],
    ["Chromium", "", false],
  ] as const)(
    "in %s name the domain itself where a suffix with a dot does not cover it",
    ([, isFirefox, isNamed]) => {
      vi.stubEnv("FIREFOX", isFirefox);
      const named = urlFilters(["weibo.com"]).filter(({ hostEquals }) => hostEquals !== undefined);
      expect(named).toEqual(isNamed ? [{ hostEquals: "weibo.com", schemes }] : []);
    },
  );
});
