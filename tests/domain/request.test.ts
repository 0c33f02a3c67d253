import { describe, expect, it, test } from "vitest";
import { addDays, addMonths, type Day } from "#lib/domain/day.ts";
import type { StepId } from "#lib/domain/hygiene-step.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { type Circumstances, type Past, requestsOf, type StepRequest } from "#lib/domain/request.ts";
import type { Service } from "#lib/domain/service.ts";
import { judge } from "#lib/domain/verdict.ts";
import { anAccount, anIncident, aService, aVisit, inEveryLanguage, noAccount } from "./builders.ts";

const on: Day = "2020-03-01";
const feature = inEveryLanguage("Pay");

/** It was over on 10 January 2020, became known on 15 January, and asks for nearly everything. */
const incident = (over: Partial<Incident> = {}) =>
  anIncident({
    occurred: { from: "2020-01-01", to: "2020-01-10" },
    disclosedOn: "2020-01-15",
    dataClasses: [
      "passwords",
      "sessions",
      "access-tokens",
      "security-questions",
      "payment-cards",
      "card-security-codes",
      "files",
    ],
    ...over,
  });

interface Told extends Partial<Circumstances> {
  readonly service?: Partial<Service>;
  readonly today?: Day;
}

function requests(given: Incident, { service = {}, today = on, ...circumstances }: Told = {}): StepRequest[] {
  const account = "account" in circumstances ? circumstances.account : anAccount({ since: "2015" });
  return requestsOf(
    judge(given, account),
    aService({ pages: { "second-factor": { checkedOn: "2026-11-22", checkedBy: "directory" } }, ...service }),
    { visit: undefined, hasOwnPasswords: false, ...circumstances, account },
    today,
  );
}

const request = (stepId: StepId, ...given: Parameters<typeof requests>) =>
  requests(...given).find((one) => one.stepId === stepId);

const levels = (all: readonly StepRequest[]) =>
  Object.fromEntries(all.map(({ stepId, level }) => [stepId, level]));

describe("an incident that does not concern the person", () => {
  test.for([
    ["not theirs", { account: noAccount() }],
    ["unlikely", { account: anAccount({ standing: "closed", closedOn: "2018" }) }],
  ] as const)("asks for nothing: %s", ([, told]) => {
    expect(requests(incident(), told)).toEqual([]);
  });
});

describe("a request", () => {
  it("says what for, why and how sure it is", () => {
    const given = incident();
    expect(request("change-password", given, { service: { stake: 3 } })).toEqual({
      stepId: "change-password",
      scope: "login",
      serviceIds: ["example"],
      reason: "passwords-involved",
      cause: { kind: "incident", incident: given, serviceId: "example" },
      level: "now",
      onBadge: true,
      verdict: "likely",
      stake: 3,
      clock: "2020-01-15",
    });
  });

  it("is for the person where it is done once in all, and names the service whose password is meant", () => {
    expect(request("stop-password-reuse", incident())).toMatchObject({
      scope: "person",
      serviceIds: ["example"],
    });
  });

  it("is done at the service where its SIM data left", () => {
    expect(request("protect-phone-number", incident({ dataClasses: ["sim-identifiers"] }))).toMatchObject({
      scope: "service",
      serviceIds: ["example"],
    });
  });

  it("is done where the linked apps' tokens came from", () => {
    const given = incident({ tokensOf: ["google", "github"] });
    expect(request("revoke-third-party-access", given)).toMatchObject({
      scope: "service",
      serviceIds: ["google", "github"],
    });
  });
});

describe("a second factor", () => {
  it("is not asked for where the service has none to turn on", () => {
    const at = (secondFactor?: "none") =>
      request("turn-on-second-factor", incident(), secondFactor ? { service: { secondFactor } } : {});
    expect(at()).toBeDefined();
    expect(at("none")).toBeUndefined();
  });
});

