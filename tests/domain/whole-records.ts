import fc from "fast-check";
import { type Account, afterAnswer, standings } from "#lib/domain/account.ts";
import { dataClasses } from "#lib/domain/data-class.ts";
import { addDays, type Day } from "#lib/domain/day.ts";
import type { Find } from "#lib/domain/find.ts";
import { stepIds } from "#lib/domain/hygiene-step.ts";
import { evidenceGrades } from "#lib/domain/incident.ts";
import type { WholeRecord } from "#lib/domain/personal-record.ts";
import { postponements, type Resolution, skipReasons } from "#lib/domain/resolution.ts";
import { likenesses, type ReuseGroup } from "#lib/domain/reuse.ts";
import type { StoredSetting } from "#lib/domain/settings.ts";
import { personalTables } from "#lib/storage/personal-tables.ts";

/** Nothing recorded at all. */
export const emptyRecord: WholeRecord = {
  visits: [],
  accounts: [],
  resolutions: [],
  noticedSigns: [],
  mutedServices: [],
  finds: [],
  reuseGroups: [],
  declinedServices: [],
  alertedFacts: [],
  settings: [],
};

/** The day on which records are merged; those below are of this day or earlier. */
export const mergeDay: Day = "2026-11-24";

// Few of each, so that two records often speak of the same.
const serviceId = fc.constantFrom("weibo", "line", "qq");
const incidentId = fc.constantFrom("weibo-2018", "line-2021");
const aDay = fc.integer({ min: 0, max: 9 }).map((back) => addDays(mergeDay, -back));
const aPartialDate = fc.constantFrom("2015", "2018-08", "2018-08-20");

const visit = fc.record({
  serviceId,
  firstOn: aDay.map((day) => addDays(day, -10)),
  lastOn: aDay,
  dayCount: fc.integer({ min: 1, max: 12 }),
});

const account: fc.Arbitrary<Account> = fc
  .record(
    {
      serviceId,
      standing: fc.constantFrom(...standings),
      since: aPartialDate,
      closedOn: aPartialDate,
      passwordChangedOn: aPartialDate,
      region: fc.constantFrom("mainland-china", "japan", "elsewhere"),
      usedFeature: fc.dictionary(incidentId, fc.boolean(), { noNullPrototype: true }),
      saidOn: aDay,
    },
    { requiredKeys: ["serviceId", "saidOn"], noNullPrototype: true },
  )
  .map((told) => afterAnswer(undefined, told, told.serviceId, told.saidOn));

const facts = fc.record(
  {
    kind: fc.constant("incident" as const),
    incidentId,
    grade: fc.constantFrom(...evidenceGrades),
    from: aPartialDate,
    to: aPartialDate,
    dataClasses: fc.uniqueArray(fc.constantFrom(...dataClasses), { maxLength: 3 }),
  },
  { requiredKeys: ["kind", "incidentId", "grade", "dataClasses"], noNullPrototype: true },
);

const resolved = {
  subject: fc.constantFrom("weibo", "line", "person"),
  stepId: fc.constantFrom(...stepIds.slice(0, 3)),
  resolvedOn: aDay,
  covers: fc.array(facts, { maxLength: 2 }),
};

const resolution: fc.Arbitrary<Resolution> = fc.oneof(
  fc.record({ ...resolved, outcome: fc.constant("done" as const) }, { noNullPrototype: true }),
  fc.record(
    { ...resolved, outcome: fc.constant("skipped" as const), reason: fc.constantFrom(...skipReasons) },
    { requiredKeys: ["subject", "stepId", "resolvedOn", "covers", "outcome"], noNullPrototype: true },
  ),
  fc.record(
    {
      ...resolved,
      outcome: fc.constant("put-off" as const),
      until: fc.constant("2026-12-24" as const),
      when: fc.constantFrom(...postponements),
    },
    { noNullPrototype: true },
  ),
);

const setting: fc.Arbitrary<StoredSetting> = fc.oneof(
  fc.record({ key: fc.constant("language" as const), value: fc.constantFrom("ja", "zh-Hans", "en") }),
  fc.record({ key: fc.constant("unusedAfterMonths" as const), value: fc.constantFrom(6, 12, 24) }),
  fc.record({
    key: fc.constant("alerts" as const),
    value: fc.oneof(
      fc.constant({ isOn: false } as const),
      fc.record({ isOn: fc.constant(true as const), owesDigest: fc.boolean() }),
    ),
  }),
);

export const find: fc.Arbitrary<Find> = fc.oneof(
  fc.record(
    {
      serviceId,
      origin: fc.constant("history" as const),
      foundOn: aDay,
      firstOn: aDay.map((day) => addDays(day, -400)),
      lastOn: aDay.map((day) => addDays(day, -10)),
      dayCount: fc.integer({ min: 1, max: 90 }),
    },
    { noNullPrototype: true },
  ),
  fc.record(
    {
      serviceId,
      origin: fc.constant("export" as const),
      foundOn: aDay,
      accountBy: aDay.map((day) => addDays(day, -900)),
      passwordChangedOn: aDay.map((day) => addDays(day, -300)),
      isWeak: fc.constant(true as const),
      isExposed: fc.constant(true as const),
      logins: fc.integer({ min: 1, max: 3 }),
    },
    { requiredKeys: ["serviceId", "origin", "foundOn"], noNullPrototype: true },
  ),
  fc.record(
    {
      serviceId,
      origin: fc.constant("check" as const),
      foundOn: aDay,
      isExposed: fc.constant(true as const),
    },
    { noNullPrototype: true },
  ),
);

/** Ids of few groups, so that two records often speak of the same. */
export const groupIds = [1, 2, 3].map((at) => `0000000${at}-0000-4000-8000-000000000000`);

export const reuseGroup: fc.Arbitrary<ReuseGroup> = fc.record(
  {
    id: fc.constantFrom(...groupIds),
    foundOn: aDay,
    likeness: fc.constantFrom(...likenesses),
    serviceIds: fc.uniqueArray(serviceId, { minLength: 1 }),
    unlisted: fc.integer({ min: 0, max: 3 }),
  },
  { noNullPrototype: true },
);

const rows = <Row>(row: fc.Arbitrary<Row>, keyOf: (row: Row) => string) =>
  fc.uniqueArray(row, { selector: keyOf, maxLength: 5 });

/** Any sound record. */
export const anyRecord: fc.Arbitrary<WholeRecord> = fc.record(
  {
    visits: rows(visit, personalTables.visits.keyOf),
    accounts: rows(account, personalTables.accounts.keyOf),
    resolutions: rows(resolution, personalTables.resolutions.keyOf),
    noticedSigns: rows(
      fc.record({ serviceId, signId: fc.constantFrom("a-sign", "another"), noticedOn: aDay }),
      personalTables.noticedSigns.keyOf,
    ),
    mutedServices: rows(fc.record({ serviceId }), personalTables.mutedServices.keyOf),
    finds: rows(find, personalTables.finds.keyOf),
    reuseGroups: rows(reuseGroup, personalTables.reuseGroups.keyOf),
    declinedServices: rows(fc.record({ serviceId, since: aDay }), personalTables.declinedServices.keyOf),
    alertedFacts: rows(
      fc.record({ factId: incidentId.map((id) => `${id} 2026-11-01`), toldOn: aDay }),
      personalTables.alertedFacts.keyOf,
    ),
    settings: rows(setting, personalTables.settings.keyOf),
  },
  { noNullPrototype: true },
);
