import { expect, test } from "vitest";
import { opensAccountsOrMoney } from "#lib/domain/consequence.ts";
import { dataClasses } from "#lib/domain/data-class.ts";

test("what opens accounts or money stands before all other kinds of data", () => {
  const isWorst = dataClasses.map(opensAccountsOrMoney);
  expect(isWorst.indexOf(false)).toBe(isWorst.lastIndexOf(true) + 1);
  expect(isWorst).toContain(true);
});
