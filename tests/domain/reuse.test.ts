import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { indexCatalogue } from "#lib/domain/catalogue-index.ts";
import type { KnownCause } from "#lib/domain/cause.ts";
import { addDays, type Day } from "#lib/domain/day.ts";
import type { Find } from "#lib/domain/find.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { knownAccounts } from "#lib/domain/known-account.ts";
import type { PersonalRecord } from "#lib/domain/personal-record.ts";
import { resolutionsByStep } from "#lib/domain/resolution.ts";
import { openReuseGroups, type ReuseGroup } from "#lib/domain/reuse.ts";
import type { Service } from "#lib/domain/service.ts";
import { anAccount, anIncident, aResolution, noAccount } from "./builders.ts";
import { nothingRecorded, servicesNamed, stepOf, weighed } from "./own-services.ts";
import { groupIds } from "./whole-records.ts";

const [one = "", two = "", three = ""] = groupIds;
const foundOn: Day = "2026-11-20";
const before: Day = "2026-11-19";
const after: Day = "2026-11-21";

const group = (over: Partial<ReuseGroup> = {}): ReuseGroup => ({
  id: one,
  foundOn,
  likeness: "same",
  serviceIds: ["a", "b", "c"],
  unlisted: 0,
  ...over,
});

const exported = (serviceId: string, over: Partial<Find> = {}): Find => ({
  serviceId,
  origin: "export",
  foundOn,
  ...over,
});

const leak = (serviceId: string, over: Partial<Incident> = {}): Incident =>
  anIncident({
    id: `${serviceId}-2019`,
    serviceIds: [serviceId],
    occurred: { from: "2019-01", to: "2019-05" },
    disclosedOn: "2019-06-01",
    dataClasses: ["passwords"],
    ...over,
  });

interface Given extends Partial<PersonalRecord> {
  readonly services?: readonly Service[];
  readonly incidents?: readonly Incident[];
}

const open = ({ services = servicesNamed("a", "b", "c"), incidents = [], ...over }: Given) => {
  const record = { ...nothingRecorded, ...over };
  return openReuseGroups({
    catalogue: indexCatalogue(services, incidents, [], new Map()),
    record,
    accounts: knownAccounts(record),
    resolutions: resolutionsByStep(record.resolutions),
    person: {},
  });
};

const namedIn = (given: Given) => open(given).map(({ serviceIds }) => serviceIds);

