import { screen, within } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import { Timeline } from "#entrypoints/summary/timeline/timeline.tsx";
import type { Account } from "#lib/domain/account.ts";
import { type Count, evidenceGrades, type Incident } from "#lib/domain/incident.ts";
import { type Language, languages, textOf } from "#lib/domain/language.ts";
import { heard, openEverything, show, shownText } from "#tests/components/show.tsx";
import { anAccount, anIncident, inEveryLanguage, noAccount } from "#tests/domain/builders.ts";
import { ownOf, servicesNamed, today } from "#tests/domain/own-services.ts";
import { messages, shellMessages, textsIn, timelineMessages } from "#tests/locales/in-every-language.ts";
import { areaOf, shapeOf } from "../outline.ts";

const words = timelineMessages.en;
const count = (value: number, unit: Count["unit"]): Count => ({ value, unit, precision: "exact" });
const titled = (id: string, over: Partial<Incident> = {}) =>
  anIncident({ id, title: inEveryLanguage(id), serviceIds: ["a"], ...over });

/** One of each grade, two of them in 2020, and one that folds away. */
const leak = titled("Leak", {
  serviceIds: ["a", "b"],
  occurred: { from: "2017-05", to: "2018-03" },
  disclosedOn: "2018-08-20",
  counts: [count(400, "users")],
});
const claim = titled("Claim", {
  serviceIds: ["b"],
  evidence: { grade: "alleged", by: ["seller"] },
  occurred: { from: "2020" },
  disclosedOn: "2020-06",
  counts: [count(100, "users")],
});
const report = titled("Report", {
  evidence: { grade: "reported", by: ["press", "researcher"] },
  occurred: { to: "2020-08" },
  disclosedOn: "2020-09-01",
  counts: [count(9_000_000, "records")],
});
const denied = titled("Denied", {
  evidence: { grade: "disputed", by: ["seller"] },
  occurred: {},
  disclosedOn: "2021",
});
const folded = titled("Folded", { concerned: { onePerson: true }, disclosedOn: "2023-02-03" });
const accounts = [anAccount({ serviceId: "a", since: "2015" })];

const own = (incidents: readonly Incident[], told: readonly Account[] = accounts) =>
  ownOf({ services: servicesNamed("a", "b"), incidents, accounts: told });
const several = own([leak, claim, report, denied, folded]);

const timeline = (services = several) => <Timeline services={services} today={today} />;

/** The rows' titles, in their order. */
const listed = () => rowLinks().map((link) => link.querySelector("b")?.textContent);
const rowLinks = () => screen.queryAllByRole("link");
const row = (title: string) => {
  const found = rowLinks().find((link) => link.querySelector("b")?.textContent === title);
  if (!found) throw new Error(`There is no row of ${title}.`);
  return found;
};
const inTable = () =>
  within(screen.getByRole("table"))
    .getAllByRole("rowheader")
    .map((cell) => cell.textContent);
const column = (name: string | RegExp) => screen.getByRole("button", { name });
const isPressed = (button: HTMLElement) => button.getAttribute("aria-pressed") === "true";
const mark = (title: string) => {
  const path = row(title).querySelector(".timeline-mark");
  const outline = path?.getAttribute("d") ?? "";
  return {
    area: Math.round(areaOf(outline)),
    shape: shapeOf(outline),
    isHollow: path?.getAttribute("data-hollow") === "true",
  };
};
const smallest = Math.round(Math.PI * 4 ** 2);
const largest = Math.round(Math.PI * 13 ** 2);

