import { describe, expect, it, test } from "vitest";
import { knownCausesOf } from "#lib/domain/cause.ts";
import { addDays, addMonths, type Day } from "#lib/domain/day.ts";
import type { StepId } from "#lib/domain/hygiene-step.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { countSteps, isOpenAt, type Step } from "#lib/domain/step.ts";
import type { Weighed } from "#lib/domain/weigh.ts";
import {
  anAccount,
  anIncident,
  aResolution,
  aService,
  aSign,
  aVisit,
  incidentCause,
  inEveryLanguage,
  noAccount,
} from "./builders.ts";
import {
  type Given,
  nothingRecorded,
  ownService,
  servicesNamed,
  stepOf,
  today,
  weighed,
  weighedWithHabits,
} from "./own-services.ts";

const page = { checkedOn: "2026-11-22", checkedBy: "directory" } as const;
const login = { pages: { "second-factor": page } };

/** Passwords left here in October, and nothing more. */
const leak = (over: Partial<Incident> = {}) =>
  anIncident({
    occurred: { from: "2026-10-01", to: "2026-10-05" },
    disclosedOn: "2026-10-10",
    dataClasses: ["passwords"],
    ...over,
  });

const at = (serviceId: string, over: Partial<Incident> = {}) =>
  leak({ id: `${serviceId}-leak`, serviceIds: [serviceId], ...over });

const asked = ({ steps }: Pick<Weighed, "steps">, level: "now" | "later" | "list") =>
  steps
    .filter((step) => isOpenAt(step, level))
    .map(({ stepId, subjects }) => `${stepId} ${subjects.join(" ")}`);

const find = ({ steps }: Pick<Weighed, "steps">, stepId: StepId) =>
  steps.find((step) => step.stepId === stepId);

describe("weighing everything", () => {
  it("gives nothing for nobody", () => {
    expect(weighedWithHabits({ services: [] })).toEqual({
      services: [],
      steps: [],
      standing: { kind: "nothing-known" },
    });
  });

  it("asks each step once, with everything that asks for it, the strongest first", () => {
    const older = leak({ id: "older", occurred: { to: "2012" }, disclosedOn: "2012" });
    const claim = leak({ id: "claim", evidence: { grade: "alleged", by: ["seller"] } });
    const result = weighed({ incidents: [older, claim, leak()], accounts: [anAccount({ since: "2010" })] });
    const step = stepOf(result, "change-password");
    expect(step).toMatchObject({
      key: "change-password example",
      scope: "login",
      subjects: ["example"],
      serviceIds: ["example"],
      level: "now",
      onBadge: true,
      isUrgent: false,
      minutes: 3,
      state: "open",
      reopenings: [],
    });
    const ids = step.requests.map(({ cause }) => cause.kind === "incident" && cause.incident.id);
    expect(ids).toEqual(["example-2018", "claim", "older"]);
    expect(result.steps.filter(({ stepId }) => stepId === "change-password")).toHaveLength(1);
  });

  it("reads claims last, however much they are worth", () => {
    const claim = leak({ id: "claim", evidence: { grade: "alleged", by: ["seller"] } });
    const established = leak({ id: "established", disclosedOn: "2010", occurred: { to: "2010" } });
    const result = weighed({ incidents: [claim, established], ownPasswords: "no" });
    const step = stepOf(result, "stop-password-reuse");
    expect(step.requests[0]?.cause).toMatchObject({ incident: { id: "established" } });
  });

  it("of equal worth reads the newer first", () => {
    const old = leak({ id: "old", disclosedOn: "2012", occurred: {} });
    const older = leak({ id: "older", disclosedOn: "2011", occurred: {} });
    const { requests } = stepOf(weighed({ incidents: [older, old] }), "change-password");
    expect(requests.map(({ cause }) => cause.kind === "incident" && cause.incident.id)).toEqual([
      "old",
      "older",
    ]);
  });

  it("is on the icon only where what gives the level is", () => {
    const claim = leak({ evidence: { grade: "alleged", by: ["seller"] } });
    expect(stepOf(weighed({ incidents: [claim] }), "change-password").onBadge).toBe(false);
    expect(stepOf(weighed({ incidents: [leak()] }), "stop-password-reuse").onBadge).toBe(false);
    expect(stepOf(weighed({ incidents: [leak()] }), "change-password").onBadge).toBe(true);
  });

  it("names of the services only those that give the level", () => {
    const services = servicesNamed("a", "b", "c");
    const incidents = [
      at("a", { kind: "credential-stuffing", dataLeft: "no", disclosedOn: "2020", occurred: {} }),
      at("b", { disclosedOn: "2010", occurred: { to: "2010" } }),
    ];
    expect(stepOf(weighed({ services, incidents }), "stop-password-reuse").serviceIds).toEqual(["b"]);
  });

  it("leaves out what the catalogue no longer has", () => {
    const result = weighed({
      incidents: [leak()],
      visits: [aVisit({ serviceId: "gone" }), aVisit()],
      accounts: [anAccount({ serviceId: "gone-too" })],
      noticedSigns: [{ serviceId: "example", signId: "gone", noticedOn: today }],
    });
    expect(result.services.map(({ service }) => service.id)).toEqual(["example"]);
    expect(ownService(result).noticed).toEqual([]);
  });

  it("counts a step of which nothing is known of the minutes as one", () => {
    expect(
      stepOf(weighed({ incidents: [leak()], minutes: { "change-password": 1 } }), "change-password").minutes,
    ).toBe(1);
  });

  it("begins in one sitting what takes longer, so that it comes at all", () => {
    const vault = leak({ dataClasses: ["password-vaults"] });
    const step = stepOf(
      weighed({ incidents: [vault], minutes: { "change-vault-passwords": 60 } }),
      "change-vault-passwords",
    );
    expect(step).toMatchObject({ minutes: 15, level: "now" });
  });
});

