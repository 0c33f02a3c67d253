import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Account } from "#lib/domain/account.ts";
import type { Find } from "#lib/domain/find.ts";
import { knownAccounts } from "#lib/domain/known-account.ts";
import { type AccountOver, anAccount, noAccount } from "./builders.ts";
import { anyRecord } from "./whole-records.ts";

const find = (over: Partial<Find> = {}): Find => ({
  serviceId: "example",
  origin: "export",
  foundOn: "2026-11-20",
  ...over,
});

const known = (told: Account | undefined, ...finds: readonly Find[]) =>
  knownAccounts({ accounts: told ? [told] : [], finds }).of("example");

describe("what is known of an account", () => {
  const shown = find({ accountBy: "2014-03-01", passwordChangedOn: "2019-05-06" });

  it("is what a file shows, where nothing was told", () => {
    expect(known(undefined, shown)).toEqual({
      serviceId: "example",
      standing: "has",
      sinceBounds: { before: "2014-03-01" },
      passwordChangedOn: "2019-05-06",
      saidOn: "2026-11-20",
    });
    expect(known(undefined, find())).toEqual({ serviceId: "example", standing: "has", saidOn: "2026-11-20" });
  });

  it("is nothing by the history alone: who looked at a page need not have an account", () => {
    expect(known(undefined, find({ origin: "history", lastOn: "2026-11-01" }))).toBeUndefined();
  });

  test.for<[string, Account, AccountOver]>([
    ["since when it exists", anAccount({ since: "2018" }), { since: "2018" }],
    [
      "a bound of it",
      anAccount({ sinceBounds: { after: "2015-01-01" } }),
      { sinceBounds: { after: "2015-01-01" } },
    ],
    [
      "when its password was changed",
      anAccount({ passwordChangedOn: "2012" }),
      { passwordChangedOn: "2012" },
    ],
    [
      "that it is the same since",
      anAccount({ passwordBounds: { unchangedSince: "2013-01-01" } }),
      { passwordBounds: { unchangedSince: "2013-01-01" } },
    ],
  ])("keeps a word on %s, whatever a file shows", ([, told, kept]) => {
    const account = known(told, shown);
    expect(account).toMatchObject(kept);
    if ("since" in kept) expect(account?.sinceBounds).toBeUndefined();
    if ("passwordBounds" in kept) expect(account?.passwordChangedOn).toBeUndefined();
  });

  it("of one that was closed is since when it was, and nothing of its password", () => {
    const told = anAccount({ standing: "closed" });
    expect(known(told, shown)).toEqual({ ...told, sinceBounds: { before: "2014-03-01" } });
  });

  it("of one that never was is that", () => {
    expect(known(noAccount(), shown)).toEqual(noAccount());
  });

  it("of a login is when its password was changed at any of its services", () => {
    const accounts = knownAccounts({
      accounts: [],
      finds: [
        find({ passwordChangedOn: "2019-05-06" }),
        find({ serviceId: "b", passwordChangedOn: "2022-01-01" }),
      ],
    });
    const service = { id: "example", sharesLoginWith: ["b"] };
    expect(accounts.atLogin(service)).toMatchObject({ standing: "has", passwordChangedOn: "2022-01-01" });
    expect(accounts.of("example")).toMatchObject({ passwordChangedOn: "2019-05-06" });
  });
});

describe("by law", () => {
  it("every word of the person's outranks every find", () => {
    fc.assert(
      fc.property(anyRecord, ({ accounts, finds }) => {
        const { of, atLogin } = knownAccounts({ accounts, finds });
        const alone = knownAccounts({ accounts, finds: [] });
        for (const told of accounts) {
          const { id, ...login } = { id: told.serviceId, sharesLoginWith: [] };
          expect(of(id)).toMatchObject({ ...told });
          expect(atLogin({ id, ...login })).toMatchObject({ ...alone.atLogin({ id, ...login }) });
        }
      }),
    );
  });

  it("without finds nothing is known but what was told", () => {
    fc.assert(
      fc.property(anyRecord, ({ accounts }) => {
        const { of, told } = knownAccounts({ accounts, finds: [] });
        for (const id of ["weibo", "line", "qq"]) expect(of(id)).toBe(told(id));
      }),
    );
  });
});
