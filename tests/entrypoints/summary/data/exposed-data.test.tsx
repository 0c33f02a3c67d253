import { screen, within } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import { ExposedDataDetail } from "#entrypoints/summary/data/exposed-data-detail.tsx";
import { ExposedDataView } from "#entrypoints/summary/data/exposed-data-view.tsx";
import type { DataClass } from "#lib/domain/data-class.ts";
import { languages, textOf } from "#lib/domain/language.ts";
import { asHeading } from "#lib/locales/as-heading.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { exposedDataMessages, messages, textsIn } from "#tests/locales/in-every-language.ts";
import { advice, aLeak, aPerson, aService, inAll } from "../a-person.ts";

const words = exposedDataMessages.en;
const nameOf = (dataClass: DataClass, language: (typeof languages)[number] = "en") =>
  asHeading(messages[language].dataClass[dataClass], language);
const services = [aService("a"), aService("b")];
const claim = aLeak("b", {
  id: "b-claim",
  title: inAll("Claim on b"),
  dataClasses: ["passwords", "genders"],
  evidence: { grade: "alleged", by: ["seller"] },
  occurred: { from: "2025" },
  disclosedOn: "2025-03-01",
});
const { weighed } = aPerson({
  services,
  incidents: [aLeak("a", { dataClasses: ["genders", "passwords", "payment-cards"] }), claim],
});

const open = (dataClass?: DataClass, language: (typeof languages)[number] = "en") =>
  show(<ExposedDataView dataClass={dataClass} weighed={weighed} advice={advice} />, language);

const row = (name: string) => {
  const found = screen.getByRole("link", { name }).closest("li");
  if (!found) throw new Error(`There is no row of ${name}.`);
  return within(found);
};

describe("the data that may be out", () => {
  test.for(languages)(
    "says of each kind where, how recent, and what it makes possible, in %s",
    (language) => {
      open(undefined, language);
      const own = exposedDataMessages[language];
      const passwords = row(nameOf("passwords", language));
      expect(passwords.getByText(own.services(1, 1))).toBeDefined();
      expect(passwords.getByText(own.newest(textsIn(language).month("2026-09")))).toBeDefined();
      expect(passwords.getByText(own.consequence["sign-in"])).toBeDefined();
      const step = textOf(advice.steps.get("change-password")?.title ?? {}, language);
      expect(passwords.getByRole("link", { name: step }).getAttribute("href")).toBe("#plan");
      expect(row(nameOf("genders", language)).getByText(own.unanswered)).toBeDefined();
    },
  );

  it("begins with what opens accounts or money", () => {
    open();
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      words.worst,
      words.rest,
    ]);
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      nameOf("passwords"),
      nameOf("payment-cards"),
      nameOf("genders"),
    ]);
  });

  it("leaves out what only others lost", () => {
    const { weighed: ofMember } = aPerson({
      services: [aService("a")],
      incidents: [
        aLeak("a", {
          groups: [
            { id: "members", who: ["members"], counts: [], dataClasses: ["genders"] },
            { id: "staff", who: ["staff"], counts: [], dataClasses: ["passport-numbers"] },
          ],
          dataClasses: ["genders", "passport-numbers"],
        }),
      ],
      accounts: [{ serviceId: "a", standing: "has", since: "2010", saidOn: "2026-11-24" }],
    });
    show(<ExposedDataView dataClass={undefined} weighed={ofMember} advice={advice} />);
    expect(screen.getByRole("link", { name: nameOf("genders") })).toBeDefined();
  });

  it("makes no all-clear where nothing is out", () => {
    show(<ExposedDataView dataClass={undefined} weighed={aPerson({ services }).weighed} advice={advice} />);
    expect(shownText()).toContain(words.nothing);
    expect(shownText()).not.toContain(words.counted);
  });
});

describe("one kind of data", () => {
  test.for(languages)("is told with each service, when it happened and who said so, in %s", (language) => {
    open("passwords", language);
    const texts = textsIn(language);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(nameOf("passwords", language));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(exposedDataMessages[language].at);
    for (const [incident, when] of [
      [aLeak("a"), "2026-09"],
      [claim, "2025"],
    ] as const) {
      const line = screen.getByText(texts.said(incident)).closest("li")?.textContent;
      expect(line).toContain(texts.incidentTitle(incident));
      expect(line).toContain(texts.month(when));
    }
    const link = screen.getAllByRole("link").map((each) => each.getAttribute("href"));
    expect(link).toContain("#services/a");
    expect(link).toContain("#data");
  });

  it("that is out nowhere is said to be so", () => {
    show(<ExposedDataDetail dataClass="locations" exposed={undefined} advice={advice} />);
    expect(shownText()).toBe(words.notOut(messages.en.dataClass.locations));
  });
});
