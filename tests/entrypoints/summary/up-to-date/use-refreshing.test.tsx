import { updateAddress } from "virtual:update-source";
import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { Summary } from "#entrypoints/summary/summary.tsx";
import { readSummary } from "#entrypoints/summary/use-summary.ts";
import { feedAddress, originOf } from "#lib/domain/asked-hosts.ts";
import { fakePermissions } from "#tests/browser/fake-permissions.ts";
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

const { turnOn, turnOff, refresh, refreshFromFile } = fakeCommands();
const refreshing = {
  turnOnRefresh: turnOn,
  turnOffRefresh: turnOff,
  refresh,
  refreshFromFile,
  readRefreshes: async () =>
    ({
      kind: "done",
      value: { feed: aFeed(), updates: { key: "updates", isOn: false, failures: 0 } },
    }) as const,
};

beforeEach(() => {
  openTabs();
  const permissions = fakePermissions();
  for (const address of [updateAddress, feedAddress]) permissions.of(originOf(address), {}, true);
});

describe("the summary", () => {
  it("opens the view by its address before anything is recorded, and does what it asks for", async () => {
    location.hash = "#up-to-date";
    const product = { ...productOn(await filledDatabase()), ...refreshing };
    const first = done(await readSummary(product));
    const user = await openPage(<Summary first={first} firstTexts={texts} />, product);

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
