import { passwordUses } from "#lib/domain/account.ts";
import type { KnownCause } from "#lib/domain/cause.ts";
import { type Find, findOrigins } from "#lib/domain/find.ts";
import { regions } from "#lib/domain/incident.ts";
import type { PersonalTable, RowOf } from "#lib/domain/personal-record.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { likenesses, type ReuseGroup } from "#lib/domain/reuse.ts";
import type { Settings, StoredSetting } from "#lib/domain/settings.ts";
import type { z } from "#lib/zod.ts";
import type { RowFields } from "./row-fields.ts";

/** Longer than anybody has used the web. */
const maxDays = 36_525;
const maxMonths = 120;
const maxMailboxes = 100;
/** More logins than anybody has. */
const maxEntries = 10_000_000;

/**
 * What a row of each of the person's tables must be that comes from a file. Anything more, less or else is refused,
 * nothing is mended. Apart from the other rules of the tables, as only who reads or writes a file has use for it.
 */
export const rowSchemas: {
  readonly [Table in PersonalTable]: (fields: RowFields) => z.ZodType<RowOf<Table>>;
} = {
  visits: ({ z, serviceId, day }) =>
    z
      .strictObject({ serviceId, firstOn: day, lastOn: day, dayCount: z.int().min(1).max(maxDays) })
      .refine(({ firstOn, lastOn }) => firstOn <= lastOn),
  accounts: (fields) => accountSchema(fields),
  resolutions: (fields) => resolutionSchema(fields),
  noticedSigns: ({ z, id, serviceId, day }) => z.strictObject({ serviceId, signId: id, noticedOn: day }),
  mutedServices: ({ z, serviceId }) => z.strictObject({ serviceId }),
  finds: (fields) => findSchema(fields),
  reuseGroups: (fields) => reuseGroupSchema(fields),
  declinedServices: ({ z, serviceId, day }) => z.strictObject({ serviceId, since: day }),
  alertedFacts: ({ z, factId, day }) => z.strictObject({ factId, toldOn: day }),
  settings: (fields) => settingSchema(fields),
};

/** The schema of a table whose name is known only when it is read. */
export function schemaOf(table: PersonalTable, fields: RowFields): z.ZodType<unknown> {
  return rowSchemas[table](fields);
}

function accountSchema(fields: RowFields): z.ZodType<RowOf<"accounts">> {
  const { z, optional, serviceId, day, partialDate, standing } = fields;
  const told = {
    serviceId,
    saidOn: day,
    since: optional(partialDate),
    sinceBounds: optional(z.strictObject({ after: optional(day), before: optional(day) })),
    passwordChangedOn: optional(partialDate),
    passwordBounds: optional(z.strictObject({ changedAfter: optional(day), unchangedSince: optional(day) })),
    region: optional(fields.region),
    notIn: optional(z.array(z.enum(regions)).max(regions.length)),
    usedFeature: optional(fields.usedFeature),
    password: optional(z.enum(passwordUses)),
    secondFactor: optional(z.boolean()),
    inUse: optional(z.boolean()),
    unsure: optional(z.array(fields.question).max(fields.maxIncidents)),
  };
  return z.union([
    z.strictObject({ ...told, standing: optional(standing.extract(["has"])) }),
    z.strictObject({ ...told, standing: standing.extract(["closed"]), closedOn: optional(partialDate) }),
    z.strictObject({ ...told, standing: standing.extract(["never"]) }),
  ]);
}

function findSchema(fields: RowFields): z.ZodType<Find> {
  const { z, optional, serviceId, day } = fields;
  return z
    .strictObject({
      serviceId,
      origin: z.enum(findOrigins),
      foundOn: day,
      firstOn: optional(day),
      lastOn: optional(day),
      dayCount: optional(z.int().min(1).max(maxDays)),
      accountBy: optional(day),
      passwordChangedOn: optional(day),
      isWeak: optional(z.literal(true)),
      isExposed: optional(z.literal(true)),
      logins: optional(z.int().min(1).max(maxEntries)),
    })
    .refine(({ firstOn, lastOn }) => firstOn === undefined || lastOn === undefined || firstOn <= lastOn);
}

