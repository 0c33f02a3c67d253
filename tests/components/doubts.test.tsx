import { describe, expect, test } from "vitest";
import { Doubts } from "#components/doubts.tsx";
import { languages } from "#lib/domain/language.ts";
import { smallCatalogue } from "#tests/content/a-catalogue.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { show } from "./show.tsx";

describe.for(languages)("whoever doubts a notice, in %s,", (language) => {
  test.for(smallCatalogue.incidents)("finds five questions answered about $id", (incident) => {
    const texts = textsIn(language);
    const { doubts } = texts.advice;
    show(
      <Doubts
        incident={incident}
        serviceName="Shop"
        host="www.shop.example"
        checkedOn="2026-11-22"
        whatNow="One thing to do."
      />,
      language,
    );
    const said = (tag: string) =>
      [...document.querySelectorAll(tag)].map(({ textContent }) => textContent ?? "");
    expect(said("dt")).toEqual([
      doubts.isItReal.question,
      doubts.whichIncident.question,
      doubts.howKnown.question,
      doubts.whichAccount.question,
      doubts.whatNow.question,
    ]);
    const [isItReal, whichIncident, howKnown, whichAccount, whatNow] = said("dd");
    expect(isItReal).toContain(texts.date("2026-11-22"));
    expect(whichIncident).toBe(texts.incidentTitle(incident));
    expect(howKnown).toBe(`${texts.said(incident)} · Example`);
    expect(whichAccount).toContain("www.shop.example");
    expect(whatNow).toBe(`One thing to do. ${doubts.noFault}`);
  });
});
