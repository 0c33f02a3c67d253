import { screen, within } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import { ExposedDataDetail } from "#entrypoints/summary/data/exposed-data-detail.tsx";
import { ExposedDataList } from "#entrypoints/summary/data/exposed-data-list.tsx";
import { DataBrief } from "#entrypoints/summary/home/data-brief.tsx";
import { exposedData } from "#lib/domain/exposure-ledger.ts";
import { languages } from "#lib/domain/language.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { anIncident } from "#tests/domain/builders.ts";
import { advice, ownOf, servicesNamed } from "#tests/domain/own-services.ts";
import { exposedDataMessages, messages, shellMessages } from "#tests/locales/in-every-language.ts";

const words = exposedDataMessages.en;
const exposed = exposedData(
  ownOf({
    services: servicesNamed("a", "b"),
    incidents: [
      anIncident({
        id: "a-leak",
        serviceIds: ["a"],
        dataClasses: ["passwords", "genders"],
        occurred: { from: "2018-08" },
      }),
      anIncident({
        id: "b-claim",
        serviceIds: ["b"],
        dataClasses: ["passwords"],
        evidence: { grade: "alleged", by: ["seller"] },
      }),
    ],
  }),
);

const row = (language: (typeof languages)[number], name: string) => {
  const found = screen
    .getByRole("link", { name: messages[language].dataClass[name as "passwords"] })
    .closest("li");
  if (!found) throw new Error(`There is no row of ${name}.`);
  return within(found);
};

describe("the ledger on screen", () => {
  test.for(languages)(
    "says of each kind of data where, since when, whether it can be changed, and what helps, in %s",
    (language) => {
      show(<ExposedDataList exposed={exposed} advice={advice} />, language);
      const own = exposedDataMessages[language];
      const passwords = row(language, "passwords");
      expect(passwords.getByText(own.services(1, 1))).toBeDefined();
      expect(passwords.getByText(own.permanence.changeable)).toBeDefined();
      expect(passwords.getByText(own.consequence["sign-in"])).toBeDefined();
      const step = advice.steps.get("change-password")?.title[language] ?? "";
      expect(passwords.getByRole("link", { name: new RegExp(step) }).getAttribute("href")).toBe("#plan");
      expect(row(language, "genders").getByText(own.permanence.permanent)).toBeDefined();
      expect(row(language, "genders").getByText(own.unanswered)).toBeDefined();
    },
  );

  it("makes no all-clear of an empty ledger", () => {
    show(<ExposedDataList exposed={[]} advice={advice} />);
    expect(shownText()).toBe(words.nothing);
  });

  it("in brief leads from each kind of data to its services, and says the figures in words", () => {
    show(<DataBrief exposed={exposed} />);
    for (const [name, href] of [
      [`passwords ${words.services(1, 1)}`, "#data/passwords"],
      [`gender ${words.services(1, 0)}`, "#data/genders"],
      [`${shellMessages.en.all(2)} ${words.heading}`, "#data"],
    ] as const) {
      expect(screen.getByRole("link", { name }).getAttribute("href")).toBe(href);
    }
  });
});

describe("one kind of data", () => {
  it("leads to every service where it may be out, with the incidents and how sure they are", () => {
    show(<ExposedDataDetail dataClass="passwords" exposed={exposed[0]} advice={advice} />);
    expect(screen.getByRole("link", { name: "b" }).getAttribute("href")).toBe("#services/b");
    expect(shownText()).toContain("Alleged");
    expect(shownText()).toContain("August 2018");
  });

  it("says where none of it is out", () => {
    show(<ExposedDataDetail dataClass="messages" exposed={undefined} advice={advice} />);
    expect(shownText()).toBe(words.notOut("messages"));
  });
});
