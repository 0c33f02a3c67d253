import type { ReactNode } from "react";
import "./button.css";
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
  return (
    <a
      className={look ? "button" : "external-link"}
      data-look={look}
      href={href}
      target="_blank"
      rel="noreferrer"
      lang={lang}
    >
      {children}
      <span aria-hidden="true">{" ↗"}</span>
    </a>
  );
}
