import { useAnnounced } from "#components/live-region.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import "./progress.css";

interface Props {
  /** What is being done. */
  readonly label: string;
  /** How far, in numbers. It changes often, and is not read out. */
  readonly detail?: string;
  /** From 0 to 1; `NaN` where nobody knows how much there is. */
  readonly part: number;
  readonly onCancel: () => void;
}

/** How far long work is, and the way to stop it at once. */
export function Progress({ label, detail, part, onCancel }: Props) {
  const { find } = useSummaryTexts();
  useAnnounced(label);
  return (
    <div className="find-progress">
      <p className="small">
        {label}
        {detail !== undefined && <span className="soft num"> {detail}</span>}
      </p>
      <progress aria-label={label} max={1} {...(!Number.isNaN(part) && { value: part })} />
      <Button look="choice" onClick={onCancel}>
        {find.cancel}
      </Button>
    </div>
  );
}
