import { type DataClass, dataClasses } from "#lib/domain/data-class.ts";

/** What of the summary is shown. The address says it, so that the browser's own back button works. */
export type Route =
  | {
      readonly view:
        | "home"
        | "plan"
        | "timeline"
        | "services"
        | "find"
        | "up-to-date"
        | "password-check"
        | "saving"
        | "settings"
        | "privacy"
        | "welcome";
    }
  | { readonly view: "data"; readonly dataClass?: DataClass }
  | { readonly view: "service"; readonly serviceId: string };

/** The part of the address after `#`, as a link. */
export function hrefOf(route: Route): string {
  switch (route.view) {
    case "home":
      return "#";
    case "service":
      // A colon may stand there, and an address with one as it is means the same.
      return `#services/${encodeURIComponent(route.serviceId)}`;
    case "data":
      return route.dataClass === undefined ? "#data" : `#data/${route.dataClass}`;
    default:
      return `#${route.view}`;
  }
}

/** What an address asks for; home where it asks for nothing that exists. */
export function routeOf(hash: string): Route {
  const [view, id] = hash.replace(/^#/, "").split("/");
  switch (view) {
    case "services":
      return id ? { view: "service", serviceId: decoded(id) } : { view };
    case "data": {
      const dataClass = dataClasses.find((known) => known === id);
      return dataClass === undefined ? { view } : { view, dataClass };
    }
    case "plan":
    case "timeline":
    case "find":
    case "up-to-date":
    case "password-check":
    case "saving":
    case "settings":
    case "privacy":
    case "welcome":
      return { view };
    default:
      return { view: "home" };
  }
}

/** What somebody typed may be no encoding of anything. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
