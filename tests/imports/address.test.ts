import { describe, expect, it, test } from "vitest";
import { loginPlaceOf, looksLikeAddress } from "#lib/imports/address.ts";

describe("an address of an export", () => {
  test.for([
    ["https://www.weibo.com/login", "www.weibo.com"],
    ["HTTP://Weibo.com", "weibo.com"],
    ["https://me:secret@weibo.com:8443/x", "weibo.com"],
    ["https://日本語.jp/", "xn--wgv71a119e.jp"],
    ["日本語.jp", "xn--wgv71a119e.jp"],
    ["weibo.com", "weibo.com"],
    ["weibo.com/login?x=https://evil.example", "weibo.com"],
    ["weibo.com:8443", "weibo.com"],
    ["login.example.shop", "login.example.shop"],
  ] as const)("%s is of a site", ([address, host]) => {
    expect(loginPlaceOf(address)).toEqual({ kind: "site", host });
  });

  test.for([
    ["android://aGFzaA==@com.twitter.android/", "android.twitter.com"],
    ["androidapp://com.sina.weibo", "weibo.com"],
    ["iosapp://com.burbn.instagram", "instagram.com"],
    ["jp.naver.line.android", "line.me"],
    ["com.example.shop", "shop.example.com"],
  ] as const)("%s is of an app, of the domain that its id is made from", ([address, host]) => {
    expect(loginPlaceOf(address)).toEqual({ kind: "app", host });
  });

  test.for([
    "http://192.168.1.1/",
    "192.168.1.1:8080",
    "http://[::1]/",
    "localhost:3000",
    "https://printer.local",
    "http://nas/",
  ])("%s is known to the person's own network alone", (address) => {
    expect(loginPlaceOf(address)).toEqual({ kind: "near" });
  });

  test.for([
    "",
    "My bank",
    "chrome://settings",
    "ftp://a.example",
    "javascript:alert(1)",
    "data:text/plain,x",
    "mailto:me@a.example",
    "htt:/a.example/",
    "https://ex:ample.com/",
    "1234",
    "a@b.example",
  ])("%s is none", (address) => {
    expect(loginPlaceOf(address)).toBeUndefined();
  });
});

it("a cell is taken for an address only where it can be nothing else", () => {
  expect(["https://x", "a.example", "sub.a.co.jp/x"].map(looksLikeAddress)).toEqual([true, true, true]);
  expect(["me", "me@a.example", "p.w", "1.5", "", "Mr. X"].map(looksLikeAddress)).toEqual(
    Array(6).fill(false),
  );
});
