import type { HygieneStep } from "./hygiene-step.ts";
import type { AccountPage, AccountPageKind, Service } from "./service.ts";

/** Where at a service a step is done. */
export interface Destination {
  readonly kind: AccountPageKind;
  readonly page: AccountPage;
}

/** The best page for a step that the service is known to have; nothing where none is. */
export function destinationOf(service: Service, step: HygieneStep): Destination | undefined {
  for (const kind of step.pages) {
    const page = service.pages[kind];
    if (page) return { kind, page };
  }
  return undefined;
}
