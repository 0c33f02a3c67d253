import { useId, useState } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { EraseDialog } from "./erase-dialog.tsx";
import "./settings.css";

interface Props {
  readonly onErase: () => void;
}

/** The way to erase everything, with a question before it. */
export function EraseSection({ onErase }: Props) {
  const { erase: words } = useSummaryTexts().settings;
  const [isAsking, setIsAsking] = useState(false);
  const id = useId();
  return (
    <section className="settings-card" aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      <p className="small soft">{words.note}</p>
      <p>
        <button type="button" className="choice dangerous" onClick={() => setIsAsking(true)}>
          {words.open}
        </button>
      </p>
      {isAsking && <EraseDialog onErase={onErase} onClose={() => setIsAsking(false)} />}
    </section>
  );
}
