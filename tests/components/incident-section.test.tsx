import { screen } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import { IncidentSection } from "#components/incident-section.tsx";
import type { Exposure } from "#lib/domain/assess-exposure.ts";
import { languages } from "#lib/domain/language.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { anIncident, inEveryLanguage } from "#tests/domain/builders.ts";
import { messages } from "#tests/locales/in-every-language.ts";
import { show, shownText } from "./show.tsx";

const { verdict: words } = messages.en;

const exposure = (verdict: Verdict): Exposure => ({
  incident: anIncident({ id: verdict, title: inEveryLanguage(`It is ${verdict}`) }),
  verdict,
  reason: "account-newer",
});
const titlesIn = (element: ParentNode) =>
  [...element.querySelectorAll("h3")].map(({ textContent }) => textContent);

describe("what happened at a service", () => {
  it("folds away what is unlikely or not the reader's, and keeps it to be read", () => {
    show(
      <IncidentSection
        exposures={[exposure("likely"), exposure("unlikely"), exposure("possible"), exposure("not-yours")]}
      />,
    );
    const folded = screen.getByText(words.folded(2)).closest("details");
    if (!folded) throw new Error("Nothing is folded away.");
    expect(titlesIn(document)).toEqual([
      "It is likely",
      "It is possible",
      "It is unlikely",
      "It is not-yours",
    ]);
    expect(titlesIn(folded)).toEqual(["It is unlikely", "It is not-yours"]);
  });

  it("keeps in sight one person's claim, which asks for something though it is unlikely the reader's", () => {
    show(<IncidentSection exposures={[{ ...exposure("unlikely"), reason: "one-person" }]} />);
    expect(document.querySelector("h3")?.closest("details")).toBeNull();
  });

  it("folds nothing where all of it may be the reader's", () => {
    show(<IncidentSection exposures={[exposure("likely")]} />);
    expect(screen.queryByText(words.folded(0))).toBeNull();
  });

  test.for(languages)("says of each how far it concerns the reader and why, in %s", (language) => {
    show(<IncidentSection exposures={[exposure("not-yours")]} />, language);
    const own = messages[language].verdict;
    expect(shownText()).toContain(own.label["not-yours"]);
    expect(shownText()).toContain(own.reason["account-newer"](""));
  });
});