describe("what ends a request", () => {
  const byCompany = { kind: "ended-by-company", on: "2020-02" };
  const newer = { passwordChangedOn: "2020-01-16" } as const;

  test.for<[string, StepId, Partial<Incident>, Told, Past | object | undefined]>([
    [
      "the company reset the passwords",
      "change-password",
      { ended: { passwordsResetOn: "2020-02" } },
      {},
      byCompany,
    ],
    [
      "the company reset the passwords, for answers",
      "change-security-answers",
      { ended: { passwordsResetOn: "2020-02" } },
      {},
      byCompany,
    ],
    [
      "the company reset the passwords, which may still be used elsewhere",
      "stop-password-reuse",
      { ended: { passwordsResetOn: "2020-02" } },
      {},
      undefined,
    ],
    ...(["change-password", "stop-password-reuse", "turn-on-second-factor"] as const).map(
      (step): [string, StepId, Partial<Incident>, Told, object] => [
        "nobody has a password there",
        step,
        {},
        { service: { hasNoPassword: true } },
        { kind: "no-password" },
      ],
    ),
    [
      "everybody has a second factor there",
      "turn-on-second-factor",
      {},
      { service: { secondFactor: "imposed" } },
      { kind: "second-factor-on" },
    ],
    [
      "the company revoked the sessions",
      "sign-out-everywhere",
      { ended: { sessionsRevokedOn: "2020-02" } },
      {},
      byCompany,
    ],
    [
      "the company revoked the sessions, for sign-ins",
      "check-sign-in-history",
      { ended: { sessionsRevokedOn: "2020-02" } },
      {},
      byCompany,
    ],
    [
      "the company revoked the sessions, of which the password is none",
      "change-password",
      { ended: { sessionsRevokedOn: "2020-02" } },
      {},
      undefined,
    ],
    [
      "the company revoked the tokens",
      "revoke-third-party-access",
      { tokensOf: ["x"], ended: { sessionsRevokedOn: "2020-02" } },
      {},
      byCompany,
    ],
    [
      "the issuer reissued the cards",
      "replace-card",
      { ended: { cardsReissuedOn: "2020-02" } },
      {},
      byCompany,
    ],
    [
      "the issuer reissued the cards, for alerts",
      "turn-on-payment-alerts",
      { ended: { cardsReissuedOn: "2020-02" } },
      {},
      byCompany,
    ],
    [
      "a password told newer",
      "change-password",
      {},
      { account: anAccount({ since: "2015", ...newer }) },
      { kind: "password-newer" },
    ],
    [
      "a password told newer, by a bound",
      "change-password",
      {},
      { account: anAccount({ passwordBounds: { changedAfter: "2020-01-16" } }) },
      { kind: "password-newer" },
    ],
    [
      "a password of the day it was over",
      "change-password",
      {},
      { account: anAccount({ passwordChangedOn: "2020-01-10" }) },
      undefined,
    ],
    [
      "a password told newer, after phishing",
      "change-password",
      { kind: "phishing", dataLeft: "no" },
      { account: anAccount(newer) },
      { kind: "password-newer" },
    ],
    [
      "a password told newer, for sign-ins at other services",
      "sign-out-everywhere",
      {},
      { account: anAccount(newer) },
      undefined,
    ],
    [
      "a password told newer, where that signs out",
      "sign-out-everywhere",
      {},
      { account: anAccount(newer), service: { id: "google" } },
      { kind: "password-newer" },
    ],
    [
      "a password told newer, of which the files are none",
      "look-through-files",
      {},
      { account: anAccount(newer), service: { id: "google" } },
      undefined,
    ],
    [
      "passwords of their own everywhere, of an account of which nothing is known",
      "stop-password-reuse",
      {},
      { hasOwnPasswords: true, account: undefined },
      { kind: "own-password" },
    ],
    [
      "an old password, where a new one would sign out",
      "sign-out-everywhere",
      {},
      { service: { id: "google" } },
      undefined,
    ],
    [
      "no password at all",
      "change-password",
      {},
      { account: anAccount({ password: "none" }) },
      { kind: "no-password" },
    ],
    [
      "no password at all, for reuse",
      "stop-password-reuse",
      {},
      { account: anAccount({ password: "none" }) },
      { kind: "no-password" },
    ],
    [
      "no password that a second factor would help",
      "turn-on-second-factor",
      {},
      { account: anAccount({ password: "none" }), service: { stake: 3 } },
      { kind: "no-password" },
    ],
    [
      "a password of its own, for reuse",
      "stop-password-reuse",
      {},
      { account: anAccount({ password: "own" }) },
      { kind: "own-password" },
    ],
    [
      "passwords of their own everywhere, for reuse",
      "stop-password-reuse",
      {},
      { hasOwnPasswords: true },
      { kind: "own-password" },
    ],
    [
      "passwords of their own everywhere but here",
      "stop-password-reuse",
      {},
      { hasOwnPasswords: true, account: anAccount({ password: "shared" }) },
      undefined,
    ],
    [
      "a password of its own, which may still be the one that left",
      "change-password",
      {},
      { account: anAccount({ password: "own" }) },
      undefined,
    ],
    [
      "a password of its own, after logins were tried",
      "change-password",
      { kind: "credential-stuffing", dataLeft: "no" },
      { account: anAccount({ password: "own" }) },
      { kind: "own-password" },
    ],
    [
      "a second factor",
      "turn-on-second-factor",
      {},
      { account: anAccount({ secondFactor: true }) },
      { kind: "second-factor-on" },
    ],
    [
      "no second factor",
      "turn-on-second-factor",
      {},
      { account: anAccount({ secondFactor: false }), service: { stake: 3 } },
      undefined,
    ],
    [
      "a second factor, before a well hashed password",
      "change-password",
      { passwordStorage: "slow-hash" },
      { account: anAccount({ secondFactor: true }) },
      { kind: "second-factor-on" },
    ],
    [
      "a second factor, before any other password",
      "change-password",
      {},
      { account: anAccount({ secondFactor: true }) },
      undefined,
    ],
    ["a site that is gone", "change-password", {}, { service: { isGone: true } }, { kind: "site-gone" }],
    [
      "a site that is gone, with the files",
      "look-through-files",
      {},
      { service: { isGone: true } },
      { kind: "site-gone" },
    ],
    ["a site that is gone, but not the card", "replace-card", {}, { service: { isGone: true } }, undefined],
    [
      "a site that is gone, but not the tokens",
      "revoke-third-party-access",
      { tokensOf: ["x"] },
      { service: { isGone: true } },
      undefined,
    ],
    [
      "a site that is gone, but not the habit",
      "stop-password-reuse",
      {},
      { service: { isGone: true } },
      undefined,
    ],
  ])("%s: %s", ([, stepId, over, told, past]) => {
    const found = request(stepId, incident(over), told);
    expect(found?.past).toEqual(past);
    expect(found?.level === "past").toBe(past !== undefined);
    if (!past) expect(found).not.toHaveProperty("past");
  });
});

