import type { ReactNode } from "react";
import type { EvidenceGrade } from "#lib/domain/incident.ts";
import "./chip.css";

/** What a chip says: how well something is established, how it stands, or what kind of thing it is. */
export type ChipLook = EvidenceGrade | "to-do" | "done" | "left" | "information" | "data";

/** A word or two that qualify what stands beside them. The words say it; the colour only repeats it. */
export function Chip({ look, children }: { readonly look: ChipLook; readonly children: ReactNode }) {
  return (
    <span className="chip num" data-look={look}>
      {children}
    </span>
  );
}
