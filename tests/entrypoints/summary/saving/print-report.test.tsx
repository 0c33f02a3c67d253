import { screen, within } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { PrintReport } from "#entrypoints/summary/saving/print-report.tsx";
import type { Incident } from "#lib/domain/incident.ts";
import { factsOf } from "#lib/domain/incident-facts.ts";
import { type Language, languages, textOf } from "#lib/domain/language.ts";
import type { OwnService } from "#lib/domain/own-service.ts";
import { minutesOf, planOf } from "#lib/domain/plan.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { anIncident, aResolution, inEveryLanguage, noAccount } from "#tests/domain/builders.ts";
import { allSteps, ownOf, servicesNamed, today } from "#tests/domain/own-services.ts";
import {
  exposedDataMessages,
  planMessages,
  savingMessages,
  shellMessages,
  textsIn,
  timelineMessages,
} from "#tests/locales/in-every-language.ts";

const leakOf = (serviceId: string) =>
  anIncident({
    id: `${serviceId}-leak`,
    title: inEveryLanguage(`Leak of ${serviceId}`),
    serviceIds: [serviceId],
    dataClasses: ["passwords", "genders"],
    occurred: { from: "2018-08" },
  });
const claim = anIncident({
  id: "b-claim",
  title: inEveryLanguage("Claim about b"),
  serviceIds: ["b"],
  dataClasses: ["passwords"],
  occurred: { from: "2021" },
  disclosedOn: "2022-01-01",
  evidence: { grade: "alleged", by: ["seller"] },
});
const both = () => ownOf({ services: servicesNamed("a", "b"), incidents: [leakOf("a"), leakOf("b"), claim] });

const standing = "Where the person stands.";

/** Prints as the view does, in one language. */
function print(services: readonly OwnService[], language: Language = "en") {
  const plan = planOf(services, allSteps);
  show(<PrintReport standing={standing} services={services} plan={plan} today={today} />, language);
  return plan;
}

const step = (name: string) => {
  const found = screen.getByRole("heading", { level: 3, name }).closest("section");
  if (!found) throw new Error(`There is no step of ${name}.`);
  return within(found);
};
const title = allSteps.get("change-password")?.title.en ?? "";
const boxes = (name: string) =>
  step(name)
    .queryAllByRole("listitem")
    .map(({ textContent }) => textContent);
const cells = (row: Element) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent);
const table = (at: number) => {
  const found = screen.getAllByRole("table")[at];
  if (!found) throw new Error(`There is no table ${at}.`);
  return [...found.querySelectorAll("tr")].map(cells);
};

describe.for(languages)("the summary on paper, in %s", (language) => {
  const texts = textsIn(language);
  const { report } = savingMessages[language];

  it("says of when it is, where the person stands, and what is left", () => {
    const plan = print(both(), language);
    const open = plan.reduce((sum, action) => sum + action.open, 0);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(report.title);
    expect(shownText()).toContain(report.madeOn(texts.date(today)));
    expect(shownText()).toContain(`${standing} ${texts.standing.stepsLeft(open, minutesOf(plan))}`);
    expect(shownText()).toContain(shellMessages[language].coverage.caution);
  });

  it("has every step with how it is done, and a box for each service", () => {
    const plan = print(both(), language);
    const names = both().map(({ service }) => `☐ ${textOf(service.name, language)}`);
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual(
      plan.map((action) => textOf(action.step.title, language)),
    );
    const changePassword = allSteps.get("change-password");
    expect(boxes(changePassword?.title[language] ?? "")).toEqual(names);
    expect(shownText()).toContain(changePassword?.how[language]);
  });

  it("has the ledger, with where and since when", () => {
    print(both(), language);
    const ledger = exposedDataMessages[language];
    const names = texts.list(both().map(({ service }) => textOf(service.name, language)));
    expect(table(0)).toEqual([
      [texts.dataClass.passwords, ledger.permanence.changeable, ledger.since(texts.date("2018-08")), names],
      [texts.dataClass.genders, ledger.permanence.permanent, ledger.since(texts.date("2018-08")), names],
    ]);
  });

  it("has every incident, newest first, with how sure it is and whether it concerns the person", () => {
    print(both(), language);
    const { tableColumns: columns } = timelineMessages[language];
    const { incidents, verdict } = texts;
    const [a, b] = both().map(({ service }) => textOf(service.name, language));
    const when = texts.date("2018-08");
    const rowOf = (incident: Incident, service: string | undefined, period: string, grade: string) => [
      incident.title?.[language],
      service,
      period,
      texts.date(incident.disclosedOn ?? ""),
      grade,
      verdict.label.possible,
    ];
    expect(table(1)).toEqual([
      [
        columns.incident,
        columns.services,
        incidents.period,
        incidents.disclosed,
        incidents.evidence,
        columns.verdict,
      ],
      rowOf(claim, b, texts.date("2021"), incidents.grade.alleged),
      rowOf(leakOf("a"), a, when, incidents.grade.confirmed),
      rowOf(leakOf("b"), b, when, incidents.grade.confirmed),
    ]);
  });

  it("says where nothing is to be done, and where nothing is out", () => {
    print(ownOf({ services: servicesNamed("a") }), language);
    expect(shownText()).toContain(planMessages[language].nothing);
    expect(shownText()).toContain(exposedDataMessages[language].nothing);
    expect(shownText()).toContain(timelineMessages[language].nothing);
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.queryByRole("heading", { level: 3 })).toBeNull();
    // Nothing is left, and nothing is said of how much.
    expect(document.querySelector(".print-standing")?.textContent).toBe(standing);
  });
});

