import { isPartialDate, precisionOf } from "#lib/domain/partial-date.ts";
import { z } from "#lib/zod.ts";

const maxIdLength = 100;
const idPattern = "[a-z0-9]+(?:-[a-z0-9]+)*";
const dayPattern = "\\d{4}-\\d{2}-\\d{2}";

/** Of a service, incident or sign. It need not be in the loaded catalogue, which may be an earlier one. */
export const id = z
  .string()
  .max(maxIdLength)
  .regex(new RegExp(`^${idPattern}$`));

/** Of a told fact: an incident and a day. */
export const factId = z
  .string()
  .max(maxIdLength + 11)
  .regex(new RegExp(`^${idPattern} ${dayPattern}$`));

export const partialDate = z.string().max(10).refine(isPartialDate);

export const day = partialDate.refine((date) => precisionOf(date) === "day");

/**
 * An object from JSON without the key `__proto__`, which zod leaves out of records silently; whoever writes
 * one means no good.
 */
export const withoutPrototype = z
  .unknown()
  .refine((value) => typeof value !== "object" || value === null || !Object.hasOwn(value, "__proto__"));