function reuseGroupSchema(fields: RowFields): z.ZodType<ReuseGroup> {
  const { z, serviceId, day } = fields;
  return z
    .strictObject({
      id: fields.groupId,
      foundOn: day,
      likeness: z.enum(likenesses),
      serviceIds: z.array(serviceId).min(1).max(fields.maxIncidents),
      unlisted: z.int().min(0).max(maxEntries),
    })
    .refine(({ serviceIds }) => new Set(serviceIds).size === serviceIds.length);
}

function resolutionSchema(fields: RowFields): z.ZodType<Resolution> {
  const { z, optional, id, serviceId, day, partialDate } = fields;
  const cause: z.ZodType<KnownCause> = z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("incident"),
      incidentId: fields.incidentId,
      grade: fields.grade,
      from: optional(partialDate),
      to: optional(partialDate),
      dataClasses: z.array(fields.dataClass).max(fields.maxIncidents),
    }),
    z.strictObject({ kind: z.literal("sign"), signId: id, serviceId, noticedOn: day }),
    z.strictObject({ kind: z.literal("disuse"), serviceId, lastOn: optional(day) }),
    z.strictObject({ kind: z.literal("habit") }),
    z.strictObject({ kind: z.literal("password-changed"), serviceId, on: day }),
    z.strictObject({ kind: z.literal("reuse"), groupId: fields.groupId }),
    z.strictObject({ kind: z.literal("weak-password"), serviceId, foundOn: day }),
    z.strictObject({ kind: z.literal("exposed-password"), serviceId, foundOn: day }),
  ]);
  const resolved = {
    subject: serviceId,
    stepId: fields.stepId,
    resolvedOn: day,
    covers: z.array(cause).max(fields.maxIncidents),
  };
  return z.discriminatedUnion("outcome", [
    z.strictObject({ ...resolved, outcome: z.literal("done") }),
    z.strictObject({ ...resolved, outcome: z.literal("skipped"), reason: optional(fields.skipReason) }),
    z.strictObject({
      ...resolved,
      outcome: z.literal("put-off"),
      until: day,
      when: fields.postponement,
      remindedOn: optional(day),
    }),
  ]);
}

/** What is of this device alone, and in no backup. */
type OfDevice = "awake" | "lostOn" | "exportFileOn" | "lookedOn";

/** What each choice may be, but for what is of this device alone. One without a schema does not compile. */
export function settingSchemas(fields: RowFields) {
  const { z, optional, day, serviceId, partialDate } = fields;
  const months = z.int().min(1).max(maxMonths);
  return {
    language: fields.language,
    unusedAfterMonths: months,
    alerts: z.discriminatedUnion("isOn", [
      z.strictObject({ isOn: z.literal(false) }),
      z.strictObject({ isOn: z.literal(true), owesDigest: z.boolean(), snoozedUntil: optional(day) }),
    ]),
    digestedOn: day,
    theme: fields.theme,
    keepVisitsMonths: months,
    isRecordingPaused: z.boolean(),
    hidesSensitive: z.boolean(),
    welcomedOn: day,
    region: fields.personRegion,
    ownPasswords: fields.ownPasswords,
    mailboxes: z.array(serviceId).max(maxMailboxes),
    accountsSince: partialDate,
    lastBackupOn: day,
  } satisfies { readonly [Key in Exclude<keyof Settings, OfDevice>]: z.ZodType<Settings[Key]> };
}

/** A choice as it is kept. An unknown one is refused. */
function settingSchema(fields: RowFields): z.ZodType<StoredSetting> {
  const { z } = fields;
  return z.union(
    Object.entries(settingSchemas(fields)).map(([key, value]) =>
      z.strictObject({ key: z.literal(key), value }),
    ),
    // The compiler does not follow the pairs through `Object.entries`; the map above holds them together.
  ) as unknown as z.ZodType<StoredSetting>;
}
