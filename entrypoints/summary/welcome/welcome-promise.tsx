import { LanguageMenu } from "#components/language-menu.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Amulet } from "#components/ui/amulet.tsx";
import type { Language } from "#lib/domain/language.ts";
import { welcomePromises } from "#lib/locales/messages/welcome.ts";
import { WelcomeFrame } from "./welcome-frame.tsx";
import { WelcomeIcon } from "./welcome-icon.tsx";

interface Props {
  /** Nothing while the person follows the browser. */
  readonly chosenLanguage: Language | undefined;
  readonly onChooseLanguage: (language: Language | undefined) => void;
  readonly onNext: () => void;
  readonly onSkip: () => void;
}

/** The first page of the welcome: what the product does, and what it never does. */
export function WelcomePromise({ chosenLanguage, onChooseLanguage, onNext, onSkip }: Props) {
  const { next, promise } = useSummaryTexts().welcome;
  return (
    <WelcomeFrame
      page={1}
      title={promise.heading}
      next={next}
      onNext={onNext}
      onSkip={onSkip}
      aside={<LanguageMenu chosen={chosenLanguage} onChoose={onChooseLanguage} />}
    >
      <div className="welcome-purpose">
        <Amulet size={56} />
        <p>{promise.purpose}</p>
      </div>
      <ul className="welcome-promises">
        {welcomePromises.map((name) => (
          <li key={name}>
            <WelcomeIcon of={name} />
            <p>
              <b>{promise.lines[name].said}</b>
              <span className="soft">{promise.lines[name].more}</span>
            </p>
          </li>
        ))}
      </ul>
    </WelcomeFrame>
  );
}