describe("a service", () => {
  it("has what was told, done and noticed there", () => {
    const account = anAccount();
    const visit = aVisit({ dayCount: 7 });
    const result = weighed({
      services: [aService({ sharesLoginWith: ["other"] }), aService({ id: "other" })],
      accounts: [account],
      visits: [visit],
      noticedSigns: [{ serviceId: "example", signId: "a-sign", noticedOn: today }],
      mutedServices: [{ serviceId: "example" }],
      resolutions: [aResolution({ stepId: "revoke-third-party-access", resolvedOn: "2026-11-02" })],
      incidents: [leak({ id: "older", disclosedOn: "2012" }), leak({ id: "newer", disclosedOn: "2020" })],
    });
    const own = ownService(result);
    expect(own).toMatchObject({ account, visit, isMuted: true, appsLookedOn: "2026-11-02" });
    expect(own.sharing.map(({ id }) => id)).toEqual(["other"]);
    expect(own.noticed).toEqual([{ signId: "a-sign", noticedOn: today }]);
    expect(own.exposures.map(({ incident }) => incident.id)).toEqual(["newer", "older"]);
    expect(own).not.toHaveProperty("login");
  });

  it("was looked through for apps only where that was done", () => {
    const skipped = aResolution({ stepId: "revoke-third-party-access", outcome: "skipped" });
    expect(ownService(weighed({ resolutions: [skipped] })).appsLookedOn).toBeUndefined();
    expect(ownService(weighed()).isMuted).toBe(false);
  });

  it("comes by what is on its icon, then by its last visit, then by its name", () => {
    const services = servicesNamed("b", "a", "leaky", "seen");
    const visits = [
      aVisit({ serviceId: "b", lastOn: "2026-11-01" }),
      aVisit({ serviceId: "a", lastOn: "2026-11-01" }),
      aVisit({ serviceId: "leaky", lastOn: "2026-10-01" }),
      aVisit({ serviceId: "seen", lastOn: "2026-11-02" }),
    ];
    const order = weighed({ services, visits, incidents: [at("leaky")] }).services.map(
      ({ service }) => service.id,
    );
    expect(order).toEqual(["leaky", "seen", "a", "b"]);
  });

  it("has all that belongs to it, and nothing that waits for what is to do elsewhere", () => {
    const services = servicesNamed(...Array.from({ length: 14 }, (_, number) => `s${number}`));
    const result = weighed({
      services,
      incidents: services.map(({ id }) => at(id)),
      ownPasswords: "everywhere",
    });
    expect(result.services.map(({ standing }) => standing)).toEqual(
      services.map(() => ({ kind: "to-do", steps: 1, minutes: 3 })),
    );
    expect(countSteps(result.steps)).toMatchObject({ now: 10, minutes: 30 });
  });

  it("does not count in its own standing what is done once for all", () => {
    const vault = weighed({ incidents: [leak({ dataClasses: ["password-vaults"] })] });
    expect(ownService(vault).steps.map(({ stepId }) => stepId)).toEqual(["change-vault-passwords"]);
    expect(ownService(vault).standing).toEqual({ kind: "nothing-now" });
    expect(vault.standing).toMatchObject({ kind: "worth-doing", steps: 1 });
  });

  it("has no habit that merely names it", () => {
    const mailbox = aService({ isMailbox: true });
    expect(ownService(weighedWithHabits({ services: [mailbox] })).steps).toEqual([]);
  });
});

describe("services that share a login", () => {
  const services = [
    aService({ id: "mail", sharesLoginWith: ["video"], ...login }),
    aService({ id: "video", sharesLoginWith: ["mail"], ...login }),
  ];
  const incidents = [at("mail"), at("video", { disclosedOn: "2026-11-01" })];

  it("are asked once, and settled together", () => {
    const result = weighed({ services, incidents });
    expect(asked(result, "now")).toContain("change-password mail video");
    expect(result.steps.filter(({ stepId }) => stepId === "change-password")).toHaveLength(1);
    expect(stepOf(result, "change-password").requests).toHaveLength(2);
    for (const id of ["mail", "video"]) {
      expect(ownService(result, id).steps.map(({ stepId }) => stepId)).toContain("change-password");
    }
  });

  it("are asked under the same name whichever asks", () => {
    const keyOf = (incident: Incident) =>
      stepOf(weighed({ services, incidents: [incident] }), "change-password").key;
    expect(keyOf(at("mail"))).toBe("change-password mail");
    expect(keyOf(at("video"))).toBe("change-password mail");
  });

  it("are settled where either is on record, by what was recorded last", () => {
    const covers = incidents.flatMap((incident) =>
      knownCausesOf(incidentCause(incident, incident.serviceIds[0])),
    );
    const done = aResolution({ subject: "video", covers, resolvedOn: "2026-11-20" });
    const before = aResolution({ subject: "mail", covers, resolvedOn: "2026-11-19", outcome: "skipped" });
    for (const resolutions of [
      [done, before],
      [before, done],
    ]) {
      expect(stepOf(weighed({ services, incidents, resolutions }), "change-password").state).toBe("done");
    }
  });

  it("have one password: told newer at one, it is newer at all", () => {
    const accounts = [anAccount({ serviceId: "mail", passwordChangedOn: "2026-11-10" })];
    const withNames = incidents.map((incident) => ({
      ...incident,
      dataClasses: ["passwords", "names"] as const,
    }));
    const step = stepOf(weighed({ services, incidents: withNames, accounts }), "change-password");
    expect(step.requests.map(({ past }) => past?.kind)).toEqual(["password-newer", "password-newer"]);
  });

  it("are judged each by its own account", () => {
    const accounts = [anAccount({ serviceId: "mail", since: "2015" }), noAccount({ serviceId: "video" })];
    const result = weighed({ services, incidents, accounts });
    expect(ownService(result, "mail").exposures[0]?.verdict).toBe("likely");
    expect(ownService(result, "video").exposures[0]?.verdict).toBe("not-yours");
  });
});

