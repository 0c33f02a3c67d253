import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { matchService } from "#lib/domain/match-service.ts";
import { matcherOf } from "#lib/domain/service-matcher.ts";
import { aService } from "#tests/domain/builders.ts";

const services = [
  aService({ id: "qq", domains: ["qq.com"], excludedHosts: ["docs.qq.com", "news.qq.com"] }),
  aService({ id: "wechat", domains: ["weixin.qq.com", "wechat.com"] }),
  aService({ id: "wechat-pay", domains: ["pay.weixin.qq.com"] }),
  aService({ id: "line", domains: ["line.me"] }),
  aService({
    id: "blogs",
    domains: ["blogs.example", "www.blogs.example"],
    excludedHosts: ["*.blogs.example"],
  }),
  aService({ id: "yahoo-japan", domains: ["yahoo.co.jp"] }),
];

describe("the index of services by host", () => {
  const matcher = matcherOf(services);

  test.for([
    ["qq.com", "qq"],
    ["mail.qq.com", "qq"],
    ["weixin.qq.com", "wechat"],
    ["a.pay.weixin.qq.com", "wechat-pay"],
    ["auctions.yahoo.co.jp", "yahoo-japan"],
    ["blogs.example", "blogs"],
    ["a.www.blogs.example", "blogs"],
    ["docs.qq.com", undefined],
    ["a.docs.qq.com", undefined],
    ["somebody.blogs.example", undefined],
    ["notqq.com", undefined],
    ["qq.com.evil.com", undefined],
    ["example.co.jp", undefined],
    ["com", undefined],
    ["", undefined],
    [".", undefined],
    ["qq.com.", undefined],
    [".qq.com", "qq"],
  ] as const)("says of %s: %s", ([host, id]) => {
    expect(matcher.of(host)).toBe(id);
    expect(matchService(host, services)?.id).toBe(id);
  });

  it("says what matching one host by itself says, whatever is listed and taken out", () => {
    // Few labels, so that names lie within one another often.
    const label = fc.constantFrom("a", "b", "com", "co");
    const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join("."));
    const host = fc.oneof(
      name,
      fc.array(fc.constantFrom("a", "b", "com", ""), { maxLength: 4 }).map((labels) => labels.join(".")),
    );
    const excluded = fc.oneof(
      name,
      name.map((above) => `*.${above}`),
    );
    const listed = fc
      .array(
        fc.record({
          domains: fc.array(name, { minLength: 1, maxLength: 3 }),
          excludedHosts: fc.array(excluded, { maxLength: 4 }),
        }),
        { maxLength: 5 },
      )
      .map((each) => each.map((over, at) => aService({ id: `s${at}`, ...over })));
    fc.assert(
      fc.property(listed, fc.array(host, { minLength: 1, maxLength: 20 }), (all, hosts) => {
        const { of } = matcherOf(all);
        for (const each of hosts) expect(of(each), each).toBe(matchService(each, all)?.id);
      }),
      { numRuns: 1_000 },
    );
  });
});