describe("the timeline", () => {
  test.for(languages)("makes no all-clear where nothing is known, in %s", (language) => {
    show(timeline(ownOf({ services: servicesNamed("a") })), language);
    expect(shownText()).toBe(timelineMessages[language].nothing);
  });

  test.for(languages)(
    "says that nothing is open, and shows the rest once its box is ticked, in %s",
    async (language) => {
      const services = own([leak, folded], [noAccount({ serviceId: "a" }), noAccount({ serviceId: "b" })]);
      const user = show(timeline(services), language);
      const ownWords = timelineMessages[language];
      expect(screen.getByText(ownWords.nothingOpen)).toBeDefined();
      expect(listed()).toEqual([]);
      await user.click(screen.getByRole("checkbox", { name: ownWords.showAll(2) }));
      expect(screen.queryByText(ownWords.nothingOpen)).toBeNull();
      expect(listed()).toEqual([folded, leak].map(({ id }) => textOf(inEveryLanguage(id), language)));
    },
  );

  it("folds away what is unlikely to concern the person, until the box is ticked and again after", async () => {
    const user = show(timeline());
    expect(listed()).toEqual(["Denied", "Report", "Claim", "Leak"]);
    expect(inTable()).toEqual(listed());
    const box = screen.getByRole("checkbox", { name: words.showAll(1) });
    await user.click(box);
    expect(listed()).toEqual(["Folded", "Denied", "Report", "Claim", "Leak"]);
    expect(inTable()).toEqual(listed());
    expect(row("Folded").textContent).toContain(messages.en.verdict.label.unlikely);
    expect(["Folded", "Leak"].map((title) => row(title).closest("li")?.dataset["open"])).toEqual([
      "false",
      "true",
    ]);
    await user.click(box);
    expect(listed()).not.toContain("Folded");
  });

  it("has no box where there is nothing to fold", () => {
    show(timeline(own([leak])));
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("begins at the beginning again with another choice", async () => {
    const year = (of: number) =>
      Array.from({ length: 45 }, (_, at) => titled(`${of}-${at}`, { disclosedOn: `${of}-05-06` }));
    const user = show(timeline(own([...year(2018), ...year(2019)])));
    expect(listed()).toHaveLength(40);
    const [more] = screen.getAllByRole("button", { name: shellMessages.en.more });
    if (!more) throw new Error("There is more.");
    await user.click(more);
    expect(listed()).toHaveLength(80);
    await user.click(column(/^2018/));
    expect(listed()).toHaveLength(40);
    expect(screen.getByRole("status").textContent).toBe(words.shown(45));
  });
});

describe("a column", () => {
  test.for(languages)(
    "says its time, how many incidents it has, and how sure they are, in %s",
    (language) => {
      show(timeline(), language);
      const { and, column: named, ofGrade } = timelineMessages[language];
      const { grade } = messages[language].incidents;
      const name = [ofGrade(grade.reported, 1), ofGrade(grade.alleged, 1)].reduce(
        and,
        named(textsIn(language).date("2020"), 2),
      );
      expect(isPressed(column(name))).toBe(false);
    },
  );

  it("chooses by keyboard what is listed and in the table; pressed again, all is shown", async () => {
    const user = show(timeline());
    const year = column("2020, 2 incidents, Reported: 1, Alleged: 1");
    const all = column(words.allColumns);
    expect([isPressed(all), isPressed(year)]).toEqual([true, false]);
    expect(heard()).toBe("");
    expect(screen.getByText("4 incidents")).toBeDefined();

    while (document.activeElement !== year) {
      await user.tab();
      if (document.activeElement === document.body) throw new Error("The keyboard does not get there.");
    }
    await user.keyboard("{Enter}");
    expect([isPressed(all), isPressed(year)]).toEqual([false, true]);
    expect(listed()).toEqual(["Report", "Claim"]);
    expect(inTable()).toEqual(["Report", "Claim"]);
    expect(heard()).toBe("2 incidents");
    expect(document.activeElement).toBe(year);

    await user.keyboard(" ");
    expect([isPressed(all), isPressed(year)]).toEqual([true, false]);
    expect(listed()).toEqual(["Denied", "Report", "Claim", "Leak"]);
    expect(inTable()).toEqual(listed());
    expect(heard()).toBe("4 incidents");
  });

  it("gives way to another, and to all", async () => {
    const user = show(timeline());
    await user.click(column(/^2020/));
    await user.click(column(/^2018/));
    expect(listed()).toEqual(["Leak"]);
    expect(isPressed(column(/^2020/))).toBe(false);
    await user.click(column(words.allColumns));
    expect(listed()).toHaveLength(4);
  });

  it("without an incident cannot be chosen", () => {
    show(timeline());
    const columns = screen.getAllByRole("button", { name: /^20/ });
    expect(columns.map((button) => button.textContent?.slice(0, 3))).toEqual(
      ["18", "19", "20", "21", "22", "23", "24", "25", "26"].map((year) => `’${year}`),
    );
    const enabled = columns.filter((button) => !button.hasAttribute("disabled"));
    expect(enabled.map((button) => button.textContent?.slice(0, 3))).toEqual(["’18", "’20", "’21"]);
  });

  it("counts what the box adds", async () => {
    const user = show(timeline());
    expect(column(/^2023/).hasAttribute("disabled")).toBe(true);
    await user.click(screen.getByRole("checkbox"));
    await user.click(column("2023, 1 incident, Confirmed: 1"));
    expect(listed()).toEqual(["Folded"]);
  });

  it("is as high as it has incidents, in parts by how sure they are", () => {
    const at = (disclosedOn: string, ids: readonly string[], grade: Incident["evidence"]["grade"]) =>
      ids.map((id) => titled(id, { disclosedOn, evidence: { grade, by: ["press"] } }));
    show(
      timeline(
        own([
          ...at("2018", ["a", "b", "c"], "confirmed"),
          ...at("2018", ["d"], "alleged"),
          ...at("2019", ["e", "f"], "reported"),
        ]),
      ),
    );
    const parts = (name: RegExp) =>
      [...column(name).querySelectorAll("rect")].map((part) => [
        part.getAttribute("data-grade"),
        Number(part.getAttribute("y")),
        Number(part.getAttribute("height")),
      ]);
    expect(parts(/^2018/)).toEqual([
      ["confirmed", 16, 48],
      ["alleged", 0, 16],
    ]);
    expect(parts(/^2019/)).toEqual([["reported", 32, 32]]);
    expect(parts(/^2020/)).toEqual([]);
  });

  it("is a quarter where the years are few", async () => {
    const user = show(
      timeline(
        own([titled("May", { disclosedOn: "2026-05-01" }), titled("July", { disclosedOn: "2026-07" })]),
      ),
    );
    await user.click(column("April 2026 to June 2026, 1 incident, Confirmed: 1"));
    expect(listed()).toEqual(["May"]);
  });
});

describe("a mark", () => {
  it("is as large as the count in the chosen unit, and hollow without one", () => {
    show(timeline());
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: words.unit }).value).toBe("users");
    expect(mark("Leak")).toMatchObject({ area: largest, isHollow: false });
    expect(mark("Claim").isHollow).toBe(false);
    expect(Math.abs(mark("Claim").area / largest - 1 / 4)).toBeLessThan(0.01);
    expect(Math.abs(mark("Report").area - smallest)).toBeLessThanOrEqual(1);
    expect(mark("Report").isHollow).toBe(true);
    expect(mark("Denied").isHollow).toBe(true);
  });

  it("changes with the unit: no other count has a say", async () => {
    const user = show(timeline());
    await user.selectOptions(screen.getByRole("combobox"), words.units.records);
    expect(Math.abs(mark("Report").area - largest)).toBeLessThanOrEqual(1);
    expect(["Leak", "Claim", "Report", "Denied"].map((title) => mark(title).isHollow)).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(mark("Leak").area).toBe(smallest);
  });

  it("stays as large as it was where only a year is shown", async () => {
    const user = show(timeline());
    const before = mark("Claim");
    await user.click(column(/^2020/));
    expect(mark("Claim")).toEqual(before);
  });

  test.for(languages)("is explained with its unit, the most used first, in %s", (language) => {
    show(timeline(), language);
    const ownWords = timelineMessages[language];
    const choice = screen.getByRole("combobox", { name: ownWords.unit });
    expect(
      within(choice)
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual([ownWords.units.users, ownWords.units.records]);
    const note = document.getElementById(choice.getAttribute("aria-describedby") ?? "");
    expect(note?.textContent).toBe(ownWords.unitNote);
  });

  it("has no unit where nothing is counted", () => {
    show(timeline(own([denied])));
    expect(screen.queryByRole("combobox")).toBeNull();
    expect(mark("Denied").isHollow).toBe(true);
  });

  it("tells by its shape, and not only by its colour, how sure an incident is, as the legend does", () => {
    show(timeline());
    const shapes = { confirmed: "circle", reported: "square", alleged: "triangle", disputed: "diamond" };
    expect({
      confirmed: mark("Leak").shape,
      reported: mark("Report").shape,
      alleged: mark("Claim").shape,
      disputed: mark("Denied").shape,
    }).toEqual(shapes);
    const legend = within(screen.getByRole("list", { name: words.legend }));
    for (const grade of evidenceGrades) {
      const sign = legend.getByText(messages.en.incidents.grade[grade]).querySelector("path");
      expect(shapeOf(sign?.getAttribute("d") ?? "")).toBe(shapes[grade]);
      expect(sign?.getAttribute("data-hollow")).toBe("false");
    }
  });
});

