import type { Service } from "#lib/domain/service.ts";
import { smallCatalogue } from "./a-catalogue.ts";

/** A service of the small catalogue. */
export function theService(id: string): Service {
  const found = smallCatalogue.services.find((service) => service.id === id);
  if (!found) throw new Error(`The small catalogue has no ${id}.`);
  return found;
}
