import { screen, within } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import { HomeView } from "#entrypoints/summary/home/home-view.tsx";
import { NewSince } from "#entrypoints/summary/home/new-since.tsx";
import { indexCatalogue } from "#lib/domain/catalogue-index.ts";
import { addDays } from "#lib/domain/day.ts";
import { isNews, ownIncidents } from "#lib/domain/home.ts";
import { languages } from "#lib/domain/language.ts";
import { isOpen } from "#lib/domain/verdict.ts";
import { aStepContext } from "#tests/components/a-step-context.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { smallCatalogue, smallDay } from "#tests/content/a-catalogue.ts";
import { weighedSmall } from "#tests/content/own-small.ts";
import { noAccount } from "#tests/domain/builders.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";

type Shown = Parameters<typeof HomeView>[0];

const { services, incidents, signs, steps } = smallCatalogue;
const catalogue = indexCatalogue(services, incidents, signs, new Map(steps.map((step) => [step.id, step])));
const weighed = weighedSmall(["shop", "portal"]);
const own = ownIncidents(weighed);
const since = addDays(smallDay, -10);
const { home, upToDate, date } = textsIn("en");

const open = (over: Partial<Shown> = {}) =>
  show(
    <HomeView
      {...aStepContext()}
      catalogue={catalogue}
      checkedOn={smallDay}
      weighed={weighed}
      choices={{ unusedAfterMonths: 12 }}
      gone={0}
      isFindOffered={false}
      isRefreshOffered={true}
      lastLook={undefined}
      onAnswer={() => undefined}
      onRegion={() => undefined}
      {...over}
    />,
  );

const shownIncidents = () =>
  [...document.querySelectorAll<HTMLElement>(".happened")].map(({ dataset }) => dataset["incident"]);
const ofYear = own.filter(({ exposure }) => isOpen(exposure) && isNews(exposure.incident, smallDay));

describe("what is new since the last look", () => {
  test.for(languages)("is told with the day of that look and how many there are, in %s", (language) => {
    const texts = textsIn(language);
    show(<NewSince since={since} incidents={own.slice(0, 2)} />, language);
    const heading = screen.getByRole("heading", { level: 2 }).textContent;
    expect(heading).toContain(texts.home.newSince(texts.date(since)));
    expect(heading).toContain(texts.home.newSinceCount(2));
    expect(shownIncidents()).toEqual(own.slice(0, 2).map(({ exposure }) => exposure.incident.id));
  });

  it("is nothing at all where nothing came", () => {
    show(<NewSince since={since} incidents={[]} />);
    expect(shownText()).toBe("");
  });

  it("stands on home, and is not said again below, neither as news nor as earlier", () => {
    const [fresh] = ofYear;
    open({ lastLook: { on: since, isNewSince: ({ id }) => id === fresh?.exposure.incident.id } });
    const card = within(screen.getByRole("region", { name: new RegExp(home.newSince(date(since))) }));
    expect(card.getAllByRole("article")).toHaveLength(1);
    expect(shownIncidents().toSorted()).toEqual(own.map(({ exposure }) => exposure.incident.id).toSorted());
  });

  it("is nothing of what does not concern the person, though it is new", () => {
    const without = weighedSmall(["shop"], { accounts: [noAccount({ serviceId: "shop" })] });
    const exposures = ownIncidents(without).map(({ exposure }) => exposure);
    expect(exposures.length).toBeGreaterThan(0);
    expect(exposures.filter(isOpen)).toEqual([]);
    open({ weighed: without, lastLook: { on: since, isNewSince: () => true } });
    expect(shownText()).not.toContain(home.newSince(date(since)));
  });

  it("is never followed by a sentence that there is no news, where all news is in it", () => {
    expect(ofYear.length).toBeGreaterThan(0);
    open({ lastLook: { on: since, isNewSince: () => true } });
    expect(shownText()).not.toContain(home.noNews);
  });

  it("does not keep that sentence away where there is none indeed", () => {
    const quiet = weighedSmall(["quiet"]);
    expect(ownIncidents(quiet).filter(({ exposure }) => isOpen(exposure))).toEqual([]);
    open({ weighed: quiet, lastLook: { on: since, isNewSince: () => false } });
    expect(shownText()).toContain(home.noNews);
  });
});

describe("home", () => {
  it("leads to what keeps the incident data up to date", () => {
    open();
    expect(screen.getByRole("link", { name: upToDate.heading }).getAttribute("href")).toBe("#up-to-date");
  });

  const isOffered = () => screen.queryByRole("region", { name: upToDate.offer.heading }) !== null;

  test.for([
    [0, false],
    [27, false],
    [28, true],
    [100, true],
  ] as const)("offers updates by the age of the data: at %i days: %s", ([days, expected]) => {
    open({ checkedOn: addDays(smallDay, -days) });
    expect(isOffered()).toBe(expected);
  });

  it("offers no updates where they are on", () => {
    open({ checkedOn: addDays(smallDay, -100), isRefreshOffered: false });
    expect(isOffered()).toBe(false);
  });
});