describe("the legend", () => {
  const signs = () =>
    within(screen.getByRole("list", { name: words.legend }))
      .getAllByRole("listitem")
      .map((sign) => sign.textContent);

  it("explains every sign there is", () => {
    show(timeline());
    const { grade } = messages.en.incidents;
    expect(signs()).toEqual([
      ...evidenceGrades.map((one) => grade[one]),
      words.wentOn,
      words.within,
      words.account,
    ]);
  });

  test.for([
    ["that went on for sure", { from: "2018-08-20" }, words.wentOn],
    ["that is only known roughly", { from: "2018" }, words.within],
  ] as const)("explains the period of an incident %s, %j, by %j alone", ([, occurred, sign]) => {
    show(timeline(own([titled("One", { occurred })], [])));
    expect(signs()).toEqual([messages.en.incidents.grade.confirmed, sign]);
  });

  it("explains no sign that there is not", () => {
    show(timeline(own([denied], [])));
    expect(signs()).toEqual([messages.en.incidents.grade.disputed]);
  });
});

describe("a row", () => {
  it("leads to the service where the incident concerns the person most", () => {
    show(timeline());
    expect(["Leak", "Claim"].map((title) => row(title).getAttribute("href"))).toEqual([
      "#services/a",
      "#services/b",
    ]);
  });

  it("says all that its picture shows, in its name", () => {
    show(timeline());
    expect(screen.getByRole("img", { name: /a: from 2015/ }).getAttribute("aria-label")).toBe(
      "When: May 2017 to March 2018, How sure: Confirmed by the company, You had the account: a: from 2015",
    );
    const name = new RegExp(
      [
        "^Leak",
        "a and b",
        "Made public 20 August 2018",
        "400 users",
        "Likely to concern you",
        "When: May 2017 to March 2018",
        "How sure: Confirmed by the company",
        "You had the account: a: from 2015$",
      ].join(".*"),
    );
    expect(screen.getByRole("link", { name })).toBe(row("Leak"));
  });

  test.for(languages)("says period, evidence and account in its name, in %s", (language) => {
    show(timeline(), language);
    const texts = textsIn(language);
    const { fact, account, accountAt } = timelineMessages[language];
    const { incidents } = texts;
    const since = incidents.from(texts.date("2015"));
    const has = (id: string, ...facts: readonly string[]) =>
      expect(
        screen.getByRole("link", {
          name: (name) =>
            name.startsWith(textOf(inEveryLanguage(id), language)) &&
            facts.every((one) => name.includes(one)),
        }),
      ).toBeDefined();
    has(
      "Leak",
      fact(incidents.period, texts.period(leak) ?? ""),
      fact(incidents.evidence, texts.evidence("confirmed", ["company"])),
      fact(account, accountAt(textOf(inEveryLanguage("a"), language), since)),
    );
    has(
      "Report",
      fact(incidents.period, texts.period(report) ?? ""),
      fact(incidents.evidence, texts.evidence("reported", ["press", "researcher"])),
      fact(account, since),
    );
  });

  it("leaves out of its name what is not known", () => {
    show(timeline(own([denied], [])));
    expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
      "How sure: Claimed by a seller, denied or contested",
    );
  });

  it("marks a claim as one in words", () => {
    show(timeline());
    const chips = ["Leak", "Report", "Claim", "Denied"].map(
      (title) => row(title).querySelector(".chip")?.textContent,
    );
    expect(chips).toEqual([undefined, undefined, "Alleged", "Disputed"]);
  });
});

