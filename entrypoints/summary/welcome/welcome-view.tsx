import { type ReactNode, useState } from "react";
import type { StepContext } from "#components/step-card.tsx";
import type { AccountStanding } from "#lib/domain/account.ts";
import { findOrigins } from "#lib/domain/find.ts";
import type { Language } from "#lib/domain/language.ts";
import type { PersonRegion } from "#lib/domain/person-region.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Weighed } from "#lib/domain/weigh.ts";
import type { TellOnce, ToldOnce } from "../told-once/told-once.tsx";
import { WelcomeAnswers } from "./welcome-answers.tsx";
import { WelcomeChoice } from "./welcome-choice.tsx";
import { WelcomeFind } from "./welcome-find.tsx";
import { WelcomePromise } from "./welcome-promise.tsx";
import { type WelcomeAlerts, WelcomeResult } from "./welcome-result.tsx";

interface Props extends StepContext, ToldOnce, TellOnce {
  /** Everything the catalogue lists. */
  readonly catalogue: readonly Service[];
  readonly weighed: Weighed;
  /** As chosen; nothing while the person follows the browser. */
  readonly language: Language | undefined;
  readonly onChooseLanguage: (language: Language | undefined) => void;
  /** Where the browser's languages are spoken, to begin with. */
  readonly guessedRegion: PersonRegion | undefined;
  /**
   * Stores a tick as it is made, or takes it away again.
   *
   * @param seen what was told of the account when the person ticked.
   */
  readonly onChooseService: (serviceId: string, isChosen: boolean, seen: AccountStanding | undefined) => void;
  /** The ways to find what they use beside the list. */
  readonly ways: ReactNode;
  readonly alerts: WelcomeAlerts;
  /** The welcome is over, or was left. */
  readonly onDone: () => void;
  /** The page it begins with: the choice, for those who come to add a service. */
  readonly first?: "promise" | "choice";
}

/** The welcome: what the product does, which services the person uses, a few answers, and what to begin with. */
export function WelcomeView({ first = "promise", ...props }: Props) {
  const { catalogue, weighed, region, guessedRegion, onDone, onRegion } = props;
  const [page, setPage] = useState<"promise" | "choice" | "find" | "answers" | "result">(first);
  // What is stored comes back a moment later; until then the tick must not jump back.
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const accounts = new Map(weighed.services.map(({ service, account }) => [service.id, account?.standing]));
  const chosen = new Set(
    [...new Set([...accounts.keys(), ...ticks.keys()])].filter(
      (id) => ticks.get(id) ?? accounts.get(id) === "has",
    ),
  );

  const isEmpty =
    chosen.size === 0 &&
    !weighed.services.some(({ origins }) => findOrigins.some((origin) => origins.includes(origin)));

  switch (page) {
    case "promise":
      return (
        <WelcomePromise
          chosenLanguage={props.language}
          onChooseLanguage={props.onChooseLanguage}
          onNext={() => setPage("choice")}
          onSkip={onDone}
        />
      );
    case "choice":
      return (
        <WelcomeChoice
          catalogue={catalogue}
          chosen={chosen}
          region={region ?? guessedRegion}
          onRegion={onRegion}
          onChoose={(serviceId, isChosen) => {
            setTicks(new Map([...ticks, [serviceId, isChosen]]));
            props.onChooseService(serviceId, isChosen, accounts.get(serviceId));
          }}
          onNext={() => {
            // Who leaves the guess as it is agrees with it.
            if (region === undefined && guessedRegion !== undefined) onRegion(guessedRegion);
            setPage("find");
          }}
          onBack={() => setPage("promise")}
          onSkip={onDone}
        />
      );
    case "find":
      return (
        <WelcomeFind
          ways={props.ways}
          onNext={() => setPage(isEmpty ? "result" : "answers")}
          onBack={() => setPage("choice")}
          onSkip={onDone}
        />
      );
    case "answers":
      return (
        <WelcomeAnswers
          {...props}
          chosen={chosen}
          onNext={() => setPage("result")}
          onBack={() => setPage("find")}
          onSkip={onDone}
        />
      );
    case "result":
      return (
        <WelcomeResult
          {...props}
          isEmpty={isEmpty}
          onBack={() => setPage(isEmpty ? "find" : "answers")}
          onDone={onDone}
        />
      );
  }
}
