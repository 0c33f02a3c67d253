import { type ReactNode, useId, useRef, useState } from "react";
import { useAnnounced } from "#components/live-region.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { isLongEnough, leastPassphrase, plainPassphrase } from "#lib/domain/passphrase.ts";
import "./passphrase-form.css";

interface Props {
  /** Whether it is chosen now. One that was chosen before is typed as it is, however short. */
  readonly isNew: boolean;
  readonly button: string;
  /** What is said while something is made of it; nothing may be pressed meanwhile. */
  readonly busy: string | undefined;
  /** Why the last one was not good. */
  readonly refusal?: string | undefined;
  readonly onSubmit: (passphrase: string) => void;
  /** Ways beside the button. */
  readonly children?: ReactNode;
}

/**
 * Asks for a passphrase. Hidden, a new one is typed twice; shown, once: and only there can an input method be used. What
 * is typed is kept by this form alone, and goes with it.
 */
export function PassphraseForm({ isNew, button, busy, refusal, onSubmit, children }: Props) {
  const { passphrase: words } = useSummaryTexts().saving;
  const [typed, setTyped] = useState("");
  const [again, setAgain] = useState("");
  const [isShown, setShown] = useState(false);
  const [fault, setFault] = useState<"tooShort" | "differs">();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useAnnounced(busy);
  const isTwice = isNew && !isShown;
  const said =
    fault === "tooShort" ? words.tooShort(leastPassphrase) : fault === "differs" ? words.differs : refusal;

  const submit = () => {
    if (busy !== undefined) return;
    const found =
      isNew && !isLongEnough(typed)
        ? "tooShort"
        : isTwice && plainPassphrase(typed) !== plainPassphrase(again)
          ? "differs"
          : undefined;
    setFault(found);
    if (found) field.current?.focus();
    else if (typed !== "") onSubmit(typed);
  };
  const common = {
    type: isShown ? "text" : "password",
    // A manager of passwords may offer to keep a new one, which is a good place for it.
    autoComplete: isNew ? "new-password" : "off",
    autoCapitalize: "off",
    spellCheck: false,
    "aria-invalid": said !== undefined,
  } as const;
  return (
    <form
      className="passphrase-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={id}>{words.label}</label>
      <input
        {...common}
        ref={field}
        id={id}
        aria-describedby={[isNew && `${id}-hint`, said !== undefined && `${id}-fault`]
          .filter(Boolean)
          .join(" ")}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      {isTwice && (
        <>
          <label htmlFor={`${id}-again`}>{words.again}</label>
          <input
            {...common}
            id={`${id}-again`}
            value={again}
            onChange={({ target }) => setAgain(target.value)}
          />
        </>
      )}
      <label className="passphrase-show">
        <input type="checkbox" checked={isShown} onChange={({ target }) => setShown(target.checked)} />
        {words.show}
      </label>
      {said !== undefined && (
        <p id={`${id}-fault`} className="passphrase-fault small" role="alert">
          {said}
        </p>
      )}
      {isNew && (
        <div id={`${id}-hint`} className="small soft">
          <p>{words.hint(leastPassphrase)}</p>
          <p>{words.lost}</p>
        </div>
      )}
      {busy !== undefined && <p className="small soft">{busy}</p>}
      <p className="passphrase-ways">
        <Button look="choice" type="submit" disabled={busy !== undefined}>
          {button}
        </Button>
        {children}
      </p>
    </form>
  );
}
