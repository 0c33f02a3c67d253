import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Account } from "#lib/domain/account.ts";
import { addDays } from "#lib/domain/day.ts";
import type { WholeRecord } from "#lib/domain/personal-record.ts";
import { forgetService } from "#lib/storage/forget-service.ts";
import { isSameRecord } from "#lib/storage/merge-both-ways.ts";
import { restoreRecord } from "#lib/storage/restore-record.ts";
import { readSyncState, viewSync } from "#lib/storage/sync-state.ts";
import { readShared } from "#lib/storage/take-in.ts";
import { anyRecord, emptyRecord, mergeDay } from "#tests/domain/whole-records.ts";
import { aDevice, carry, type Device, devicesThatShare, passphrase } from "./a-device.ts";

const keep = (device: Device, record: Partial<WholeRecord>) =>
  restoreRecord(device.database, { ...emptyRecord, ...record }, mergeDay);
const account = (serviceId: string, over: Partial<Account> = {}): Account =>
  ({ serviceId, standing: "has", saidOn: "2026-11-20", ...over }) as Account;
const idsOf = async ({ database }: Device) =>
  (await database.accounts.toArray()).map(({ serviceId }) => serviceId).toSorted();

const sent = { kind: "agreed", sent: true };
const agreed = { kind: "agreed", sent: false };
const stuck = (problem: string) => ({ kind: "problem", problem });

describe("a first device", () => {
  it("puts its record there, and nothing that could be read", async () => {
    const device = aDevice();
    await keep(device, {
      accounts: [account("weibo")],
      visits: [{ serviceId: "line", firstOn: "2026-11-01", lastOn: "2026-11-20", dayCount: 3 }],
    });
    expect(await device.turnOn(passphrase)).toEqual(sent);
    const text = JSON.stringify(device.held.held());
    for (const word of ["weibo", "line", "2026-11", "saidOn", passphrase]) expect(text).not.toContain(word);
    expect(Object.keys(device.held.held()).toSorted()).toEqual(["head", "part0"]);
  });

  it("keeps a key that cannot be read out, and no passphrase", async () => {
    const device = aDevice();
    await device.turnOn(passphrase);
    const state = await readSyncState(device.database);
    if (state?.kind !== "on") throw new Error("It is off.");
    expect(state.key).toMatchObject({ extractable: false, type: "secret" });
    await expect(crypto.subtle.exportKey("raw", state.key)).rejects.toThrow();
    expect(JSON.stringify(state)).not.toContain(passphrase);
    expect(state.rounds).toBeGreaterThanOrEqual(600_000);
  });

  it("says that nothing came from another", async () => {
    const device = aDevice();
    await device.turnOn(passphrase);
    await device.exchange();
    expect(await viewSync(device.database)).toEqual({ kind: "on", sentOn: mergeDay });
  });
});

describe("a second device", () => {
  it("has with the passphrase what the first had, and the first what it had", async () => {
    const [one, other] = [aDevice(), aDevice()];
    await keep(one, { accounts: [account("weibo")] });
    await keep(other, { accounts: [account("line")] });
    await one.turnOn(passphrase);
    carry(one, other);
    // Full-width, as a Japanese keyboard may give it.
    expect(await other.turnOn("ｃｏｒｒｅｃｔ horse battery staple")).toEqual(sent);
    carry(other, one);
    expect(await one.exchange()).toEqual(agreed);
    for (const device of [one, other]) expect(await idsOf(device)).toEqual(["line", "weibo"]);
    expect(await viewSync(one.database)).toMatchObject({ kind: "on", receivedOn: mergeDay });
  });

  it("changes nothing with a wrong passphrase, there and here", async () => {
    const [one, other] = [aDevice(), aDevice()];
    await keep(one, { accounts: [account("weibo")] });
    await one.turnOn(passphrase);
    carry(one, other);
    const before = other.held.held();
    expect(await other.turnOn("another passphrase")).toEqual(stuck("wrong-passphrase"));
    expect(await viewSync(other.database)).toEqual({ kind: "off" });
    expect(other.held.held()).toEqual(before);
    expect(await idsOf(other)).toEqual([]);
  });

  test.for([
    ["few rounds", { rounds: 1_000 }, "foreign"],
    ["a billion rounds", { rounds: 1_000_000_000 }, "foreign"],
    ["a salt that is none", { salt: "<script>" }, "foreign"],
    ["another format", { format: "other" }, "foreign"],
    ["a later version", { version: 2 }, "newer-version"],
    ["a part too many", { parts: 2 }, "incomplete"],
  ] as const)("makes no key on %s", async ([, over, problem]) => {
    const [[one], other] = [(await devicesThatShare(1)) as [Device], aDevice()];
    await one.exchange();
    const held = one.held.held();
    other.held.arrive({ ...held, head: { ...(held["head"] as object), ...over } });
    expect(await other.turnOn(passphrase)).toEqual(stuck(problem));
    expect(await readSyncState(other.database)).toBeUndefined();
  });
});

