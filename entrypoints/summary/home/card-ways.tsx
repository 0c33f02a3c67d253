import type { ReactNode } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import "./card-ways.css";

/** The foot of a card: where there is more. */
export function CardWays({ children }: { readonly children: ReactNode }) {
  return <p className="card-ways small">{children}</p>;
}

interface AllLinkProps {
  readonly href: string;
  readonly count: number;
  /** Of what, as the heading of the card says: several such links stand on one page. */
  readonly of: string;
}

/** The way to all of what a card shows the beginning of. */
export function AllLink({ href, count, of }: AllLinkProps) {
  const { shell } = useSummaryTexts();
  return (
    <a href={href}>
      {shell.all(count)} <VisuallyHidden>{of}</VisuallyHidden>
    </a>
  );
}
