import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Account } from "#lib/domain/account.ts";
import type { Day } from "#lib/domain/day.ts";
import { fits } from "#lib/domain/filter-services.ts";
import type { Find } from "#lib/domain/find.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { openQuestions } from "#lib/domain/questions.ts";
import { isToDo } from "#lib/domain/relevance.ts";
import { anAccount, anIncident, aResolution, aService, aSign, aVisit, noAccount } from "./builders.ts";
import { ownService, stepOf, today, weighed, weighedWithHabits } from "./own-services.ts";
import { anyIncident } from "./samples.ts";

const found = (over: Partial<Find> = {}): Find => ({
  serviceId: "example",
  origin: "history",
  foundOn: today,
  ...over,
});
const seen = (lastOn: Day) => found({ firstOn: lastOn, lastOn, dayCount: 1 });
const exported = (over: Partial<Find> = {}) => found({ origin: "export", ...over });

const longAgo = "2025-11-01";
const lately = "2026-10-01";

const leak = (over: Partial<Incident> = {}): Incident =>
  anIncident({
    id: "example-2026",
    occurred: { from: "2026-03", to: "2026-04" },
    disclosedOn: "2026-05-01",
    dataClasses: ["passwords", "phone-numbers"],
    passwordStorage: "plain-text",
    ...over,
  });

const nothingVisited = { visits: [], incidents: [leak()] };

describe("a service that is known from the history alone", () => {
  it("asks for nothing to do where it was last used over a year ago, only to be looked at", () => {
    const { steps } = weighedWithHabits({ ...nothingVisited, finds: [seen(longAgo)] });
    expect(steps.length).toBeGreaterThan(2);
    for (const step of steps) {
      expect(step.level, step.stepId).not.toMatch(/^(?:now|later)$/);
      expect(step.onBadge, step.stepId).toBe(false);
    }
    expect(steps.map(({ stepId, level }) => `${stepId}: ${level}`)).toContain("change-password: list");
  });

  test.for<[string, Parameters<typeof weighed>[0]]>([
    ["it was used lately", { finds: [seen(lately)] }],
    ["it was visited since", { finds: [seen(longAgo)], visits: [aVisit({ lastOn: longAgo })] }],
    ["an account was told of", { finds: [seen(longAgo)], accounts: [anAccount()] }],
    ["an export holds a login there", { finds: [seen(longAgo), exported()] }],
    [
      "something was noticed there",
      {
        finds: [seen(longAgo)],
        noticedSigns: [{ serviceId: "example", signId: aSign().id, noticedOn: today }],
      },
    ],
  ])("asks like any other where %s", ([, over]) => {
    const result = weighed({ ...nothingVisited, ...over });
    expect(stepOf(result, "change-password", "example").level).toBe("now");
    expect(ownService(result).isStale).toBe(false);
  });

  it("is among the unused ones where it was last used over a year ago", () => {
    const isUnused = (finds: readonly Find[]) =>
      fits(ownService(weighed({ ...nothingVisited, finds })), { isUnused: true });
    expect(isUnused([seen(longAgo)])).toBe(true);
    expect(isUnused([seen(lately)])).toBe(false);
  });

  it("is named by no habit where it was last used over a year ago", () => {
    const services = [aService({ isMailbox: true })];
    const mailbox = (finds: readonly Find[]) =>
      weighedWithHabits({ services, visits: [], finds }).steps.find(
        ({ stepId }) => stepId === "secure-recovery-mailbox",
      );
    expect(mailbox([seen(longAgo)])).toBeUndefined();
    expect(mailbox([seen(lately)])?.serviceIds).toEqual(["example"]);
  });

  it("is no service one has an account at", () => {
    const { exposures, account, known, visit, origins } = ownService(
      weighed({ ...nothingVisited, finds: [seen(lately)] }),
    );
    expect([account, known]).toEqual([undefined, undefined]);
    expect(exposures[0]?.reason).toBe("account-unknown");
    expect(visit).toEqual(aVisit({ firstOn: lately, lastOn: lately }));
    expect(origins).toEqual(["history"]);
  });

  it("counts as used on the days the history shows, for disuse too", () => {
    const visits = [aVisit({ lastOn: "2024-01-01" })];
    const closing = (finds: readonly Find[]) =>
      weighed({ visits, finds }).steps.some(({ stepId }) => stepId === "close-unused-account");
    expect(closing([])).toBe(true);
    expect(closing([seen(lately)])).toBe(false);
  });
});

