import { useState } from "react";
import type { Advice } from "#lib/domain/advice.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Service } from "#lib/domain/service.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import { useChosenServices } from "./use-chosen-services.ts";
import { WelcomeChoice } from "./welcome-choice.tsx";
import { WelcomePromise } from "./welcome-promise.tsx";
import { WelcomeResult } from "./welcome-result.tsx";

interface Props {
  /** Everything the catalogue lists. */
  readonly catalogue: readonly Service[];
  /** The person's own, live. */
  readonly services: readonly OwnService[];
  readonly advice: Advice;
  /** As chosen; nothing while the person follows the browser. */
  readonly language: Language | undefined;
  readonly onChooseLanguage: (language: Language | undefined) => void;
  /** The welcome is over, or was left. */
  readonly onDone: () => void;
  /** The page it begins with: the choice, for those who come to add a service. */
  readonly first?: "promise" | "choice";
}

/** The welcome: what the product does, which services the person uses, and the result at once. */
export function WelcomeView({ catalogue, services, advice, onDone, ...props }: Props) {
  const { language, onChooseLanguage, first = "promise" } = props;
  const [page, setPage] = useState<"promise" | "choice" | "result">(first);
  const [isMovingOn, setMovingOn] = useState(false);
  const { chosen, isStored, choose } = useChosenServices(services);

  // The result is shown once the stored choice has come back, and not empty for a moment before.
  if (isMovingOn && isStored) {
    setMovingOn(false);
    setPage("result");
  }
  switch (page) {
    case "promise":
      return (
        <WelcomePromise
          chosenLanguage={language}
          onChooseLanguage={onChooseLanguage}
          onNext={() => setPage("choice")}
          onSkip={onDone}
        />
      );
    case "choice":
      return (
        <WelcomeChoice
          catalogue={catalogue}
          chosen={chosen}
          onChoose={choose}
          onNext={() => setMovingOn(true)}
          onBack={() => setPage("promise")}
          onSkip={onDone}
        />
      );
    case "result":
      return (
        <WelcomeResult
          chosen={services.filter(({ service }) => chosen.has(service.id))}
          advice={advice}
          onBack={() => setPage("choice")}
          onDone={onDone}
        />
      );
  }
}
