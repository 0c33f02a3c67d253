import type { Service } from "#lib/domain/service.ts";
import { useTexts } from "./texts-context.tsx";
import { ExternalLink } from "./ui/external-link.tsx";

interface Props {
  readonly service: Service;
  /** The page alone, beside what to do there. */
  readonly isBrief?: boolean;
}

/**
 * The way into a site that no page of an account is known of, as only a breach index lists it: that none is known, and its own
 * start page. Nothing for a service of our own catalogue.
 */
export function SiteStart({ service: { layer, domains }, isBrief = false }: Props) {
  const { advice } = useTexts();
  const [domain] = domains;
  if (layer !== "feed" || domain === undefined) return null;
  return (
    <p className="small">
      {!isBrief && <span className="soft">{advice.care.startAt} </span>}
      <ExternalLink href={`https://${domain}/`}>{domain}</ExternalLink>
    </p>
  );
}
