import { useEffect, useId, useRef, useState } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import "./password-field.css";

interface Props {
  /** It takes the focus: the person asked for it to be there again. */
  readonly startsFocused: boolean;
  readonly isChecking: boolean;
  /** Called within the click or the key, with what is typed. */
  readonly onCheck: (password: string) => void;
}

/** How long what was typed stays while nobody sees the page, in milliseconds. */
const hiddenAtMost = 30_000;

/**
 * Where a password is typed. What is typed lives in the field alone, never in what React keeps: no form and no name, so
 * that no browser offers to save it or types it in again; emptied when the page is left, reloaded or out of sight for a
 * while, and with the field itself.
 */
export function PasswordField({ startsFocused, isChecking, onCheck }: Props) {
  const { exposedPassword: words } = useSummaryTexts();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const noteId = useId();
  const [isShown, setShown] = useState(false);
  const [isMissing, setMissing] = useState(false);
  useEmptied(input);
  useEffect(() => {
    if (startsFocused) input.current?.focus();
  }, [startsFocused]);
  const check = () => {
    const typed = input.current?.value ?? "";
    setMissing(typed === "");
    setShown(false);
    if (typed === "") input.current?.focus();
    else onCheck(typed);
  };
  return (
    <div className="password-field">
      <label htmlFor={id}>
        <VisuallyHidden>{words.field}</VisuallyHidden>
      </label>
      <div className="password-field-row">
        <input
          ref={input}
          id={id}
          type={isShown ? "text" : "password"}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby={noteId}
          aria-invalid={isMissing}
          readOnly={isChecking}
          onKeyDown={({ key, nativeEvent }) => {
            if (key === "Enter" && !nativeEvent.isComposing && !isChecking) check();
          }}
        />
        <Button look="choice" aria-pressed={isShown} aria-controls={id} onClick={() => setShown(!isShown)}>
          {isShown ? words.hide : words.show}
        </Button>
      </div>
      <p id={noteId} className="small soft" role={isMissing ? "alert" : undefined}>
        {isMissing ? words.empty : words.asTyped}
      </p>
      {!isChecking && (
        <p>
          <Button look="main" onClick={check}>
            {words.check}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Empties a field when it goes, and when nobody can see it any more. */
function useEmptied(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const input = field.current;
    if (!input) return;
    const empty = () => {
      input.value = "";
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      if (document.visibilityState === "hidden") timer = setTimeout(empty, hiddenAtMost);
    };
    window.addEventListener("pagehide", empty);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", empty);
      document.removeEventListener("visibilitychange", look);
      empty();
    };
  }, [field]);
}
