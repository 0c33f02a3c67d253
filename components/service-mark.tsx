import type { CSSProperties } from "react";
import { markLetters } from "#lib/domain/mark-letters.ts";
import type { Service } from "#lib/domain/service.ts";
import { useTexts } from "./texts-context.tsx";
import "./service-mark.css";

interface Props {
  readonly service: Pick<Service, "mark" | "name">;
  readonly size?: "large" | "medium" | "small";
}

/** A service's letters on its colour. The name always stands beside it, so it is silent. */
export function ServiceMark({ service, size = "large" }: Props) {
  const letters = markLetters(service, useTexts().language);
  return (
    <span
      className="service-mark"
      data-size={size}
      data-letters={[...letters].length}
      style={{ "--mark": service.mark.colour } as CSSProperties}
      aria-hidden="true"
    >
      {letters}
    </span>
  );
}

/** Several of them, small, one upon the other. */
export function ServiceMarks({ services }: { readonly services: readonly Service[] }) {
  return (
    <span className="service-marks">
      {services.map((service) => (
        <ServiceMark key={service.id} service={service} size="small" />
      ))}
    </span>
  );
}
