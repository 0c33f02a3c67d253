import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { PartialDateForm } from "#components/ui/partial-date-form.tsx";
import { type Account, type AccountAnswer, closedOnOf, type QuestionKey } from "#lib/domain/account.ts";
import type { Day } from "#lib/domain/day.ts";
import { featureKey, groupsOf } from "#lib/domain/incident.ts";
import { textOf } from "#lib/domain/language.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { Exposure } from "#lib/domain/verdict.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import type { SummaryTexts } from "#lib/locales/texts.ts";
import "./account-answers.css";

interface Props {
  readonly own: Pick<OwnService, "service" | "account" | "exposures">;
  readonly today: Day;
  readonly onAnswer: (answer: AccountAnswer) => void;
  /** Takes back everything. */
  readonly onWithdraw: () => void;
}

/** What the person told of their account: to be looked at, corrected, and taken back one by one or as a whole. */
export function AccountAnswers({ own: { account, exposures }, today, onAnswer, onWithdraw }: Props) {
  const texts = useSummaryTexts();
  const words = texts.serviceList.answers;
  if (!account) {
    return (
      <Panel heading={words.heading}>
        <p className="small soft">{words.none}</p>
      </Panel>
    );
  }
  return (
    <Panel heading={words.heading}>
      <dl className="account-answers small">
        {answersIn(account, exposures, texts).map(({ key, about, said, takeBack, dated, other }) => (
          <div key={key}>
            <dt className="soft">{about}</dt>
            <dd data-given={said !== undefined}>{said ?? words.notGiven}</dd>
            <dd>
              {other && (
                <Button
                  look="quiet"
                  aria-label={`${other.word}: ${about}`}
                  onClick={() => onAnswer(other.answer)}
                >
                  {other.word}
                </Button>
              )}
              {said !== undefined && takeBack && (
                <Button
                  look="quiet"
                  aria-label={`${words.takeBack}: ${about}`}
                  onClick={() => onAnswer(takeBack)}
                >
                  {words.takeBack}
                </Button>
              )}
            </dd>
            {dated && (
              <dd className="account-answer-date">
                <Disclosure summary={words.correct} label={`${words.correct}: ${about}`}>
                  <PartialDateForm
                    sentence={about}
                    today={today}
                    onAnswer={(date) => onAnswer(dated(date))}
                  />
                </Disclosure>
              </dd>
            )}
          </div>
        ))}
      </dl>
      <Button look="text" onClick={onWithdraw}>
        {words.takeBackAll}
      </Button>
    </Panel>
  );
}

interface Given {
  readonly key: QuestionKey | "use";
  /** What was asked, in a few words. */
  readonly about: string;
  /** Missing where it was not answered, and can be. */
  readonly said: string | undefined;
  readonly takeBack?: AccountAnswer;
  /** Makes an answer of a date, where it is one. */
  readonly dated?: (date: PartialDate) => AccountAnswer;
  /** The opposite, where there is one besides. */
  readonly other?: { readonly word: string; readonly answer: AccountAnswer };
}

