import { expect, test } from "vitest";
import {
  allDataHref,
  dataHref,
  listHref,
  planHref,
  serviceHref,
  welcomeHref,
} from "#entrypoints/summary/links.ts";
import { routeOf } from "#entrypoints/summary/route.ts";

test.for([
  ["a service", serviceHref("wechat-pay"), { view: "service", serviceId: "wechat-pay" }],
  ["a kind of data", dataHref("phone-numbers"), { view: "data", dataClass: "phone-numbers" }],
  ["the plan", planHref, { view: "plan" }],
  ["all kinds of data", allDataHref, { view: "data" }],
  ["the list of services", listHref, { view: "services" }],
  ["the welcome", welcomeHref, { view: "welcome" }],
] as const)("a link to %s leads to its view: %s", ([, href, route]) => {
  // Anything but a fragment would leave the page.
  expect(href.startsWith("#")).toBe(true);
  expect(routeOf(href)).toEqual(route);
});
