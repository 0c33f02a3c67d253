import { useId } from "react";
import { type Language, languages } from "#lib/domain/language.ts";
import { useTexts } from "./texts-context.tsx";
import "./language-menu.css";

interface Props {
  /** Nothing while the person follows the browser. */
  readonly chosen: Language | undefined;
  readonly onChoose: (language: Language | undefined) => void;
}

/** Each language by its own name, so that it is found from within any other. */
const ownNames: Readonly<Record<Language, string>> = { ja: "日本語", "zh-Hans": "简体中文", en: "English" };

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
            {ownNames[language]}
          </option>
        ))}
      </select>
    </span>
  );
}