describe("a group of logins that share a password", () => {
  it("names them all, while nothing more is known", () => {
    expect(open({ reuseGroups: [group()] })).toEqual([{ ...group(), left: [], first: [] }]);
  });

  const knowing: KnownCause[] = [{ kind: "reuse", groupId: one }];

  test.for<[string, Partial<PersonalRecord>, boolean]>([
    ["ticked later", { resolutions: [aResolution({ subject: "a", resolvedOn: after, covers: [] })] }, true],
    [
      "ticked on its day, in the knowledge of the file",
      { resolutions: [aResolution({ subject: "a", resolvedOn: foundOn, covers: knowing })] },
      true,
    ],
    [
      "ticked on its day, before the file was read",
      { resolutions: [aResolution({ subject: "a", resolvedOn: foundOn, covers: [] })] },
      false,
    ],
    [
      "ticked before",
      { resolutions: [aResolution({ subject: "a", resolvedOn: before, covers: [] })] },
      false,
    ],
    [
      "left out",
      { resolutions: [aResolution({ subject: "a", resolvedOn: after, covers: [], outcome: "skipped" })] },
      false,
    ],
    [
      "ticked of another step",
      { resolutions: [aResolution({ subject: "a", stepId: "sign-out-everywhere", resolvedOn: after })] },
      false,
    ],
    ["told to be newer", { accounts: [anAccount({ serviceId: "a", passwordChangedOn: after })] }, true],
    [
      "told to be of its day",
      { accounts: [anAccount({ serviceId: "a", passwordChangedOn: foundOn })] },
      true,
    ],
    ["told to be older", { accounts: [anAccount({ serviceId: "a", passwordChangedOn: before })] }, false],
    // The month began before the file.
    [
      "told to be of its month",
      { accounts: [anAccount({ serviceId: "a", passwordChangedOn: "2026-11" })] },
      false,
    ],
    [
      "told to be newer than a bound",
      { accounts: [anAccount({ serviceId: "a", passwordBounds: { changedAfter: after } })] },
      true,
    ],
    ["told to be used there only", { accounts: [anAccount({ serviceId: "a", password: "own" })] }, true],
    ["told to be none", { accounts: [anAccount({ serviceId: "a", password: "none" })] }, true],
    ["told to be shared", { accounts: [anAccount({ serviceId: "a", password: "shared" })] }, false],
    ["of an account that is closed", { accounts: [anAccount({ serviceId: "a", standing: "closed" })] }, true],
    ["of an account that never was", { accounts: [noAccount({ serviceId: "a" })] }, true],
    ["shown by the file to be newer", { finds: [exported("a", { passwordChangedOn: foundOn })] }, false],
  ])("loses one whose password is %s: %s", ([, over, isLost]) => {
    expect(namedIn({ reuseGroups: [group()], ...over })).toEqual([isLost ? ["b", "c"] : ["a", "b", "c"]]);
  });

  it("loses all of them where every password of the vault was changed", () => {
    const resolutions = [aResolution({ stepId: "change-vault-passwords", resolvedOn: after })];
    expect(open({ reuseGroups: [group()], resolutions })).toEqual([]);
  });

  test.for<[string, Partial<ReuseGroup>, boolean]>([
    ["one listed login", { serviceIds: ["a"] }, false],
    ["two listed logins", { serviceIds: ["a", "b"] }, true],
    ["one listed login and one that is not", { serviceIds: ["a"], unlisted: 1 }, true],
    // Nothing of it can be named.
    ["none that is listed", { serviceIds: ["gone"], unlisted: 3 }, false],
  ])("with %s left is open: %s", ([, over, isOpen]) => {
    expect(open({ reuseGroups: [group(over)] })).toHaveLength(isOpen ? 1 : 0);
  });

  it("names a login once, whichever of its services stands in it", () => {
    const [a, b, c] = servicesNamed("a", "b", "c") as [Service, Service, Service];
    const services = [{ ...a, sharesLoginWith: ["b"] }, { ...b, sharesLoginWith: ["a"] }, c];
    expect(namedIn({ services, reuseGroups: [group()] })).toEqual([["a", "c"]]);
    const accounts = [anAccount({ serviceId: "b", passwordChangedOn: after })];
    expect(namedIn({ services, accounts, reuseGroups: [group({ unlisted: 1 })] })).toEqual([["c"]]);
  });

  it("counts a service that is not wanted, or not listed any more, among those that are not listed", () => {
    const declinedServices = [{ serviceId: "a", since: after }];
    expect(open({ reuseGroups: [group()], declinedServices })).toMatchObject([
      { serviceIds: ["b", "c"], unlisted: 1 },
    ]);
    expect(open({ services: servicesNamed("b"), reuseGroups: [group()] })).toMatchObject([
      { serviceIds: ["b"], unlisted: 2 },
    ]);
  });

  it("of an earlier file says nothing of today", () => {
    const reuseGroups = [group({ foundOn: before }), group({ id: two })];
    expect(open({ reuseGroups }).map(({ id }) => id)).toEqual([two]);
    expect(open({ reuseGroups: [group({ foundOn: before })], finds: [exported("a")] })).toEqual([]);
    const history: Find = { serviceId: "a", origin: "history", foundOn };
    expect(open({ reuseGroups: [group({ foundOn: before })], finds: [history] })).toHaveLength(1);
  });
});

describe("where to change a shared password first", () => {
  const services = servicesNamed("a", "b", "c", "d");
  const mail = services.map((service) =>
    service.id === "d" ? ({ ...service, isMailbox: true } as const) : service,
  );
  const four = group({ serviceIds: ["a", "b", "c", "d"] });

  it("is where passwords left, and then the one that resets the others", () => {
    const [found] = open({ services: mail, reuseGroups: [four], incidents: [leak("c")] });
    expect(found?.serviceIds).toEqual(["c", "d", "a", "b"]);
    expect(found?.left.map(({ serviceId, incident }) => [serviceId, incident.id])).toEqual([["c", "c-2019"]]);
    expect(found?.first).toEqual(["c", "d"]);
  });

  it("is where passwords left alone, where none resets the others", () => {
    const [found] = open({ services, reuseGroups: [four], incidents: [leak("c")] });
    expect(found?.first).toEqual(["c"]);
  });

  it("is all the same where no password left, or at all of them", () => {
    expect(open({ services: mail, reuseGroups: [four] })).toMatchObject([
      { serviceIds: ["d", "a", "b", "c"], first: [] },
    ]);
    const incidents = ["a", "b"].map((id) => leak(id));
    expect(open({ reuseGroups: [group({ serviceIds: ["a", "b"] })], incidents })).toMatchObject([
      { first: [] },
    ]);
  });

  test.for<[string, Partial<Incident>, Partial<PersonalRecord>]>([
    ["only a claim", { evidence: { grade: "alleged", by: ["seller"] } }, {}],
    ["about other data", { dataClasses: ["names"] }, {}],
    ["one in which nothing left", { dataLeft: "no" }, {}],
    ["followed by new passwords from the company", { ended: { passwordsResetOn: "2019-06" } }, {}],
    [
      "before the password was changed, as told",
      {},
      { accounts: [anAccount({ passwordChangedOn: "2020" })] },
    ],
    [
      "before the password was changed, as shown",
      {},
      { finds: [exported("a", { passwordChangedOn: "2020-01-01" })] },
    ],
    ["before the account was opened", {}, { accounts: [anAccount({ since: "2021" })] }],
  ])("is not where the incident is %s", ([, over, { accounts = [], finds = [] }]) => {
    const ofA = accounts.map((account) => ({ ...account, serviceId: "a" }));
    const given = { reuseGroups: [group()], incidents: [leak("a", over)], accounts: ofA, finds };
    expect(open(given)).toMatchObject([{ left: [] }]);
    expect(open({ ...given, incidents: [leak("b")] })).toMatchObject([{ left: [{ serviceId: "b" }] }]);
  });

  it("comes with the group in which passwords left before all others, then the largest", () => {
    const reuseGroups = [
      group({ id: one, serviceIds: ["a", "b", "c"], likeness: "near" }),
      group({ id: two, serviceIds: ["a", "b", "c"] }),
      group({ id: three, serviceIds: ["c", "d"] }),
    ];
    expect(open({ services, reuseGroups }).map(({ id }) => id)).toEqual([two, three, one]);
    const incidents = [leak("d")];
    expect(open({ services, reuseGroups, incidents }).map(({ id }) => id)).toEqual([three, two, one]);
  });
});

