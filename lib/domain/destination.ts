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

/** Hosts and paths of pages that explain how something is done rather than being where it is done. */
const guideHost = /^(?:[^.]+\.)*(?:help|helpcenter|support|faq|guide|kf|learn|docs)\./;
const guidePath =
  /\/(?:help|faq|support|guide|guides|hc|articles?|answers?|knowledge)(?:[/.-]|$)|contentid=/i;

/** Whether a page only tells the way: it is never called a setting. */
export function isGuide({ url, isHelp }: AccountPage): boolean {
  if (isHelp || url === undefined) return isHelp === true;
  const { hostname, pathname, search } = new URL(url);
  return guideHost.test(hostname) || guidePath.test(`${pathname}${search}`);
}
