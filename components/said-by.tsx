import type { Incident } from "#lib/domain/incident.ts";
import { useTexts } from "./texts-context.tsx";
import { ExternalLink } from "./ui/external-link.tsx";

/** Whose list some of the data is from. Their licence (CC BY 4.0) asks for the name and the link wherever it is shown. */
export const breachIndex = { name: "Have I Been Pwned", address: "https://haveibeenpwned.com/" } as const;

/** By whom an incident was said to have happened. What comes from a breach index leads there. */
export function SaidBy({ incident }: { readonly incident: Incident }) {
  const { said } = useTexts();
  if (incident.layer !== "feed") return said(incident);
  return <ExternalLink href={breachIndex.address}>{said(incident)}</ExternalLink>;
}
