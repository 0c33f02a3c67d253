import { expect, test } from "vitest";
import { readDay } from "#lib/imports/read-day.ts";
import { noon } from "./noon.ts";

test.for([
  [noon("2021-05-06"), "2021-05-06"],
  [String(noon("2021-05-06")), "2021-05-06"],
  [String(noon("2021-05-06") * 1000), "2021-05-06"],
  [String(noon("2021-05-06") * 1_000_000), "2021-05-06"],
  ["2021-05-06", "2021-05-06"],
  ["2021/5/6 10:11", "2021-05-06"],
  ["2021年5月6日", "2021-05-06"],
  ["06.05.2021", "2021-05-06"],
  ["16/05/2021", "2021-05-16"],
  ["05/16/2021", "2021-05-16"],
  ["5/5/2021", "2021-05-05"],
] as const)("%s is %s", ([value, day]) => {
  expect(readDay(value)).toBe(day);
});

test.for([
  "05/06/2021",
  "2021-02-30",
  "0",
  "",
  "yesterday",
  "1899-01-01",
  0,
  -5,
  Number.NaN,
  1e300,
  null,
  {},
  "99999999999999999",
])("%s is no day", (value) => {
  expect(readDay(value)).toBeUndefined();
});
