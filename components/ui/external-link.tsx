import type { ReactNode } from "react";
import { ButtonLink } from "./button.tsx";
import "./external-link.css";

interface Props {
  readonly href: string;
  readonly children: ReactNode;
  readonly lang?: string;
  /** As a button, where it is what a step is done with. */
  readonly look?: "main" | "second";
}

/**
 * A link that leaves the product, in a new tab, without telling the site where from. Anything but
 * an http(s) address is shown as text: links come from data.
 */
export function ExternalLink({ href, children, lang, look }: Props) {
  if (!/^https?:\/\//i.test(href)) return <span lang={lang}>{children}</span>;
  const attributes = { href, target: "_blank", rel: "noreferrer", lang };
  const words = (
    <>
      {children}
      <span aria-hidden="true">{" ↗"}</span>
    </>
  );
  return look ? (
    <ButtonLink look={look} {...attributes}>
      {words}
    </ButtonLink>
  ) : (
    <a className="external-link" {...attributes}>
      {words}
    </a>
  );
}
