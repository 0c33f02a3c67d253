import type { Account, AccountAnswer } from "#lib/domain/account.ts";
import type { Advice } from "#lib/domain/advice.ts";
import { type Cause, knownCausesOf } from "#lib/domain/cause.ts";
import { dataClasses } from "#lib/domain/data-class.ts";
import {
  type HygieneStep,
  type StepId,
  stepIds,
  stepScopes,
  type WarningSign,
} from "#lib/domain/hygiene-step.ts";
import type { Incident, SourcedIncident } from "#lib/domain/incident.ts";
import type { Localised } from "#lib/domain/language.ts";
import type { Letter } from "#lib/domain/letter.ts";
import type { OfficialHelp } from "#lib/domain/official-help.ts";
import type { StepRequest } from "#lib/domain/request.ts";
import { person, type Resolution } from "#lib/domain/resolution.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Article } from "#lib/domain/source.ts";
import type { Step } from "#lib/domain/step.ts";
import type { Visit } from "#lib/domain/visit.ts";

/** The same text in every language, told apart. */
export const inEveryLanguage = (text: string): Localised => ({
  ja: `${text}（日）`,
  "zh-Hans": `${text}（中）`,
  "zh-Hant": `${text}（繁）`,
  ko: `${text}（한）`,
  en: text,
});

/** A sound service; a test names only what it is about. */
export function aService(over: Partial<Service> = {}): Service {
  return {
    id: "example",
    name: inEveryLanguage("Example"),
    aliases: [],
    category: "social",
    home: "elsewhere",
    mark: { letter: "E", colour: "#234b86" },
    domains: ["example.com"],
    pages: {},
    ...over,
  };
}

/** A sound incident; a test names only what it is about. */
export function anIncident(over: Partial<SourcedIncident> = {}): SourcedIncident {
  return {
    id: "example-2018",
    kind: "intrusion",
    serviceIds: ["example"],
    evidence: { grade: "confirmed", by: ["company"] },
    occurred: { from: "2018" },
    disclosedOn: "2018-08-20",
    addedOn: "2026-11-22",
    counts: [],
    dataClasses: [],
    dataLeft: "yes",
    caveats: [],
    sources: [
      { kind: "company-notice", url: "https://example.com/notice", publisher: "Example", language: "en" },
    ],
    ...over,
  };
}

/** A sound step; a test names only what it is about. */
export function aStep(over: Partial<HygieneStep> = {}): HygieneStep {
  const id = over.id ?? "change-password";
  return {
    id,
    title: inEveryLanguage(`Title of ${id}`),
    how: inEveryLanguage(`How to ${id}`),
    protects: inEveryLanguage(`What ${id} protects`),
    consequence: inEveryLanguage(`What can happen without ${id}`),
    minutes: 3,
    pages: ["password", "security"],
    articleIds: ["an-article"],
    ...over,
  };
}

/** An incident as what asks for a step. */
export function incidentCause(incident: Incident = anIncident(), serviceId = "example"): Cause {
  return { kind: "incident", incident, serviceId };
}

/** A resolution that covers an incident of `anIncident`, with whatever data. */
export function aResolution(over: Partial<Resolution> = {}): Resolution {
  const stepId = over.stepId ?? "change-password";
  return {
    subject: stepScopes[stepId] === "person" ? person : "example",
    stepId,
    outcome: "done",
    resolvedOn: "2026-11-24",
    covers: knownCausesOf(incidentCause(anIncident({ dataClasses }))),
    ...over,
  } as Resolution;
}

/** Whatever a test says of an account. */
export type AccountOver = AccountAnswer & Partial<Pick<Account, "serviceId" | "saidOn">>;

/** A person's word that they have an account. */
export function anAccount(over: AccountOver = {}): Account {
  return { serviceId: "example", standing: "has", saidOn: "2026-11-22", ...over } as Account;
}

/** A person's word that they have no account. */
export function noAccount(over: AccountOver = {}): Account {
  return { serviceId: "example", standing: "never", saidOn: "2026-11-22", ...over } as Account;
}

/** A service that was opened on one day, that of the tests unless one says otherwise. */
export function aVisit(over: Partial<Visit> = {}): Visit {
  const lastOn = over.lastOn ?? "2026-11-24";
  return { serviceId: "example", firstOn: lastOn, lastOn, dayCount: 1, ...over };
}

/** A request of an incident of `anIncident`, for now. */
export function aRequest(over: Partial<StepRequest> = {}): StepRequest {
  const stepId = over.stepId ?? "change-password";
  const scope = stepScopes[stepId];
  return {
    stepId,
    scope,
    serviceIds: scope === "person" ? [] : ["example"],
    reason: "passwords-involved",
    cause: incidentCause(),
    level: "now",
    onBadge: true,
    verdict: "possible",
    stake: 2,
    ...over,
  } as StepRequest;
}

/** A step that an incident of `anIncident` asks for; it is open unless the test says otherwise. */
export function anAskedStep(over: Partial<Step> = {}): Step {
  const stepId = over.stepId ?? "change-password";
  const scope = stepScopes[stepId];
  const subject = scope === "person" ? person : "example";
  return {
    key: `${stepId} ${subject}`,
    stepId,
    scope,
    subjects: [subject],
    serviceIds: ["example"],
    requests: [aRequest({ stepId })],
    level: "now",
    isUrgent: false,
    onBadge: true,
    worth: 1,
    minutes: 3,
    state: "open",
    reopenings: [],
    ...over,
  } as Step;
}

/** A warning sign that makes changing the password urgent. */
export function aSign(over: Partial<WarningSign> = {}): WarningSign {
  return {
    id: "a-sign",
    sentence: inEveryLanguage("A sign"),
    stepIds: ["change-password"],
    articleIds: ["an-article"],
    ...over,
  };
}

/** The article that the steps and signs of these builders name. */
export function anArticle(over: Partial<Article> = {}): Article {
  return {
    id: "an-article",
    publisher: inEveryLanguage("A Paper"),
    url: "https://paper.example/article",
    language: "ja",
    publishedOn: "2018-09-05",
    ...over,
  };
}

/** An office that acts; a test names only what it is about. */
export function anOffice(over: Partial<OfficialHelp> = {}): OfficialHelp {
  return {
    id: "an-office",
    region: "japan",
    name: "An office",
    kind: "acts",
    does: inEveryLanguage("It acts"),
    forWhom: inEveryLanguage("Anyone"),
    url: "https://office.example/",
    steps: ["register-or-freeze"],
    order: 1,
    checkedOn: "2026-11-22",
    checkedBy: "official-page",
    ...over,
  };
}

/** A letter with every placeholder; a test names only what it is about. */
export function aLetter(over: Partial<Letter> = {}): Letter {
  return {
    region: "japan",
    language: "en-GB",
    text: "To {service}, about {incident} ({day}). {email}, {today}",
    legalBasis: "A law",
    dueDays: 30,
    ifRefused: inEveryLanguage("Turn to the authority"),
    checkedOn: "2026-11-22",
    checkedBy: "knowledge",
    ...over,
  };
}

/** Every step, with one sign and one article. */
export function someAdvice(over: Partial<Advice> = {}): Advice {
  return {
    steps: new Map(stepIds.map((id): [StepId, HygieneStep] => [id, aStep({ id })])),
    signs: [aSign()],
    articles: new Map([["an-article", anArticle()]]),
    help: [anOffice()],
    letters: new Map([["japan", aLetter()]]),
    ...over,
  };
}
