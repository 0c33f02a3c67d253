import type { CSSProperties } from "react";
import type { Service } from "#lib/domain/service.ts";
import "./service-mark.css";

/** A service's letter on its colour. The name always stands beside it, so it is silent. */
export function ServiceMark({ mark }: { readonly mark: Service["mark"] }) {
  return (
    <span className="service-mark" style={{ "--mark": mark.colour } as CSSProperties} aria-hidden="true">
      {mark.letter}
    </span>
  );
}
