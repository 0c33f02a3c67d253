import { screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { AskCard, questionText } from "#components/ask-card.tsx";
import { languages } from "#lib/domain/language.ts";
import type { Question } from "#lib/domain/questions.ts";
import { theService } from "#tests/content/the-service.ts";
import { anIncident, inEveryLanguage } from "#tests/domain/builders.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { show, shownText } from "./show.tsx";

const shop = theService("shop");
const incident = anIncident({
  id: "shop-2018",
  serviceIds: ["shop"],
  occurred: { from: "2018-03", to: "2018-05" },
  groups: [
    { id: "here", who: ["members"], region: "japan", counts: [], dataClasses: ["names"] },
    { id: "pay", who: ["members"], feature: inEveryLanguage("Shop Pay"), counts: [], dataClasses: ["names"] },
  ],
});
const asked = { serviceId: "shop", settles: 2 };
const atBound = { ...asked, incident, bound: "2018-05-31" } as const;
const questions: readonly Question[] = [
  { ...asked, kind: "standing", key: "standing" },
  { ...atBound, kind: "since", key: "since" },
  { ...atBound, kind: "closed-on", key: "closed-on" },
  { ...atBound, kind: "password-changed-on", key: "password-changed-on" },
  { ...asked, kind: "region", key: "region", regions: ["japan"] },
  { ...asked, kind: "feature", key: "feature shop-2018/pay", incident, groupId: "pay" },
  { ...asked, kind: "password", key: "password" },
  { ...asked, kind: "second-factor", key: "second-factor" },
];
const byKind = (kind: Question["kind"]) => {
  const found = questions.find((question) => question.kind === kind);
  if (!found) throw new Error(kind);
  return found;
};

function ask(question: Question, unsure: Parameters<typeof AskCard>[0]["unsure"] = undefined) {
  const onAnswer = vi.fn();
  const user = show(<AskCard question={question} service={shop} unsure={unsure} onAnswer={onAnswer} />);
  return { onAnswer, press: (name: string) => user.click(screen.getByRole("button", { name })) };
}

const { ask: words } = textsIn("en").advice;

describe.for(languages)("a question, in %s,", (language) => {
  test.for(questions)("about $kind is one sentence of its own, and says how much it settles", (question) => {
    const texts = textsIn(language);
    show(
      <AskCard question={question} service={shop} unsure={undefined} onAnswer={() => undefined} />,
      language,
    );
    const sentence = questionText(question, shop, texts);
    expect(sentence).toMatch(/[?？]$|か。?$|吗$/);
    expect(screen.getByRole("group").textContent?.startsWith(sentence)).toBe(true);
    expect(shownText()).toContain(texts.advice.ask.settles(2));
    const others = questions.filter((other) => other !== question);
    expect(others.map((other) => questionText(other, shop, texts))).not.toContain(sentence);
  });
});

describe("an answer", () => {
  test.for([
    ["standing", words.standings.has, { standing: "has" }],
    ["standing", words.standings.closed, { standing: "closed" }],
    ["standing", words.standings.never, { standing: "never" }],
    ["since", words.yes, { sinceBounds: { before: "2018-05-01" } }],
    ["since", words.no, { sinceBounds: { after: "2018-06-01" } }],
    ["closed-on", words.yes, { standing: "closed", closedOn: "2018-02-28" }],
    ["closed-on", words.no, { standing: "closed", closedOn: "2018-06-01" }],
    ["password-changed-on", words.yes, { passwordBounds: { changedAfter: "2018-06-01" } }],
    ["password-changed-on", words.no, { passwordBounds: { unchangedSince: "2018-05-31" } }],
    ["region", words.yes, { region: "japan" }],
    ["region", words.no, { region: "elsewhere", notIn: ["japan"] }],
    ["feature", words.yes, { usedFeature: { "shop-2018/pay": true } }],
    ["feature", words.no, { usedFeature: { "shop-2018/pay": false } }],
    ["password", words.yes, { password: "own" }],
    ["password", words.no, { password: "shared" }],
    ["password", words.none, { password: "none" }],
    ["second-factor", words.yes, { secondFactor: true }],
    ["second-factor", words.no, { secondFactor: false }],
  ] as const)("to %s of “%s” is kept as %j", async ([kind, name, answer]) => {
    const { onAnswer, press } = ask(byKind(kind));
    await press(name);
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(answer);
  });

  it("may be that one does not remember, beside what one did not before", async () => {
    const { onAnswer, press } = ask(byKind("since"), ["region"]);
    await press(words.dontRemember);
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ unsure: ["region", "since"] });
  });
});
