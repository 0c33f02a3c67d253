import { describe, expect, it, test } from "vitest";
import { shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { type Happening, happenings, type Incident } from "#lib/domain/incident.ts";
import { type Language, languages } from "#lib/domain/language.ts";
import { relevanceRules } from "#lib/domain/relevance.ts";
import { type Past, requestsOf, type StepRequest } from "#lib/domain/request.ts";
import { judge } from "#lib/domain/verdict.ts";
import { smallCatalogue, smallDay } from "#tests/content/a-catalogue.ts";
import { anIncident, aRequest } from "#tests/domain/builders.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";

const holes = /undefined|null|NaN|\[object/;
const nothingTold = { account: undefined, visit: undefined, hasOwnPasswords: false };

const { services, incidents } = shippedCatalogue().catalogue;
const serviceOf = new Map(services.map((service) => [service.id, service]));

/** Everything that any incident of the real catalogue asks of somebody who told nothing. */
const requests: readonly StepRequest[] = incidents.flatMap((incident) =>
  incident.serviceIds.flatMap((id) => {
    const service = serviceOf.get(id);
    return service ? requestsOf(judge(incident, undefined), service, nothingTold, smallDay) : [];
  }),
);

/** Words that state an act; a reason may use them only where a source records that act. */
const acts: Readonly<Record<Language, Readonly<Partial<Record<Happening, RegExp>>>>> = {
  en: {
    published: /\bpublished|posted online/i,
    sold: /\bsold\b|for sale/i,
    "taken-over": /taken over|takeover/i,
    "messages-sent": /messages were sent/i,
    purchases: /bought|purchases? were/i,
    "points-spent": /points were/i,
    transfers: /transferred|money was/i,
    "card-charges": /were charged/i,
    blackmail: /blackmail|extort/i,
    "sim-swaps": /sim swap/i,
    "follows-or-likes": /followed|liked/i,
  },
  ja: {
    published: /公開された|掲載された/,
    sold: /売られ|販売され/,
    "taken-over": /乗っ取られ/,
    "messages-sent": /送信され/,
    purchases: /購入され/,
    "points-spent": /ポイントが使/,
    transfers: /送金され/,
    "card-charges": /請求され/,
    blackmail: /脅/,
    "follows-or-likes": /フォローされ/,
  },
  "zh-Hans": {
    published: /被公布|被公开/,
    sold: /出售|贩卖|售卖/,
    "taken-over": /被盗用|被接管/,
    "messages-sent": /被用来发/,
    purchases: /被用来购/,
    "points-spent": /积分被/,
    transfers: /被转账/,
    "card-charges": /被扣款/,
    blackmail: /勒索|敲诈/,
    "follows-or-likes": /被用来关注/,
  },
  "zh-Hant": {
    published: /遭到公開|被公開/,
    sold: /販售|出售|兜售/,
    "taken-over": /遭到盜用|被盜用/,
    "messages-sent": /被用來傳/,
    purchases: /被用來購/,
    "points-spent": /點數遭|點數被/,
    transfers: /被轉走|被匯出/,
    "card-charges": /盜刷/,
    blackmail: /勒索/,
    "follows-or-likes": /被用來追蹤/,
  },
  ko: {
    published: /공개됐|공개되었/,
    sold: /판매됐|팔렸/,
    "taken-over": /계정을? ?탈취|도용됐/,
    "messages-sent": /메시지가 발송/,
    purchases: /구매에 쓰/,
    "points-spent": /포인트가 사용/,
    transfers: /송금됐|이체됐/,
    "card-charges": /부정 결제|부정 사용/,
    blackmail: /협박/,
    "sim-swaps": /번호를? ?(?:탈취|도용)/,
    "follows-or-likes": /팔로우/,
  },
};

describe.for(languages)("why a step is asked for, in %s,", (language) => {
  const texts = textsIn(language);

  it("is said whole for everything that is asked because of the real catalogue", () => {
    expect(requests.length).toBeGreaterThan(500);
    for (const request of requests) {
      const said = texts.because(request);
      expect(said.trim(), request.reason).not.toBe("");
      expect(said, request.reason).not.toMatch(holes);
    }
  });

  it("has words for every reason that the table of relevance gives", () => {
    for (const { reason, step } of relevanceRules) {
      for (const incident of [anIncident(), anIncident({ kind: "credential-stuffing", dataLeft: "no" })]) {
        const cause = { kind: "incident", incident, serviceId: "example" } as const;
        const said = texts.because(aRequest({ stepId: step, reason, cause }));
        expect(said, reason).toContain(texts.month("2018"));
        expect(said, reason).toContain(texts.said(incident));
        expect(said.replace(texts.month("2018"), "").length, reason).toBeGreaterThan(8);
      }
    }
  });

  it("names when and by whom it was said, of every incident", () => {
    for (const request of requests) {
      if (request.cause.kind !== "incident") continue;
      expect(texts.because(request)).toContain(texts.said(request.cause.incident));
    }
  });

  it("states no act that its incident does not record", () => {
    const told = requests.flatMap((request) => {
      const { cause } = request;
      if (cause.kind !== "incident") return [];
      const recorded: readonly Happening[] = cause.incident.happened ?? [];
      const said = texts.because(request);
      return happenings
        .filter((act) => acts[language][act]?.test(said) && !recorded.includes(act))
        .map((act) => `${cause.incident.id}: ${act}: ${said}`);
    });
    expect(told).toEqual([]);
  });

  it("calls a claim one, and what the company denies so", () => {
    for (const grade of ["alleged", "disputed"] as const) {
      const incident: Incident = anIncident({ evidence: { grade, by: ["seller"] }, dataLeft: "claimed" });
      const said = texts.because(aRequest({ cause: { kind: "incident", incident, serviceId: "example" } }));
      expect(said).toContain(texts.advice.claim[grade]);
    }
  });

  test.for<Past>([
    { kind: "expired" },
    { kind: "ended-by-company", on: "2019-04-01" },
    { kind: "never-confirmed" },
    { kind: "password-newer" },
    { kind: "no-password" },
    { kind: "own-password" },
    { kind: "second-factor-on" },
    { kind: "site-gone" },
  ])("and why nothing is asked any more is a sentence of its own: $kind", (past) => {
    const said = texts.past(past);
    expect(said.trim()).not.toBe("");
    expect(said).not.toMatch(holes);
    if (past.kind === "ended-by-company") expect(said).toContain(texts.month("2019-04"));
  });

  it("and why it is open again names the incident or the day", () => {
    const incidentOf = (id: string) => smallCatalogue.incidents.find((incident) => incident.id === id);
    const [incident] = smallCatalogue.incidents;
    if (!incident) throw new Error("There is no incident.");
    const incidentId = incident.id;
    const title = texts.incidentTitle(incident);
    const said = [
      texts.reopened({ kind: "new-incident", incidentId }, incidentOf),
      texts.reopened({ kind: "data-classes", incidentId, added: ["passwords"] }, incidentOf),
      texts.reopened({ kind: "period", incidentId }, incidentOf),
      texts.reopened({ kind: "evidence", incidentId, before: "alleged" }, incidentOf),
    ];
    for (const sentence of said) expect(sentence).toContain(title);
    const others = [
      texts.reopened({ kind: "noticed", signId: "a-sign" }, incidentOf),
      texts.reopened({ kind: "due", since: "2025-11-24" }, incidentOf),
      texts.reopened({ kind: "planned" }, incidentOf),
    ];
    expect(new Set([...said, ...others]).size).toBe(7);
    for (const sentence of [...said, ...others]) expect(sentence).not.toMatch(holes);
    expect(others[1]).toContain(texts.date("2025-11-24"));
  });
});
