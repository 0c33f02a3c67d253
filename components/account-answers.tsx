import type { Account, AccountAnswer } from "#lib/domain/account.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { textOf } from "#lib/domain/language.ts";
import { useTexts } from "./texts-context.tsx";
import { Button } from "./ui/button.tsx";
import { Panel } from "./ui/panel.tsx";
import "./account-answers.css";

interface Props {
  readonly account: Account | undefined;
  readonly incidents: readonly Incident[];
  readonly onAnswer: (answer: AccountAnswer) => void;
  readonly onWithdraw: () => void;
}

/** What the person told of their account, to be taken back; before that, one click to say there is none. */
export function AccountAnswers({ account, incidents, onAnswer, onWithdraw }: Props) {
  const { account: none, questions: words, date, language } = useTexts();
  if (!account) {
    return (
      <Panel>
        <Button look="text" onClick={() => onAnswer({ standing: "never" })}>
          {none.none}
        </Button>
      </Panel>
    );
  }
  const regional = incidents.find((incident) => incident.concerned?.region)?.concerned?.region;
  const used = Object.entries(account.usedFeature ?? {}).map(([incidentId, isUsed]) => {
    const feature = incidents.find(({ id }) => id === incidentId)?.concerned?.feature;
    return feature && [words.feature(textOf(feature, language)), isUsed ? words.yes : words.no];
  });
  const answers = [
    account.standing && [words.standing, words.standings[account.standing]],
    regional &&
      account.region && [words.region[regional], account.region === regional ? words.yes : words.no],
    ...used,
    account.since && [words.since, date(account.since)],
    account.closedOn && [words.closedOn, date(account.closedOn)],
    account.passwordChangedOn && [words.passwordChangedOn, date(account.passwordChangedOn)],
  ].filter((answer) => Array.isArray(answer));
  return (
    <Panel heading={words.given}>
      <dl className="account-answers small">
        {answers.map(([question, answer]) => (
          <div key={question}>
            <dt className="soft">{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <Button look="text" onClick={onWithdraw}>
        {words.withdraw}
      </Button>
    </Panel>
  );
}
