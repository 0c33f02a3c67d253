import type { ComponentProps } from "react";
import "./step-box.css";

/** A box to tick, in a field around it that is large enough for a finger. Its name is given or labels it. */
export function StepBox(props: Omit<ComponentProps<"input">, "type" | "className">) {
  return (
    <span className="step-box">
      <input type="checkbox" {...props} />
    </span>
  );
}
