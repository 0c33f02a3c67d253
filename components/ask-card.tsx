import type { AccountAnswer, QuestionKey } from "#lib/domain/account.ts";
import { featureKey, groupsOf } from "#lib/domain/incident.ts";
import { textOf } from "#lib/domain/language.ts";
import { answerAtBound, type Question } from "#lib/domain/questions.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Texts } from "#lib/locales/texts.ts";
import { useTexts } from "./texts-context.tsx";
import { Button } from "./ui/button.tsx";
import "./ask-card.css";

interface Props {
  readonly question: Question;
  readonly service: Service;
  /** What the person does not remember already. */
  readonly unsure: readonly QuestionKey[] | undefined;
  readonly onAnswer: (answer: AccountAnswer) => void;
}

/** One small question, answered by a tap; "don't remember" is an answer too, and asked no second time. */
export function AskCard({ question, service, unsure = [], onAnswer }: Props) {
  const texts = useTexts();
  const { ask } = texts.advice;
  return (
    <fieldset className="ask-card" data-question={question.kind}>
      <legend>
        {questionText(question, service, texts)}{" "}
        <span className="small soft">{ask.settles(question.settles)}</span>
      </legend>
      <p className="ask-answers">
        {answersOf(question, texts).map(([word, answer]) => (
          <Button look="choice" key={word} onClick={() => onAnswer(answer)}>
            {word}
          </Button>
        ))}
        <Button look="choice" onClick={() => onAnswer({ unsure: [...unsure, question.key] })}>
          {ask.dontRemember}
        </Button>
      </p>
    </fieldset>
  );
}

/** The question in words, with the incident's own month where it is about a date. */
export function questionText(question: Question, service: Service, texts: Texts): string {
  const { ask } = texts.advice;
  const name = textOf(service.name, texts.language);
  switch (question.kind) {
    case "standing":
      return ask.standing(name);
    case "since":
      return ask.since(name, texts.month(question.bound));
    case "closed-on":
      return ask.closedOn(name, texts.month(question.bound));
    case "password-changed-on":
      return ask.passwordChangedOn(name, texts.month(question.bound));
    case "password":
      return ask.password(name);
    case "second-factor":
      return ask.secondFactor(name);
    case "region": {
      const [region, ...others] = question.regions;
      return others.length === 0 ? texts.questions.region[region] : ask.region(name);
    }
    case "feature": {
      const group = groupsOf(question.incident).find(({ id }) => id === question.groupId);
      return group?.feature
        ? texts.questions.feature(textOf(group.feature, texts.language))
        : ask.standing(name);
    }
  }
}

function answersOf(question: Question, { advice: { ask }, regionNames }: Texts): [string, AccountAnswer][] {
  switch (question.kind) {
    case "standing":
      return [
        [ask.standings.has, { standing: "has" }],
        [ask.standings.closed, { standing: "closed" }],
        [ask.standings.never, { standing: "never" }],
      ];
    case "since":
    case "closed-on":
    case "password-changed-on":
      return [
        [ask.yes, answerAtBound(question, true)],
        [ask.no, answerAtBound(question, false)],
      ];
    case "password":
      return [
        [ask.yes, { password: "own" }],
        [ask.no, { password: "shared" }],
        [ask.none, { password: "none" }],
      ];
    case "second-factor":
      return [
        [ask.yes, { secondFactor: true }],
        [ask.no, { secondFactor: false }],
      ];
    case "region": {
      const { regions } = question;
      return [
        ...regions.map((region): [string, AccountAnswer] => [
          regions.length === 1 ? ask.yes : regionNames[region],
          { region },
        ]),
        [regions.length === 1 ? ask.no : regionNames.elsewhere, { region: "elsewhere", notIn: regions }],
      ];
    }
    case "feature": {
      const key = featureKey(question.incident.id, question.groupId);
      return [
        [ask.yes, { usedFeature: { [key]: true } }],
        [ask.no, { usedFeature: { [key]: false } }],
      ];
    }
  }
}
