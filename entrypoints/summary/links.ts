import type { DataClass } from "#lib/domain/data-class.ts";
import { hrefOf } from "./route.ts";

/** Links between the views, in the form that components take. */
export const serviceHref = (serviceId: string): string => hrefOf({ view: "service", serviceId });
export const dataHref = (dataClass: DataClass): string => hrefOf({ view: "data", dataClass });
export const homeHref = hrefOf({ view: "home" });
export const planHref = hrefOf({ view: "plan" });
export const allDataHref = hrefOf({ view: "data" });
export const listHref = hrefOf({ view: "services" });
export const passwordCheckHref = hrefOf({ view: "password-check" });
export const findHref = hrefOf({ view: "find" });
export const upToDateHref = hrefOf({ view: "up-to-date" });
export const settingsHref = hrefOf({ view: "settings" });
export const privacyHref = hrefOf({ view: "privacy" });
export const welcomeHref = hrefOf({ view: "welcome" });
