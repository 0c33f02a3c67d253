import { screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { RefreshCard } from "#entrypoints/summary/up-to-date/refresh-card.tsx";
import { type Language, languages } from "#lib/domain/language.ts";
import { feedRefusals, fetchRefusals, refreshables, updateRefusals } from "#lib/domain/refresh.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { upToDateMessages } from "#tests/locales/in-every-language.ts";
import { aFeed, at, now, refused, today, updates } from "./some-states.ts";

type Shown = Parameters<typeof RefreshCard>[0];

function open(over: Partial<Shown> = {}, language: Language = "en") {
  const told = { onTurnOn: vi.fn(), onTurnOff: vi.fn(), onRefresh: vi.fn() };
  const user = show(
    <RefreshCard
      what="feed"
      host="list.example"
      state={undefined}
      isPermitted={false}
      job={{ state: "idle" }}
      today={today}
      now={now}
      goesToo={0}
      {...told}
      {...over}
    >
      <p>The facts of it.</p>
    </RefreshCard>,
    language,
  );
  return { told, user };
}

const buttons = () => screen.getAllByRole("button").map(({ textContent }) => textContent);
const permitted = { isPermitted: true } as const;

describe.for(languages)("the card of something that can be kept up to date, in %s,", (language) => {
  const words = upToDateMessages[language];

  test.for(refreshables)("says before it is on what %s brings, who is asked and what they learn", (what) => {
    open({ what }, language);
    const { brings, asked, learns, turnOn } = words.of[what];
    for (const said of [brings, asked("list.example"), learns, words.asks("list.example")]) {
      expect(shownText()).toContain(said);
    }
    expect(buttons()).toEqual([turnOn]);
  });

  test.for([...fetchRefusals, ...feedRefusals, ...updateRefusals])(
    "says why nothing came, how to go on, and that the list stays: %s",
    (why) => {
      open({ ...permitted, state: aFeed(refused(why)) }, language);
      const { said, way } = words.refused[why];
      expect(shownText()).toContain(`${said} ${way}`);
      expect(shownText()).toContain(words.of.feed.stays);
      expect(shownText()).toContain("14:00");
    },
  );

  it("never says the same of two refusals of one kind", () => {
    for (const refusals of [fetchRefusals, feedRefusals, updateRefusals]) {
      const said = refusals.map((why) => words.refused[why].said);
      expect(new Set(said).size).toBe(said.length);
    }
  });
});

describe("the card of something that can be kept up to date", () => {
  const words = upToDateMessages.en;
  const own = words.of.feed;

  it("turns it on with one press", async () => {
    const { told, user } = open();
    await user.click(screen.getByRole("button", { name: own.turnOn }));
    expect(told.onTurnOn).toHaveBeenCalledOnce();
  });

  it("says that it stays off where the permission was not given, and lets one try again", () => {
    open({ job: { state: "refused", refusal: "not-given" } });
    expect(screen.getByRole("alert").textContent).toContain(words.notGiven.said);
    expect(buttons()).toEqual([own.turnOn]);
  });

  it("shows while it asks nothing to press", () => {
    open({ ...permitted, state: aFeed(), job: { state: "running", part: Number.NaN } });
    expect(screen.getByRole("progressbar", { name: own.running })).toBeDefined();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("says that it is up to date, when that was asked and when it will be again", () => {
    open({ ...permitted, state: aFeed() });
    expect(shownText()).toContain("Up to date. Last asked: today, 14:05. Next: about tomorrow.");
    expect(shownText()).toContain("The facts of it.");
    expect(buttons()).toEqual([words.again, words.turnOff]);
  });

  it("says no time of the next asking that is past already", () => {
    open({ ...permitted, state: aFeed({ nextAt: at(14, 59) }) });
    expect(shownText()).toContain(words.nextSoon);
  });

  it("says of one that was never asked that it was not", () => {
    const { tried: _, confirmedAt: __, list: ___, ...never } = aFeed();
    open({ ...permitted, state: never });
    expect(shownText()).toContain(words.notAsked);
    expect(shownText()).not.toContain("Up to date");
  });

  it("says when it was last known to be the newest, and when it asks again today", () => {
    open({ ...permitted, state: aFeed(refused("server-error")) });
    expect(shownText()).toContain("Last known to be the newest: yesterday.");
    expect(shownText()).toContain("Next: about today, 16:30.");
    expect(shownText()).not.toContain("Up to date");
  });

  it("says of no list that it stays where none is in use", () => {
    const { list: _, ...without } = aFeed(refused("offline"));
    open({ ...permitted, state: without });
    expect(shownText()).toContain(words.refused.offline.said);
    expect(shownText()).not.toContain(own.stays);
    expect(shownText()).not.toContain("The facts of it.");
  });

  it("asks for the permission anew where it was taken back, and says nothing of a next time", async () => {
    const { told, user } = open({ state: aFeed() });
    expect(shownText()).toContain(words.refused["not-permitted"].said);
    expect(shownText()).not.toContain("Next:");
    await user.click(screen.getByRole("button", { name: words.allowAgain }));
    expect(told.onTurnOn).toHaveBeenCalledOnce();
  });

  it("says so too where it was turned off for want of the permission, whose data is still there", () => {
    const { nextAt: _, ...off } = aFeed({
      isOn: false,
      tried: { at: at(14, 0), end: { kind: "refused", why: "not-permitted" } },
    });
    open({ state: off });
    expect(shownText()).toContain(words.refused["not-permitted"].said);
    expect(buttons()).toEqual([words.allowAgain, words.turnOff]);
  });

  test.for([
    ["new", words.isNew],
    ["unchanged", words.unchanged],
  ] as const)("tells of what came of a press: %s", ([result, said]) => {
    open({ ...permitted, state: aFeed(), job: { state: "done", result } });
    expect(document.activeElement?.textContent).toBe(said);
  });

  it("says a refusal once, though it stands on record too", () => {
    open({
      ...permitted,
      state: aFeed(refused("timed-out")),
      job: { state: "refused", refusal: "timed-out" },
    });
    expect(shownText().split(words.refused["timed-out"].said)).toHaveLength(2);
    expect(screen.getByRole("alert")).toBeDefined();
  });

  it("says before it is turned off what goes with it and what stays, and can be left", async () => {
    const { told, user } = open({ ...permitted, state: aFeed(), goesToo: 2 });
    await user.click(screen.getByRole("button", { name: words.turnOff }));
    const dialog = screen.getByRole("dialog", { name: own.question });
    for (const said of [own.goes, words.goesToo(2), own.remains]) expect(dialog.textContent).toContain(said);
    await user.click(screen.getByRole("button", { name: words.cancel }));
    expect(told.onTurnOff).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: words.turnOff }));
    await user.click(screen.getByRole("button", { name: own.confirm }));
    expect(told.onTurnOff).toHaveBeenCalledOnce();
  });

  it("says that it was turned off, and offers it as at first", () => {
    open({ job: { state: "done", result: "turned-off" } });
    expect(shownText()).toContain(words.turnedOff);
    expect(buttons()).toEqual([own.turnOn]);
  });

  it("lets what came from a file be deleted though it is off", () => {
    open({ state: aFeed({ isOn: false }) });
    expect(buttons()).toEqual([own.turnOn, words.eraseData]);
    expect(shownText()).toContain("The facts of it.");
    expect(shownText()).not.toContain("Up to date");
  });

  it("never says of our own data that there is none to stay", () => {
    const { edition: _, ...without } = updates({
      tried: { at: now, end: { kind: "refused", why: "older" } },
    });
    open({ ...permitted, what: "updates", state: without });
    expect(shownText()).toContain(words.of.updates.stays);
  });
});