describe("two devices", () => {
  const pair = async (record: Partial<WholeRecord> = {}) => {
    const [one, other] = (await devicesThatShare(2)) as [Device, Device];
    await keep(one, record);
    await one.exchange();
    carry(one, other);
    await other.exchange();
    return [one, other] as const;
  };

  it("write nothing more once they agree, whatever day it is", async () => {
    const [one, other] = await pair({ accounts: [account("weibo")] });
    const writes = one.held.writes;
    for (const device of [one, other]) expect(await device.exchange(addDays(mergeDay, 3))).toEqual(agreed);
    expect([one.held.writes, other.held.writes]).toEqual([writes, 0]);
  });

  it("let nothing come back that was forgotten on one of them", async () => {
    const [one, other] = await pair({ accounts: [account("weibo"), account("line")] });
    await forgetService(one.database, "weibo");
    await keep(other, { accounts: [account("qq")] });
    expect(await one.exchange()).toEqual(sent);
    carry(one, other);
    expect(await other.exchange()).toEqual(sent);
    carry(other, one);
    expect(await one.exchange()).toEqual(agreed);
    for (const device of [one, other]) expect(await idsOf(device)).toEqual(["line", "qq"]);
  });

  it("lose nothing where both write at once and one of the two wins", async () => {
    const [one, other] = await pair({ accounts: [account("weibo")] });
    await keep(one, { accounts: [account("line")] });
    await keep(other, { accounts: [account("qq")] });
    await Promise.all([one.exchange(), other.exchange()]);
    // The account keeps the other's.
    carry(other, one);
    expect(await one.exchange()).toEqual(sent);
    carry(one, other);
    expect(await other.exchange()).toEqual(agreed);
    for (const device of [one, other]) expect(await idsOf(device)).toEqual(["line", "qq", "weibo"]);
  });

  it("take the later word of the same account, and of one day the same on both", async () => {
    const [one, other] = await pair({ accounts: [account("weibo"), account("line")] });
    await keep(one, { accounts: [account("weibo", { standing: "closed", saidOn: "2026-11-22" })] });
    await keep(other, { accounts: [account("weibo", { since: "2015", saidOn: "2026-11-21" })] });
    await keep(one, { accounts: [account("line", { since: "2011", saidOn: "2026-11-22" })] });
    await keep(other, { accounts: [account("line", { since: "2012", saidOn: "2026-11-22" })] });
    await one.exchange();
    carry(one, other);
    await other.exchange();
    carry(other, one);
    await one.exchange();
    expect(await readShared(one.database)).toEqual(await readShared(other.database));
    expect(await one.database.accounts.get("weibo")).toMatchObject({ standing: "closed" });
  });

  it("wait where parts of two times are there, and mend what stays so", async () => {
    const [one, other] = await pair({ accounts: [account("weibo")] });
    await keep(one, { accounts: [account("line")] });
    const old = one.held.held();
    await one.exchange();
    other.held.arrive({ ...old, head: one.held.held()["head"] });
    expect(await other.exchange()).toEqual(stuck("incomplete"));
    expect(await idsOf(other)).toEqual(["weibo"]);
    expect(other.held.writes).toBe(0);
    expect(await viewSync(other.database)).toMatchObject({ problem: "incomplete" });
    expect(await other.exchange()).toEqual(sent);
    carry(other, one);
    expect(await one.exchange()).toEqual(sent);
    carry(one, other);
    expect(await other.exchange()).toEqual(agreed);
    for (const device of [one, other]) expect(await idsOf(device)).toEqual(["line", "weibo"]);
    expect(await viewSync(other.database)).not.toHaveProperty("problem");
  });

  it("stop where it was turned off for all, and keep what they have", async () => {
    const [one, other] = await pair({ accounts: [account("weibo")] });
    await one.area.clear();
    carry(one, other);
    expect(await other.exchange()).toEqual({ kind: "ended" });
    expect(await viewSync(other.database)).toEqual({ kind: "ended", on: mergeDay });
    expect(await idsOf(other)).toEqual(["weibo"]);
    expect(other.held.held()).toEqual({});
    expect(await other.exchange()).toEqual({ kind: "off" });
  });

  it("say so where another began anew with another passphrase, and leave it alone", async () => {
    const [one, other] = await pair();
    const stranger = aDevice();
    await stranger.turnOn("quite another one");
    carry(stranger, one);
    expect(await one.exchange()).toEqual(stuck("other-passphrase"));
    expect(one.held.held()).toEqual(stranger.held.held());
    expect(await other.exchange()).toEqual(agreed);
  });

  it("send nothing of a record that does not fit, and say so", async () => {
    const [one] = await pair();
    // Random ids are not to be compressed.
    const many = Array.from({ length: 6_000 }, () => account(`s-${crypto.randomUUID()}`));
    await keep(one, { accounts: many });
    const before = one.held.held();
    expect(await one.exchange()).toEqual(stuck("too-large"));
    expect(one.held.held()).toEqual(before);
    expect(await viewSync(one.database)).toMatchObject({ problem: "too-large" });
  });
});