describe("the summary on paper", () => {
  const settledAt = (...serviceIds: readonly string[]) =>
    ownOf({
      services: servicesNamed("a", "b"),
      incidents: [leakOf("a"), leakOf("b")],
      resolutions: serviceIds.map((serviceId) =>
        aResolution({ serviceId, covers: [factsOf(leakOf(serviceId))] }),
      ),
    });

  it("has no box for what is settled", () => {
    print(settledAt("a"));
    expect(boxes(title)).toEqual(["☐ b"]);
  });

  it("has no step that is settled everywhere, and does not count it", () => {
    const plan = print(settledAt("a", "b"));
    expect(screen.queryByRole("heading", { level: 3, name: title })).toBeNull();
    expect(plan.map(({ step: { id } }) => id)).toContain("change-password");
    const open = plan.reduce((sum, action) => sum + action.open, 0);
    expect(shownText()).toContain(textsIn("en").standing.stepsLeft(open, minutesOf(plan)));
  });

  it("lists an incident that does not concern the person, and asks for nothing", () => {
    print(
      ownOf({
        services: servicesNamed("a"),
        incidents: [leakOf("a")],
        accounts: [noAccount({ serviceId: "a" })],
      }),
    );
    expect(table(0)[1]).toEqual([
      "Leak of a",
      "a",
      "August 2018",
      "20 August 2018",
      "Confirmed",
      "Does not concern you",
    ]);
    expect(shownText()).toContain(planMessages.en.nothing);
  });

  it("names an incident once, with every service that it is about", () => {
    const shared = { ...leakOf("a"), serviceIds: ["a", "b"] };
    print(ownOf({ services: servicesNamed("a", "b"), incidents: [shared] }));
    expect(table(1).slice(1)).toEqual([
      ["Leak of a", "a and b", "August 2018", "20 August 2018", "Confirmed", "May concern you"],
    ]);
  });

  test.for([undefined, "2018-08-20"])("needs no date that is not known (disclosed: %s)", (disclosedOn) => {
    const { disclosedOn: _, ...undated } = { ...leakOf("a"), occurred: {} };
    print(
      ownOf({
        services: servicesNamed("a"),
        incidents: [disclosedOn === undefined ? undated : { ...undated, disclosedOn }],
      }),
    );
    const known = disclosedOn === undefined ? "" : textsIn("en").date(disclosedOn);
    expect(table(0).map(([, , since]) => since)).toEqual(
      ["", ""].map(() => (disclosedOn === undefined ? "" : exposedDataMessages.en.since(known))),
    );
    // When it became known is not when it happened.
    expect(table(1)[1]?.slice(2, 4)).toEqual(["", known]);
  });

  it("gives React no two rows of one key", () => {
    const complained = vi.spyOn(console, "error").mockImplementation(() => undefined);
    for (const language of languages) print(both(), language);
    expect(complained).not.toHaveBeenCalled();
  });
});
