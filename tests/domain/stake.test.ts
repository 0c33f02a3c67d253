import { expect, it, test } from "vitest";
import { type ServiceCategory, serviceCategories } from "#lib/domain/service.ts";
import { stakeOf } from "#lib/domain/stake.ts";
import { aService } from "./builders.ts";

test.for<[1 | 2 | 3, readonly ServiceCategory[]]>([
  [3, ["payment", "cloud", "mail", "finance", "crypto", "telecom", "password-manager"]],
  [
    2,
    [
      "social",
      "messaging",
      "shopping",
      "travel",
      "dating",
      "adult",
      "tickets",
      "delivery",
      "insurance",
      "points",
      "hosting",
      "developer",
      "work",
      "jobs",
      "health",
      "device",
      "public",
    ],
  ],
])("%s is at stake at these and no other kinds of services", ([stake, expected]) => {
  const found = serviceCategories.filter((category) => stakeOf(aService({ category })) === stake);
  expect(found).toEqual(expected);
});

it("a hub or a mailbox opens others, whatever it is besides", () => {
  expect(stakeOf(aService({ category: "news" }))).toBe(1);
  expect(stakeOf(aService({ category: "news", isHub: true }))).toBe(3);
  expect(stakeOf(aService({ category: "news", isMailbox: true }))).toBe(3);
});

it("what is said of a service itself goes before all", () => {
  expect(stakeOf(aService({ category: "mail", isHub: true, stake: 1 }))).toBe(1);
});
