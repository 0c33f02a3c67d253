import type { ComponentProps, Ref } from "react";
import "./button.css";

/** From a word in a line to the one thing a screen is for. */
type ButtonLook = "text" | "quiet" | "choice" | "danger" | "second" | "main";

interface Props extends Omit<ComponentProps<"button">, "className"> {
  readonly look: ButtonLook;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Something to press. `type` is "button" unless it is said to be another. */
export function Button({ look, type = "button", ...rest }: Props) {
  return <button type={type} className="button" data-look={look} {...rest} />;
}

interface LinkProps extends Omit<ComponentProps<"a">, "className"> {
  readonly look?: "main" | "second";
}

/** A link that looks like the one thing to do on a screen, or beside it. */
export function ButtonLink({ look = "main", ...rest }: LinkProps) {
  return <a className="button" data-look={look} {...rest} />;
}