describe("an account that an export shows", () => {
  const judged = (finds: readonly Find[], accounts: readonly Account[] = []) => {
    const result = weighed({ ...nothingVisited, finds, accounts });
    return { own: ownService(result), result };
  };

  it("makes an incident of its time likely, and its password the one that left", () => {
    const { own, result } = judged([exported({ accountBy: "2014-01-01", passwordChangedOn: "2019-01-01" })]);
    expect(own.exposures[0]).toMatchObject({ verdict: "likely", reason: "account-older" });
    expect(stepOf(result, "change-password").requests[0].isUnchanged).toBe(true);
  });

  it("asks for no new password where the export shows one that is newer than the incident", () => {
    const { result } = judged([exported({ passwordChangedOn: "2026-06-01" })]);
    expect(stepOf(result, "change-password")).toMatchObject({ level: "past" });
  });

  it("gives way to what the person told", () => {
    const shown = exported({ accountBy: "2014-01-01", passwordChangedOn: "2026-06-01" });
    expect(judged([shown], [noAccount()]).own.exposures[0]?.reason).toBe("no-account");
    expect(judged([shown], [anAccount({ since: "2026-09" })]).own.exposures[0]?.reason).toBe("account-newer");
    const told = judged([shown], [anAccount({ passwordBounds: { unchangedSince: "2020-01-01" } })]);
    expect(stepOf(told.result, "change-password").level).toBe("now");
  });

  it("is asked about no more, but for what would settle something", () => {
    const kinds = (finds: readonly Find[]) => {
      const { own } = judged(finds);
      return openQuestions(own, {}, false, today).map(({ kind }) => kind);
    };
    expect(kinds([seen(lately)])).toContain("standing");
    expect(kinds([exported()])).not.toContain("standing");
    expect(kinds([exported({ accountBy: "2026-09-01" })])).toContain("since");
    expect(kinds([exported({ passwordChangedOn: "2019-01-01" })])).toContain("password-changed-on");
  });

  it("stands apart from what the person told, which is nothing", () => {
    const { own } = judged([exported()]);
    expect(own.account).toBeUndefined();
    expect(own.known).toMatchObject({ standing: "has" });
  });
});

describe("a weak password", () => {
  const weak = [exported({ isWeak: true, foundOn: "2026-11-20" })];
  const asked = (over: Parameters<typeof weighed>[0] = {}) => {
    const all = weighed({ visits: [], finds: weak, ...over }).steps;
    return all.find(({ stepId }) => stepId === "change-password");
  };
  const mail = [aService({ isMailbox: true })];

  it("is to be changed, at once where it opens much", () => {
    expect(asked()).toMatchObject({ level: "later", requests: [{ reason: "password-weak" }] });
    expect(asked({ services: mail })).toMatchObject({ level: "now", onBadge: true });
  });

  test.for<[string, Parameters<typeof weighed>[0]]>([
    ["one that is newer is told of", { accounts: [anAccount({ passwordChangedOn: "2026-11-21" })] }],
    ["there is none any more", { accounts: [anAccount({ password: "none" })] }],
    ["the account is closed", { accounts: [anAccount({ standing: "closed" })] }],
    ["nobody has one there", { services: [aService({ hasNoPassword: true })] }],
    ["the site is gone", { services: [aService({ isGone: true })] }],
  ])("asks for nothing where %s", ([, over]) => {
    expect(asked(over)).toBeUndefined();
  });

  it("is done with once it is ticked, until a later file shows it again", () => {
    const covers = [{ kind: "weak-password", serviceId: "example", foundOn: "2026-11-20" }] as const;
    const resolutions = [aResolution({ resolvedOn: "2026-11-21", covers })];
    expect(asked({ resolutions })?.state).toBe("done");
    const later = asked({ resolutions, finds: [exported({ isWeak: true, foundOn: "2026-11-22" })] });
    expect(later).toMatchObject({ state: "open", reopenings: [{ kind: "found" }] });
    const unknowing = [aResolution({ resolvedOn: "2026-11-01", covers: [] })];
    expect(asked({ resolutions: unknowing })?.state).toBe("open");
  });

  it("is held back by no slow hash", () => {
    const incidents = [
      leak({ passwordStorage: "slow-hash", occurred: { to: "2020-01" }, disclosedOn: "2020-02-01" }),
    ];
    const ofIncident = (finds: readonly Find[]) =>
      stepOf(weighed({ visits: [], finds, incidents }), "change-password").requests.find(
        ({ cause }) => cause.kind === "incident",
      )?.level;
    expect(ofIncident([exported()])).toBe("past");
    expect(ofIncident(weak)).toBe("list");
  });
});

