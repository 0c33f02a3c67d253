import { dataClasses } from "../domain/data-class.ts";
import { isDay } from "../domain/day.ts";
import {
  type AdviceSource,
  adviceChecks,
  type HygieneStep,
  stepIds,
  type WarningSign,
} from "../domain/hygiene-step.ts";
import {
  countPrecisions,
  countUnits,
  dataDepartures,
  endings,
  entryChecks,
  evidenceBases,
  evidenceGrades,
  happenings,
  incidentKinds,
  memberships,
  passwordStorages,
  regions,
  type SourcedIncident,
} from "../domain/incident.ts";
import { isComplete, type Localised, languages } from "../domain/language.ts";
import { type Letter, letterPlaceholders } from "../domain/letter.ts";
import { helpKinds, helpRegions, type OfficialHelp } from "../domain/official-help.ts";
import { isPartialDate } from "../domain/partial-date.ts";
import { personRegions } from "../domain/person-region.ts";
import {
  accountPageKinds,
  closingDifficulties,
  homes,
  mentionRoles,
  pageChecks,
  type Service,
  serviceCategories,
} from "../domain/service.ts";
import { type Article, type Source, sourceKinds } from "../domain/source.ts";
import { z } from "../zod.ts";

const optional = z.exactOptional;

const text = z.string().trim().min(1, "must not be empty");
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be in kebab case, like wechat-pay");
const domain = z.string().regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/, {
  error: "must be a host name in ASCII lower case with at least one dot, without scheme or path",
});
/** A host, or all hosts below a domain. */
const hosts = z.string().regex(/^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/, {
  error: "must be a host name in ASCII lower case, or *. and a domain, without scheme or path",
});
const reading = z.string().regex(/^[ぁ-ゖァ-ヺー・]+$/u, "must be in kana");
const partialDate = z.string().refine(isPartialDate, "must be 2018, 2018-08 or 2018-08-20, and exist");
export const day = z.string().refine(isDay, "must be a day, like 2026-11-22");
const language = z.string().regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/, "must be a tag like ja or zh-Hans");
/** A language as it is written somewhere: `zh-Hant-TW`. */
const tag = z
  .string()
  .regex(/^[a-z]{2}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, "must be a tag like ja, zh-Hans or zh-Hant-TW");
const httpUrl = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: "must be an http(s) address",
});
const httpsUrl = z.url({
  protocol: /^https$/,
  hostname: z.regexes.domain,
  error: "must be an https address",
});

/** Text for the reader: never markup, which would be shown as it stands. */
const sentence = text.refine((value) => !/<[a-z/!]/i.test(value), "must be plain text, without tags");

export const localised = z.strictObject(
  Object.fromEntries(
    languages.map((language) => [language, isComplete(language) ? sentence : optional(sentence)]),
  ),
) as z.ZodType<unknown> as z.ZodType<Localised>;

const atLeastOne = <Value extends z.ZodType>(value: Value) => z.array(value).min(1, "must have at least one");

const sourceSchema: z.ZodType<Source> = z.strictObject({
  kind: z.enum(sourceKinds),
  url: httpUrl,
  publisher: sentence,
  title: optional(sentence),
  language,
  publishedOn: optional(partialDate),
});

export const articleSchema: z.ZodType<Article> = z.strictObject({
  id,
  publisher: localised,
  title: optional(sentence),
  url: optional(httpUrl),
  language,
  publishedOn: partialDate,
});

const accountPage = z
  .strictObject({
    url: optional(httpsUrl),
    variants: optional(
      atLeastOne(
        z
          .strictObject({
            language: optional(z.enum(languages)),
            region: optional(z.enum(personRegions)),
            url: httpsUrl,
          })
          .refine((variant) => variant.language ?? variant.region, "must have a language or a region"),
      ),
    ),
    paths: optional(atLeastOne(z.strictObject({ language: tag, words: atLeastOne(sentence) }))),
    isHelp: optional(z.literal(true)),
    statedOn: optional(partialDate),
    checkedOn: day,
    checkedBy: z.enum(pageChecks),
  })
  // Variants alone would lead everybody else nowhere.
  .refine((page) => page.url ?? page.paths, "must have a url or paths");

