import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { Summary } from "#entrypoints/summary/summary.tsx";
import { RefreshingProvider, useRefreshingOf } from "#entrypoints/summary/up-to-date/use-refreshing.ts";
import { readSummary, type SummaryRecord } from "#entrypoints/summary/use-summary.ts";
import { openTabs } from "#tests/browser/fake-tabs.ts";
import { shownText } from "#tests/components/show.tsx";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { done, openPage } from "#tests/entrypoints/open-page.tsx";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { productOn } from "#tests/product/product-on.ts";
import { fakeCommands } from "./some-commands.ts";
import { aFeed } from "./some-states.ts";

const texts = textsIn("en");
const { upToDate: words } = texts;
const addresses = { updates: "https://updates.example/catalogue/", feed: "https://list.example/all" };

const { turnOn, turnOff, refresh, refreshFromFile } = fakeCommands();
const refreshing = {
  turnOnRefresh: turnOn,
  turnOffRefresh: turnOff,
  refresh,
  refreshFromFile,
  readRefreshes: async () => ({ kind: "done", value: { feed: aFeed() } }) as const,
};
const isGiven = { has: async () => true, ask: async () => true };
const abilities = { updates: isGiven, feed: isGiven };

/** The summary as its page puts it together. */
const Joined = ({ first }: { readonly first: SummaryRecord }) => (
  <RefreshingProvider value={useRefreshingOf(refreshing, abilities, addresses)}>
    <Summary first={first} firstTexts={texts} />
  </RefreshingProvider>
);

beforeEach(() => openTabs());

describe("the summary", () => {
  it("opens the view by its address before anything is recorded, and does what it asks for", async () => {
    location.hash = "#up-to-date";
    const product = productOn(await filledDatabase());
    const first = done(await readSummary(product));
    const user = await openPage(<Joined first={first} />, product);

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(words.heading);
    expect(document.title).toContain(words.heading);
    const updates = within(screen.getByRole("region", { name: words.of.updates.heading }));
    await user.click(updates.getByRole("button", { name: words.of.updates.turnOn }));
    await updates.findByText(words.isNew);
    expect(turnOn).toHaveBeenCalledExactlyOnceWith("updates");

    const feed = within(screen.getByRole("region", { name: words.of.feed.heading }));
    await user.click(await feed.findByRole("button", { name: words.again }));
    await feed.findByText(words.unchanged);
    expect(refresh).toHaveBeenCalledExactlyOnceWith("feed");
    expect(shownText()).toContain(words.list.entries("1,023"));
  });
});
