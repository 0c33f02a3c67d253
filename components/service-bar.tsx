import "./service-bar.css";

interface Props {
  /** Services with an established incident. */
  readonly established: number;
  /** Services with nothing but claims. */
  readonly unproven: number;
  /** The most there are of any kind of data. */
  readonly of: number;
}

/** A bar of services, claims hatched. The figures always stand beside it, so it is silent. */
export function ServiceBar({ established, unproven, of }: Props) {
  const share = (count: number) => `${(100 * count) / of}%`;
  return (
    <div className="service-bar" aria-hidden="true">
      <i style={{ width: share(established) }} />
      <i data-claims style={{ width: share(unproven) }} />
    </div>
  );
}