describe("the picture of a row", () => {
  const bars = (title: string, within: string) => [...row(title).querySelectorAll(`${within} rect`)];
  const fills = (title: string) => bars(title, ".timeline-period").map((bar) => bar.getAttribute("fill"));
  const [hatched, fading] = ["url(#timeline-hatched)", "url(#timeline-fading)"];

  it("hatches where it may have gone on, fills where it did, and fades where nobody knows since when", () => {
    show(timeline());
    expect(fills("Leak")).toEqual([hatched, null]);
    expect(fills("Claim")).toEqual([hatched]);
    expect(fills("Report")).toEqual([hatched, fading]);
    expect(fills("Denied")).toEqual([]);
    for (const id of ["timeline-hatched", "timeline-fading"])
      expect(document.getElementById(id)).not.toBeNull();
  });

  it("has its period where it is, over the years from the first incident to today", () => {
    show(timeline());
    const share = (day: string) =>
      (100 * (Date.parse(day) - Date.parse("2017-01-01"))) / (Date.parse(today) - Date.parse("2017-01-01"));
    const [, sure] = bars("Leak", ".timeline-period");
    expect(Number.parseFloat(sure?.getAttribute("x") ?? "")).toBeCloseTo(share("2017-05-31"));
    const at = row("Leak").querySelector(".timeline-mark")?.closest("svg")?.getAttribute("x");
    expect(Number.parseFloat(at ?? "")).toBeCloseTo(share("2018-08-20"));
  });

  it("has a stretch for each account behind it, and none for others", () => {
    show(timeline());
    expect(row("Leak").querySelectorAll(".timeline-account")).toHaveLength(1);
    expect(row("Claim").querySelectorAll(".timeline-account")).toHaveLength(0);
  });

  it("joins the period to a disclosure that came after or before it, and to no other", () => {
    const ahead = titled("Ahead", { occurred: { from: "2021-05" }, disclosedOn: "2020-01-02" });
    show(timeline(own([leak, claim, denied, ahead])));
    const waits = (title: string) => row(title).querySelectorAll(".timeline-wait").length;
    expect(["Leak", "Ahead", "Claim", "Denied"].map(waits)).toEqual([1, 1, 0, 0]);
    const line = row("Ahead").querySelector(".timeline-wait");
    const [from, to] = ["x1", "x2"].map((end) => Number.parseFloat(line?.getAttribute(end) ?? ""));
    const [period] = bars("Ahead", ".timeline-period");
    expect(to).toBe(Number.parseFloat(period?.getAttribute("x") ?? ""));
    expect(from).toBeLessThan(to ?? 0);
  });
});

