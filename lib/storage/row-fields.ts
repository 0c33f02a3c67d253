import { standings } from "#lib/domain/account.ts";
import type { DataClass } from "#lib/domain/data-class.ts";
import { isDay } from "#lib/domain/day.ts";
import type { StepId } from "#lib/domain/hygiene-step.ts";
import { evidenceGrades, regions } from "#lib/domain/incident.ts";
import { languages } from "#lib/domain/language.ts";
import { isPartialDate } from "#lib/domain/partial-date.ts";
import { personRegions } from "#lib/domain/person-region.ts";
import { postponements, skipReasons } from "#lib/domain/resolution.ts";
import { ownPasswordAnswers } from "#lib/domain/settings.ts";
import { themes } from "#lib/domain/theme.ts";
import { z } from "#lib/zod.ts";

const maxIdLength = 100;
/** An entry's name may be as long, and has a prefix. */
const maxIncidentIdLength = 105;
const ownPattern = "[a-z0-9]+(?:-[a-z0-9]+)*";
/** A site of the list of Have I Been Pwned, by its domain, in ASCII lower case. */
const sitePattern = "site:(?:[a-z0-9_-]+\\.)+[a-z0-9-]+";
/** An entry of that list, by its name in lower case. */
const entryPattern = "hibp:[^\\s/:]+";
const incidentIdPattern = `(?:${ownPattern}|${entryPattern})`;
const dayPattern = "\\d{4}-\\d{2}-\\d{2}";

/** Longer than a domain may be. */
const maxSiteLength = 260;

/** Of a sign or step. It need not be in the loaded catalogue, which may be an earlier one. */
const id = z
  .string()
  .max(maxIdLength)
  .regex(new RegExp(`^${ownPattern}$`));

/** Of a service, likewise; or of a site that a list names, which need not be in use here. */
const serviceId = z.union([
  id,
  z
    .string()
    .max(maxSiteLength)
    .regex(new RegExp(`^${sitePattern}$`)),
]);

/** Of an incident, likewise. */
const incidentId = z
  .string()
  .max(maxIncidentIdLength)
  .regex(new RegExp(`^${incidentIdPattern}$`));

/** Of a told fact: an incident and a day. */
const factId = z
  .string()
  .max(maxIncidentIdLength + 11)
  .regex(new RegExp(`^${incidentIdPattern} ${dayPattern}$`));

/** An incident, or a group of it. */
const featureKey = z
  .string()
  .max(maxIncidentIdLength + maxIdLength + 1)
  .regex(new RegExp(`^${incidentIdPattern}(?:/${ownPattern})?$`));

/** As `crypto.randomUUID` gives it. */
const groupId = z
  .string()
  .max(36)
  .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

const partialDate = z.string().max(10).refine(isPartialDate);
const day = z.string().max(10).refine(isDay);

/**
 * An object from JSON without the key `__proto__`, which zod leaves out of records silently; whoever writes
 * one means no good.
 */
const withoutPrototype = z
  .unknown()
  .refine((value) => typeof value !== "object" || value === null || !Object.hasOwn(value, "__proto__"));

/** More than any service has incidents. */
const maxIncidents = 1_000;

const question = z.union([
  z.enum(["standing", "since", "closed-on", "password-changed-on", "region", "password", "second-factor"]),
  z.templateLiteral(["feature ", featureKey]),
]);

/**
 * What the fields of a stored row may be, for the schemas of the tables. They come by this object, so that the
 * tables' rules can be read where the validator must not be: it is large, and the worker has no use for it.
 */
export const rowFields = {
  // By name: handed over as a whole, the validator would be bundled with every locale it has.
  z: {
    array: z.array,
    boolean: z.boolean,
    discriminatedUnion: z.discriminatedUnion,
    enum: z.enum,
    int: z.int,
    literal: z.literal,
    record: z.record,
    strictObject: z.strictObject,
    string: z.string,
    union: z.union,
  },
  optional: z.exactOptional,
  id,
  serviceId,
  incidentId,
  factId,
  groupId,
  partialDate,
  day,
  /** A step that another release knows is kept: nothing asks for it here. */
  stepId: id as unknown as z.ZodType<StepId>,
  /** A kind of data that another release knows, likewise. */
  dataClass: id as unknown as z.ZodType<DataClass>,
  maxIncidents,
  usedFeature: withoutPrototype.pipe(
    z.record(featureKey, z.boolean()).refine((answers) => Object.keys(answers).length <= maxIncidents),
  ),
  question,
  standing: z.enum(standings),
  region: z.enum([...regions, "elsewhere"]),
  grade: z.enum(evidenceGrades),
  skipReason: z.enum(skipReasons),
  postponement: z.enum(postponements),
  language: z.enum(languages),
  theme: z.enum(themes),
  personRegion: z.enum(personRegions),
  ownPasswords: z.enum(ownPasswordAnswers),
} as const;

export type RowFields = typeof rowFields;