describe("linked apps whose tokens left", () => {
  const services = [
    aService({ id: "app" }),
    aService({ id: "hub", isHub: true }),
    aService({ id: "other", stake: 1 }),
  ];
  const tokens = (tokensOf: readonly string[]) => at("app", { dataClasses: ["access-tokens"], tokensOf });
  const reviews = (result: Weighed) =>
    result.steps.filter(({ stepId }) => stepId === "revoke-third-party-access");

  it("are reviewed at each service that issued them, by what is at stake there", () => {
    const result = weighed({ services, incidents: [tokens(["hub", "other"])] });
    expect(reviews(result).map(({ subjects, requests: [{ stake }] }) => [subjects[0], stake])).toEqual([
      ["hub", 3],
      ["other", 1],
    ]);
  });

  it("are reviewed only where the person has an account", () => {
    const accounts = [noAccount({ serviceId: "other" })];
    expect(reviews(weighed({ services, accounts, incidents: [tokens(["other", "unknown"])] }))).toEqual([]);
  });

  it("are on the icon of both the app and the issuer", () => {
    const result = weighed({ services, incidents: [tokens(["hub"])] });
    expect(ownService(result, "app").standing).toMatchObject({ kind: "to-do", steps: 1 });
    expect(ownService(result, "hub").standing).toMatchObject({ kind: "to-do", steps: 1 });
  });

  it("are reviewed at the app itself where it issued them too", () => {
    const result = weighed({ services, incidents: [tokens(["app", "hub"])] });
    expect(
      reviews(result)
        .map(({ subjects }) => subjects[0])
        .toSorted(),
    ).toEqual(["app", "hub"]);
  });
});

describe("a noticed sign", () => {
  const noticedSigns = [{ serviceId: "example", signId: "a-sign", noticedOn: "2010-01-01" as const }];
  const signs = [
    aSign({ stepIds: ["change-password", "sign-out-everywhere", "if-threatened"] }),
    aSign({ id: "mild", stepIds: ["if-threatened"] }),
  ];

  it("beats every window, and comes before all", () => {
    const result = weighed({ signs, noticedSigns, incidents: [leak({ dataClasses: ["files"] })] });
    expect(stepOf(result, "change-password")).toMatchObject({
      level: "now",
      isUrgent: true,
      onBadge: true,
      requests: [{ reason: "noticed", verdict: "likely", serviceIds: ["example"] }],
    });
    expect(stepOf(result, "if-threatened")).toMatchObject({
      isUrgent: true,
      onBadge: false,
      subjects: ["person"],
      serviceIds: [],
    });
    expect(
      result.steps
        .map(({ stepId }) => stepId)
        .slice(0, 3)
        .toSorted(),
    ).toEqual(["change-password", "if-threatened", "sign-out-everywhere"]);
  });

  it("asks for all at once at one login, and for more than a sitting holds", () => {
    const services = servicesNamed(...Array.from({ length: 14 }, (_, number) => `s${number}`));
    const many = services.map(({ id }) => ({ serviceId: id, signId: "a-sign", noticedOn: today }));
    const result = weighed({
      services,
      signs: [aSign({ stepIds: ["change-password", "sign-out-everywhere"] })],
      noticedSigns: many,
    });
    expect(result.steps.filter((step) => isOpenAt(step, "now") && step.scope === "login")).toHaveLength(28);
  });

  it("is nothing where there is no account", () => {
    const closed = anAccount({ standing: "closed" });
    expect(
      weighed({ signs, noticedSigns, accounts: [noAccount()] }).steps.filter(({ isUrgent }) => isUrgent),
    ).toEqual([]);
    expect(
      weighed({ signs, noticedSigns, accounts: [closed] }).steps.filter(({ isUrgent }) => isUrgent),
    ).toEqual([]);
  });

  it("that somebody signs in at several services asks for a clean device first", () => {
    const services = servicesNamed("a", "b", "c");
    const noticed = (...ids: readonly [string, string][]) =>
      ids.map(([serviceId, signId]) => ({ serviceId, signId, noticedOn: today }));
    const of = (...ids: readonly [string, string][]) =>
      weighed({ services, signs, noticedSigns: noticed(...ids) });
    const both = of(["a", "a-sign"], ["b", "a-sign"]);
    expect(both.steps[0]).toMatchObject({ stepId: "clean-device", level: "now" });
    expect(both.steps[0]?.requests).toHaveLength(2);
    expect(find(of(["a", "a-sign"], ["b", "mild"]), "clean-device")).toBeUndefined();
    expect(find(of(["a", "a-sign"]), "clean-device")).toBeUndefined();
  });
});

