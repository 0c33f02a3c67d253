import type { CSSProperties } from "react";
import type { Service } from "#lib/domain/service.ts";
import "./service-mark.css";

interface Props {
  readonly mark: Service["mark"];
  readonly size?: "large" | "medium" | "small";
}

/** A service's letter on its colour. The name always stands beside it, so it is silent. */
export function ServiceMark({ mark, size = "large" }: Props) {
  return (
    <span
      className="service-mark"
      data-size={size}
      style={{ "--mark": mark.colour } as CSSProperties}
      aria-hidden="true"
    >
      {mark.letter}
    </span>
  );
}

/** Several of them, small, one upon the other. */
export function ServiceMarks({ services }: { readonly services: readonly Service[] }) {
  return (
    <span className="service-marks">
      {services.map(({ id, mark }) => (
        <ServiceMark key={id} mark={mark} size="small" />
      ))}
    </span>
  );
}
