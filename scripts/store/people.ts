import type { Account } from "#lib/domain/account.ts";
import { addDays, dayOf } from "#lib/domain/day.ts";
import type { Find } from "#lib/domain/find.ts";
import type { PersonRegion } from "#lib/domain/person-region.ts";
import type { Visit } from "#lib/domain/visit.ts";

/** Somebody who does not exist, as the pictures of a listing show them. */
interface MadeUpPerson {
  readonly region: PersonRegion;
  /** Services they have, by their ids; the first is the one whose popup is pictured, the second the one that is looked into. */
  readonly services: readonly string[];
}

/** By the language of the listing: what many of its readers use. */
export const people: Readonly<Record<string, MadeUpPerson>> = {
  ja: {
    region: "japan",
    services: [
      "timescar",
      "askul",
      "line",
      "google",
      "yahoojp",
      "amazon",
      "rakuten",
      "softbank",
      "niconico",
      "moneyforward",
      "adobe",
      "discord",
      "canva",
    ],
  },
  "zh-Hans": {
    region: "mainland-china",
    services: [
      "weibo",
      "nio",
      "wechat",
      "alipay",
      "taobao",
      "jd",
      "qq",
      "ctrip",
      "bilibili",
      "meitu",
      "google",
      "linkedin",
      "adobe",
    ],
  },
  "zh-Hant": {
    region: "taiwan",
    services: [
      "lifetour",
      "line",
      "google",
      "facebook",
      "momo",
      "pchome",
      "tixcraft",
      "discord",
      "linkedin",
      "adobe",
      "canva",
      "dropbox",
    ],
  },
  ko: {
    region: "korea",
    services: [
      "lottecard",
      "coupang",
      "naver",
      "kakao",
      "skt",
      "kt",
      "yes24",
      "tving",
      "google",
      "discord",
      "adobe",
      "instagram",
    ],
  },
  en: {
    region: "united-states",
    services: [
      "att",
      "discord",
      "google",
      "amazon",
      "facebook",
      "linkedin",
      "adobe",
      "dropbox",
      "lastpass",
      "canva",
      "ticketmaster",
      "twitch",
    ],
  },
};

/** What the extension has on record of a person who installed it half a year ago, by table. */
export function recordOf({ region, services }: MadeUpPerson) {
  const today = dayOf(Date.now());
  const visits: Visit[] = services.slice(0, -3).map((serviceId, at) => ({
    serviceId,
    firstOn: addDays(today, -180 + at * 9),
    lastOn: addDays(today, -(at * at) % 40),
    dayCount: 90 - at * 7,
  }));
  const accounts: Account[] = services
    .slice(0, 6)
    .map((serviceId, at) => ({ serviceId, standing: "has", since: `${2014 + at}`, saidOn: today }));
  const finds: Find[] = services.slice(-5).map((serviceId, at) => ({
    serviceId,
    origin: at % 2 === 0 ? "export" : "history",
    foundOn: today,
    ...(at % 2 === 0
      ? {
          accountBy: addDays(today, -1500 - at * 90),
          passwordChangedOn: addDays(today, -1200 - at * 60),
          logins: 1,
        }
      : { firstOn: addDays(today, -85), lastOn: addDays(today, -20 - at), dayCount: 6 + at }),
  }));
  const settings = [
    { key: "welcomedOn", value: addDays(today, -180) },
    { key: "region", value: region },
    { key: "ownPasswords", value: "partly" },
    { key: "mailboxes", value: ["google"] },
    { key: "theme", value: "light" },
  ];
  return { visits, accounts, finds, settings };
}
