import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expectBadgeOf, expectNothing, expectVisits } from "./expect-visit.ts";
import { test } from "./fixtures.ts";
import { forgetVisits } from "./visits.ts";

const hostsByService: Readonly<Record<string, readonly string[]>> = {
  weibo: ["weibo.com", "www.weibo.com", "passport.weibo.com", "m.weibo.cn", "login.sina.com.cn"],
  wechat: ["www.wechat.com", "weixin.qq.com", "wx.qq.com"],
  "wechat-pay": ["pay.weixin.qq.com"],
  qq: ["www.qq.com", "mail.qq.com", "im.qq.com", "aq.qq.com", "www.tencent.com"],
  alipay: ["www.alipay.com", "auth.alipay.com"],
  alibaba: ["www.alibaba.com", "login.alibaba.com"],
  aliexpress: ["www.aliexpress.com", "ja.aliexpress.com"],
  taobao: ["www.taobao.com", "login.taobao.com"],
  tmall: ["www.tmall.com", "login.tmall.com"],
  jd: ["www.jd.com", "passport.jd.com"],
  baidu: ["www.baidu.com", "passport.baidu.com"],
  ctrip: ["www.ctrip.com", "passport.ctrip.com"],
  meitu: ["www.meitu.com", "account.meitu.com"],
  line: ["line.me", "access.line.me", "account.line.biz"],
  icloud: ["www.icloud.com", "www.icloud.com.cn"],
  apple: ["account.apple.com", "appleid.apple.com", "idmsa.apple.com"],
  "microsoft-outlook": ["outlook.live.com", "login.live.com", "www.hotmail.com", "outlook.com"],
  douyin: ["www.douyin.com"],
  toutiao: ["www.toutiao.com"],
};

test.describe("A listed service is known under its real hosts", () => {
  for (const [serviceId, hosts] of Object.entries(hostsByService)) {
    test(`${serviceId}: ${hosts.join(", ")}`, async ({ omamori }) => {
      for (const host of hosts) {
        await forgetVisits(omamori);
        const tab = await omamori.visit(`https://${host}/`);
        await expectVisits(omamori, serviceId);
        await expectBadgeOf(tab, serviceId);
        await tab.close();
      }
    });
  }
});

const oddlyWritten: Readonly<Record<string, string>> = {
  "with a port": "http://www.weibo.com:8080/",
  "in upper case": "http://WWW.WEIBO.COM/",
  "with a trailing dot": "http://weibo.com./",
  "with a trailing dot and a port": "http://m.weibo.cn.:8080/",
  "with a name and password before it": "http://reader:secret@weibo.com/",
  "in full-width letters": "http://ｗｅｉｂｏ．ｃｏｍ/",
  "by http": "http://weibo.com/",
};

test.describe("A listed host is known however it is written", () => {
  for (const [how, address] of Object.entries(oddlyWritten)) {
    test(`${how}: ${address}`, async ({ omamori }) => {
      await forgetVisits(omamori);
      const tab = await omamori.visit(address);
      await expectVisits(omamori, "weibo");
      await expectBadgeOf(tab, "weibo");
      await tab.close();
    });
  }
});

const notListed: Readonly<Record<string, string>> = {
  "a name that ends alike": "https://notweibo.com/",
  "a name that ends alike in another service": "https://www.cvonline.me/",
  "a listed name as a label of another": "https://weibo.com.evil.com/",
  "a listed name with a hyphen": "https://login-weibo.com/",
  "a listed name in the path": "https://evil.example/weibo.com",
  "a listed name before an @": "https://weibo.com@evil.example/",
  "a homograph in Cyrillic": "https://wеibо.com/",
  "a homograph in punycode": "https://xn--wibo-f4d.com/",
  "an internationalised name": "https://微博.example/",
  "a listed name under another ending": "https://weibo.org/",
  "an IPv4 address": "http://93.184.216.34/",
  "an IPv6 address": "http://[2606:2800:220:1::1]/",
  "a single label": "http://weibo/",
  "a host that a service leaves out": "https://docs.qq.com/",
  "a page that only leads elsewhere": "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2F",
  "somebody's blog below a listed domain": "https://somebody.wordpress.com/",
  "a host that begins with a dot": "https://.weibo.com/",
  "a host that one service leaves out and the next one too": "https://mp.weixin.qq.com/",
  "the top-level domain": "https://com/",
  "an unlisted site": "https://www.example.com/",
};

test.describe("What is not listed gets no badge and no record", () => {
  for (const [what, address] of Object.entries(notListed)) {
    test(`${what}: ${address}`, async ({ omamori }) => {
      await forgetVisits(omamori);
      const tab = await omamori.visit(address);
      await expectNothing(omamori, tab);
      await tab.close();
    });
  }

  test("an extension page", async ({ omamori }) => {
    await forgetVisits(omamori);
    const tab = await omamori.visit(`chrome-extension://${omamori.id}/summary.html?weibo.com`);
    await expectNothing(omamori, tab);
    await tab.close();
  });

  test("about:blank and data: pages", async ({ omamori }) => {
    await forgetVisits(omamori);
    const tab = await omamori.openTab();
    for (const address of ["about:blank#weibo.com", "data:text/html,weibo.com"]) {
      await tab.visit(address);
      await expectNothing(omamori, tab);
    }
    await tab.close();
  });

  test("a file whose path names a listed host", async ({ omamori, folder }) => {
    await forgetVisits(omamori);
    const file = await writePage(folder, "weibo.com.html");
    const tab = await omamori.visit(file);
    await expectNothing(omamori, tab);
    await tab.close();
  });
});

async function writePage(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, "<!doctype html><title>A page</title>");
  return pathToFileURL(path).href;
}