describe("a password that is told to be the one that left", () => {
  const unchanged = anAccount({ since: "2015", passwordChangedOn: "2018" });
  const told = (stake: 1 | 2 | 3, visit: Circumstances["visit"], account = unchanged): Told => ({
    account,
    visit,
    service: { stake },
    today: "2026-11-24",
  });

  test.for([
    [3, undefined, "now"],
    [2, aVisit({ lastOn: "2025-11-24" }), "now"],
    [2, aVisit({ lastOn: "2025-11-23" }), "later"],
    [2, undefined, "later"],
    [1, aVisit(), "later"],
  ] as const)("matters for good at stake %s, seen %j: %s", ([stake, visit, level]) => {
    expect(request("change-password", incident(), told(stake, visit))).toMatchObject({
      level,
      isUnchanged: true,
    });
  });

  it("matters for good however it was stored, and is asked at once while it is fresh", () => {
    expect(
      request("change-password", incident({ passwordStorage: "slow-hash" }), told(1, undefined))?.level,
    ).toBe("later");
    expect(request("change-password", incident(), { ...told(1, undefined), today: on })?.level).toBe("now");
  });

  test.for<[string, object, boolean]>([
    ["the same since a day within", { passwordBounds: { unchangedSince: "2020-01-10" } }, true],
    ["the same since the day it became known", { passwordBounds: { unchangedSince: "2020-01-11" } }, false],
    ["changed in the year it was", { passwordChangedOn: "2020" }, false],
    ["changed in the year before", { passwordChangedOn: "2019" }, true],
    ["changed nobody knows when", {}, false],
  ])("is one that is %s: %s", ([, over, isUnchanged]) => {
    const found = request("change-password", incident(), told(1, undefined, anAccount(over)));
    expect(found?.isUnchanged).toBe(isUnchanged ? true : undefined);
  });

  it("says nothing of other steps", () => {
    expect(request("look-through-files", incident(), told(3, aVisit()))).not.toHaveProperty("isUnchanged");
  });
});

