import { placeOf } from "#lib/domain/host.ts";
import type { Page } from "#lib/domain/page.ts";
import { readActiveTab, readTabPage } from "./tab.ts";

/** What the tab in front of the person shows. The address of a private tab is not even asked for. */
export async function readPage(): Promise<Page> {
  const tab = await readActiveTab();
  if (!tab) return { kind: "not-web" };
  if (tab.isPrivate) return { kind: "private" };
  const page = await readTabPage(tab.tabId);
  const place = page && placeOf(page.address);
  if (!place) return { kind: "not-web" };
  return place.kind === "near" ? { kind: "not-covered" } : { kind: "web", host: place.host };
}
