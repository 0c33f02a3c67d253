import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { PrintReport } from "#entrypoints/summary/saving/print-report.tsx";
import { type Language, languages, textOf } from "#lib/domain/language.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { planMessages, savingMessages, shellMessages, textsIn } from "#tests/locales/in-every-language.ts";
import {
  type APerson,
  aLeak,
  anAccount,
  anOffice,
  anOldLeak,
  aPerson,
  aService,
  inAll,
  today,
} from "../a-person.ts";

const standing = "Where the person stands.";

const aClaim = () =>
  aLeak("b", {
    id: "b-claim",
    title: inAll("Claim about b"),
    occurred: { from: "2021" },
    disclosedOn: "2022-01-01",
    evidence: { grade: "alleged", by: ["seller"] },
  });
const both = () =>
  aPerson({ services: [aService("a"), aService("b")], incidents: [aLeak("a"), aLeak("b"), aClaim()] });

/** Prints as the view does, in one language. */
function print({ weighed, context }: APerson, language: Language = "en") {
  show(<PrintReport weighed={weighed} standing={standing} {...context} />, language);
}

const action = (name: string) => {
  const found = [...document.querySelectorAll<HTMLElement>(".printed-action")].find((each) =>
    each.querySelector("h3")?.textContent?.includes(name),
  );
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};
const boxes = (name: string) =>
  [...action(name).querySelectorAll("li")].map(({ textContent }) => textContent ?? "");
const cells = (row: Element) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent);
const table = (at: number) => {
  const found = screen.getAllByRole("table")[at];
  if (!found) throw new Error(`There is no table ${at}.`);
  return [...found.querySelectorAll("tr")].map(cells);
};

describe.for(languages)("the summary on paper, in %s", (language) => {
  const texts = textsIn(language);
  const { report } = savingMessages[language];

  it("says of when it is, and where the person stands", () => {
    print(both(), language);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(report.title);
    expect(shownText()).toContain(report.madeOn(texts.date(today)));
    expect(shownText()).toContain(standing);
    expect(shownText()).toContain(shellMessages[language].coverage.caution);
  });

  it("has a box for each service, with its address, and says why once, with month and speaker", () => {
    const person = both();
    print(person, language);
    const { steps } = person.context.advice;
    const title = textOf(steps.get("change-password")?.title ?? {}, language);
    const step = person.weighed.steps.find(({ stepId }) => stepId === "change-password");
    if (!step) throw new Error("A new password is asked for.");
    const [a, b] = boxes(title);
    expect(a).toContain("☐");
    expect(a).toContain("https://a.example/password");
    expect(b).toContain("https://b.example/password");
    expect(`${a}${b}`.split(texts.because(step.requests[0]))).toHaveLength(2);
    expect(action(title).textContent).toContain(
      textOf(steps.get("change-password")?.how ?? {}, language) || "a way",
    );
  });

  it("has what may be out, with where and the newest month", () => {
    const person = both();
    print(person, language);
    const { columns } = report;
    const names = (ids: readonly string[]) =>
      texts.list(ids.map((id) => textOf(person.own(id).service.name, language)));
    expect(table(0)).toEqual([
      [columns.data, columns.newest, columns.services],
      [texts.dataClassHead("passwords"), texts.month("2026-09"), expect.anything()],
    ]);
    expect([names(["a", "b"]), names(["b", "a"])]).toContain(table(0)[1]?.[2]);
  });

  it("has every incident, newest first, with by whom it was said and whether it concerns the person", () => {
    const person = both();
    print(person, language);
    const { verdict } = texts;
    const rowOf = (id: string, incident: string, when: PartialDate) => {
      const exposure = person.own(id).exposures.find((each) => each.incident.id === incident);
      if (!exposure) throw new Error(`There is no ${incident}.`);
      return [
        texts.incidentTitle(exposure.incident),
        texts.month(when),
        textOf(person.own(id).service.name, language),
        texts.said(exposure.incident),
        verdict.label[exposure.verdict],
      ];
    };
    expect(table(1).slice(1)).toEqual([
      rowOf("a", "a-leak", "2026-09"),
      rowOf("b", "b-leak", "2026-09"),
      rowOf("b", "b-claim", "2021"),
    ]);
  });
});

describe("the summary on paper", () => {
  it("names who helps where the person lives, with number and address", () => {
    print(
      aPerson({
        services: [aService("a")],
        incidents: [aLeak("a", { dataClasses: ["government-ids"] })],
      }),
    );
    const text = action("Title of register-or-freeze").textContent;
    for (const part of [anOffice.name, anOffice.phone, anOffice.url]) expect(text).toContain(part);
  });

  it("has the way through the app where there is no page", () => {
    const pages = {
      password: {
        paths: [{ language: "en", words: ["Home", "Account"] }],
        checkedOn: "2026-11-01",
        checkedBy: "official-page",
      },
    } as const;
    print(aPerson({ services: [aService("a", { pages })], incidents: [aLeak("a")] }));
    expect(boxes("Title of change-password")[0]).toContain("Home › Account");
  });

  it("leaves out what is done, and what is too long ago", () => {
    print(aPerson({ services: [aService("a")], incidents: [anOldLeak("a")] }));
    expect(shownText()).not.toContain("Title of change-password");
  });

  it("says that there is nothing to do, to fear or to read where there is not", () => {
    print(aPerson({ services: [], accounts: [] }));
    expect(shownText()).toContain(planMessages.en.nothingNow);
    expect(shownText()).toContain(savingMessages.en.report.noData);
    expect(shownText()).toContain(savingMessages.en.report.noIncidents);
  });

  it("lists what does not concern the person as such, and none of its data", () => {
    print(
      aPerson({
        services: [aService("a")],
        incidents: [aLeak("a")],
        accounts: [anAccount("a", { standing: "never" })],
      }),
    );
    expect(shownText()).toContain(savingMessages.en.report.noData);
    expect(table(0)[1]?.at(-1)).toBe(textsIn("en").verdict.label["not-yours"]);
  });

  it("gives React no two rows of one key", () => {
    const complained = vi.spyOn(console, "error").mockImplementation(() => undefined);
    for (const language of languages) print(both(), language);
    expect(complained).not.toHaveBeenCalled();
  });
});

describe("what Have I Been Pwned listed", () => {
  const address = "https://haveibeenpwned.com/";
  const listed = { id: "hibp:b", layer: "feed", indexEntry: { name: "B" }, listedOn: "2026-10-01" } as const;

  it("is credited with an address that can be read on paper", () => {
    print(aPerson({ services: [aService("b")], incidents: [aLeak("b", listed)] }));
    expect(shownText()).toContain(address);
  });

  it("is credited only where it is on the page", () => {
    print(both());
    expect(shownText()).not.toContain(address);
  });
});
