import { useAnnounced } from "#components/live-region.tsx";
import "./refresh-running.css";

/** That something is going on of which nobody knows how long it takes. It ends by itself: whatever is asked has a time limit. */
export function RefreshRunning({ label }: { readonly label: string }) {
  useAnnounced(label);
  return (
    <div className="refresh-running">
      <p className="small">{label}</p>
      <progress aria-label={label} />
    </div>
  );
}
