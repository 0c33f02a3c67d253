import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { domainsOf, hostOf, isWithin, placeOf } from "#lib/domain/host.ts";

describe("the host of an address", () => {
  test.for([
    ["https://weibo.com/u/1?secret=2#3", "weibo.com"],
    ["http://www.weibo.com:8080/", "www.weibo.com"],
    ["https://WWW.WeiBo.COM/", "www.weibo.com"],
    ["https://weibo.com./", "weibo.com"],
    ["https://user:word@weibo.com/", "weibo.com"],
    ["https://例え.jp/", "xn--r8jz45g.jp"],
    ["https://xn--r8jz45g.jp/", "xn--r8jz45g.jp"],
    ["https://1.2.3.4.weibo.com/", "1.2.3.4.weibo.com"],
  ] as const)("of %s is %s", ([address, host]) => {
    expect(hostOf(address)).toBe(host);
  });

  test.for([
    "http://127.0.0.1/",
    "http://192.168.10.254/",
    "http://1.2.3.4./",
    "http://[::ffff:192.168.10.254]/",
    "http://2130706433/",
    "http://[::1]:8080/",
    "http://localhost/",
    "https://com/",
    "https://.weibo.com/",
    "https://a..weibo.com/",
    "https://weibo.com../",
    "https://printer.local/",
    "https://wiki.corp.internal/",
    "file:///home/weibo.com",
    "about:blank",
    "chrome://settings",
    "chrome-extension://abcdef/popup.html",
    "moz-extension://abcdef/summary.html",
    "ftp://weibo.com/",
    "data:text/html,weibo.com",
    "javascript:location='https://weibo.com'",
    "weibo.com",
    "",
    "https://",
  ])("is nothing for %s", (address) => {
    expect(hostOf(address)).toBeUndefined();
  });

  it("never throws, and never gives anything but a lower-case name with a dot", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.domain().map((domain) => `https://${domain}`),
        ),
        (address) => {
          const host = hostOf(address);
          if (host !== undefined) expect(host).toMatch(/^[^A-Z/:?#@]+\.[^A-Z/:?#@]+$/);
        },
      ),
    );
  });
});

describe("an address of no site on the internet", () => {
  test.for([
    "http://localhost/",
    "http://localhost:3000/admin",
    "http://app.localhost/",
    "http://192.168.1.1/",
    "http://8.8.8.8/",
    "http://3232235777/",
    "http://0x7f.1/",
    "http://[::1]/",
    "http://[fe80::1]:8080/",
    "https://printer.local/",
    "https://Printer.LOCAL./",
    "https://wiki.corp.internal/",
    "http://router.home.arpa/",
    "http://nas.lan/",
    "http://intranet/",
  ])("is a web page all the same: %s", (address) => {
    expect(placeOf(address)).toEqual({ kind: "near" });
  });

  test.for([
    "chrome://settings",
    "about:blank",
    "file:///home/localhost",
    "ftp://192.168.1.1/",
    "localhost",
    "",
  ])("is none at %j", (address) => {
    expect(placeOf(address)).toBeUndefined();
  });

  test.for(["https://local.example.com/", "https://internal.jp/", "https://notlocal.com/"])(
    "is not the like of %s",
    (address) => {
      expect(placeOf(address)).toEqual({ kind: "site", host: new URL(address).hostname });
    },
  );
});

describe("the domains that could list a host", () => {
  it("are its whole-label suffixes, most specific first, without the top-level domain", () => {
    expect(domainsOf("a.b.weibo.com")).toEqual(["a.b.weibo.com", "b.weibo.com", "weibo.com"]);
  });

  it("all cover the host, and no look-alike of it", () => {
    fc.assert(
      fc.property(fc.domain(), (host) => {
        for (const domain of domainsOf(host)) {
          expect(isWithin(host, domain)).toBe(true);
          expect(isWithin(`not${domain}`, domain)).toBe(false);
          expect(isWithin(`${domain}.evil.com`, domain)).toBe(false);
        }
      }),
    );
  });
});
