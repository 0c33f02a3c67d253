import { useId } from "react";
import { LanguageMenu } from "#components/language-menu.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { Switch } from "#components/ui/switch.tsx";
import type { Language } from "#lib/domain/language.ts";
import { type Theme, themes } from "#lib/domain/theme.ts";
import "./settings-display.css";

interface Props {
  /** Nothing while the person follows the browser. */
  readonly language: Language | undefined;
  readonly onChooseLanguage: (language: Language | undefined) => void;
  /** Nothing while the person follows the device. */
  readonly theme: Theme | undefined;
  readonly onChooseTheme: (theme: Theme | undefined) => void;
  readonly hidesSensitive: boolean;
  readonly onHideSensitive: (isHidden: boolean) => void;
}

/** In which language and theme the pages are, and what they leave out. */
export function SettingsDisplay({ language, onChooseLanguage, theme, onChooseTheme, ...sensitive }: Props) {
  const { display, theme: words, sensitive: sensitiveWords } = useSummaryTexts().settings;
  const id = useId();
  return (
    <Card heading={display}>
      <LanguageMenu chosen={language} onChoose={onChooseLanguage} />
      <fieldset className="settings-choices">
        <legend>{words.label}</legend>
        {([undefined, ...themes] as const).map((choice) => (
          <label key={choice ?? ""}>
            <input type="radio" name={id} checked={choice === theme} onChange={() => onChooseTheme(choice)} />
            {words[choice ?? "device"]}
          </label>
        ))}
      </fieldset>
      <Switch
        label={sensitiveWords.hide}
        note={sensitiveWords.note}
        isOn={sensitive.hidesSensitive}
        onTurn={sensitive.onHideSensitive}
      />
    </Card>
  );
}
