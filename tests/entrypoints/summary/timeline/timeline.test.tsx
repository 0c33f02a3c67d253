import { screen, within } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import { Timeline } from "#entrypoints/summary/timeline/timeline.tsx";
import { languages } from "#lib/domain/language.ts";
import { heard, show, shownText } from "#tests/components/show.tsx";
import { textsIn, timelineMessages } from "#tests/locales/in-every-language.ts";
import { aLeak, anAccount, anOldLeak, aPerson, aService, today } from "../a-person.ts";

const words = timelineMessages.en;
const services = [aService("a"), aService("b")];
const incidents = [aLeak("a"), anOldLeak("a"), anOldLeak("b")];
const accounts = [anAccount("a", { since: "2010" }), anAccount("b", { since: "2020" })];

// Else an old password may still be in use elsewhere.
const choices = { ownPasswords: "everywhere" } as const;

const open = (language: (typeof languages)[number] = "en") =>
  show(
    <Timeline weighed={aPerson({ services, incidents, accounts, choices }).weighed} today={today} />,
    language,
  );

const rowOf = (title: string) => {
  const row = screen.getByRole("heading", { name: title }).closest("li");
  if (!row) throw new Error(`There is no row of ${title}.`);
  return within(row as HTMLElement);
};
const titles = () => [...document.querySelectorAll(".happened-title")].map(({ textContent }) => textContent);

describe("the timeline on screen", () => {
  test.for(languages)("says what happened, who said so, what is left of it and why, in %s", (language) => {
    open(language);
    const texts = textsIn(language);
    const own = timelineMessages[language];
    expect(screen.getByRole("heading", { level: 2, name: own.recent })).toBeDefined();
    expect(screen.getByRole("heading", { level: 2, name: own.earlier })).toBeDefined();
    expect(screen.getByRole("heading", { level: 3, name: texts.date("2014") })).toBeDefined();
    const recent = rowOf(texts.incidentTitle(aLeak("a")));
    expect(recent.getByText(own.aftermath.open)).toBeDefined();
    expect(recent.getAllByText(texts.month("2026-09")).length).toBeGreaterThan(0);
    expect(shownText()).toContain(texts.said(aLeak("a")));
    const old = rowOf(texts.incidentTitle(anOldLeak("a")));
    expect(old.getByText(own.aftermath.over)).toBeDefined();
    expect(document.querySelector("[data-incident=a-old]")?.textContent).toContain(
      texts.advice.past.expired(""),
    );
  });

  it("leads to the service", () => {
    open();
    expect(rowOf("Leak of a").getByRole("link", { name: "a" }).getAttribute("href")).toBe("#services/a");
  });

  it("shows what may concern the person, and all of it on demand", async () => {
    const user = open();
    expect(titles()).toEqual(["Leak of a", "Old leak of a"]);
    await user.click(screen.getByRole("button", { name: words.all }));
    expect(titles()).toEqual(["Leak of a", "Old leak of a", "Old leak of b"]);
    expect(heard()).toBe(words.shown(3));
    expect(screen.getByRole("button", { name: words.all }).getAttribute("aria-pressed")).toBe("true");
    await user.click(screen.getByRole("button", { name: words.concerning }));
    expect(titles()).toHaveLength(2);
  });

  it("makes no all-clear where nothing is listed", () => {
    show(<Timeline weighed={aPerson({ services }).weighed} today={today} />);
    expect(shownText()).toBe(words.nothing);
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("says that none concerns the person, and still shows all on demand", async () => {
    const { weighed } = aPerson({
      services,
      incidents: [anOldLeak("b")],
      accounts: [anAccount("b", { since: "2020" })],
    });
    const user = show(<Timeline weighed={weighed} today={today} />);
    expect(shownText()).toContain(words.nothingOpen);
    await user.click(screen.getByRole("button", { name: words.all }));
    expect(titles()).toEqual(["Old leak of b"]);
    expect(shownText()).toContain(words.noneRecent);
  });
});
