import { type Account, standings } from "#lib/domain/account.ts";
import type { AlertedFact, MutedService } from "#lib/domain/alert.ts";
import { dataClasses } from "#lib/domain/data-class.ts";
import { stepIds } from "#lib/domain/hygiene-step.ts";
import { evidenceGrades, regions } from "#lib/domain/incident.ts";
import type { IncidentFacts } from "#lib/domain/incident-facts.ts";
import type { NoticedSign } from "#lib/domain/noticed-sign.ts";
import { type Resolution, skipReasons } from "#lib/domain/resolution.ts";
import type { Visit } from "#lib/domain/visit.ts";
import type { PersonalTable, WholeRecord } from "#lib/domain/whole-record.ts";
import type { StoredSetting } from "#lib/storage/settings.ts";
import { z } from "#lib/zod.ts";
import { day, factId, id, partialDate, withoutPrototype } from "./field-schemas.ts";
import { settingSchema } from "./setting-schemas.ts";

const optional = z.exactOptional;

/** Longer than anybody has used the web. */
const maxDays = 36_525;
/** More than any service has incidents. */
const maxIncidents = 1_000;

const visit: z.ZodType<Visit> = z
  .strictObject({ serviceId: id, firstOn: day, lastOn: day, dayCount: z.int().min(1).max(maxDays) })
  .refine(({ firstOn, lastOn }) => firstOn <= lastOn);

const account: z.ZodType<Account> = z.strictObject({
  serviceId: id,
  standing: optional(z.enum(standings)),
  since: optional(partialDate),
  closedOn: optional(partialDate),
  passwordChangedOn: optional(partialDate),
  region: optional(z.enum([...regions, "elsewhere"])),
  usedFeature: optional(
    withoutPrototype.pipe(
      z.record(id, z.boolean()).refine((answers) => Object.keys(answers).length <= maxIncidents),
    ),
  ),
  saidOn: day,
});

const facts: z.ZodType<IncidentFacts> = z.strictObject({
  incidentId: id,
  grade: z.enum(evidenceGrades),
  from: optional(partialDate),
  to: optional(partialDate),
  dataClasses: z.array(z.enum(dataClasses)).max(dataClasses.length),
});

const resolved = {
  serviceId: id,
  stepId: z.enum(stepIds),
  resolvedOn: day,
  covers: z.array(facts).max(maxIncidents),
};

const resolution: z.ZodType<Resolution> = z.discriminatedUnion("outcome", [
  z.strictObject({ ...resolved, outcome: z.literal("done") }),
  z.strictObject({ ...resolved, outcome: z.literal("skipped"), reason: optional(z.enum(skipReasons)) }),
  z.strictObject({ ...resolved, outcome: z.literal("snoozed"), until: day }),
]);

const noticedSign: z.ZodType<NoticedSign> = z.strictObject({ serviceId: id, signId: id, noticedOn: day });

const mutedService: z.ZodType<MutedService> = z.strictObject({ serviceId: id });

const alertedFact: z.ZodType<AlertedFact> = z.strictObject({ factId, toldOn: day });

/** What a row of each table must be. Anything more, less or else is refused, nothing is mended. */
export const rowSchemas: {
  readonly [Table in PersonalTable]: z.ZodType<WholeRecord<StoredSetting>[Table][number]>;
} = {
  visits: visit,
  accounts: account,
  resolutions: resolution,
  noticedSigns: noticedSign,
  mutedServices: mutedService,
  alertedFacts: alertedFact,
  settings: settingSchema,
};