describe("a device that is not clean", () => {
  it("is cleaned before anything is typed on it, whatever it is worth", () => {
    const incidents = [leak({ fromDevices: true })];
    expect(weighed({ incidents, minutes: { "clean-device": 15 } }).steps[0]?.stepId).toBe("clean-device");
  });

  it("waits its turn where that is long past or done", () => {
    const incidents = [leak({ fromDevices: true })];
    const covers = knownCausesOf(incidentCause(incidents[0]));
    const done = aResolution({ stepId: "clean-device", covers });
    expect(weighed({ incidents, resolutions: [done] }).steps[0]?.stepId).not.toBe("clean-device");
    const old = [leak({ fromDevices: true, disclosedOn: "2020", occurred: {} })];
    expect(weighed({ incidents: old }).steps[0]?.stepId).not.toBe("clean-device");
  });
});

describe("closing an account", () => {
  const closing = (given: Given) => find(weighed(given), "close-unused-account");
  const lastYear = [aVisit({ lastOn: "2025-11-24" })];
  const thisYear = [aVisit({ lastOn: "2025-11-25" })];

  it("is suggested of what was used here and is not any more, for later", () => {
    expect(closing({ visits: lastYear })).toMatchObject({
      level: "later",
      onBadge: false,
      subjects: ["example"],
      requests: [{ cause: { kind: "disuse", serviceId: "example", lastOn: "2025-11-24" }, reason: "unused" }],
    });
    expect(closing({ visits: thisYear })).toBeUndefined();
    expect(closing({ visits: thisYear, unusedAfterMonths: 6 })).toBeDefined();
  });

  const sharing = [
    aService({ sharesLoginWith: ["other"] }),
    aService({ id: "other", sharesLoginWith: ["example"] }),
  ];

  test.for<[string, Given]>([
    ["that cannot be closed", { services: [aService({ closing: "impossible" })], visits: lastYear }],
    ["of a site that is gone", { services: [aService({ isGone: true })], visits: lastYear }],
    ["told to be used, as in an app", { visits: lastYear, accounts: [anAccount({ inUse: true })] }],
    ["never visited, of which nothing was told", { visits: [], accounts: [anAccount()] }],
    ["closed already", { visits: lastYear, accounts: [anAccount({ standing: "closed" })] }],
    ["that never was", { visits: lastYear, accounts: [noAccount()] }],
    [
      "whose login is used elsewhere",
      { services: sharing, visits: [...lastYear, aVisit({ serviceId: "other" })] },
    ],
    ["because of a claim", { incidents: [leak({ evidence: { grade: "alleged", by: ["seller"] } })] }],
  ])("is never suggested of one %s", ([, given]) => {
    expect(closing(given)).toBeUndefined();
  });

  it("is suggested where the whole login is out of use", () => {
    const visits = [...lastYear, aVisit({ serviceId: "other", lastOn: "2024-01-01" })];
    expect(
      weighed({ services: sharing, visits }).steps.filter(({ stepId }) => stepId === "close-unused-account"),
    ).toHaveLength(2);
  });

  it("is suggested of what the person told to be unused, visited or not", () => {
    expect(closing({ accounts: [anAccount({ inUse: false })] })).toBeDefined();
    const [request] = closing({ visits: [], accounts: [anAccount({ inUse: false })] })?.requests ?? [];
    expect(request?.cause).toEqual({ kind: "disuse", serviceId: "example" });
  });

  it("is asked again of who keeps it after as long a time", () => {
    const keeps = (resolvedOn: Day) =>
      closing({
        visits: lastYear,
        resolutions: [
          aResolution({
            stepId: "close-unused-account",
            outcome: "skipped",
            reason: "keep-using",
            covers: [],
            resolvedOn,
          }),
        ],
      });
    expect(keeps("2025-11-25")).toMatchObject({ state: "skipped", on: "2025-11-25", reason: "keep-using" });
    expect(keeps("2025-11-24")).toMatchObject({
      state: "open",
      reopenings: [{ kind: "due", since: "2025-11-24" }],
    });
  });
});

describe("a passkey", () => {
  const changed = (resolvedOn: Day, over = {}) => [aResolution({ resolvedOn, ...over })];
  const offered = (given: Given) => find(weighed({ services: [aService(login)], ...given }), "add-passkey");

  it("is offered for a month after a password was changed, for later", () => {
    expect(offered({ resolutions: changed("2026-10-24") })).toMatchObject({
      level: "later",
      onBadge: false,
      subjects: ["example"],
      requests: [{ cause: { kind: "password-changed", serviceId: "example", on: "2026-10-24" } }],
    });
    expect(offered({ resolutions: changed("2026-10-23") })).toBeUndefined();
  });

  test.for<[string, Given]>([
    ["was not changed", {}],
    ["was left out", { resolutions: changed(today, { outcome: "skipped" }) }],
    ["has a second factor", { resolutions: changed(today), accounts: [anAccount({ secondFactor: true })] }],
    [
      "is of a closed account",
      { resolutions: changed(today), accounts: [anAccount({ standing: "closed" })] },
    ],
    ["has no page for it", { resolutions: changed(today), services: [aService()] }],
    ["was changed elsewhere", { resolutions: changed(today, { subject: "other" }) }],
    ["is not what was done", { resolutions: changed(today, { stepId: "sign-out-everywhere" }) }],
  ])("is not offered where the password %s", ([, given]) => {
    expect(offered(given)).toBeUndefined();
  });
});

