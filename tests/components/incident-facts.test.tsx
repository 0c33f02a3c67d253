import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { IncidentFacts } from "#components/incident-facts.tsx";
import { endings, entryChecks, happenings, type Incident, memberships } from "#lib/domain/incident.ts";
import { languages } from "#lib/domain/language.ts";
import { judge } from "#lib/domain/verdict.ts";
import { anIncident, inEveryLanguage } from "#tests/domain/builders.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { show, shownText } from "./show.tsx";

const factsOf = (over: Partial<Incident>, language = languages[0]) => {
  const incident = anIncident(over);
  show(<IncidentFacts incident={incident} exposure={judge(incident, undefined)} />, language);
};
const factOf = (term: string) => screen.getByText(term).parentElement?.textContent;

describe.for(languages)("the facts of an incident, in %s,", (language) => {
  const { incidents, dataClass, date, regionNames } = textsIn(language);

  it("say how the entry was checked and when, or that it was not yet", () => {
    for (const how of entryChecks) {
      factsOf({ checked: { on: "2026-11-27", how } }, language);
      expect(shownText()).toContain(`${date("2026-11-27")} · ${incidents.checks[how]}`);
    }
    factsOf({}, language);
    expect(shownText()).toContain(incidents.unchecked);
  });

  it("say of what a breach index listed when it did, that nobody checked it, and no disclosure", () => {
    const { disclosedOn: _, ...listed } = anIncident({ layer: "feed", listedOn: "2025-03-04" });
    show(<IncidentFacts incident={listed} exposure={judge(listed, undefined)} />, language);
    expect(factOf(incidents.listed.term)).toContain(date("2025-03-04"));
    expect(shownText()).toContain(incidents.listed.asItStands);
    expect(shownText()).not.toContain(incidents.unchecked);
    expect(screen.queryByText(incidents.disclosed)).toBeNull();
  });

  it("say that data left, and never that it is confirmed where it is only reported", () => {
    factsOf({ dataLeft: "yes", evidence: { grade: "reported", by: ["press"] } }, language);
    expect(factOf(incidents.departure)).toContain(incidents.leftAsReported);
    expect(shownText()).not.toContain(incidents.left.yes);
  });

  it("name what the company ended and when, and what was done with the data", () => {
    const ended = Object.fromEntries(endings.map((end) => [end, "2025-03"] as const));
    factsOf({ ended, happened: happenings, foundOn: "2025-01", resurfacedOn: "2025-06" }, language);
    for (const end of endings) {
      expect(factOf(incidents.ended)).toContain(incidents.endings[end](date("2025-03")));
    }
    for (const act of happenings) expect(shownText()).toContain(incidents.happenings[act]);
    expect(factOf(incidents.found)).toContain(date("2025-01"));
    expect(factOf(incidents.resurfaced)).toContain(date("2025-06"));
  });

  it("say group by group who lost what, and never everything of everybody", () => {
    factsOf(
      {
        dataClasses: ["names", "government-ids"],
        groups: [
          { id: "all", who: ["members"], counts: [], dataClasses: ["names"] },
          {
            id: "some",
            who: memberships,
            region: "taiwan",
            feature: inEveryLanguage("Shop"),
            asOf: "2019",
            counts: [{ value: 7, unit: "people", precision: "exact", by: "seller" }],
            dataClasses: ["government-ids"],
          },
        ],
      },
      language,
    );
    const [all, some] = within(screen.getByText(incidents.groups).nextElementSibling as HTMLElement)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(all).toContain(incidents.who.members);
    expect(all).toContain(dataClass.names);
    expect(all).not.toContain(dataClass["government-ids"]);
    for (const said of [
      ...memberships.map((kind) => incidents.who[kind]),
      regionNames.taiwan,
      incidents.asOf(date("2019")),
      incidents.basis.seller,
      dataClass["government-ids"],
    ]) {
      expect(some).toContain(said);
    }
    // Whom it is about is said there, group by group, and not once for all.
    expect(screen.queryByText(incidents.concerned)).toBeNull();
  });
});
