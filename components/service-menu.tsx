import { useId, useState } from "react";
import type { WarningSign } from "#lib/domain/hygiene-step.ts";
import { textOf } from "#lib/domain/language.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import { useTexts } from "./texts-context.tsx";
import { Button } from "./ui/button.tsx";
import "./service-menu.css";

interface Props {
  readonly own: Pick<OwnService, "service" | "noticed" | "isMuted">;
  readonly signs: readonly WarningSign[];
  /** Asks whether they have an account; it is not an answer yet. */
  readonly onNoAccount: () => void;
  readonly onNotice: (signId: string, isNoticed: boolean) => void;
  readonly onMute: (isMuted: boolean) => void;
}

/** What is seldom needed at a service: I have no account, I noticed something, be quiet about it. */
export function ServiceMenu({
  own: { service, noticed, isMuted },
  signs,
  onNoAccount,
  onNotice,
  onMute,
}: Props) {
  const { advice, signs: words, language } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [isNoticing, setNoticing] = useState(noticed.length > 0);
  const id = useId();
  const name = textOf(service.name, language);
  return (
    <div className="service-menu">
      <Button
        look="quiet"
        aria-label={advice.menu.label(name)}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">⋯</span>
      </Button>
      <div id={id} hidden={!isOpen} className="service-menu-list">
        <Button
          look="text"
          onClick={() => {
            setOpen(false);
            onNoAccount();
          }}
        >
          {advice.menu.noAccount}
        </Button>
        <Button look="text" aria-expanded={isNoticing} onClick={() => setNoticing(!isNoticing)}>
          {advice.menu.noticed}
        </Button>
        {isNoticing && (
          <fieldset className="service-signs small">
            <legend className="soft">{words.advice}</legend>
            {signs.map((sign) => (
              <label key={sign.id}>
                <input
                  type="checkbox"
                  checked={noticed.some(({ signId }) => signId === sign.id)}
                  onChange={({ target }) => onNotice(sign.id, target.checked)}
                />
                <span>{textOf(sign.sentence, language)}</span>
              </label>
            ))}
          </fieldset>
        )}
        <Button look="text" onClick={() => onMute(!isMuted)}>
          {isMuted ? advice.menu.unmute : advice.menu.mute}
        </Button>
      </div>
    </div>
  );
}
