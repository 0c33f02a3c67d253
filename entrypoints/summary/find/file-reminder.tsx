import { useId } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { StepBox } from "#components/ui/step-box.tsx";
import type { FileSystemKind } from "#lib/locales/messages/find.ts";
import "./file-reminder.css";

interface Props {
  readonly system: FileSystemKind;
  readonly isDeleted: boolean;
  readonly onDelete: (isDeleted: boolean) => void;
}

/** That the exported file still lies open, and how it is deleted for good; ticked off by the person. */
export function FileReminder({ system, isDeleted, onDelete }: Props) {
  const { file: words } = useSummaryTexts().find;
  const id = useId();
  return (
    <section className="file-reminder small" data-deleted={isDeleted} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{words.heading}</h3>
      {!isDeleted && (
        <>
          <p>{words.reason}</p>
          <ol>
            {words.ways[system].map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ol>
          <p className="soft">{words.elsewhere}</p>
        </>
      )}
      <label htmlFor={id}>
        <StepBox id={id} checked={isDeleted} onChange={({ target }) => onDelete(target.checked)} />
        {words.tick}
      </label>
    </section>
  );
}

/** Which ways of deleting a file this device has. @param platform as browsers call it, or their user agent. */
export function fileSystemOf(platform: string): FileSystemKind {
  if (/win/i.test(platform) && !/darwin/i.test(platform)) return "windows";
  return /mac/i.test(platform) ? "mac" : "other";
}
