import { languages } from "#lib/domain/language.ts";
import { themes } from "#lib/domain/theme.ts";
import type { Settings, StoredSetting } from "#lib/storage/settings.ts";
import { z } from "#lib/zod.ts";
import { day } from "./field-schemas.ts";

const maxMonths = 120;

/** What each choice may be. One without a schema does not compile. */
export const settingSchemas = {
  language: z.enum(languages),
  unusedAfterMonths: z.int().min(1).max(maxMonths),
  alerts: z.strictObject({
    isOn: z.boolean(),
    owesDigest: z.boolean(),
    snoozedUntil: z.exactOptional(day),
  }),
  theme: z.enum(themes),
  keepVisitsMonths: z.int().min(1).max(maxMonths),
  isRecordingPaused: z.boolean(),
  hidesSensitive: z.boolean(),
  welcomedOn: day,
} satisfies { readonly [Key in keyof Settings]: z.ZodType<Settings[Key]> };

/** A choice as it is kept. An unknown one is refused. */
export const settingSchema = z.union(
  Object.entries(settingSchemas).map(([key, value]) => z.strictObject({ key: z.literal(key), value })),
  // The compiler does not follow the pairs through `Object.entries`; the map above holds them together.
) as unknown as z.ZodType<StoredSetting>;