describe("habits", () => {
  const habitsOf = (given: Given) =>
    weighedWithHabits(given)
      .steps.filter(({ requests: [{ cause }] }) => cause.kind === "habit")
      .map(({ stepId, level, serviceIds }) => [stepId, level, serviceIds]);
  const mailboxesIn = (given: Given) =>
    stepOf(weighedWithHabits(given), "secure-recovery-mailbox").serviceIds;
  const apps = { pages: { "connected-apps": page } };

  it("are asked once of everybody who uses anything", () => {
    expect(habitsOf({}).toSorted()).toEqual([
      ["protect-phone-number", "now", []],
      ["secure-recovery-mailbox", "now", []],
      ["stop-password-reuse", "later", []],
      ["turn-on-payment-alerts", "later", []],
      ["verify-support-contact", "later", []],
    ]);
    expect(habitsOf({ accounts: [noAccount()] })).toEqual([]);
  });

  it("name the mailboxes, carriers and hubs used most, at most three", () => {
    const kinds = [
      ["mail", { isMailbox: true }],
      ["phone", { category: "telecom" }],
      ["hub", { isHub: true, ...apps }],
    ] as const;
    const services = kinds.flatMap(([name, over]) =>
      [1, 2, 3, 4].map((number) => aService({ id: `${name}${number}`, ...over })),
    );
    const visits = services.map(({ id }) => aVisit({ serviceId: id, dayCount: Number(id.at(-1)) }));
    const named = Object.fromEntries(habitsOf({ services, visits }).map(([stepId, , ids]) => [stepId, ids]));
    expect(named).toMatchObject({
      "secure-recovery-mailbox": ["mail4", "mail3", "mail2"],
      "protect-phone-number": ["phone4", "phone3", "phone2"],
      "revoke-third-party-access": ["hub4", "hub3", "hub2"],
    });
  });

  it("count who only told of an account last", () => {
    const services = [aService({ id: "told", isMailbox: true }), aService({ id: "seen", isMailbox: true })];
    const given = {
      services,
      visits: [aVisit({ serviceId: "seen" })],
      accounts: [anAccount({ serviceId: "told" })],
    };
    expect(mailboxesIn(given)).toEqual(["seen", "told"]);
  });

  it("name the mailboxes that the person said", () => {
    const services = [aService({ isMailbox: true })];
    expect(mailboxesIn({ services, mailboxes: ["other"] })).toEqual(["other"]);
    expect(mailboxesIn({ services, mailboxes: [] })).toEqual(["example"]);
  });

  it("look through apps only where there is a page for it at a hub", () => {
    const asks = (service: Parameters<typeof aService>[0]) =>
      habitsOf({ services: [aService(service)] }).some(([stepId]) => stepId === "revoke-third-party-access");
    expect(asks({ isHub: true, ...apps })).toBe(true);
    expect(asks({ isHub: true })).toBe(false);
    expect(asks(apps)).toBe(false);
  });

  it("do not ask who has passwords of their own everywhere to stop reusing them", () => {
    expect(habitsOf({ ownPasswords: "everywhere" }).map(([stepId]) => stepId)).not.toContain(
      "stop-password-reuse",
    );
    expect(habitsOf({ ownPasswords: "partly" }).map(([stepId]) => stepId)).toContain("stop-password-reuse");
  });

  it("join what an incident asks for, at its level", () => {
    const step = stepOf(weighedWithHabits({ incidents: [leak()] }), "stop-password-reuse");
    expect(step).toMatchObject({ level: "now" });
    expect(step.requests.map(({ cause }) => cause.kind)).toEqual(["incident", "habit"]);
  });

  describe("at a carrier whose SIM data left", () => {
    const services = [aService({ category: "telecom" }), aService({ id: "other", category: "telecom" })];
    const sim = (disclosedOn: Day) => leak({ dataClasses: ["sim-identifiers"], disclosedOn, occurred: {} });
    const protect = (given: Given) =>
      weighedWithHabits(given)
        .steps.filter(({ stepId }) => stepId === "protect-phone-number")
        .map(({ subjects: [subject], serviceIds, level, state }) => [subject, serviceIds, level, state]);

    it("name it no second time while that is now", () => {
      expect(protect({ services, incidents: [sim("2026-10-10")] })).toEqual([
        ["person", ["other"], "now", "open"],
        ["example", ["example"], "now", "open"],
      ]);
      expect(protect({ services: services.slice(0, 1), incidents: [sim("2026-10-10")] })).toEqual([
        ["example", ["example"], "now", "open"],
      ]);
    });

    it("take it over when that is later", () => {
      expect(protect({ services: services.slice(0, 1), incidents: [sim("2022-11-24")] })).toEqual([
        ["person", ["example"], "now", "open"],
      ]);
    });

    it("do not name it where it was done", () => {
      const resolutions = [
        aResolution({
          stepId: "protect-phone-number",
          subject: "example",
          covers: [],
          resolvedOn: "2020-01-01",
        }),
      ];
      expect(
        protect({ services: services.slice(0, 1), incidents: [sim("2022-11-24")], resolutions }),
      ).toEqual([["example", ["example"], "later", "open"]]);
      expect(protect({ services: services.slice(0, 1), resolutions })).toEqual([]);
    });
  });

  it("look through apps at a hub again a year after that was done there", () => {
    const services = [aService({ isHub: true, ...apps })];
    const asks = (resolvedOn: Day) =>
      habitsOf({
        services,
        resolutions: [aResolution({ stepId: "revoke-third-party-access", resolvedOn, covers: [] })],
      }).some(([stepId]) => stepId === "revoke-third-party-access");
    expect(asks("2025-11-24")).toBe(true);
    expect(asks("2025-11-25")).toBe(false);
  });
});

