import type { ComponentProps, ReactNode, Ref } from "react";
import "./button.css";

/** From a word in a line to the one thing a screen is for. */
export type ButtonLook = "text" | "quiet" | "choice" | "danger" | "second" | "main";

interface Props extends Omit<ComponentProps<"button">, "className"> {
  readonly look: ButtonLook;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Something to press. `type` is "button" unless it is said to be another. */
export function Button({ look, type = "button", ...rest }: Props) {
  return <button type={type} className="button" data-look={look} {...rest} />;
}

/** A link within the product that looks like the one thing to do on a screen. */
export function ButtonLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a className="button" data-look="main" href={href}>
      {children}
    </a>
  );
}
