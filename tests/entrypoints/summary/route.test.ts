import { describe, expect, it, test } from "vitest";
import { hrefOf, type Route, routeOf } from "#entrypoints/summary/route.ts";

const routes: readonly Route[] = [
  { view: "home" },
  { view: "plan" },
  { view: "timeline" },
  { view: "services" },
  { view: "find" },
  { view: "up-to-date" },
  { view: "saving" },
  { view: "settings" },
  { view: "privacy" },
  { view: "welcome" },
  { view: "data" },
  { view: "data", dataClass: "phone-numbers" },
  { view: "service", serviceId: "wechat-pay" },
  { view: "service", serviceId: "site:parapa.mail.example" },
];

describe("the address of a view", () => {
  test.for(routes)("leads back to it: %o", (route) => {
    expect(routeOf(hrefOf(route))).toEqual(route);
  });

  it("is the overview where it names nothing that exists", () => {
    for (const hash of ["", "#", "#nowhere", "#nowhere/weibo"])
      expect(routeOf(hash)).toEqual({ view: "home" });
  });

  it("is that of a site however its colon is written, and of what encodes nothing as it stands", () => {
    expect(routeOf("#services/site:a.example")).toEqual({ view: "service", serviceId: "site:a.example" });
    expect(routeOf("#services/site%3Aa.example")).toEqual({ view: "service", serviceId: "site:a.example" });
    expect(routeOf("#services/%")).toEqual({ view: "service", serviceId: "%" });
  });

  it("is the ledger where it names a kind of data that does not exist", () => {
    expect(routeOf("#data/dreams")).toEqual({ view: "data" });
  });
});
