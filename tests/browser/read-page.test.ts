import { describe, expect, it, test } from "vitest";
import { readPage } from "#lib/browser/read-page.ts";
import { openTabs } from "./fake-tabs.ts";

describe("the page in front of the person", () => {
  test.for([
    ["https://weibo.com/u/1?secret#part", { kind: "web", host: "weibo.com" }],
    ["http://WWW.Weibo.com.:8080/", { kind: "web", host: "www.weibo.com" }],
    ["chrome://settings", { kind: "not-web" }],
    ["file:///home/weibo.com", { kind: "not-web" }],
    ["about:blank", { kind: "not-web" }],
    ["http://127.0.0.1/", { kind: "not-covered" }],
    ["http://localhost:8080/admin", { kind: "not-covered" }],
    ["https://printer.local/", { kind: "not-covered" }],
    ["", { kind: "not-web" }],
    [undefined, { kind: "not-web" }],
  ] as const)("at %s is no more than %j", async ([url, page]) => {
    openTabs(
      { id: 1, url: "https://line.me/" },
      { id: 2, active: true, ...(url === undefined ? {} : { url }) },
    );
    expect(await readPage()).toStrictEqual(page);
  });

  it("is not even asked for in a private tab", async () => {
    const tabs = openTabs({ id: 1, active: true, incognito: true, url: "https://weibo.com/" });
    expect(await readPage()).toEqual({ kind: "private" });
    expect(tabs.asked).toEqual([]);
  });

  it("is none where no tab is active", async () => {
    openTabs();
    expect(await readPage()).toEqual({ kind: "not-web" });
  });
});
