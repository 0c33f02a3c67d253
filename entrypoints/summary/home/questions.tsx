import { AskCard } from "#components/ask-card.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import type { AccountAnswer } from "#lib/domain/account.ts";
import type { Question } from "#lib/domain/questions.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Weighed } from "#lib/domain/weigh.ts";

interface Props {
  readonly questions: readonly Question[];
  readonly settles: number;
  readonly weighed: Weighed;
  readonly onAnswer: (service: Service, answer: AccountAnswer) => void;
}

/** The few questions that settle most, of all services together. */
export function Questions({ questions, settles, weighed, onAnswer }: Props) {
  const { home } = useSummaryTexts();
  return (
    <Card heading={home.questions} note={home.questionsNote(questions.length, settles)}>
      {questions.map((question) => {
        const own = weighed.services.find(({ service }) => service.id === question.serviceId);
        return (
          own && (
            <AskCard
              key={`${question.serviceId} ${question.key}`}
              question={question}
              service={own.service}
              unsure={own.account?.unsure}
              onAnswer={(answer) => onAnswer(own.service, answer)}
            />
          )
        );
      })}
    </Card>
  );
}
