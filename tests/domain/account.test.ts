import { describe, expect, it, test } from "vitest";
import {
  type Account,
  closedOnOf,
  passwordChangedAfter,
  passwordUnchangedSince,
  withLoginAnswers,
} from "#lib/domain/account.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import { anAccount, noAccount } from "./builders.ts";

describe("what was told of a password", () => {
  test.for<[string, object, string | undefined, string | undefined]>([
    ["nothing", {}, undefined, undefined],
    ["a year", { passwordChangedOn: "2018" }, "2018-01-01", "2018-12-31"],
    ["a day", { passwordChangedOn: "2018-08-20" }, "2018-08-20", "2018-08-20"],
    ["changed after a day", { passwordBounds: { changedAfter: "2018-08-20" } }, "2018-08-20", undefined],
    ["the same since a day", { passwordBounds: { unchangedSince: "2018-08-20" } }, undefined, "2018-08-20"],
    [
      "a date, before a bound",
      {
        passwordChangedOn: "2018-08",
        passwordBounds: { changedAfter: "2020-01-01", unchangedSince: "2020-01-01" },
      },
      "2018-08-01",
      "2018-08-31",
    ],
  ])("%s", ([, told, after, since]) => {
    expect(passwordChangedAfter(anAccount(told))).toBe(after);
    expect(passwordUnchangedSince(anAccount(told))).toBe(since);
  });

  it("is nothing of an account of which nothing is known", () => {
    expect([passwordChangedAfter(undefined), passwordUnchangedSince(undefined)]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("the day an account was closed", () => {
  it("is known of closed ones only", () => {
    expect(closedOnOf(anAccount({ standing: "closed", closedOn: "2020" }))).toBe("2020");
    expect(closedOnOf(anAccount({ standing: "closed" }))).toBeUndefined();
    expect(closedOnOf(anAccount({ closedOn: "2020" }))).toBeUndefined();
    expect(closedOnOf(undefined)).toBeUndefined();
  });
});

describe("what was told of a login at another of its services", () => {
  const other = (over: object) => anAccount({ serviceId: "other", saidOn: "2026-11-01", ...over });
  const joined = (account: Account | undefined, ...sharing: readonly Account[]) =>
    withLoginAnswers(account, "example", sharing);

  it("holds here too, where nothing was told", () => {
    const told = { passwordChangedOn: "2020", password: "own", secondFactor: true };
    expect(joined(undefined, other({ since: "2010", ...told }))).toEqual({
      serviceId: "example",
      saidOn: "2026-11-01",
      ...told,
    });
  });

  it("adds to what was told here, and says nothing of when the account was made", () => {
    const here = anAccount({ since: "2015", password: "shared" });
    expect(joined(here, other({ since: "2010", password: "own", secondFactor: true }))).toEqual({
      ...here,
      secondFactor: true,
    });
  });

  it("counts the last change of all, whoever told of it", () => {
    const changed = (passwordChangedOn: PartialDate) => ({ passwordChangedOn });
    expect(joined(anAccount(changed("2020")), other(changed("2023")))).toMatchObject(changed("2023"));
    expect(joined(anAccount(changed("2023")), other(changed("2020")))).toMatchObject(changed("2023"));
    const bounded = joined(
      anAccount(changed("2020")),
      other({ passwordBounds: { changedAfter: "2021-01-01" } }),
    );
    expect(bounded).toMatchObject({ passwordBounds: { changedAfter: "2021-01-01" } });
    expect(bounded).not.toHaveProperty("passwordChangedOn");
  });

  it("keeps that a second factor is off, where none says that it is on", () => {
    expect(joined(anAccount({ secondFactor: false }), other({}))?.secondFactor).toBe(false);
    expect(joined(anAccount({ secondFactor: false }), other({ secondFactor: true }))?.secondFactor).toBe(
      true,
    );
    expect(joined(anAccount(), other({}))).not.toHaveProperty("secondFactor");
  });

  it("is nothing where it was closed or never was, here or there", () => {
    const told = other({ passwordChangedOn: "2020" });
    expect(joined(noAccount(), told)).toEqual(noAccount());
    expect(joined(anAccount({ standing: "closed" }), told)).toEqual(anAccount({ standing: "closed" }));
    expect(joined(anAccount(), other({ standing: "closed", passwordChangedOn: "2020" }))).toEqual(
      anAccount(),
    );
    expect(joined(undefined, other({ standing: "never" }))).toBeUndefined();
    expect(joined(undefined)).toBeUndefined();
  });
});
