import type { Service } from "#lib/domain/service.ts";
import { aService, inEveryLanguage } from "#tests/domain/builders.ts";

const checked = { checkedOn: "2026-11-22", checkedBy: "official-page" } as const;

/** A service whose name and domain follow from its id; the comments say what it is there for. */
const service = (id: string, over: Partial<Service>): Service => {
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  return aService({
    id,
    name: inEveryLanguage(name),
    mark: { letter: name.charAt(0), colour: "#234b86" },
    domains: [`${id}.example`],
    ...over,
  });
};

export const services: readonly Service[] = [
  // Its mail resets the others, and it can be secured there.
  service("mail", {
    category: "mail",
    isMailbox: true,
    pages: {
      password: { url: "https://mail.example/password", ...checked },
      "second-factor": { url: "https://mail.example/second-factor", ...checked },
    },
  }),
  // Two sites with one login.
  service("shop", {
    category: "shopping",
    sharesLoginWith: ["mall"],
    pages: { password: { url: "https://shop.example/password", ...checked } },
  }),
  service("mall", { category: "shopping", sharesLoginWith: ["shop"] }),
  // Its name gives something away.
  service("dating", { category: "dating", isSensitive: true }),
  // It has hosts that lead elsewhere, apps that are connected to it, and a way through its app.
  service("portal", {
    category: "portal",
    isHub: true,
    excludedHosts: ["link.portal.example"],
    closing: "hard",
    pages: {
      "connected-apps": {
        url: "https://portal.example/apps",
        paths: [{ language: "ja", words: ["設定", "連携アプリ"] }],
        ...checked,
      },
      closing: { url: "https://portal.example/closing", ...checked },
    },
  }),
  // Its company ended most of what happened there.
  service("club", { category: "forum" }),
  // Nothing happened there; it is only named in what happened elsewhere.
  service("quiet", {
    category: "news",
    mentions: [{ incidentId: "shop-2026", role: "advertising-client", note: inEveryLanguage("Named") }],
  }),
];
