import { screen } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import { CareSection } from "#components/care-section.tsx";
import { Happened } from "#components/happened.tsx";
import { IncidentItem } from "#components/incident-item.tsx";
import { StepWay } from "#components/step-way.tsx";
import { AccountPages } from "#entrypoints/summary/services/account-pages.tsx";
import { languages } from "#lib/domain/language.ts";
import { judge } from "#lib/domain/verdict.ts";
import { anIncident, aService, aStep } from "#tests/domain/builders.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { show, shownText } from "./show.tsx";

const site = aService({
  id: "site:forum.example.com",
  layer: "feed",
  category: "other",
  domains: ["forum.example.com"],
});
const { disclosedOn: _, ...undisclosed } = anIncident();
const listed = {
  ...undisclosed,
  id: "hibp:forum",
  layer: "feed",
  serviceIds: [site.id],
  indexEntry: { name: "Forum" },
  listedOn: "2026-11-20",
} as const;
const ours = anIncident();

// A source is read out with its incident, which the list may have named.
const credit = () => screen.queryByRole("link", { name: /^(?!Example: ).*Have I Been Pwned/ });

describe.for(languages)("what only a breach index has, in %s,", (language) => {
  const { advice, serviceList } = textsIn(language);

  test.for([
    ["an incident", <Happened key="it" exposure={judge(listed, undefined)} />],
    [
      "an incident in a list",
      <ul key="it">
        <IncidentItem incident={listed} />
      </ul>,
    ],
    ["a site", <AccountPages key="it" service={site} region={undefined} today="2026-11-27" />],
  ] as const)("names it and leads there: %s", ([, content]) => {
    show(content, language);
    expect(credit()?.getAttribute("href")).toBe("https://haveibeenpwned.com/");
  });

  it("has no pages of an account, and says so with the site's own start page", () => {
    show(<AccountPages service={site} region={undefined} today="2026-11-27" />, language);
    expect(shownText()).toContain(advice.care.startAt);
    const link = screen.getByRole("link", { name: /^forum\.example\.com/ });
    expect(link.getAttribute("href")).toBe("https://forum.example.com/");
    expect(shownText()).not.toContain(serviceList.pages.notFound("").slice(0, 4));
  });
});

describe("a site that only a breach index has", () => {
  const { care } = textsIn("en").advice;

  it("leads to its start page from a step, which is no button: nobody knows where on it the setting is", () => {
    show(<StepWay step={aStep()} service={site} region={undefined} isMain passwordCheck={undefined} />);
    const link = screen.getByRole("link", { name: /^forum\.example\.com/ });
    expect(link.getAttribute("data-look")).toBeNull();
    // How it is done stands above it already.
    expect(shownText()).not.toContain(care.startAt);
  });

  it("leads there from the care for its account", () => {
    show(
      <CareSection
        own={{ service: site, account: undefined, appsLookedOn: undefined }}
        region={undefined}
        onAnswer={() => undefined}
        onAppsLooked={() => undefined}
      />,
    );
    expect(screen.getAllByRole("link", { name: /^forum\.example\.com/ })).toHaveLength(2);
    expect(shownText()).not.toContain(care.noWay);
  });
});

describe("what our own catalogue has", () => {
  it("is credited to nobody else", () => {
    show(<Happened exposure={judge(ours, undefined)} />);
    expect(credit()).toBeNull();
  });

  it("leads to no start page where no page of a step is known", () => {
    show(<StepWay step={aStep()} service={aService()} region={undefined} isMain passwordCheck={undefined} />);
    expect(screen.queryByRole("link")).toBeNull();
  });
});
