import type { ReactNode } from "react";
import { ButtonLink } from "./button.tsx";
import "./external-link.css";

interface Props {
  readonly href: string;
  readonly children: ReactNode;
  readonly lang?: string;
  /** Read out in place of the words, where a page has several with the same ones. It begins with them. */
  readonly label?: string;
  /** As a button, where it is what a step is done with. */
  readonly look?: "main" | "second";
}

/**
 * A link that leaves the product, in a new tab, without telling the site where from. Anything but
 * an http(s) address is shown as text: links come from data.
 */
export function ExternalLink({ href, children, lang, label, look }: Props) {
  if (!/^https?:\/\//i.test(href)) return <span lang={lang}>{children}</span>;
  // A label is in the language of the page, whatever language the words are in.
  const isLabelled = label !== undefined;
  const attributes = {
    href,
    target: "_blank",
    rel: "noreferrer",
    "aria-label": label,
    lang: isLabelled ? undefined : lang,
  };
  const words = (
    <>
      {isLabelled && lang !== undefined ? <span lang={lang}>{children}</span> : children}
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