describe("the axis above the rows", () => {
  const labels = () =>
    [...document.querySelectorAll(".timeline-ruler text")].map((label) => label.textContent);

  test.for(languages)("ends today, in %s", (language: Language) => {
    show(timeline(), language);
    const { date } = textsIn(language);
    expect(labels()).toEqual([
      ...["2018", "2020", "2022", "2024", "2026"].map(date),
      timelineMessages[language].today,
    ]);
  });

  it("has no year so near to its end that today has no room", () => {
    show(timeline(own([titled("Old", { occurred: {}, disclosedOn: "2012" })], [])));
    expect(labels().slice(-2)).toEqual(["2024", words.today]);
  });

  it("of a past year has its months, and no today", async () => {
    const user = show(timeline(own([denied, titled("Now", { occurred: {}, disclosedOn: "2026-05-06" })])));
    await user.click(column(/^2021/));
    expect(labels()).toEqual(["2021", "Apr", "Jul", "Oct"]);
  });

  it("is not read out: every row says its own", () => {
    show(timeline());
    expect(document.querySelector(".timeline-ruler")?.getAttribute("aria-hidden")).toBe("true");
  });
});

describe("the table", () => {
  const cells = () =>
    within(screen.getByRole("table"))
      .getAllByRole("row")
      .map((one) => [...one.children].map((cell) => cell.textContent));

  it("says everything, and nothing of what is not known", () => {
    show(timeline());
    expect(cells()).toEqual([
      [
        "Incident",
        "Services",
        "When",
        "Made public",
        "How sure",
        "How much",
        "Concerns me",
        "You had the account",
      ],
      [
        "Denied",
        "a",
        "",
        "2021",
        "Claimed by a seller, denied or contested",
        "",
        "May concern you",
        "from 2015",
      ],
      [
        "Report",
        "a",
        "until August 2020",
        "1 September 2020",
        "Reported by the press and researchers",
        "9 million records",
        "Likely to concern you",
        "from 2015",
      ],
      [
        "Claim",
        "b",
        "2020",
        "June 2020",
        "Claimed by a seller, not confirmed",
        "100 users",
        "May concern you",
        "",
      ],
      [
        "Leak",
        "a and b",
        "May 2017 to March 2018",
        "20 August 2018",
        "Confirmed by the company",
        "400 users",
        "Likely to concern you",
        "a: from 2015",
      ],
    ]);
  });

  test.for(languages)("is in the reader's language, in %s", (language) => {
    show(timeline(own([report])), language);
    const texts = textsIn(language);
    const { incidents, verdict } = texts;
    const { tableColumns, account, table } = timelineMessages[language];
    expect(screen.getByRole("region", { name: table })).toBeDefined();
    expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toEqual([
      tableColumns.incident,
      tableColumns.services,
      incidents.period,
      incidents.disclosed,
      incidents.evidence,
      incidents.counts,
      tableColumns.verdict,
      account,
    ]);
    expect(cells()[1]).toEqual([
      textOf(inEveryLanguage("Report"), language),
      textOf(inEveryLanguage("a"), language),
      texts.period(report),
      texts.date("2020-09-01"),
      texts.evidence("reported", ["press", "researcher"]),
      texts.count(count(9_000_000, "records")),
      verdict.label.likely,
      incidents.from(texts.date("2015")),
    ]);
  });

  it("is one click away, and scrolls by keyboard", async () => {
    const services = own([leak], [noAccount({ serviceId: "a" }), noAccount({ serviceId: "b" })]);
    const user = show(timeline(services));
    await user.click(screen.getByRole("checkbox"));
    expect(screen.queryByRole("table")).toBeNull();
    openEverything();
    const region = await screen.findByRole("region", { name: words.table });
    expect(region.tabIndex).toBe(0);
    expect(inTable()).toEqual(["Leak"]);
  });
});
