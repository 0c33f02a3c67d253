import { LanguageMenu } from "#components/language-menu.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Amulet } from "#components/ui/amulet.tsx";
import type { Language } from "#lib/domain/language.ts";
import { type WelcomePromise as Promised, welcomePromises } from "#lib/locales/messages/welcome.ts";
import { privacyHref } from "../links.ts";
import { WelcomeFrame } from "./welcome-frame.tsx";
import "./welcome-promise.css";

interface Props {
  /** Nothing while the person follows the browser. */
  readonly chosenLanguage: Language | undefined;
  readonly onChooseLanguage: (language: Language | undefined) => void;
  readonly onNext: () => void;
  readonly onSkip: () => void;
}

/** The first page of the welcome: what the product does, and what it never does. */
export function WelcomePromise({ chosenLanguage, onChooseLanguage, onNext, onSkip }: Props) {
  const { privacy, welcome } = useSummaryTexts();
  const { next, promise } = welcome;
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
      <p className="welcome-policy small">
        <a href={privacyHref}>{privacy.heading}</a>
      </p>
    </WelcomeFrame>
  );
}

/** Line drawings on a field of 24 by 24: a device, a calendar, a pencil, an eye that does not look, a question mark. */
const drawings: Readonly<Record<Promised, string>> = {
  "on-device": "M5 6.5h14v9.5H5zM2.5 19h19",
  "visits-kept": "M4.5 6h15v13.5h-15zM4.5 10h15M8.5 3.5v4M15.5 3.5v4M8.5 14.5h2.5",
  "words-kept": "M4.5 19.5l.9-3.9L15.8 5.2l3 3L8.4 18.6zM13.6 7.4l3 3",
  "reads-nothing":
    "M3 10.5c2.4 3.2 5.4 4.8 9 4.8s6.6-1.6 9-4.8M12 15.3v3.2M6.7 13.9l-1.9 2.7M17.3 13.9l1.9 2.7",
  "no-all-clear": "M8.6 9.2a3.4 3.4 0 1 1 5.3 2.8c-1.2.8-1.9 1.5-1.9 2.8M12 18.3v.4",
};

/** The picture beside a promise, which says the same, so it is silent. */
function WelcomeIcon({ of }: { readonly of: Promised }) {
  return (
    <svg className="welcome-icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={drawings[of]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