describe("a claim", () => {
  const claim = (over: Partial<Incident> = {}) =>
    incident({ evidence: { grade: "alleged", by: ["seller"] }, ...over });

  it("is never asked for now, nor on the icon", () => {
    const all = requests(claim());
    expect(all.length).toBeGreaterThan(4);
    expect(all.filter(({ level, onBadge }) => level === "now" || onBadge)).toEqual([]);
    expect(request("change-password", claim())?.level).toBe("later");
  });

  it("that is disputed is one too", () => {
    expect(request("change-password", claim({ evidence: { grade: "disputed", by: ["press"] } }))?.level).toBe(
      "later",
    );
  });

  it("that nobody confirmed within a year is past", () => {
    const lastDay = addMonths("2020-01-15", 12);
    expect(request("change-password", claim(), { today: lastDay })?.level).toBe("later");
    expect(request("change-password", claim(), { today: addDays(lastDay, 1) })).toMatchObject({
      level: "past",
      past: { kind: "never-confirmed" },
    });
  });

  it("of which no date is known is past", () => {
    const { disclosedOn: _, ...undated } = claim({ occurred: {} });
    expect(request("stop-password-reuse", undated)?.past).toEqual({ kind: "never-confirmed" });
  });

  it("asks for nothing that a fact would not ask for either", () => {
    const tried = claim({ kind: "credential-stuffing", dataLeft: "no" });
    expect(request("check-sign-in-history", tried, { today: "2020-05-15" })?.past).toEqual({
      kind: "expired",
    });
    expect(request("turn-on-second-factor", claim(), { service: { stake: 1 } })?.past).toEqual({
      kind: "expired",
    });
  });

  it("that is too old even if it were true says so", () => {
    expect(request("sign-out-everywhere", claim(), { today: "2026-11-24" })?.past).toEqual({
      kind: "expired",
    });
  });

  it("about the very password of an account that opens much is worth it, and never on the icon", () => {
    const account = anAccount({ since: "2015", passwordChangedOn: "2018" });
    const told = (stake: 2 | 3): Told => ({
      account,
      visit: aVisit(),
      service: { stake },
      today: "2026-11-24",
    });
    expect(request("change-password", claim(), told(3))).toMatchObject({ level: "now", onBadge: false });
    expect(request("change-password", claim(), told(2))?.level).toBe("past");
    expect(request("stop-password-reuse", claim(), told(3))?.level).toBe("past");
  });
});