describe("a step that was settled", () => {
  const covering = (incident: Incident) => knownCausesOf(incidentCause(incident));
  const stepIn = (given: Given, stepId: StepId = "change-password") => stepOf(weighed(given), stepId);

  test.for<[string, Parameters<typeof aResolution>[0], Partial<Step>]>([
    ["done", { resolvedOn: "2026-11-20" }, { state: "done", on: "2026-11-20" }],
    ["left out", { outcome: "skipped", resolvedOn: "2026-11-20" }, { state: "skipped", on: "2026-11-20" }],
    [
      "put off",
      { outcome: "put-off", until: "2026-12-24", when: "day" },
      { state: "put-off", until: "2026-12-24", when: "day" },
    ],
  ])("is %s", ([, over, expected]) => {
    const step = stepIn({
      incidents: [leak()],
      resolutions: [aResolution({ covers: covering(leak()), ...over })],
    });
    expect(step).toMatchObject({ ...expected, level: "now" });
    expect(step).not.toHaveProperty("reopenings");
  });

  test.for([
    ["tomorrow", { until: "2026-11-25", when: "day" }, false, "put-off"],
    ["today", { until: today, when: "day" }, false, "open"],
    ["this weekend, which is today", { until: today, when: "weekend" }, false, "open"],
    ["tonight, by day", { until: today, when: "tonight" }, false, "put-off"],
    ["tonight, in the evening", { until: today, when: "tonight" }, true, "open"],
    ["last night", { until: "2026-11-23", when: "tonight" }, false, "open"],
  ] as const)("is put off until %s", ([, over, isEvening, state]) => {
    const resolutions = [
      aResolution({ covers: covering(leak()), outcome: "put-off", resolvedOn: "2026-11-23", ...over }),
    ];
    const step = stepIn({ incidents: [leak()], resolutions, isEvening });
    expect(step.state).toBe(state);
    if (step.state === "open") expect(step.reopenings).toEqual([{ kind: "planned" }]);
  });

  it("is open again for an incident that was not known, inside its own window only", () => {
    const news = leak({ id: "news", occurred: {}, disclosedOn: "2026-11-23" });
    const old = leak({ id: "old", occurred: {}, disclosedOn: "2012" });
    const resolutions = [aResolution({ covers: covering(leak()), resolvedOn: "2026-11-20" })];
    expect(stepIn({ incidents: [leak(), news], resolutions })).toMatchObject({
      state: "open",
      reopenings: [{ kind: "new-incident", incidentId: "news" }],
    });
    expect(stepIn({ incidents: [leak(), old], resolutions }).state).toBe("done");
  });

  it("stays done where what became known was over before", () => {
    const before = leak({ id: "news", occurred: { to: "2026-11-19" }, disclosedOn: "2026-11-23" });
    const same = leak({ id: "news", occurred: { to: "2026-11-20" }, disclosedOn: "2026-11-23" });
    const resolutions = [aResolution({ covers: covering(leak()), resolvedOn: "2026-11-20" })];
    expect(stepIn({ incidents: [leak(), before], resolutions }).state).toBe("done");
    expect(stepIn({ incidents: [leak(), same], resolutions }).state).toBe("open");
    const skipped = [aResolution({ covers: covering(leak()), resolvedOn: "2026-11-20", outcome: "skipped" })];
    expect(stepIn({ incidents: [leak(), before], resolutions: skipped }).state).toBe("open");
  });

  it("stays done where it is a state that lasts, and is open again where it is a look", () => {
    const all: Partial<Incident> = { dataClasses: ["payment-cards", "government-ids", "passwords", "files"] };
    const news = leak({ id: "news", occurred: {}, disclosedOn: "2026-11-23", ...all });
    const states = (stepIds: readonly StepId[]) => {
      const resolutions = stepIds.map((stepId) =>
        aResolution({ stepId, covers: [], resolvedOn: "2026-11-20" }),
      );
      const services = [aService({ stake: 3, ...login })];
      const result = weighed({ services, incidents: [news], resolutions });
      return stepIds.map((stepId) => stepOf(result, stepId).state);
    };
    expect(
      states([
        "turn-on-second-factor",
        "stop-password-reuse",
        "turn-on-payment-alerts",
        "register-or-freeze",
      ]),
    ).toEqual(["done", "done", "done", "done"]);
    expect(states(["look-through-files", "check-what-exists"])).toEqual(["open", "open"]);
  });

  it("is open again for data that it looks at, and for no other", () => {
    const before = leak({ dataClasses: ["names"] });
    const resolutions = [aResolution({ covers: covering(before), outcome: "skipped" })];
    expect(stepIn({ incidents: [leak({ dataClasses: ["names", "passwords"] })], resolutions })).toMatchObject(
      {
        reopenings: [{ kind: "data-classes", added: ["passwords"] }],
      },
    );
    const covers = covering(leak({ dataClasses: ["passwords"] }));
    const more = leak({ dataClasses: ["passwords", "names"] });
    expect(
      stepIn({ incidents: [more], resolutions: [aResolution({ covers, outcome: "skipped" })] }).state,
    ).toBe("skipped");
  });

  it("is open again for a sign that was noticed since, even where it was done", () => {
    const noticedSigns = [{ serviceId: "example", signId: "a-sign", noticedOn: "2026-11-22" as const }];
    const resolutions = [aResolution({ covers: covering(leak()), resolvedOn: "2026-11-20" })];
    expect(stepIn({ incidents: [leak()], noticedSigns, resolutions })).toMatchObject({
      state: "open",
      isUrgent: true,
      reopenings: [{ kind: "noticed", signId: "a-sign" }],
    });
    const known = aResolution({
      covers: [
        ...covering(leak()),
        { kind: "sign", signId: "a-sign", serviceId: "example", noticedOn: "2026-11-22" },
      ],
    });
    expect(stepIn({ incidents: [leak()], noticedSigns, resolutions: [known] })).toMatchObject({
      state: "done",
      isUrgent: false,
    });
  });

  test.for<[StepId, Partial<Incident>]>([
    ["verify-support-contact", { dataClasses: ["email-addresses"], disclosedOn: "2025-11-01", occurred: {} }],
    ["check-what-exists", { dataClasses: ["government-ids"], disclosedOn: "2025-11-01", occurred: {} }],
  ])("is due again after a year: %s", ([stepId, over]) => {
    const incidents = [leak(over)];
    const done = (resolvedOn: Day, outcome: "done" | "skipped" = "done") =>
      stepIn(
        {
          incidents,
          resolutions: [aResolution({ stepId, covers: covering(leak(over)), resolvedOn, outcome })],
        },
        stepId,
      );
    expect(done("2025-11-24")).toMatchObject({
      state: "open",
      reopenings: [{ kind: "due", since: "2025-11-24" }],
    });
    expect(done("2025-11-25").state).toBe("done");
    expect(done("2025-11-24", "skipped").state).toBe("skipped");
  });

  it("is not due again where it was done at one service because of an incident there", () => {
    const services = [aService({ id: "app" }), aService({ id: "hub" })];
    const tokens = at("app", {
      dataClasses: ["access-tokens"],
      tokensOf: ["hub"],
      disclosedOn: "2025-10-01",
      occurred: {},
    });
    const covers = knownCausesOf(incidentCause(tokens, "app"));
    const resolutions = [
      aResolution({ stepId: "revoke-third-party-access", subject: "hub", covers, resolvedOn: "2025-11-01" }),
    ];
    expect(
      stepOf(weighed({ services, incidents: [tokens], resolutions }), "revoke-third-party-access", "hub")
        .state,
    ).toBe("done");
  });
});

