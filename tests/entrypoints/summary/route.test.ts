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
  { view: "welcome" },
  { view: "data" },
  { view: "data", dataClass: "phone-numbers" },
  { view: "service", serviceId: "wechat-pay" },
  { view: "service", serviceId: "site:forum.example.com" },
];

describe("the address of a view", () => {
  test.for(routes)("leads back to it: %o", (route) => {
    expect(routeOf(hrefOf(route))).toEqual(route);
  });

  it("is the overview where it names nothing that exists", () => {
    for (const hash of ["", "#", "#nowhere", "#nowhere/weibo"])
      expect(routeOf(hash)).toEqual({ view: "home" });
  });

  it("names a service as it stands where it does not decode", () => {
    expect(routeOf("#services/100%")).toEqual({ view: "service", serviceId: "100%" });
  });

  it("is the ledger where it names a kind of data that does not exist", () => {
    expect(routeOf("#data/dreams")).toEqual({ view: "data" });
  });
});
