import "./progress.css";

interface Props {
  /** Read out in place of the bar. */
  readonly label: string;
  readonly done: number;
  readonly all: number;
}

/** A bar with one piece for each thing to do. */
export function Progress({ label, done, all }: Props) {
  return (
    <div className="progress" role="img" aria-label={label}>
      {Array.from({ length: all }, (_, piece) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are alike and have no other identity
        <i key={piece} data-done={piece < done} />
      ))}
    </div>
  );
}
