import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { matchService } from "#lib/domain/match-service.ts";
import { aService } from "#tests/domain/builders.ts";

const services = [
  aService({ id: "qq", domains: ["qq.com"], excludedHosts: ["docs.qq.com", "news.qq.com"] }),
  aService({ id: "wechat", domains: ["weixin.qq.com", "wechat.com"] }),
  aService({ id: "wechat-pay", domains: ["pay.weixin.qq.com"] }),
  aService({ id: "line", domains: ["line.me"] }),
  aService({ id: "x", domains: ["x.com"] }),
  aService({ id: "yahoo", domains: ["yahoo.com"] }),
];

describe("the service a host belongs to", () => {
  test.for([
    ["qq.com", "qq"],
    ["mail.qq.com", "qq"],
    ["weixin.qq.com", "wechat"],
    ["open.weixin.qq.com", "wechat"],
    ["pay.weixin.qq.com", "wechat-pay"],
    ["a.pay.weixin.qq.com", "wechat-pay"],
    ["access.line.me", "line"],
  ] as const)("%s is %s", ([host, id]) => {
    expect(matchService(host, services)?.id).toBe(id);
  });

  test.for([
    "netflix.com",
    "cvonline.me",
    "notqq.com",
    "qq.com.evil.com",
    "qq.co",
    "xn--qq-abc.com",
    "yahoo.co.jp",
    "docs.qq.com",
    "a.docs.qq.com",
  ])("%s belongs to none", (host) => {
    expect(matchService(host, services)).toBeUndefined();
  });

  it("falls back to a broader service where the more specific one excludes the host", () => {
    const broad = aService({ id: "broad", domains: ["example.com"] });
    const narrow = aService({ id: "narrow", domains: ["a.example.com"], excludedHosts: ["b.a.example.com"] });
    expect(matchService("b.a.example.com", [broad, narrow])?.id).toBe("broad");
    expect(matchService("c.a.example.com", [broad, narrow])?.id).toBe("narrow");
  });

  it("is none below a domain where other people publish, but for the hosts that are listed", () => {
    const blogs = aService({
      id: "blogs",
      domains: ["blogs.example", "www.blogs.example"],
      excludedHosts: ["*.blogs.example"],
    });
    for (const host of ["blogs.example", "www.blogs.example", "a.www.blogs.example"]) {
      expect(matchService(host, [blogs])?.id, host).toBe("blogs");
    }
    for (const host of ["somebody.blogs.example", "a.b.blogs.example", "wwww.blogs.example"]) {
      expect(matchService(host, [blogs]), host).toBeUndefined();
    }
  });

  it("does not depend on the order of the candidates", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(services, { minLength: services.length }), (shuffled) => {
        expect(matchService("pay.weixin.qq.com", shuffled)?.id).toBe("wechat-pay");
        expect(matchService("mail.qq.com", shuffled)?.id).toBe("qq");
      }),
    );
  });
});
