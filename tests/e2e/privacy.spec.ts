import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expectVisits } from "./expect-visit.ts";
import { build, expect, test } from "./fixtures.ts";
import { readStored } from "./read-stored.ts";
import { awaitQuiet } from "./visits.ts";

test("the built extension asks for the permissions that are explained, for more only if wanted, and for no site", async () => {
  const manifest = JSON.parse(await readFile(join(build, "manifest.json"), "utf8"));
  expect(manifest.permissions).toEqual(["webNavigation", "unlimitedStorage", "alarms", "offscreen"]);
  expect(manifest.optional_permissions).toEqual(["notifications", "history", "storage"]);
  expect(manifest.optional_host_permissions).toEqual([
    "https://haveibeenpwned.com/*",
    "https://api.pwnedpasswords.com/*",
    "https://updates.omamori.example/*",
  ]);
  for (const field of [
    "host_permissions",
    "content_scripts",
    "web_accessible_resources",
    "externally_connectable",
  ]) {
    expect(manifest[field], field).toBeUndefined();
  }
});

test("a visit leaves the service and the day, and nothing else", async ({ launch, web }) => {
  const html = "<title>zqx-private-title</title><p>zqx-private-text</p>";
  const addresses = [
    "https://zqx-private-host.weibo.com/zqx-private-path?zqx-private-query=1#zqx-private-fragment",
    "https://zqx-private-name:zqx-private-password@www.weibo.com/",
    "https://zqx-private-site.example/zqx-private-path?next=https://weibo.com/",
    "https://weibo.com.zqx-private-site.example/",
    "https://docs.qq.com/zqx-private-path",
  ];
  const omamori = await launch();
  for (const address of addresses) {
    web.serve(address.replace(/[?#].*/, "").replace(/\/\/.*@/, "//"), { html });
    await (await omamori.visit(address)).page.waitForLoadState();
  }
  await awaitQuiet(omamori);
  await expectVisits(omamori, "weibo");

  const stored = await readStored(omamori);
  expect(JSON.stringify(stored)).not.toContain("zqx-private");
  // Nor is there another place where something could be kept.
  expect(Object.keys(stored.databases)).toEqual(["omamori"]);
  expect(stored.elsewhere).toEqual([]);
});

test("the record of a visit has days for its times and no other field", async ({ launch }) => {
  const omamori = await launch();
  await omamori.visit("https://www.weibo.com/");
  await expectVisits(omamori, "weibo");
  const { visits, accounts, resolutions, settings } = (await omamori.readDatabase()) ?? {};
  const day = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
  expect(visits).toEqual([{ serviceId: "weibo", firstOn: day, lastOn: day, dayCount: 1 }]);
  expect({ accounts, resolutions, settings }).toEqual({ accounts: [], resolutions: [], settings: [] });
});

test("no request leaves the extension through a whole session", async ({ launch, web }) => {
  const omamori = await launch();
  const fromExtension: string[] = [];
  omamori.context.on("request", (request) => {
    const asker = request.serviceWorker()?.url() ?? request.frame().url();
    if (asker.startsWith("chrome-extension:")) fromExtension.push(request.url());
  });
  web.requests.length = 0;

  const tab = await omamori.visit("https://www.weibo.com/");
  await expectVisits(omamori, "weibo");
  const popup = await omamori.openPopup();
  await expect(popup.locator("body")).not.toBeEmpty();
  await popup.close();
  const summary = await omamori.openSummary();
  await expect(summary.locator("body")).not.toBeEmpty();
  await summary.reload();
  await omamori.stopWorker();
  await tab.visit("https://access.line.me/");
  await expectVisits(omamori, "line", "weibo");
  await summary.close();

  // Whatever the browser sends, to any host and port, arrives here.
  const visited = ["https://www.weibo.com/", "https://access.line.me/"];
  const pages = visited.flatMap((address) => [address, `${address}favicon.ico`]);
  const others = web.requests.map(({ url }) => url).filter((url) => !isBrowsersOwn(url));
  expect(others.filter((url) => !pages.includes(url))).toEqual([]);
  expect(others).toEqual(expect.arrayContaining(visited));
  expect(fromExtension.filter((url) => !url.startsWith(`chrome-extension://${omamori.id}/`))).toEqual([]);
});

test("whatever a page of the extension tries to send or load from outside is refused by its manifest", async ({
  launch,
  web,
}) => {
  const omamori = await launch();
  const summary = await omamori.openSummary();
  web.requests.length = 0;
  const tried = await summary.evaluate(async () => {
    const refused: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      refused.push(effectiveDirective);
    });
    const outside = "https://www.weibo.com/zqx-outside";
    const isFetched = await fetch(outside).then(
      () => true,
      () => false,
    );
    navigator.sendBeacon(outside, "zqx");
    const socket = new WebSocket(outside.replace("https", "wss"));
    const isConnected = await new Promise<boolean>((resolve) => {
      socket.onopen = () => resolve(true);
      socket.onerror = () => resolve(false);
    });
    const frame = document.createElement("iframe");
    frame.src = outside;
    const image = new Image();
    image.src = outside;
    document.body.append(frame, image);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { isFetched, isConnected, refused: refused.toSorted() };
  });
  expect(tried).toEqual({
    isFetched: false,
    isConnected: false,
    // What is fetched, the beacon and the socket.
    refused: ["connect-src", "connect-src", "connect-src", "frame-src", "img-src"],
  });
  expect(web.requests.filter(({ url }) => url.includes("zqx-outside"))).toEqual([]);
});

/** What Chromium asks of its maker on its own, without any extension. */
function isBrowsersOwn(url: string): boolean {
  return /^https?:\/\/(update\.googleapis|accounts\.google|clients2\.google)\.com\//.test(url);
}
