import type { ImportCatalogue } from "#lib/imports/export-file.ts";

type Listed = ImportCatalogue["services"][number];

const inAll = (name: string): Listed["name"] => ({ en: name, ja: name, "zh-Hans": name });

/** A small catalogue: services of all kinds that matter to a file of logins. */
export const catalogue: ImportCatalogue = {
  services: [
    { id: "bird", name: inAll("Bird"), aliases: ["Tweeter"], domains: ["bird.example"] },
    { id: "mail", name: inAll("Mail"), aliases: [], domains: ["mail.example"], sharesLoginWith: ["video"] },
    { id: "video", name: inAll("Video"), aliases: [], domains: ["video.example"], sharesLoginWith: ["mail"] },
    {
      id: "shop",
      name: { ...inAll("Shop"), ja: "みせ" },
      aliases: [],
      domains: ["shop.example", "shop.co.jp"],
      excludedHosts: ["help.shop.example"],
    },
    { id: "travel", name: inAll("Travel"), aliases: [], domains: ["travel.example"] },
    { id: "twin-a", name: inAll("Twin"), aliases: [], domains: ["twin-a.example"] },
    { id: "twin-b", name: inAll("Twin"), aliases: [], domains: ["twin-b.example"] },
  ],
  equalDomains: [
    ["bird.example", "old-bird.example"],
    ["one.example", "two.example"],
  ],
};