export const serviceSchema: z.ZodType<Service> = z.strictObject({
  id,
  name: localised,
  reading: optional(reading),
  aliases: z.array(sentence),
  // Our own catalogue knows what each of its services is for.
  category: z.enum(serviceCategories).exclude(["other"]),
  home: z.enum(homes),
  isSensitive: optional(z.literal(true)),
  stake: optional(z.literal([1, 2, 3])),
  isMailbox: optional(z.literal(true)),
  isHub: optional(z.literal(true)),
  isGone: optional(z.literal(true)),
  hasNoPassword: optional(z.literal(true)),
  secondFactor: optional(z.enum(["imposed", "none"])),
  mark: z.strictObject({
    letter: text.max(2, "must be one letter"),
    colour: z.string().regex(/^#[0-9a-f]{6}$/, "must be a colour like #c8472f"),
  }),
  domains: atLeastOne(domain),
  excludedHosts: optional(atLeastOne(hosts)),
  sharesLoginWith: optional(atLeastOne(id)),
  pages: z.partialRecord(z.enum(accountPageKinds), accountPage),
  closing: optional(z.enum(closingDifficulties)),
  mentions: optional(
    atLeastOne(z.strictObject({ incidentId: id, role: z.enum(mentionRoles), note: localised })),
  ),
});

const count = z.strictObject({
  value: z.int().positive("must be a positive whole number"),
  unit: z.enum(countUnits),
  precision: z.enum(countPrecisions),
  by: optional(z.enum(evidenceBases)),
});

const group = z
  .strictObject({
    id,
    who: atLeastOne(z.enum(memberships)),
    region: optional(z.enum(regions)),
    feature: optional(localised),
    asOf: optional(partialDate),
    counts: z.array(count),
    dataClasses: atLeastOne(z.enum(dataClasses)),
    passwordStorage: optional(z.enum(passwordStorages)),
  })
  .refine((part) => part.passwordStorage === undefined || part.dataClasses.includes("passwords"), {
    path: ["passwordStorage"],
    error: "needs passwords among dataClasses",
  });

export const incidentSchema: z.ZodType<SourcedIncident> = z
  .strictObject({
    id,
    kind: z.enum(incidentKinds),
    serviceIds: z.array(id),
    evidence: z.strictObject({ grade: z.enum(evidenceGrades), by: atLeastOne(z.enum(evidenceBases)) }),
    occurred: z.strictObject({ from: optional(partialDate), to: optional(partialDate) }),
    disclosedOn: optional(partialDate),
    addedOn: day,
    amendedOn: optional(day),
    counts: z.array(count),
    dataClasses: z.array(z.enum(dataClasses)),
    passwordStorage: optional(z.enum(passwordStorages)),
    dataLeft: z.enum(dataDepartures),
    concerned: optional(
      z.strictObject({
        region: optional(z.enum(regions)),
        feature: optional(localised),
        onePerson: optional(z.literal(true)),
        who: optional(atLeastOne(z.enum(memberships))),
      }),
    ),
    groups: optional(atLeastOne(group)),
    foundOn: optional(partialDate),
    resurfacedOn: optional(partialDate),
    ended: optional(
      z.strictObject(
        Object.fromEntries(endings.map((end) => [end, optional(partialDate)])) as Record<
          (typeof endings)[number],
          z.ZodExactOptional<typeof partialDate>
        >,
      ),
    ),
    happened: optional(atLeastOne(z.enum(happenings))),
    fromDevices: optional(z.literal(true)),
    tokensOf: optional(atLeastOne(id)),
    checked: optional(z.strictObject({ on: day, how: z.enum(entryChecks) })),
    title: optional(localised),
    note: optional(localised),
    caveats: z.array(localised),
    sources: atLeastOne(sourceSchema),
  })
  .refine((incident) => incident.occurred.from ?? incident.occurred.to ?? incident.disclosedOn, {
    path: ["occurred"],
    error: "must say when it happened, or disclosedOn when it became known",
  })
  .refine(
    ({ occurred: { from, to } }) => {
      // Compared at the precision they share: 2018-08 to 2018 is in order.
      const shared = Math.min(from?.length ?? 10, to?.length ?? 10);
      return !from || !to || from.slice(0, shared) <= to.slice(0, shared);
    },
    { path: ["occurred", "to"], error: "must not be before from" },
  )
  .refine(({ addedOn, amendedOn }) => amendedOn === undefined || amendedOn >= addedOn, {
    path: ["amendedOn"],
    error: "must not be before addedOn",
  })
  .refine(
    (incident) => incident.passwordStorage === undefined || incident.dataClasses.includes("passwords"),
    { path: ["passwordStorage"], error: "needs passwords among dataClasses" },
  )
  .refine(
    ({ groups = [], dataClasses: all }) =>
      groups.every((part) => part.dataClasses.every((dataClass) => all.includes(dataClass))),
    { path: ["groups"], error: "must not name data classes that the incident does not" },
  )
  .refine(({ tokensOf, dataClasses: all }) => tokensOf === undefined || all.includes("access-tokens"), {
    path: ["tokensOf"],
    error: "needs access-tokens among dataClasses",
  })
  .refine(({ groups = [] }) => new Set(groups.map((part) => part.id)).size === groups.length, {
    path: ["groups"],
    error: "must each have an id of their own",
  });

const adviceSource: z.ZodType<AdviceSource> = z.strictObject({
  language: tag,
  publisher: sentence,
  title: sentence,
  url: httpUrl,
  checkedOn: day,
  checkedBy: z.enum(adviceChecks),
});

export const stepSchema: z.ZodType<HygieneStep> = z.strictObject({
  id: z.enum(stepIds),
  title: localised,
  how: localised,
  protects: localised,
  consequence: localised,
  minutes: z.int().min(1).max(60),
  pages: z.array(z.enum(accountPageKinds)),
  articleIds: z.array(id),
  sources: optional(atLeastOne(adviceSource)),
});

export const signSchema: z.ZodType<WarningSign> = z.strictObject({
  id,
  sentence: localised,
  stepIds: atLeastOne(z.enum(stepIds)),
  articleIds: z.array(id),
  sources: optional(atLeastOne(adviceSource)),
});

export const helpSchema: z.ZodType<OfficialHelp> = z
  .strictObject({
    id,
    region: z.enum(helpRegions),
    name: sentence,
    kind: z.enum(helpKinds),
    does: localised,
    forWhom: localised,
    cost: optional(localised),
    url: optional(httpsUrl),
    phone: optional(z.string().regex(/^[#*]?\d[\d -]*\d$/, "must be a telephone number, like 03-1234-5678")),
    path: optional(atLeastOne(sentence)),
    steps: atLeastOne(z.enum(stepIds)),
    renewAfterMonths: optional(z.int().positive("must be a positive whole number")),
    order: z.int().positive("must be a positive whole number"),
    checkedOn: day,
    checkedBy: z.enum(adviceChecks),
  })
  .refine(({ url, phone, path }) => url ?? phone ?? path, { error: "must have a url, a phone or a path" });

export const letterSchema: z.ZodType<Letter> = z
  .strictObject({
    region: z.enum(helpRegions),
    language: tag,
    text: sentence,
    legalBasis: sentence,
    dueDays: z.int().positive("must be a positive whole number"),
    ifRefused: localised,
    authorityUrl: optional(httpsUrl),
    checkedOn: day,
    checkedBy: z.enum(adviceChecks),
  })
  .refine(
    ({ text: open }) =>
      [...open.matchAll(/\{([^}]*)\}/g)].every(([, name]) =>
        letterPlaceholders.some((known) => known === name),
      ),
    { path: ["text"], error: `must leave nothing open but {${letterPlaceholders.join("}, {")}}` },
  );
