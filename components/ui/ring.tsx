import "./ring.css";

interface Props {
  readonly done: number;
  /** At least 1. */
  readonly all: number;
  /** Read out in place of the picture. */
  readonly label: string;
  /** A word below the figures. */
  readonly caption: string;
}

/** A ring that fills from the top, with the figures in it. */
export function Ring({ done, all, label, caption }: Props) {
  return (
    <svg className="ring" viewBox="0 0 132 132" role="img" aria-label={label}>
      <circle className="ring-track" cx="66" cy="66" r="56" />
      {done > 0 && (
        <circle
          className="ring-done"
          cx="66"
          cy="66"
          r="56"
          pathLength={all}
          strokeDasharray={`${done} ${all}`}
        />
      )}
      <text className="ring-figures" x="66" y="68">
        {done}/{all}
      </text>
      <text className="ring-caption" x="66" y="88">
        {caption}
      </text>
    </svg>
  );
}