describe("an exposed password", () => {
  const foundOn = "2026-11-20";
  const exposed = [exported({ isExposed: true, foundOn })];
  const ticked = [found({ origin: "check", isExposed: true, foundOn })];
  const asked = (over: Parameters<typeof weighed>[0] = {}) =>
    weighed({ visits: [], finds: exposed, ...over }).steps.filter(
      ({ stepId }) => stepId === "change-password",
    );

  it.for([exposed, ticked])("is to be changed now wherever it is used, and counts on the icon", (finds) => {
    expect(asked({ finds })).toMatchObject([
      { level: "now", onBadge: true, scope: "login", requests: [{ reason: "password-exposed" }] },
    ]);
  });

  it("is asked about once where a file and a check show it, and beside what happened", () => {
    const steps = asked({ finds: [...exposed, ...ticked], incidents: [leak()] });
    expect(steps).toHaveLength(1);
    expect(steps[0]?.requests.map(({ cause }) => cause.kind).toSorted()).toEqual([
      "exposed-password",
      "incident",
    ]);
  });

  it("is asked about once for all that is opened with one login", () => {
    const services = [
      aService({ sharesLoginWith: ["other"] }),
      aService({ id: "other", sharesLoginWith: ["example"] }),
    ];
    const finds = [...exposed, exported({ serviceId: "other", isExposed: true, foundOn })];
    expect(asked({ services, finds })).toHaveLength(1);
    const accounts = [anAccount({ serviceId: "other", passwordBounds: { changedAfter: "2026-11-21" } })];
    expect(asked({ services, finds, accounts })).toEqual([]);
  });

  test.for<[string, Parameters<typeof weighed>[0]]>([
    ["one that is newer is told of", { accounts: [anAccount({ passwordChangedOn: "2026-11-21" })] }],
    ["there is none any more", { accounts: [anAccount({ password: "none" })] }],
    ["the account is closed", { accounts: [anAccount({ standing: "closed" })] }],
    ["nobody has one there", { services: [aService({ hasNoPassword: true })] }],
    ["the site is gone", { services: [aService({ isGone: true })] }],
    ["a later file shows another", { finds: [exported({ foundOn: "2026-11-22" })] }],
    [
      "a later file shows that it was changed since the check",
      { finds: [...ticked, exported({ foundOn: "2026-11-22", passwordChangedOn: "2026-11-21" })] },
    ],
  ])("asks for nothing where %s", ([, over]) => {
    expect(asked(over)).toEqual([]);
  });

  it("has no end but a newer one", () => {
    const long = [exported({ isExposed: true, foundOn: "2016-11-20" })];
    expect(asked({ finds: long })).toMatchObject([{ level: "now" }]);
  });

  it("is done with once it is ticked, in its knowledge or on a later day, until a later check shows it again", () => {
    const covers = [{ kind: "exposed-password", serviceId: "example", foundOn } as const];
    const [known] = asked({ resolutions: [aResolution({ resolvedOn: foundOn, covers })] });
    expect(known?.state).toBe("done");
    const [later] = asked({ resolutions: [aResolution({ resolvedOn: "2026-11-21", covers: [] })] });
    expect(later?.state).toBe("done");
    const [before] = asked({ resolutions: [aResolution({ resolvedOn: foundOn, covers: [] })] });
    expect(before).toMatchObject({ state: "open", reopenings: [{ kind: "found" }] });
    const [again] = asked({
      resolutions: [aResolution({ resolvedOn: "2026-11-21", covers })],
      finds: [exported({ isExposed: true, foundOn: "2026-11-22" })],
    });
    expect(again).toMatchObject({ state: "open", reopenings: [{ kind: "found" }] });
  });

  it("of which the person says that it is in use there shows an account", () => {
    const { known, account, origins } = ownService(weighed({ visits: [], finds: ticked }));
    expect([known?.standing, account, origins]).toEqual(["has", undefined, ["check"]]);
  });
});

describe("a service that is not wanted on the list", () => {
  it("is not weighed, whatever is on record of it", () => {
    const declinedServices = [{ serviceId: "example", since: today }];
    const result = weighed({ incidents: [leak()], finds: [seen(lately), exported()], declinedServices });
    expect(result.services).toEqual([]);
    expect(result.steps.filter(isToDo)).toEqual([]);
  });
});

describe("by law", () => {
  it("what is known from the history alone and long ago asks for nothing to do, whatever happened", () => {
    fc.assert(
      fc.property(anyIncident, (incident) => {
        const services = [aService({ isMailbox: true, isHub: true, category: "telecom" })];
        const incidents = [{ ...incident, disclosedOn: "2026-10" } as const];
        const { steps } = weighedWithHabits({ services, incidents, visits: [], finds: [seen(longAgo)] });
        expect(steps.filter(isToDo).map(({ stepId }) => stepId)).toEqual([]);
      }),
    );
  });
});