describe("where nobody knows whether the person is one of those concerned", () => {
  const files = (over: Partial<Incident>) => incident({ dataClasses: ["files", "email-addresses"], ...over });

  test.for<[string, Partial<Incident>, Told]>([
    ["the feature", { concerned: { feature } }, {}],
    ["the feature, of an unknown account", { concerned: { feature } }, { account: undefined }],
    ["the region", { concerned: { region: "japan" } }, {}],
    ["the region, of an unknown account", { concerned: { region: "japan" } }, { account: undefined }],
    ["whether they applied", { concerned: { who: ["applicants"] } }, {}],
  ])("because of %s, it is a line to tick", ([, over, told]) => {
    expect(levels(requests(files(over), told))).toEqual({
      "look-through-files": "list",
      "verify-support-contact": "list",
    });
  });

  it("because of the closing, only what outlasts the account is a line to tick", () => {
    const closed = anAccount({ standing: "closed" });
    expect(levels(requests(files({}), { account: closed }))).toEqual({ "verify-support-contact": "list" });
  });

  it("what would be for later is one too", () => {
    expect(levels(requests(files({ concerned: { feature } }), { today: "2021-06-01" }))).toEqual({
      "look-through-files": "list",
      "verify-support-contact": "list",
    });
  });

  it("a note stays a note, and what is past stays past", () => {
    const late: Told = { today: "2026-11-24" };
    expect(levels(requests(files({ concerned: { feature } }), late))).toEqual({
      "look-through-files": "past",
      "verify-support-contact": "note",
    });
  });

  it("an unknown account alone is no reason to ask first", () => {
    expect(request("look-through-files", files({}), { account: undefined })?.level).toBe("now");
  });
});

describe("somebody without an account", () => {
  const all = incident({
    dataClasses: [
      "passwords",
      "sessions",
      "access-tokens",
      "security-questions",
      "payment-cards",
      "card-security-codes",
      "bank-accounts",
      "government-ids",
      "files",
      "names",
      "sim-identifiers",
    ],
    dataLeft: "possible",
    concerned: { who: ["members", "former-members", "without-account"] },
  });
  const outlasting = [
    "ask-in-writing",
    "check-what-exists",
    "register-or-freeze",
    "replace-card",
    "stop-password-reuse",
    "turn-on-payment-alerts",
    "verify-support-contact",
  ];

  test.for([
    ["who closed it later", anAccount({ since: "2015", standing: "closed", closedOn: "2020-02" })],
    ["who never had one", noAccount()],
  ] as const)("%s is asked only for what needs none", ([, account]) => {
    expect(
      requests(all, { account })
        .map(({ stepId }) => stepId)
        .toSorted(),
    ).toEqual(outlasting);
  });

  it("is asked to change every password of a vault, and to clean the device", () => {
    const vault = incident({ dataClasses: ["password-vaults"], fromDevices: true });
    const closed = anAccount({ since: "2015", standing: "closed", closedOn: "2020-02" });
    expect(levels(requests(vault, { account: closed }))).toEqual({
      "change-vault-passwords": "now",
      "clean-device": "now",
    });
  });
});

describe("of several groups that ask for the same", () => {
  const group = (id: "a" | "b", passwordStorage: "plain-text" | "slow-hash" | "hash") => ({
    id,
    who: ["members" as const],
    // Told apart by it: what nothing tells apart is some of the first, and who knows whose.
    asOf: id === "a" ? ("2020-01" as const) : ("2020-02" as const),
    counts: [],
    dataClasses: ["passwords" as const],
    passwordStorage,
  });
  const of = (...groups: NonNullable<Incident["groups"]>) =>
    requests(incident({ groups }), { today: "2021-06-01" })
      .filter(({ stepId }) => stepId === "change-password")
      .map(({ reason }) => reason);

  it("the one that asks for more counts, wherever it stands", () => {
    expect(of(group("a", "plain-text"), group("b", "slow-hash"))).toEqual(["passwords-in-plain-text"]);
    expect(of(group("a", "slow-hash"), group("b", "plain-text"))).toEqual(["passwords-in-plain-text"]);
  });

  it("the first counts where they ask for the same", () => {
    expect(of(group("a", "hash"), group("b", "plain-text"))).toEqual(["passwords-involved"]);
  });
});
