import { useId } from "react";
import { type Language, languageFacts, languages } from "#lib/domain/language.ts";
import { useTexts } from "./texts-context.tsx";
import "./language-menu.css";

interface Props {
  /** Nothing while the person follows the browser. */
  readonly chosen: Language | undefined;
  readonly onChoose: (language: Language | undefined) => void;
}

/** Chooses the language at run time, from a native select. */
export function LanguageMenu({ chosen, onChoose }: Props) {
  const { popup } = useTexts();
  const id = useId();
  return (
    <span className="language-menu">
      <label className="small soft" htmlFor={id}>
        {popup.language}
      </label>
      <select
        id={id}
        value={chosen ?? ""}
        onChange={(event) => onChoose(languages.find((language) => language === event.target.value))}
      >
        <option value="">{popup.followBrowser}</option>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageFacts[language].ownName}
          </option>
        ))}
      </select>
    </span>
  );
}
