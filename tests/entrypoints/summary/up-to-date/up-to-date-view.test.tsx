import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { UpToDateView } from "#entrypoints/summary/up-to-date/up-to-date-view.tsx";
import { openTabs } from "#tests/browser/fake-tabs.ts";
import { Page, shownText } from "#tests/components/show.tsx";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { openPage } from "#tests/entrypoints/open-page.tsx";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { productOn } from "#tests/product/product-on.ts";
import { ended, fakeCommands } from "./some-commands.ts";
import { aFeed, aList, today, updates } from "./some-states.ts";

const texts = textsIn("en");
const { upToDate: words } = texts;
type Shown = Parameters<typeof UpToDateView>[0];

async function open(over: Partial<Shown> = {}, commands = fakeCommands()) {
  const user = await openPage(
    <Page>
      <UpToDateView
        inUse={{ checkedOn: "2026-11-20", hash: "bundled" }}
        states={{}}
        commands={commands}
        addresses={{ updates: "https://updates.example/catalogue/", feed: "https://list.example/all" }}
        onlyInFeed={0}
        passwordCheckHref="#password-check"
        today={today}
        {...over}
      />
    </Page>,
    productOn(await filledDatabase()),
  );
  return { user, commands };
}

const feedCard = () => within(screen.getByRole("region", { name: words.of.feed.heading }));

beforeEach(() => openTabs());

describe("the view that keeps things up to date", () => {
  it("says how old the data in use is, where it came from, and that all is off by default", async () => {
    await open();
    expect(shownText()).toContain("The incident data in use is from 20 November 2026 (7 days ago).");
    expect(shownText()).toContain(words.came.bundled);
    expect(shownText()).toContain(words.offByDefault);
  });

  it("says that the data came as an update where it did", async () => {
    await open({ states: { updates: updates() }, inUse: { checkedOn: "2026-11-26", hash: "edition-12" } });
    expect(shownText()).toContain(words.came.update);
    expect(shownText()).toContain("Edition 12, made on 26 November 2026.");
    expect(shownText()).not.toContain(words.bundledIsNewer);
  });

  it("says that what came with the release is newer than the update where it is", async () => {
    await open({ states: { updates: updates() } });
    expect(shownText()).toContain(words.bundledIsNewer);
  });

  it("tells what is in the list, counts what was left out, and whose it is", async () => {
    await open({ states: { feed: aFeed({ list: { ...aList, dropped: 3, from: "file" } }) } });
    for (const said of [
      words.list.entries("1,023"),
      words.list.merged("191"),
      words.list.dropped("3"),
      words.list.newest("25 November 2026"),
      words.list.fromFile("27 November 2026"),
    ]) {
      expect(shownText()).toContain(said);
    }
    const credit = feedCard().getByRole("link", { name: /^Have I Been Pwned/ });
    expect(credit.getAttribute("href")).toBe("https://haveibeenpwned.com/");
  });

  it("asks the browser within the press, before the product does anything", async () => {
    const order: string[] = [];
    const ask = async () => {
      order.push("ask");
      return true;
    };
    const turnOn = () => {
      order.push("turn on");
      return ended({ kind: "new" });
    };
    const { user } = await open({}, fakeCommands({ ask, turnOn }));
    await user.click(feedCard().getByRole("button", { name: words.of.feed.turnOn }));
    await feedCard().findByText(words.isNew);
    expect(order).toEqual(["ask", "turn on"]);
  });

  it("turns nothing on where the permission was not given", async () => {
    const { user, commands } = await open({}, fakeCommands({ ask: async () => false }));
    await user.click(feedCard().getByRole("button", { name: words.of.feed.turnOn }));
    expect((await feedCard().findByRole("alert")).textContent).toContain(words.notGiven.said);
    expect(commands.turnOn).not.toHaveBeenCalled();
  });

  it("turns it off on the person's word", async () => {
    const { user, commands } = await open({ states: { feed: aFeed() } });
    await user.click(feedCard().getByRole("button", { name: words.turnOff }));
    await user.click(screen.getByRole("button", { name: words.of.feed.confirm }));
    await feedCard().findByText(words.turnedOff);
    expect(commands.turnOff).toHaveBeenCalledExactlyOnceWith("feed");
  });

  it("sees on coming back that the permission was taken back meanwhile", async () => {
    let isGiven = true;
    await open({ states: { feed: aFeed() } }, fakeCommands({ has: async () => isGiven }));
    expect(shownText()).toContain("Up to date.");
    isGiven = false;
    window.dispatchEvent(new Event("focus"));
    await waitFor(() => expect(shownText()).toContain(words.refused["not-permitted"].said));
  });

  it("lets the permission be given again where a press found it taken back", async () => {
    const refresh = () => ended({ kind: "refused", why: "not-permitted" });
    const { user } = await open({ states: { feed: aFeed() } }, fakeCommands({ refresh }));
    await user.click(feedCard().getByRole("button", { name: words.again }));
    expect(await feedCard().findByRole("button", { name: words.allowAgain })).toBeDefined();
  });

  it("hands on what is in a file, and says what came of it", async () => {
    const { user, commands } = await open();
    await user.upload(screen.getByLabelText(words.file.choose), new File(["[1]"], "list.json"));
    await screen.findByText(words.file.taken);
    const [[bytes] = []] = vi.mocked(commands.refreshFromFile).mock.calls;
    expect(new TextDecoder().decode(bytes)).toBe("[1]");
  });

  it("takes no file into memory that is larger than any of ours", async () => {
    const { user, commands } = await open();
    const file = new File(["[1]"], "list.json");
    Object.defineProperty(file, "size", { value: 65 * 1024 * 1024 });
    await user.upload(screen.getByLabelText(words.file.choose), file);
    expect((await screen.findByRole("alert")).textContent).toContain(words.file.refused["too-large"].said);
    expect(commands.refreshFromFile).not.toHaveBeenCalled();
  });

  it("leads to the check of a password", async () => {
    await open();
    const link = screen.getByRole("link", { name: words.passwords.open });
    expect(link.getAttribute("href")).toBe("#password-check");
  });
});
