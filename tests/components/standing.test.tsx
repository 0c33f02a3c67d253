import { screen } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import { Standing } from "#components/standing.tsx";
import { type Assessment, assessExposure, type Circumstances } from "#lib/domain/assess-exposure.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { factsOf } from "#lib/domain/incident-facts.ts";
import { languages } from "#lib/domain/language.ts";
import { anIncident, aResolution, circumstances, noAccount, someAdvice } from "#tests/domain/builders.ts";
import { messages } from "#tests/locales/in-every-language.ts";
import { show, shownText } from "./show.tsx";

const { steps } = someAdvice();
const moved = anIncident({ id: "moved-2018", kind: "policy-change", dataLeft: "no" });
const claim = anIncident({
  id: "claim-2018",
  evidence: { grade: "alleged", by: ["seller"] },
  dataLeft: "not-found",
});
const settled = [aResolution({ stepId: "know-where-data-is-kept", covers: [factsOf(moved)] })];

const assessed = (incidents: readonly Incident[], told: Partial<Circumstances> = {}) =>
  assessExposure(incidents, circumstances(told), "2026-11-22");

const showStanding = (
  assessment: Assessment,
  hasNoAccount = false,
  language: (typeof languages)[number] = "en",
) => show(<Standing assessment={assessment} steps={steps} hasNoAccount={hasNoAccount} />, language);

describe("where the person stands", () => {
  const { standing } = messages.en;

  test.for([
    ["with steps left", [moved], [], standing.incidents(1, 0), standing.stepsLeft(1, 3)],
    ["with every step settled", [moved], settled, standing.incidents(1, 0), standing.allSettled],
    ["with a claim that asks for nothing", [claim], [], standing.incidents(0, 1), standing.noSteps],
    ["with incidents and claims", [moved, claim], [], standing.incidents(1, 1), standing.stepsLeft(1, 3)],
    ["where nothing is known", [], [], standing.nothingKnown, standing.nothingKnownCaution],
  ] as const)("%s is one sentence and what is next", ([, incidents, resolutions, sentence, next]) => {
    showStanding(assessed(incidents, { resolutions: [...resolutions] }));
    expect(shownText()).toContain(sentence);
    expect(shownText()).toContain(next);
  });

  it("without an account is that there is nothing to do", () => {
    showStanding(assessed([moved], { account: noAccount() }), true);
    expect(shownText()).toContain(standing.incidents(1, 0));
    expect(shownText()).toContain(standing.noAccount);
  });

  it("is a bar too, read out in words, where there are steps", () => {
    const both = [moved, anIncident({ id: "leak", dataClasses: ["passwords"], dataLeft: "yes" })];
    showStanding(assessed(both, { resolutions: settled }));
    const bar = screen.getByRole("img", { name: standing.progress(1, 5) });
    expect(bar.querySelectorAll("i")).toHaveLength(5);
    expect(bar.querySelectorAll('i[data-done="true"]')).toHaveLength(1);
  });

  it("has no bar where there is nothing to do", () => {
    showStanding(assessed([]));
    expect(screen.queryByRole("img")).toBeNull();
  });

  test.for(languages)("is never an all-clear where nothing is known, in %s", (language) => {
    showStanding(assessed([]), false, language);
    const own = messages[language].standing;
    expect(shownText()).toContain(own.nothingKnown);
    expect(shownText()).toContain(own.nothingKnownCaution);
    for (const clear of [own.allSettled, own.noSteps, own.noAccount])
      expect(shownText()).not.toContain(clear);
  });
});
