import type { ReactNode } from "react";
import "./external-link.css";

interface Props {
  readonly href: string;
  readonly children: ReactNode;
  readonly lang?: string;
}

/**
 * A link that leaves the product, in a new tab, without telling the site where from. Anything but
 * an http(s) address is shown as text: links come from data.
 */
export function ExternalLink({ href, children, lang }: Props) {
  if (!/^https?:\/\//i.test(href)) return <span lang={lang}>{children}</span>;
  return (
    <a className="external-link" href={href} target="_blank" rel="noreferrer" lang={lang}>
      {children}
      <span aria-hidden="true">{" ↗"}</span>
    </a>
  );
}