describe("one thing at a time for one login", () => {
  const services = [aService({ stake: 3, ...login })];
  const incident = leak({ dataClasses: ["passwords", "sessions", "security-questions"] });

  it("is what is worth most there; the rest waits", () => {
    const result = weighed({ services, incidents: [incident], minutes: { "sign-out-everywhere": 2 } });
    expect(asked(result, "now").filter((step) => step.endsWith("example"))).toEqual([
      "sign-out-everywhere example",
    ]);
    for (const stepId of ["change-password", "turn-on-second-factor", "change-security-answers"] as const) {
      expect(stepOf(result, stepId)).toMatchObject({ level: "later", isHeldBack: true });
    }
  });

  it("goes on with the next once it is done", () => {
    const covers = knownCausesOf(incidentCause(incident));
    const resolutions = [aResolution({ stepId: "sign-out-everywhere", covers })];
    const result = weighed({
      services,
      incidents: [incident],
      resolutions,
      minutes: { "sign-out-everywhere": 2 },
    });
    expect(stepOf(result, "change-password")).toMatchObject({ level: "now" });
    expect(stepOf(result, "change-password")).not.toHaveProperty("isHeldBack");
  });

  it("holds for all services of the login", () => {
    const shared = [
      aService({ id: "mail", sharesLoginWith: ["video"] }),
      aService({ id: "video", sharesLoginWith: ["mail"] }),
    ];
    const incidents = [at("mail"), at("video", { dataClasses: ["sessions"] })];
    const now = asked(weighed({ services: shared, incidents, minutes: { "sign-out-everywhere": 2 } }), "now");
    expect(now.filter((step) => step.endsWith("mail video"))).toHaveLength(1);
  });

  it("does not hold back what is done at the service beside the login", () => {
    const files = leak({ dataClasses: ["passwords", "files"] });
    expect(asked(weighed({ incidents: [files] }), "now")).toEqual(
      expect.arrayContaining(["change-password example", "look-through-files example"]),
    );
  });

  it("does not name a login twice: whose password is changed is not asked to differ besides", () => {
    const two = servicesNamed("a", "b");
    const incidents = [at("a"), at("b", { disclosedOn: "2012", occurred: {} })];
    expect(stepOf(weighed({ services: two, incidents }), "stop-password-reuse").serviceIds).toEqual(["b"]);
    const resolutions = [
      aResolution({ subject: "a", covers: knownCausesOf(incidentCause(incidents[0], "a")) }),
    ];
    expect(
      stepOf(weighed({ services: two, incidents, resolutions }), "stop-password-reuse").serviceIds,
    ).toEqual(["a", "b"]);
  });

  it("takes the second factor of a mailbox for part of securing it", () => {
    const mailbox = [aService({ isMailbox: true, ...login })];
    const covers = knownCausesOf(incidentCause(leak()));
    const changed = aResolution({ covers });
    const both = weighedWithHabits({ services: mailbox, incidents: [leak()], resolutions: [changed] });
    expect(stepOf(both, "turn-on-second-factor")).toMatchObject({ level: "later", isHeldBack: true });
    const secured = weighed({ services: mailbox, incidents: [leak()], resolutions: [changed] });
    expect(stepOf(secured, "turn-on-second-factor")).toMatchObject({ level: "now" });
  });

  it("still changes the password of a mailbox that is to be secured", () => {
    const mailbox = [aService({ isMailbox: true, ...login })];
    const both = weighedWithHabits({ services: mailbox, incidents: [leak()] });
    expect(stepOf(both, "change-password")).toMatchObject({ level: "now" });
  });
});