/** Every answer, in the order in which an account lives. */
function answersIn(account: Account, exposures: readonly Exposure[], texts: SummaryTexts): readonly Given[] {
  const { advice, questions, regionNames, serviceList } = texts;
  const { about, ...words } = serviceList.answers;
  const { ask, care } = advice;
  const { unsure = [], standing, region, password, secondFactor } = account;
  const isUnsure = (key: QuestionKey) => unsure.includes(key);
  const sure = (key: QuestionKey): AccountAnswer => {
    const left = unsure.filter((other) => other !== key);
    return { unsure: left.length > 0 ? left : undefined };
  };
  const isKept = standing !== "never";
  const given = (key: QuestionKey, entry: Omit<Given, "key">, isAlwaysShown = false): Given[] => {
    const { said = isUnsure(key) ? ask.dontRemember : undefined } = entry;
    if (said === undefined && !isAlwaysShown) return [];
    const takeBack = { ...entry.takeBack, ...(isUnsure(key) && sure(key)) };
    const { dated } = entry;
    return [
      {
        ...entry,
        key,
        said,
        takeBack,
        ...(dated && { dated: (date) => ({ ...dated(date), ...(isUnsure(key) && sure(key)) }) }),
      },
    ];
  };
  const yesOrNo = (is: boolean) => (is ? ask.yes : ask.no);
  return [
    ...given("standing", {
      about: about.standing,
      said: standing && ask.standings[standing],
      takeBack: { standing: undefined, closedOn: undefined },
    }),
    ...given(
      "since",
      {
        about: about.since,
        said: sinceText(account, texts),
        takeBack: { since: undefined, sinceBounds: undefined },
        dated: (since) => ({ since, sinceBounds: undefined }),
      },
      isKept,
    ),
    ...given(
      "closed-on",
      {
        about: about["closed-on"],
        said: saidDate(closedOnOf(account), texts),
        takeBack: { closedOn: undefined },
        dated: (closedOn) => ({ standing: "closed", closedOn }),
      },
      standing === "closed",
    ),
    ...given("region", {
      about: about.region,
      said: region && regionNames[region],
      takeBack: { region: undefined },
    }),
    ...featuresIn(exposures).flatMap(({ key, feature }) => {
      const isUsed = account.usedFeature?.[key];
      return given(`feature ${key}`, {
        about: questions.feature(textOf(feature, texts.language)),
        said: isUsed === undefined ? undefined : yesOrNo(isUsed),
        ...(isUsed !== undefined && {
          other: { word: yesOrNo(!isUsed), answer: { usedFeature: { [key]: !isUsed } } },
        }),
      });
    }),
    ...given(
      "password-changed-on",
      {
        about: about["password-changed-on"],
        said: changedText(account, texts),
        takeBack: { passwordChangedOn: undefined, passwordBounds: undefined },
        dated: (passwordChangedOn) => ({ passwordChangedOn, passwordBounds: undefined }),
      },
      standing === "has",
    ),
    ...given("password", {
      about: about.password,
      said: password && { own: care.passwordOwn, shared: care.passwordShared, none: ask.none }[password],
      takeBack: { password: undefined },
    }),
    ...given("second-factor", {
      about: about["second-factor"],
      said: secondFactor === undefined ? undefined : yesOrNo(secondFactor),
      takeBack: { secondFactor: undefined },
    }),
    ...(account.inUse === false
      ? [{ key: "use" as const, about: about.use, said: words.notUsed, takeBack: { inUse: undefined } }]
      : []),
  ];
}

const saidDate = (date: PartialDate | undefined, { date: say }: SummaryTexts) =>
  date === undefined ? undefined : say(date);

/** Since when the account exists: as told, or on which side of a month. */
function sinceText({ since, sinceBounds }: Account, texts: SummaryTexts): string | undefined {
  const words = texts.serviceList.answers.since;
  if (since !== undefined) return texts.date(since);
  if (sinceBounds?.before !== undefined) return words.before(texts.month(sinceBounds.before));
  return sinceBounds?.after === undefined ? undefined : words.after(texts.month(sinceBounds.after));
}

/** When the password was changed: as told, or on which side of a month. */
function changedText(
  { passwordChangedOn, passwordBounds }: Account,
  texts: SummaryTexts,
): string | undefined {
  const words = texts.serviceList.answers.password;
  if (passwordChangedOn !== undefined) return texts.date(passwordChangedOn);
  const { changedAfter, unchangedSince } = passwordBounds ?? {};
  if (changedAfter !== undefined) return words.changed(texts.month(changedAfter));
  return unchangedSince === undefined ? undefined : words.same(texts.month(unchangedSince));
}

/** The features that incidents here are about, by the names of their answers. */
const featuresIn = (exposures: readonly Exposure[]) =>
  exposures.flatMap(({ incident }) =>
    groupsOf(incident).flatMap(({ id, feature }) =>
      feature ? [{ key: featureKey(incident.id, id), feature }] : [],
    ),
  );