describe("to stop reuse", () => {
  const services = servicesNamed("a", "b", "c", "d");
  const finds = ["a", "b", "c"].map((id) => exported(id));
  const reuseGroups = [group()];
  const step = (over: Parameters<typeof weighed>[0] = {}) =>
    stepOf(weighed({ services, finds, reuseGroups, ...over }), "stop-password-reuse");

  it("is asked now, and names the logins where they are known to share", () => {
    expect(step()).toMatchObject({
      level: "now",
      state: "open",
      serviceIds: ["a", "b", "c"],
      onBadge: false,
    });
  });

  it("may wait where passwords are only alike, but not where one of them left", () => {
    const near = [group({ likeness: "near" })];
    expect(step({ reuseGroups: near }).level).toBe("later");
    expect(step({ reuseGroups: near, incidents: [leak("a")] }).level).toBe("now");
  });

  it("names no login beside them, and keeps what else asks for it", () => {
    const found = step({ incidents: [leak("d")] });
    expect(found.serviceIds).toEqual(["a", "b", "c"]);
    expect(found.requests[0].cause).toMatchObject({ kind: "reuse", groups: [{ id: one }] });
    expect(found.requests.map(({ cause }) => cause.kind)).toContain("incident");
  });

  it("belongs to each of them", () => {
    const result = weighed({ services, finds, reuseGroups });
    for (const { service, steps } of result.services) {
      const isAsked = steps.some(({ stepId, level }) => stepId === "stop-password-reuse" && level === "now");
      expect(isAsked, service.id).toBe(service.id !== "d");
    }
  });

  it("is asked even of somebody who uses a password of its own everywhere, as they thought", () => {
    expect(step({ ownPasswords: "everywhere" }).level).toBe("now");
  });

  it("is settled once it is ticked, and again asked for by a later file only", () => {
    const covers: KnownCause[] = [{ kind: "reuse", groupId: one }];
    const resolutions = [aResolution({ stepId: "stop-password-reuse", resolvedOn: foundOn, covers })];
    expect(step({ resolutions }).state).toBe("done");
    const later = step({ resolutions, reuseGroups: [group({ id: two, foundOn: after })], finds: [] });
    expect(later).toMatchObject({ state: "open", reopenings: [{ kind: "found" }] });
  });

  it("by law stays settled whatever happens, until a later file", () => {
    const everyId = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(
        fc.uniqueArray(everyId),
        fc.uniqueArray(everyId),
        fc.integer({ min: 0, max: 900 }),
        (leaking, changed, days) => {
          const covers: KnownCause[] = [{ kind: "reuse", groupId: one }];
          const resolutions = [aResolution({ stepId: "stop-password-reuse", resolvedOn: after, covers })];
          const given = {
            services,
            finds,
            reuseGroups,
            resolutions,
            incidents: leaking.map((id) => leak(id)),
            accounts: changed.map((serviceId) => anAccount({ serviceId, passwordChangedOn: after })),
            today: addDays(after, days),
          };
          expect(stepOf(weighed(given), "stop-password-reuse").state).toBe("done");
        },
      ),
    );
  });
});
