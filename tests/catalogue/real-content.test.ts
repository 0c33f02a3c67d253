import { readFileSync } from "node:fs";
import { getDomain, getPublicSuffix, parse } from "tldts";
import { describe, expect, it, test } from "vitest";
import { shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { countCatalogue } from "#lib/catalogue/count-catalogue.ts";
import { brokenRules } from "#lib/catalogue/entry-rules.ts";
import { isWithin } from "#lib/domain/host.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { isUnproven } from "#lib/domain/incident.ts";
import { type Language, type Localised, languages, textOf } from "#lib/domain/language.ts";
import { matchService } from "#lib/domain/match-service.ts";
import type { Service } from "#lib/domain/service.ts";
import { statsAsText } from "#scripts/catalogue/stats.ts";
import { weighCatalogue, weightLimits } from "#scripts/catalogue/weight.ts";
import { alarmIn, asciiPunctuationIn } from "#tests/locales/wording.ts";

// Throws, naming file, field and reason, when any file is broken.
const { catalogue } = shippedCatalogue();
const { services, incidents, steps, signs, articles } = catalogue;

function serviceOf(id: string): Service {
  const found = services.find((service) => service.id === id);
  if (!found) throw new Error(`There is no service ${id}.`);
  return found;
}

function incidentOf(id: string): Incident {
  const found = incidents.find((incident) => incident.id === id);
  if (!found) throw new Error(`There is no incident ${id}.`);
  return found;
}

describe("every service that the articles name works when visited:", () => {
  test.for([
    ["weibo.com", "weibo"],
    ["m.weibo.cn", "weibo"],
    ["login.sina.com.cn", "weibo"],
    ["www.wechat.com", "wechat"],
    ["weixin.qq.com", "wechat"],
    ["wx.qq.com", "wechat"],
    ["pay.weixin.qq.com", "wechat-pay"],
    ["qq.com", "qq"],
    ["mail.qq.com", "qq"],
    ["www.tencent.com", "qq"],
    ["auth.alipay.com", "alipay"],
    ["www.alibaba.com", "alibaba"],
    ["ja.aliexpress.com", "aliexpress"],
    ["www.taobao.com", "taobao"],
    ["login.taobao.com", "taobao"],
    ["www.tmall.com", "tmall"],
    ["passport.jd.com", "jd"],
    ["passport.baidu.com", "baidu"],
    ["passport.ctrip.com", "ctrip"],
    ["www.meitu.com", "meitu"],
    ["access.line.me", "line"],
    ["www.icloud.com", "icloud"],
    ["www.icloud.com.cn", "icloud"],
    ["appleid.apple.com", "apple"],
    ["account.apple.com", "apple"],
    ["outlook.live.com", "microsoft-outlook"],
    ["outlook.com", "microsoft-outlook"],
    ["www.hotmail.com", "microsoft-outlook"],
    ["login.live.com", "microsoft-outlook"],
    ["www.douyin.com", "douyin"],
    ["www.toutiao.com", "toutiao"],
  ] as const)("%s is %s", ([host, id]) => {
    expect(matchService(host, services)?.id).toBe(id);
  });

  test.for([
    ["www.yahoo.co.jp", "yahoojp"],
    ["mail.yahoo.co.jp", "yahoojp"],
    ["www.yahoo.com", "yahoo"],
    ["login.yahoo.com", "yahoo"],
    ["www.rakuten.co.jp", "rakuten"],
    ["mobile.rakuten.co.jp", "rakuten-mobile"],
    ["www.rakuten.com", undefined],
    ["jp.mercari.com", "mercari"],
    ["www.amazon.co.jp", "amazon"],
    ["aws.amazon.com", undefined],
    ["www.coupang.com", "coupang"],
    ["www.naver.com", "naver"],
    ["www.bilibili.com", "bilibili"],
    ["x.com", "x"],
    ["netflix.com", "netflix"],
    ["notx.com", undefined],
    ["jp.account.rakuten.com", "rakuten"],
    ["account.bandainamcoid.com", "bandainamcoid"],
    ["bleague-ticket.psrv.jp", "bleague"],
    ["jp-life.japanpost.jp", "japanpost-insurance"],
    ["mail.daum.net", "daum"],
    ["mail.163.com", "netease"],
    ["music.163.com", "netease-music"],
    ["login.seek.com", "seek"],
    ["somebody.tistory.com", undefined],
  ] as const)("%s is %s: companies that share a name are kept apart", ([host, id]) => {
    expect(matchService(host, services)?.id).toBe(id);
  });

  test.for([
    "apple.com",
    "support.apple.com",
    "microsoft.com",
    "sina.com.cn",
    "news.qq.com",
    "docs.qq.com",
    "mp.weixin.qq.com",
    "open.weibo.com",
    "onedrive.live.com",
    "line.biz",
    "notweibo.com",
    "weibo.com.evil.com",
    "taobao.co",
    "jd.id",
  ])("%s is none of them", (host) => {
    expect(matchService(host, services)).toBeUndefined();
  });
});

describe("a page that only leads elsewhere, or that somebody else publishes,", () => {
  test.for([
    "l.facebook.com",
    "lm.facebook.com",
    "l.messenger.com",
    "l.instagram.com",
    "l.threads.com",
    "link.zhihu.com",
    "link.csdn.net",
    "out.reddit.com",
    "away.vk.com",
    "c.pc.qq.com",
    "urlsec.qq.com",
    "docs.qq.com",
    "rdsig.yahoo.co.jp",
    "ord.yahoo.co.jp",
    "r.search.yahoo.com",
    "consent.yahoo.com",
    "notifications.google.com",
    "adcr.naver.com",
    "cm.bilibili.com",
    "s.click.taobao.com",
    "redirect.simba.taobao.com",
    "s.click.aliexpress.com",
    "hb.afl.rakuten.co.jp",
    "rover.ebay.com",
    "redirect.disqus.com",
    "jpn01.safelinks.protection.outlook.com",
    "view.officeapps.live.com",
    "developer.aliyun.com",
    "web.archive.org",
    "sites.google.com",
    "blog.naver.com",
    "somebody.wordpress.com",
    "somebody.tumblr.com",
    "somebody.substack.com",
    "somebody.livejournal.com",
    "somebody.blog62.fc2.com",
    "somebody.web.fc2.com",
    "www002.upp.so-net.ne.jp",
    "t.me",
    "t.co",
    "t.cn",
    "www.kddi.com",
  ])("is no use of a service at %s", (host) => {
    expect(matchService(host, services)).toBeUndefined();
  });

  test.for([
    ["www.facebook.com", "facebook"],
    ["www.threads.net", "instagram"],
    ["www.zhihu.com", "zhihu"],
    ["blog.csdn.net", "csdn"],
    ["old.reddit.com", "reddit"],
    ["id.vk.com", "vk"],
    ["mail.yahoo.co.jp", "yahoojp"],
    ["search.yahoo.com", "yahoo"],
    ["mail.google.com", "google"],
    ["nid.naver.com", "naver"],
    ["wordpress.com", "wordpress"],
    ["www.tumblr.com", "tumblr"],
    ["substack.com", "substack"],
    ["www.livejournal.com", "livejournal"],
    ["secure.id.fc2.com", "fc2"],
    ["adult.contents.fc2.com", "fc2"],
    ["web.telegram.org", "telegram"],
    ["connect.auone.jp", "au"],
  ] as const)("is not the like of %s", ([host, id]) => {
    expect(matchService(host, services)?.id).toBe(id);
  });
});

describe("a listed domain", () => {
  const domains = services.flatMap(({ id, domains, excludedHosts }) =>
    [...domains, ...(excludedHosts ?? [])].map((domain) => ({ id, domain: domain.replace(/^\*\./, "") })),
  );

  test.for(domains)("$domain of $id can be registered, and is not a public suffix itself", ({ domain }) => {
    for (const allowPrivateDomains of [true, false]) {
      expect(getDomain(domain, { allowPrivateDomains })).not.toBeNull();
      expect(getPublicSuffix(domain, { allowPrivateDomains })).not.toBe(domain);
    }
    expect(parse(domain).isIcann).toBe(true);
  });

  test.for(services.filter(({ excludedHosts }) => excludedHosts))(
    "of $id contains what it excludes",
    (service) => {
      for (const excluded of service.excludedHosts ?? []) {
        // `*.example.com` lies below it, as any host does that it stands for.
        const host = excluded.replace("*", "any");
        expect(
          service.domains.some((domain) => host !== domain && isWithin(host, domain)),
          excluded,
        ).toBe(true);
      }
    },
  );
});

describe("an account page", () => {
  /** Pages that lie at no domain of the service, each with the reason why it is right all the same. */
  const elsewhere: Readonly<Record<string, string>> = {
    "1688 password member1.taobao.com": "Opened with the Taobao account",
    "1688 recovery passport.taobao.com": "Opened with the Taobao account",
    "1688 security member1.taobao.com": "Opened with the Taobao account",
    "ahamo passkey id.smt.docomo.ne.jp": "ahamo is opened with the d ACCOUNT",
    "ahamo second-factor id.smt.docomo.ne.jp": "ahamo is opened with the d ACCOUNT",
    "apple connected-apps support.apple.com": "Apple describes the way there in its help",
    "apple privacy www.apple.com": "Apple's privacy information has no host of its own",
    "apple second-factor support.apple.com": "Apple describes the way there in its help",
    "bandaichannel security account.bandainamcoid.com": "Bandai Channel is opened with the Bandai Namco ID",
    "daum password accounts.kakao.com": "Daum is opened with the Kakao account",
    "daum security accounts.kakao.com": "Daum is opened with the Kakao account",
    "fliggy password member1.taobao.com": "Opened with the Taobao account",
    "fliggy recovery passport.taobao.com": "Opened with the Taobao account",
    "fliggy security member1.taobao.com": "Opened with the Taobao account",
    "goofish password member1.taobao.com": "Opened with the Taobao account",
    "goofish recovery passport.taobao.com": "Opened with the Taobao account",
    "goofish security member1.taobao.com": "Opened with the Taobao account",
    "hatena second-factor hatena.zendesk.com": "Hatena's own help centre",
    "icloud closing privacy.apple.com": "iCloud's account is the Apple Account",
    "icloud connected-apps support.apple.com": "iCloud's account is the Apple Account",
    "icloud password account.apple.com": "iCloud's account is the Apple Account",
    "icloud privacy support.apple.com": "Apple's help explains where iCloud in China is kept",
    "icloud recovery iforgot.apple.com": "iCloud's account is the Apple Account",
    "icloud recovery-data account.apple.com": "iCloud's account is the Apple Account",
    "icloud second-factor support.apple.com": "iCloud's account is the Apple Account",
    "icloud security account.apple.com": "iCloud's account is the Apple Account",
    "icloud sessions account.apple.com": "iCloud's account is the Apple Account",
    "line privacy www.lycorp.co.jp": "LY Corporation, which runs LINE, publishes its policy",
    "panerabread password panerabread.my.site.com": "Panera Bread's own help site",
    "pixiv second-factor www.pixiv.help": "pixiv's own help site",
    "premium-bandai security account.bandainamcoid.com": "Premium Bandai is opened with the Bandai Namco ID",
    "rakuma password profile.id.rakuten.co.jp": "Rakuma is opened with the Rakuten ID",
    "rakuma security profile.id.rakuten.co.jp": "Rakuma is opened with the Rakuten ID",
    "rakuten-mobile password profile.id.rakuten.co.jp": "Rakuten Mobile is opened with the Rakuten ID",
    "rakuten-mobile security profile.id.rakuten.co.jp": "Rakuten Mobile is opened with the Rakuten ID",
    "rakutencard password profile.id.rakuten.co.jp": "Rakuten Card is opened with the Rakuten ID",
    "reddit second-factor www.reddithelp.com": "Reddit's own help site",
    "tmall password member1.taobao.com": "Tmall is opened with the Taobao account",
    "tmall recovery passport.taobao.com": "Tmall is opened with the Taobao account",
    "tmall security member1.taobao.com": "Tmall is opened with the Taobao account",
    "wechat recovery kf.qq.com": "Tencent's help desk, which serves WeChat too",
    "xbox closing account.live.com": "Xbox is opened with the Microsoft account",
    "xbox connected-apps account.microsoft.com": "Xbox is opened with the Microsoft account",
    "xbox passkey account.live.com": "Xbox is opened with the Microsoft account",
    "xbox password account.live.com": "Xbox is opened with the Microsoft account",
    "xbox recovery account.live.com": "Xbox is opened with the Microsoft account",
    "xbox recovery-data account.live.com": "Xbox is opened with the Microsoft account",
    "xbox second-factor account.live.com": "Xbox is opened with the Microsoft account",
    "xbox security account.microsoft.com": "Xbox is opened with the Microsoft account",
    "xbox sessions account.live.com": "Xbox is opened with the Microsoft account",
  };

  const pages = services.flatMap(({ id, domains, pages }) =>
    Object.entries(pages).flatMap(([kind, { url, variants = [] }]) =>
      [...(url ? [url] : []), ...variants.map((variant) => variant.url)].map((address) => ({
        id,
        kind,
        url: address,
        domains,
      })),
    ),
  );
  const foreign = pages.flatMap(({ id, kind, url, domains }) => {
    const { hostname } = new URL(url);
    return domains.some((domain) => isWithin(hostname, domain)) ? [] : [`${id} ${kind} ${hostname}`];
  });

  it("lies on the service's own domains, or is a written-down exception", () => {
    expect([...new Set(foreign)].toSorted()).toEqual(Object.keys(elsewhere).toSorted());
  });

  test.for(pages)("of $id for $kind is an https address without a name or password in it", ({ url }) => {
    const { protocol, username, password, port } = new URL(url);
    expect([protocol, username, password, port]).toEqual(["https:", "", "", ""]);
  });

  /** Hosts that are an account page by themselves. */
  const ownPurpose = [
    "iforgot.apple.com",
    "privacy.apple.com",
    "weixin110.qq.com",
    "login.aliexpress.com",
    "privacy.104.com.tw",
    "drive-thru.duolingo.com",
    "privacy.lguplus.com",
    "account.riotgames.com",
    "account.edit.yahoo.co.jp",
    "lh.login.yahoo.co.jp",
    "account.youku.com",
    "accounts.104.com.tw",
    "auth.mangadex.org",
    "safe.dangdang.com",
  ];

  it("is not the start page of the site, where a person would have to search", () => {
    const starts = pages.filter(({ url }) => {
      const { pathname, search, hash, hostname } = new URL(url);
      // These hosts exist for nothing else.
      const isOwnPurpose = ownPurpose.includes(hostname);
      return pathname === "/" && !search && !hash && !isOwnPurpose;
    });
    expect(starts).toEqual([]);
  });
});

/** The incidents that the articles behind the product name. */
const ofArticles = [
  "alipay-insider-2010",
  "ctrip-payment-logs-2014",
  "icloud-china-operator-2018",
  "icloud-china-support-2018",
  "jd-2013",
  "line-cross-border-2018",
  "line-pay-github-2021",
  "line-takeovers-2014",
  "line-yahoo-2023",
  "qq-groups-2013",
  "qq-qr-codes-2022",
  "ruizhi-huasheng-2018",
  "taobao-credential-stuffing-2015",
  "taobao-scraping-2019",
  "taobao-unverified-2012",
  "weibo-contact-matching-2020",
];

describe("the catalogue", () => {
  const stats = countCatalogue(catalogue);

  it("holds what it promises", () => {
    expect(stats.incidents.all).toBeGreaterThanOrEqual(360);
    expect(stats.services.withIncidents).toBeGreaterThanOrEqual(330);
    expect(stats.incidents.inEastAsia).toBeGreaterThanOrEqual(220);
    expect(stats.services.withIncidentsAndPages).toBeGreaterThanOrEqual(150);
  });

  it("weighs no more for a reader of any language than it may, and no incident adds too much", () => {
    const { perPerson, perIncident } = weighCatalogue(catalogue);
    const limits = weightLimits(incidents.length);
    for (const language of languages) expect(perPerson[language], language).toBeLessThan(limits.perPerson);
    expect(perIncident).toBeLessThan(limits.perIncident);
  });

  it("is counted in the README as it is", () => {
    expect(readFileSync("README.md", "utf8")).toContain(statsAsText(stats));
  });

  it("names those who ask for it where it uses their data", () => {
    const licence = readFileSync("lib/catalogue/LICENSE.md", "utf8");
    for (const name of ["haveibeenpwned.com", "n0bisuke/haveibeenmorasareta"])
      expect(licence).toContain(name);
  });
});

describe("the incidents of the articles", () => {
  test.for([
    ["taobao-scraping-2019", ["taobao"], "confirmed", "yes"],
    [
      "ruizhi-huasheng-2018",
      ["alibaba", "baidu", "douyin", "qq", "taobao", "toutiao", "wechat", "weibo"],
      "confirmed",
      "yes",
    ],
    ["weibo-contact-matching-2020", ["weibo"], "confirmed", "yes"],
    ["icloud-china-support-2018", ["icloud"], "alleged", "claimed"],
    ["icloud-china-operator-2018", ["icloud"], "confirmed", "no"],
    ["line-cross-border-2018", ["line"], "confirmed", "not-found"],
    ["line-yahoo-2023", ["line"], "confirmed", "yes"],
    ["jd-2013", ["jd"], "confirmed", "yes"],
    ["taobao-credential-stuffing-2015", ["taobao"], "confirmed", "no"],
    ["qq-groups-2013", ["qq"], "confirmed", "yes"],
  ] as const)("hold %s, graded as found", ([id, serviceIds, grade, dataLeft]) => {
    const incident = incidentOf(id);
    expect(incident.serviceIds.toSorted()).toEqual(serviceIds);
    expect(incident.evidence.grade).toBe(grade);
    expect(incident.dataLeft).toBe(dataLeft);
  });

  test.for([
    ["taobao-scraping-2019", 1_180_000_000, "data-items"],
    ["weibo-contact-matching-2020", 538_000_000, "account-phone-pairs"],
    ["ruizhi-huasheng-2018", 3_000_000_000, "records"],
    ["line-yahoo-2023", 519_506, "records"],
  ] as const)("count in %s %d %s, not people", ([id, value, unit]) => {
    expect(incidentOf(id).counts).toContainEqual(expect.objectContaining({ value, unit }));
  });

  test.for([
    ["jd", "ruizhi-huasheng-2018", "advertising-client"],
    ["tmall", "ruizhi-huasheng-2018", "advertising-client"],
    ["ctrip", "ruizhi-huasheng-2018", "advertising-client"],
    ["meitu", "ruizhi-huasheng-2018", "advertising-client"],
    ["microsoft-outlook", "icloud-china-support-2018", "recovery-mailbox"],
  ] as const)("only name %s in %s, as %s", ([serviceId, incidentId, role]) => {
    expect(serviceOf(serviceId).mentions).toContainEqual(expect.objectContaining({ incidentId, role }));
    expect(incidentOf(incidentId).serviceIds).not.toContain(serviceId);
  });

  it("are established by somebody where they are called confirmed", () => {
    for (const { id, evidence } of incidents.filter((incident) => incident.evidence.grade === "confirmed")) {
      const bodies = ["court", "police", "regulator", "company"] as const;
      expect(
        bodies.some((body) => evidence.by.includes(body)),
        id,
      ).toBe(true);
    }
  });

  it("that one person claims are about that person, and unproven", () => {
    const claims = incidents.filter(({ evidence }) => evidence.by.includes("one-person"));
    expect(claims.map(({ id }) => id)).toEqual(["icloud-china-support-2018"]);
    for (const { concerned, evidence } of claims) {
      expect(concerned?.onePerson).toBe(true);
      expect(evidence.grade).toBe("alleged");
    }
  });
});

describe("a Japanese name", () => {
  it("that is written with kanji has a reading, as its sound cannot be told from it", () => {
    const unread = services.filter(
      ({ name, sortKeys }) =>
        (/\p{Script=Han}/u.test(textOf(name, "ja").replaceAll(/（.*?）/g, "")) ? "needed" : "not needed") !==
        (sortKeys?.some(([language]) => language === "ja") !== true ? "not needed" : "needed"),
    );
    expect(unread.map(({ id }) => id)).toEqual([]);
  });
});

describe("every incident", () => {
  test.for(incidents)("$id says what happened, and has sources that differ", (incident) => {
    // A title is made from the facts where there is none; without data classes it would say too little.
    expect(incident.title ?? incident.dataClasses[0]).toBeDefined();
    const { sources } = incident;
    expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
  });

  test.for(incidents.filter(({ id }) => ofArticles.includes(id)))(
    "of the articles, $id, has a title and a note of its own",
    ({ title, note }) => {
      expect(title).toBeDefined();
      expect(note).toBeDefined();
    },
  );

  test.for(incidents.filter(({ serviceIds }) => serviceIds.length === 0))(
    "without a site, $id, says in its own title whose data it is about",
    ({ title }) => expect(title).toBeDefined(),
  );

  it("has no mark of any markup and no address in its sentences", () => {
    for (const { id, title, note, caveats } of incidents) {
      for (const text of [title, note, ...caveats]) {
        for (const language of languages) expect(text?.[language] ?? "", id).not.toMatch(/https?:|[<>{}]/);
      }
    }
  });

  it("of a seller or without proof is not called confirmed, and says of its figure that it is a claim", () => {
    for (const { id, evidence, counts } of incidents.filter(({ evidence }) => isUnproven(evidence.grade))) {
      expect(evidence.by.length, id).toBeGreaterThan(0);
      if (evidence.by.every((basis) => basis === "seller")) {
        for (const { precision } of counts) expect(precision, id).not.toBe("exact");
      }
    }
  });

  it("says in its fields what its sentences say", () => {
    expect(brokenRules({ incidents, services })).toEqual([]);
  });

  it("was found after it began, came up again after it was known, and was ended after it began", () => {
    const isBefore = (a: string | undefined, b: string | undefined) => {
      // Compared at the precision they share: 2018-08 is not before 2018-08-20.
      const shared = Math.min(a?.length ?? 10, b?.length ?? 10);
      return a !== undefined && b !== undefined && a.slice(0, shared) < b.slice(0, shared);
    };
    for (const { id, occurred, foundOn, disclosedOn, resurfacedOn, ended } of incidents) {
      expect(isBefore(foundOn, occurred.from), id).toBe(false);
      expect(isBefore(resurfacedOn, disclosedOn ?? occurred.from), id).toBe(false);
      for (const day of Object.values(ended ?? {})) expect(isBefore(day, occurred.from), id).toBe(false);
    }
  });

  it("with groups leaves no kind of data and none of the people concerned out of them", () => {
    for (const { id, groups, dataClasses, concerned } of incidents) {
      if (!groups) continue;
      const named = new Set(groups.flatMap((group) => group.dataClasses));
      expect([...named].toSorted(), id).toEqual([...dataClasses].toSorted());
      const people = new Set(groups.flatMap(({ who }) => who));
      expect([...people].toSorted(), id).toEqual([...(concerned?.who ?? ["members"])].toSorted());
    }
  });

  it("is disclosed no later than it was added, and names each thing once", () => {
    for (const { id, disclosedOn, addedOn, serviceIds, dataClasses, evidence } of incidents) {
      expect((disclosedOn ?? "") <= addedOn, id).toBe(true);
      for (const list of [serviceIds, dataClasses, evidence.by]) {
        expect(new Set<string>(list).size, id).toBe(list.length);
      }
    }
  });
});

describe("a service", () => {
  it("names every login that is shared from both sides, and for the whole group", () => {
    const groupOf = (service: Service) => [service.id, ...(service.sharesLoginWith ?? [])].toSorted();
    for (const service of services) {
      for (const id of service.sharesLoginWith ?? []) {
        const other = services.find((candidate) => candidate.id === id);
        expect(other && groupOf(other), service.id).toEqual(groupOf(service));
      }
    }
  });
});

describe("the wording", () => {
  const localised = (owner: string, texts: readonly (Localised | undefined)[]) =>
    texts.flatMap((text) =>
      text
        ? languages.flatMap((language) =>
            text[language] === undefined ? [] : [{ owner, language, text: text[language] }],
          )
        : [],
    );
  const sentences: readonly { readonly owner: string; readonly language: Language; readonly text: string }[] =
    [
      ...incidents.flatMap(({ id, title, note, caveats, concerned, groups = [] }) =>
        localised(id, [title, note, ...caveats, concerned?.feature, ...groups.map((group) => group.feature)]),
      ),
      ...services.flatMap(({ id, name, mentions }) =>
        localised(id, [name, ...(mentions ?? []).map((mention) => mention.note)]),
      ),
      ...steps.flatMap(({ id, title, how, protects }) => localised(id, [title, how, protects])),
      ...signs.flatMap(({ id, sentence }) => localised(id, [sentence])),
      ...articles.flatMap(({ id, publisher }) => localised(id, [publisher])),
    ];

  it("frightens nobody and gives no all-clear", () => {
    const found = sentences.flatMap(({ owner, language, text }) => {
      const word = alarmIn(text, language);
      return word ? [`${owner} (${language}): ${word}`] : [];
    });
    expect(found).toEqual([]);
  });

  it("uses the punctuation of its writing", () => {
    const found = sentences.flatMap(({ owner, language, text }) => {
      // Korean has the punctuation of English, and its own words stand beside it alone.
      const mark = language === "en" || language === "ko" ? undefined : asciiPunctuationIn(text);
      return mark ? [`${owner} (${language}): ${mark} in ${text}`] : [];
    });
    expect(found).toEqual([]);
  });

  it("is in its language: Japanese and Chinese sentences are, and English and Korean ones hold no other script", () => {
    for (const { owner, language, text } of sentences) {
      if (language === "en")
        expect(text, owner).not.toMatch(/\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Han}/u);
      if (language === "ko") {
        expect(text, owner).toMatch(/\p{Script=Hangul}|^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u);
        expect(text, owner).not.toMatch(/\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Han}/u);
      }
      if (language === "zh-Hans") expect(text, owner).not.toMatch(/\p{Script=Hiragana}|\p{Script=Katakana}/u);
    }
  });

  it("ends a note or a caveat as a sentence ends", () => {
    for (const { id, note, caveats } of incidents) {
      for (const { language, text } of localised(id, [note, ...caveats])) {
        expect(text, id).toMatch(language === "en" || language === "ko" ? /\.$/ : /。$/);
      }
    }
  });
});