describe("a sitting", () => {
  const many = (count: number) =>
    servicesNamed(...Array.from({ length: count }, (_, number) => `s${10 + number}`));
  const given = (count: number, minutes: number, over: Given = {}): Given => ({
    services: many(count),
    incidents: many(count).map(({ id }) => at(id)),
    minutes: { "change-password": minutes, "add-passkey": 1 },
    ownPasswords: "everywhere",
    ...over,
  });
  const numbers = (of: Given) => {
    const { now, minutes, later } = countSteps(weighed(of).steps);
    return { now, minutes, later };
  };
  // Alerts and what callers know are worth a look some day, whatever happened.
  const habits = 2;

  it("holds at most twelve things", () => {
    expect(numbers(given(12, 1))).toEqual({ now: 12, minutes: 12, later: habits });
    expect(numbers(given(15, 1))).toEqual({ now: 12, minutes: 12, later: 3 + habits });
  });

  it("holds at most thirty minutes", () => {
    expect(numbers(given(6, 5))).toEqual({ now: 6, minutes: 30, later: habits });
    expect(numbers(given(7, 5))).toEqual({ now: 6, minutes: 30, later: 1 + habits });
    expect(numbers(given(4, 8))).toMatchObject({ now: 3, minutes: 24 });
  });

  it("lets wait what is worth least, and says so", () => {
    const { steps } = weighed(
      given(13, 1, { accounts: many(12).map(({ id }) => anAccount({ serviceId: id, since: "2015" })) }),
    );
    expect(steps.filter((step) => step.isHeldBack).map(({ subjects }) => subjects)).toEqual([["s22"]]);
  });

  it("is over when it was done today, and goes on tomorrow", () => {
    const all = given(15, 1);
    const resolutions = many(5).map(({ id }) =>
      aResolution({ subject: id, covers: knownCausesOf(incidentCause(at(id), id)) }),
    );
    expect(numbers({ ...all, resolutions })).toMatchObject({ now: 7 });
    expect(numbers({ ...all, resolutions, today: addDays(today, 1) })).toMatchObject({ now: 10 });
  });

  it("counts what was left out or put off today, with its minutes", () => {
    const all = given(7, 5);
    const [first = "", second = ""] = many(2).map(({ id }) => id);
    const covers = (id: string) => knownCausesOf(incidentCause(at(id), id));
    const resolutions = [
      aResolution({ subject: first, covers: covers(first), outcome: "skipped" }),
      aResolution({
        subject: second,
        covers: covers(second),
        outcome: "put-off",
        until: "2026-12-01",
        when: "day",
      }),
    ];
    expect(numbers({ ...all, resolutions })).toMatchObject({ now: 4, minutes: 20 });
    const tomorrow = { today: addDays(today, 1) };
    expect(numbers({ ...all, resolutions, ...tomorrow })).toMatchObject({ now: 5, minutes: 25 });
  });

  it("does not count what was done for later", () => {
    const closing = aService({ id: "old" });
    const all = given(12, 1, {
      services: [...many(12), closing],
      visits: [
        ...many(12).map(({ id }) => aVisit({ serviceId: id })),
        aVisit({ serviceId: "old", lastOn: "2020-01-01" }),
      ],
      resolutions: [aResolution({ subject: "old", stepId: "close-unused-account", covers: [] })],
    });
    expect(numbers(all)).toMatchObject({ now: 12 });
  });
});

describe("where the person stands in all", () => {
  it("is what is to do, wherever that is", () => {
    expect(weighed({ incidents: [leak()], ownPasswords: "everywhere" }).standing).toEqual({
      kind: "to-do",
      steps: 1,
      minutes: 3,
    });
  });

  it("is never all settled because of one incident that is not theirs", () => {
    const incidents = [leak()];
    const accounts = [anAccount({ since: "2026-11" })];
    const { services, standing } = weighedWithHabits({
      incidents,
      accounts,
      resolutions: [],
      region: "japan",
      ownPasswords: "everywhere",
    });
    expect(services[0]?.standing).toEqual({ kind: "nothing-now" });
    expect(standing.kind).toBe("worth-doing");
  });

  it("follows where they live", () => {
    const incidents = [leak({ concerned: { region: "japan" } })];
    const kind = (region?: "japan" | "elsewhere") =>
      ownService(weighed({ incidents, ...(region && { region }), ownPasswords: "everywhere" })).standing.kind;
    expect([kind(), kind("japan"), kind("elsewhere")]).toEqual(["ask", "to-do", "nothing-now"]);
  });

  it("is the same whatever the order of the record", () => {
    const services = servicesNamed("a", "b", "c");
    const incidents = services.map(({ id }) => at(id));
    const record = {
      ...nothingRecorded,
      visits: services.map(({ id }, day) => aVisit({ serviceId: id, lastOn: addMonths(today, -day) })),
      accounts: [anAccount({ serviceId: "c" }), anAccount({ serviceId: "a", since: "2015" })],
    };
    const turned = { ...record, visits: record.visits.toReversed(), accounts: record.accounts.toReversed() };
    const feature = inEveryLanguage("Pay");
    const all = [...incidents, at("b", { id: "b-2", concerned: { feature } })];
    expect(weighed({ services, incidents: all, ...turned })).toEqual(
      weighed({ services, incidents: all, ...record }),
    );
  });
});
