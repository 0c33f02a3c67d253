import { vi } from "vitest";
import type { StepContext } from "#components/step-card.tsx";
import type { Account } from "#lib/domain/account.ts";
import type { Advice } from "#lib/domain/advice.ts";
import { indexCatalogue } from "#lib/domain/catalogue-index.ts";
import type { Choices } from "#lib/domain/choices.ts";
import type { Day } from "#lib/domain/day.ts";
import { type HygieneStep, type StepId, stepIds, type WarningSign } from "#lib/domain/hygiene-step.ts";
import type { Incident } from "#lib/domain/incident.ts";
import type { Localised } from "#lib/domain/language.ts";
import type { OfficialHelp } from "#lib/domain/official-help.ts";
import type { PersonalRecord } from "#lib/domain/personal-record.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Visit } from "#lib/domain/visit.ts";
import { type OwnService, type Weighed, weigh } from "#lib/domain/weigh.ts";

/** The day on which the tests of the summary's views take place. */
export const today: Day = "2026-11-24";

/** The same words in every language, told apart. */
export const inAll = (text: string): Localised => ({
  ja: `${text}（日）`,
  "zh-Hans": `${text}（中）`,
  "zh-Hant": `${text}（繁）`,
  en: text,
});

/** A service by its id, with a page for its password. */
export const aService = (id: string, over: Partial<Service> = {}): Service => ({
  id,
  name: inAll(id),
  aliases: [],
  category: "shopping",
  home: "elsewhere",
  mark: { letter: id.slice(0, 1), colour: "#234b86" },
  domains: [`${id}.example`],
  pages: {
    password: { url: `https://${id}.example/password`, checkedOn: "2026-11-01", checkedBy: "official-page" },
  },
  ...over,
});

/** Passwords that left a service in September 2026, as its company said. */
export const aLeak = (serviceId: string, over: Partial<Incident> = {}): Incident => ({
  id: `${serviceId}-leak`,
  kind: "intrusion",
  serviceIds: [serviceId],
  evidence: { grade: "confirmed", by: ["company"] },
  occurred: { from: "2026-09", to: "2026-09" },
  disclosedOn: "2026-10-01",
  addedOn: "2026-10-02",
  counts: [{ value: 3_000, unit: "users", precision: "exact" }],
  dataClasses: ["passwords"],
  dataLeft: "yes",
  title: inAll(`Leak of ${serviceId}`),
  caveats: [],
  sources: [
    { kind: "company-notice", url: "https://notice.example/", publisher: "A company", language: "en" },
  ],
  ...over,
});

/** The same long ago, which asks for nothing today. */
export const anOldLeak = (serviceId: string, over: Partial<Incident> = {}): Incident =>
  aLeak(serviceId, {
    id: `${serviceId}-old`,
    title: inAll(`Old leak of ${serviceId}`),
    occurred: { from: "2014", to: "2014" },
    disclosedOn: "2014-06-01",
    passwordStorage: "slow-hash",
    ...over,
  });

/** A person's word on an account. */
export const anAccount = (serviceId: string, over: object = {}): Account =>
  ({ serviceId, standing: "has", saidOn: today, ...over }) as Account;

export const aVisit = (serviceId: string, over: Partial<Visit> = {}): Visit => ({
  serviceId,
  firstOn: "2026-01-02",
  lastOn: today,
  dayCount: 7,
  ...over,
});

const aStep = (id: StepId): HygieneStep => ({
  id,
  title: inAll(`Title of ${id}`),
  how: inAll(`How to ${id}`),
  protects: inAll(`What ${id} protects`),
  consequence: inAll(`What can happen without ${id}`),
  minutes: 3,
  pages: id === "change-password" ? ["password", "security"] : [],
  articleIds: [],
});

const aSign: WarningSign = {
  id: "a-sign",
  sentence: inAll("A sign"),
  stepIds: ["change-password"],
  articleIds: [],
};

/** An office that acts on identity, in Japan. */
export const anOffice: OfficialHelp = {
  id: "an-office",
  region: "japan",
  name: "An office",
  kind: "acts",
  does: inAll("It acts"),
  forWhom: inAll("Anyone"),
  url: "https://office.example/",
  phone: "0120-000-000",
  steps: ["register-or-freeze"],
  order: 1,
  checkedOn: "2026-11-22",
  checkedBy: "official-page",
};

/** Every step there is, a sign and an office. */
export const advice: Advice = {
  steps: new Map(stepIds.map((id) => [id, aStep(id)])),
  signs: [aSign],
  articles: new Map(),
  help: [anOffice],
  letters: new Map(),
};

interface Given extends Partial<PersonalRecord> {
  readonly services: readonly Service[];
  readonly incidents?: readonly Incident[];
  readonly choices?: Partial<Choices>;
}

/** A person who has an account at each service and opened it today, unless the test says otherwise. */
export interface APerson {
  readonly weighed: Weighed;
  /** What every view gets, with callbacks that remember what they were told. */
  readonly context: StepContext;
  readonly own: (serviceId: string) => OwnService;
}

/** Weighs a person's record against a small catalogue, and gives what the views are shown with. */
export function aPerson({ services, incidents = [], choices = {}, ...record }: Given): APerson {
  const catalogue = indexCatalogue(services, incidents, advice.signs, advice.steps);
  const whole: PersonalRecord = {
    visits: services.map(({ id }) => aVisit(id)),
    accounts: services.map(({ id }) => anAccount(id, { since: "2010" })),
    resolutions: [],
    noticedSigns: [],
    mutedServices: [],
    finds: [],
    reuseGroups: [],
    declinedServices: [],
    ...record,
  };
  const weighed = weigh(
    catalogue,
    whole,
    { unusedAfterMonths: 12, ...choices },
    {
      today,
      isEvening: false,
    },
  );
  return {
    weighed,
    context: {
      advice,
      today,
      region: "japan",
      serviceOf: (id) => catalogue.services.get(id),
      incidentOf: (id) => catalogue.incidents.get(id),
      onSettle: vi.fn(),
      onReopen: vi.fn(),
      passwordCheck: { address: "chrome://password-manager/checkup", onOpen: vi.fn() },
    },
    own: (serviceId) => {
      const found = weighed.services.find(({ service }) => service.id === serviceId);
      if (!found) throw new Error(`There is no ${serviceId}.`);
      return found;
    },
  };
}
