import { describe, expect, it } from "vitest";
import type { Service } from "#lib/domain/service.ts";
import { servicesToChoose } from "#lib/domain/services-to-choose.ts";

const service = (id: string, over: Partial<Service> = {}): Service => ({
  id,
  name: { ja: id, "zh-Hans": id, en: id },
  aliases: [],
  category: "shopping",
  home: "elsewhere",
  mark: { letter: "A", colour: "#234b86" },
  domains: [`${id}.example`],
  pages: {},
  ...over,
});

const idsOf = (groups: ReturnType<typeof servicesToChoose>) =>
  Object.fromEntries(groups.map(({ kind, services }) => [kind, services.map(({ id }) => id)]));

describe("the services to choose from", () => {
  const listed = (count: number) =>
    Array.from({ length: count }, (_, at) => service(`used-${at + 1}`, { mostUsed: { ja: at + 1 } }));

  it("have on top what many people of the region use, and that nowhere else", () => {
    const groups = idsOf(servicesToChoose(listed(14).toReversed(), "japan", "ja"));
    expect(groups["often"]).toEqual(listed(12).map(({ id }) => id));
    expect(groups["shopping"]).toEqual(["used-13", "used-14"]);
  });

  it("stand in groups by what they are for, those of the region first in each", () => {
    const services = [
      service("abroad", { home: "korea" }),
      service("worldwide"),
      service("at-home", { home: "japan" }),
      service("chat", { category: "messaging" }),
    ];
    expect(idsOf(servicesToChoose(services, "japan", "ja"))).toEqual({
      contact: ["chat"],
      shopping: ["at-home", "worldwide", "abroad"],
    });
  });

  it("follow the region, not the language that is read", () => {
    const services = [
      service("line", { mostUsed: { ja: 1, "zh-Hans": 70 } }),
      service("wechat", { mostUsed: { "zh-Hans": 1, ja: 74 } }),
    ];
    expect(idsOf(servicesToChoose(services, "japan", "zh-Hans"))["often"]).toEqual(["line", "wechat"]);
    expect(idsOf(servicesToChoose(services, "mainland-china", "ja"))["often"]).toEqual(["wechat", "line"]);
    expect(idsOf(servicesToChoose(services, undefined, "ja"))["often"]).toEqual(["line", "wechat"]);
  });

  it("begin in a region without a list of its own with what is at home there", () => {
    const services = [
      service("worldwide", { mostUsed: { "zh-Hant": 1 } }),
      service("shop", { home: "hong-kong" }),
      service("portal", { home: "hong-kong", isHub: true }),
    ];
    expect(idsOf(servicesToChoose(services, "hong-kong", "en"))["often"]).toEqual([
      "portal",
      "shop",
      "worldwide",
    ]);
  });

  it("are in Korea those of its own list", () => {
    const services = [
      service("worldwide", { mostUsed: { en: 1, ko: 2 } }),
      service("portal", { home: "korea", mostUsed: { ko: 1 } }),
      service("shop", { home: "korea" }),
    ];
    expect(idsOf(servicesToChoose(services, "korea", "ko"))["often"]).toEqual(["portal", "worldwide"]);
  });

  it("are in Hong Kong its own first, then Taiwan's list without what is at home in Taiwan", () => {
    const services = [
      service("chat", { home: "japan", mostUsed: { "zh-Hant": 1 } }),
      service("taiwan-shop", { home: "taiwan", mostUsed: { "zh-Hant": 2 } }),
      service("card", { home: "hong-kong", mostUsed: { "zh-Hant": 9 } }),
      service("bank", { home: "hong-kong", isHub: true }),
    ];
    const inTaiwan = servicesToChoose(services, "taiwan", "zh-Hant");
    expect(idsOf(inTaiwan)["often"]).toEqual(["chat", "taiwan-shop", "card"]);
    const inHongKong = idsOf(servicesToChoose(services, "hong-kong", "zh-Hant"));
    expect(inHongKong["often"]).toEqual(["card", "bank", "chat"]);
    expect(inHongKong["shopping"]).toEqual(["taiwan-shop"]);
    expect(servicesToChoose(services, undefined, "zh-Hant")).toEqual(inTaiwan);
  });
});
