import { useState } from "react";
import type { AccountAnswer } from "#lib/domain/account.ts";
import { standings } from "#lib/domain/account.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { textOf } from "#lib/domain/language.ts";
import type { Question } from "#lib/domain/questions.ts";
import { useTexts } from "./texts-context.tsx";
import { Button } from "./ui/button.tsx";
import { PartialDateForm } from "./ui/partial-date-form.tsx";
import "./account-question.css";

interface Props {
  readonly questions: readonly Question[];
  readonly incidents: readonly Incident[];
  readonly onAnswer: (answer: AccountAnswer) => void;
}

const nameOf = (question: Question) =>
  "incidentId" in question ? `${question.kind} ${question.incidentId}` : question.kind;

/** The next question whose answer would change a verdict: one at a time, and never required. */
export function AccountQuestion({ questions, incidents, onAnswer }: Props) {
  const { questions: words } = useTexts();
  const [putOff, setPutOff] = useState<readonly string[]>([]);
  const question = questions.find((candidate) => !putOff.includes(nameOf(candidate)));
  if (!question) return null;
  return (
    <div className="question">
      <QuestionForm key={nameOf(question)} question={question} incidents={incidents} onAnswer={onAnswer} />
      <Button look="quiet" onClick={() => setPutOff([...putOff, nameOf(question)])}>
        {words.later}
      </Button>
    </div>
  );
}

interface FormProps {
  readonly question: Question;
  readonly incidents: readonly Incident[];
  readonly onAnswer: (answer: AccountAnswer) => void;
}

function QuestionForm({ question, incidents, onAnswer }: FormProps) {
  const { questions: words, language } = useTexts();
  const choices = (
    sentence: string,
    answers: readonly (readonly [word: string, answer: AccountAnswer])[],
  ) => (
    <fieldset>
      <legend>{sentence}</legend>
      {answers.map(([word, answer]) => (
        <Button look="choice" key={word} onClick={() => onAnswer(answer)}>
          {word}
        </Button>
      ))}
    </fieldset>
  );
  const incidentId = "incidentId" in question ? question.incidentId : undefined;
  const incident = incidents.find(({ id }) => id === incidentId);
  switch (question.kind) {
    case "standing":
      return choices(
        words.standing,
        standings.map((standing) => [words.standings[standing], { standing }]),
      );
    case "region": {
      const region = incident?.concerned?.region;
      return region
        ? choices(words.region[region], [
            [words.yes, { region }],
            [words.no, { region: "elsewhere" }],
          ])
        : null;
    }
    case "feature": {
      const feature = incident?.concerned?.feature;
      return feature
        ? choices(words.feature(textOf(feature, language)), [
            [words.yes, { usedFeature: { [question.incidentId]: true } }],
            [words.no, { usedFeature: { [question.incidentId]: false } }],
          ])
        : null;
    }
    case "since":
      return <PartialDateForm sentence={words.since} onAnswer={(since) => onAnswer({ since })} />;
    case "closed-on":
      return <PartialDateForm sentence={words.closedOn} onAnswer={(closedOn) => onAnswer({ closedOn })} />;
    case "password-changed-on":
      return (
        <PartialDateForm
          sentence={words.passwordChangedOn}
          onAnswer={(passwordChangedOn) => onAnswer({ passwordChangedOn })}
        />
      );
  }
}