describe("devices of which each goes its own way", () => {
  type Act =
    | { readonly kind: "told"; readonly at: number; readonly record: WholeRecord }
    | { readonly kind: "forgot"; readonly at: number; readonly serviceId: string }
    | { readonly kind: "exchanged"; readonly at: number }
    | { readonly kind: "carried"; readonly at: number; readonly to: number };

  const count = 3;
  const at = fc.nat({ max: count - 1 });
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.record({ kind: fc.constant("told" as const), at, record: anyRecord }),
    fc.record({
      kind: fc.constant("forgot" as const),
      at,
      serviceId: fc.constantFrom("weibo", "line", "qq"),
    }),
    fc.record({ kind: fc.constant("exchanged" as const), at }),
    fc.record({ kind: fc.constant("carried" as const), at, to: at }),
  );

  it("come to one record once the browser has carried what there is, and then are still", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        const devices = await devicesThatShare(count);
        const device = (index: number) => devices[index] as Device;
        for (const one of acts) {
          const here = device(one.at);
          if (one.kind === "told") await restoreRecord(here.database, one.record, mergeDay);
          if (one.kind === "forgot") await forgetService(here.database, one.serviceId);
          if (one.kind === "exchanged") await here.exchange();
          // An account carries what was written there, and never lets it be as if nothing had been.
          if (one.kind === "carried" && "head" in here.held.held()) carry(here, device(one.to));
        }
        let from = device(0);
        let quiet = 0;
        for (let turn = 0; quiet < count && turn < 20; turn += 1) {
          const next = device(turn % count);
          if (turn > 0) carry(from, next);
          const end = await next.exchange();
          expect(end.kind).toBe("agreed");
          quiet = end.kind === "agreed" && !end.sent ? quiet + 1 : 0;
          from = next;
        }
        expect(quiet).toBe(count);
        const [first, ...others] = await Promise.all(devices.map(({ database }) => readShared(database)));
        for (const other of others) expect(first && isSameRecord(first, other)).toBe(true);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
