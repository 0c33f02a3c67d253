import { placeOf } from "#lib/domain/host.ts";

/** Where a login is used: at a site, in an app, or at something only the person's own network knows. */
export type LoginPlace =
  | { readonly kind: "site"; readonly host: string }
  | { readonly kind: "app"; readonly host: string }
  | { readonly kind: "near" };

/** Apps whose id does not begin with the domain that they belong to, turned round. */
const domainOfApp: Readonly<Record<string, string>> = {
  "com.burbn.instagram": "instagram.com",
  "com.eg.android.alipaygphone": "alipay.com",
  "com.atebits.tweetie2": "x.com",
  "com.facebook.orca": "facebook.com",
  "com.google.android.youtube": "youtube.com",
  "com.jingdong.app.mall": "jd.com",
  "com.linecorp.line": "line.me",
  "com.nhn.android.search": "naver.com",
  "com.nianticlabs.pokemongo": "pokemongolive.com",
  "com.sankuai.meituan": "meituan.com",
  "com.sina.weibo": "weibo.com",
  "com.ss.android.ugc.aweme": "douyin.com",
  "com.ss.android.ugc.trill": "tiktok.com",
  "com.tencent.mm": "weixin.qq.com",
  "com.tencent.mobileqq": "qq.com",
  "com.tencent.xin": "weixin.qq.com",
  "com.xingin.xhs": "xiaohongshu.com",
  "com.xunmeng.pinduoduo": "pinduoduo.com",
  "com.zhiliaoapp.musically": "tiktok.com",
  "jp.naver.line.android": "line.me",
  "jp.ne.paypay.android.app": "paypay.ne.jp",
  "org.telegram.messenger": "telegram.org",
  "org.thoughtcrime.securesms": "signal.org",
  "tv.danmaku.bili": "bilibili.com",
};

/** The schemes by which managers name an app: Chrome's with a hash before the id, and those of others. */
const app = /^(?:android|androidapp|iosapp|androidpackage):\/\/(?:[^@/]*@)?([\w.-]+)/i;
const bareApp = /^(?:com|net|org|jp|cn|kr|de|tv|io)\.[a-z_]\w*(?:\.\w+)+$/i;
const scheme = /^[a-z][a-z0-9+.-]*:/i;
const domain = /^(?:[\p{L}\p{N}_-]+\.)+(?:\p{L}{2,}|xn--[\w-]+)(?::\d+)?(?:[/?#]|$)/u;

/**
 * Where an address of an export leads: an address with or without its scheme, with a user's name in it or not, a host
 * name, an app.
 *
 * @returns nothing where it is none of them. The host of an app is its id turned round: `com.example.shop` is of
 *   `example.com`, as ids are made from domains.
 */
export function loginPlaceOf(address: string): LoginPlace | undefined {
  if (/^https?:/i.test(address)) return placeOf(address);
  const id = app.exec(address)?.[1] ?? (bareApp.test(address) && !isHostLike(address) ? address : undefined);
  if (id !== undefined) {
    const key = id.toLowerCase();
    return { kind: "app", host: domainOfApp[key] ?? key.split(".").toReversed().join(".") };
  }
  if (/^(?:(?:\d+\.){3}\d+|localhost)(?::\d+)?(?:\/|$)/i.test(address)) return { kind: "near" };
  const isOther =
    /^[a-z][a-z0-9+.-]*:\/\//i.test(address) || (scheme.test(address) && !/^[^:/]+\.[^:/]+:\d/.test(address));
  if (isOther) return undefined;
  return domain.test(address) ? placeOf(`https://${address}`) : undefined;
}

/** `com.example.shop` could be a host below `.shop`; `com` and the like never begin one. */
const isHostLike = (address: string) => /^(?:tv|io|de)\./i.test(address);

/** Whether a cell can be nothing but an address. */
export function looksLikeAddress(cell: string): boolean {
  const text = cell.trim();
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || (domain.test(text) && !text.includes("@"));
}
