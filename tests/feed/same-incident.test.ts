import { describe, expect, it, test } from "vitest";
import { isSameEvent, isSameFigure } from "#lib/feed/same-incident.ts";
import { anIncident } from "#tests/domain/builders.ts";
import { anEntry } from "./feed-rows.ts";

const mailAddresses = (value: number) => [{ value, unit: "email-addresses", precision: "exact" }] as const;

// Pairs at one service that somebody looked at, facts by hand: the list's on the left, the catalogue's on the right.
const pairs = [
  {
    is: "the same",
    name: "JD 2013, by its figure",
    entry: { takenBy: "2013", accounts: 77449341, dataClasses: ["passwords", "email-addresses"] },
    incident: {
      occurred: { from: "2013", to: "2013" },
      counts: mailAddresses(77449341),
      dataClasses: ["passwords", "email-addresses", "government-ids"],
    },
  },
  {
    is: "the same",
    name: "MGM Resorts 2019, which another entry is already, by its month and data",
    isTaken: true,
    entry: {
      takenBy: "2019-07-25",
      accounts: 3081321,
      dataClasses: ["email-addresses", "phone-numbers", "postal-addresses", "names", "birth-dates"],
    },
    incident: {
      occurred: { from: "2019-07", to: "2019-07" },
      counts: mailAddresses(24842001),
      dataClasses: [
        "passport-numbers",
        "driving-licences",
        "email-addresses",
        "phone-numbers",
        "postal-addresses",
        "names",
        "birth-dates",
      ],
    },
  },
  {
    is: "the same",
    name: "Deezer, dated three years apart, by its figure",
    entry: { takenBy: "2019-04-22", accounts: 229037936, dataClasses: ["email-addresses"] },
    incident: {
      occurred: { to: "2022-11" },
      counts: mailAddresses(229037936),
      dataClasses: ["email-addresses"],
    },
  },
  {
    is: "another",
    name: "Adult FriendFinder 2015, of 2016",
    entry: {
      takenBy: "2015-05-21",
      accounts: 3867997,
      dataClasses: ["email-addresses", "sexual-orientations"],
    },
    incident: {
      occurred: { from: "2016-10", to: "2016-10" },
      counts: mailAddresses(169746810),
      dataClasses: ["passwords", "email-addresses"],
    },
  },
  {
    is: "another",
    name: "Comcast 2015, of Xfinity 2023",
    entry: { takenBy: "2015-11-08", accounts: 616882, dataClasses: ["passwords", "email-addresses"] },
    incident: {
      occurred: { from: "2023-10-16", to: "2023-10-19" },
      counts: [{ value: 35879455, unit: "people", precision: "exact" }],
      dataClasses: ["passwords", "email-addresses"],
    },
  },
  {
    is: "another",
    name: "Facebook Marketplace 2023, of a passing on that went on for years",
    entry: { takenBy: "2021-10-01", accounts: 77267, dataClasses: ["profiles", "email-addresses"] },
    incident: { kind: "disclosure", occurred: { from: "2018-07", to: "2022-03" }, dataClasses: ["profiles"] },
  },
  {
    is: "another",
    name: "Facebook 2019, of tokens taken in 2018",
    entry: { takenBy: "2019-08-01", accounts: 509458528, dataClasses: ["phone-numbers", "names"] },
    incident: {
      kind: "session-theft",
      occurred: { from: "2018-09-14", to: "2018-09-27" },
      dataClasses: ["sessions", "names", "phone-numbers"],
    },
  },
  {
    is: "another",
    name: "the forum of R2Games 2017, of R2Games 2015",
    entry: { takenBy: undefined, listedOn: "2017-04-25", accounts: 1023466 },
    incident: {
      occurred: { to: "2015-12" },
      counts: mailAddresses(22281337),
      dataClasses: ["passwords", "email-addresses", "user-ids"],
    },
  },
  {
    is: "another",
    name: "Zacks 2020, of Zacks 2024, though the data is alike",
    entry: { takenBy: "2020-05-10", accounts: 8929503 },
    incident: {
      occurred: { from: "2024-06", to: "2024-06" },
      counts: mailAddresses(11994223),
      dataClasses: ["passwords", "email-addresses", "user-ids"],
    },
  },
  {
    is: "another",
    name: "Twitter with 200 million, of Twitter 2022, as a year is too little to go by",
    entry: { takenBy: "2021", accounts: 211524284, dataClasses: ["email-addresses", "names"] },
    incident: {
      kind: "scraping",
      occurred: { from: "2021-06", to: "2022-01" },
      counts: mailAddresses(6682453),
      dataClasses: ["email-addresses", "names", "phone-numbers"],
    },
  },
  {
    is: "another",
    name: "Yahoo Voices 2012, of Yahoo 2013",
    entry: { takenBy: "2012-07-11", accounts: 453427, dataClasses: ["passwords", "email-addresses"] },
    incident: {
      occurred: { from: "2013-08", to: "2013-08" },
      counts: [{ value: 3000000000, unit: "accounts", precision: "exact" }],
      dataClasses: ["passwords", "email-addresses", "security-questions"],
    },
  },
  {
    is: "another",
    name: "Neopets 2013, of Neopets 2022",
    entry: { takenBy: "2013-05-05", accounts: 26892897, dataClasses: ["passwords", "email-addresses"] },
    incident: {
      occurred: { from: "2021-01-03", to: "2022-07-19" },
      counts: [{ value: 69000000, unit: "accounts", precision: "about" }],
      dataClasses: ["passwords", "email-addresses"],
    },
  },
] as const;

describe("an entry and an incident at one service", () => {
  test.for(pairs)("are $is: $name", ({ is, entry: over, incident: facts, ...pair }) => {
    const { takenBy: _, ...undated } = anEntry();
    const { takenBy, ...rest } = over;
    const entry = { ...undated, ...rest, ...(takenBy !== undefined && { takenBy }) };
    const { disclosedOn: __, ...incident } = anIncident(facts as never);
    const isTaken = "isTaken" in pair;
    expect(isSameFigure(entry, incident) || isSameEvent(entry, incident, isTaken)).toBe(is === "the same");
  });

  const dated = anIncident({
    occurred: { from: "2020-03", to: "2020-04" },
    dataClasses: ["passwords", "email-addresses"],
  });
  const entry = anEntry({ dataClasses: ["passwords", "email-addresses"] });

  test.for([
    ["2020-01-20", false],
    ["2020-01-31", true],
    ["2020-03-15", true],
    ["2020-05-31", true],
    ["2020-06-01", false],
    ["2020", false],
  ] as const)("dated %s and March to April 2020 are the same: %s", ([takenBy, isSame]) => {
    expect(isSameEvent({ ...entry, takenBy }, dated, false)).toBe(isSame);
  });

  test.for([
    [["passwords", "email-addresses", "names"], false, true],
    [["passwords", "email-addresses", "names"], true, false],
    [["passwords", "names", "genders"], false, false],
    [["email-addresses"], false, false],
    [[], false, false],
  ] as const)("of %j, taken: %s, are the same: %s", ([dataClasses, isTaken, isSame]) => {
    expect(isSameEvent({ ...entry, takenBy: "2020-03-15", dataClasses }, dated, isTaken)).toBe(isSame);
  });

  test.for(["no", "not-found"] as const)("are not the same where data left: %s", (dataLeft) => {
    expect(isSameEvent({ ...entry, takenBy: "2020-03-15" }, { ...dated, dataLeft }, false)).toBe(false);
  });

  it("have their disclosure compared where nothing else is known, and the end of a long time", () => {
    const near = { ...entry, takenBy: "2020-03-15" } as const;
    expect(isSameEvent(near, { ...dated, occurred: {}, disclosedOn: "2020-04-02" }, false)).toBe(true);
    const long = { ...dated, occurred: { from: "2018-01", to: "2021-06" } } as const;
    expect(isSameEvent(near, long, false)).toBe(false);
    expect(isSameEvent({ ...entry, takenBy: "2021-06-30" }, long, false)).toBe(true);
  });

  it("are not the same by a round figure", () => {
    const counts = mailAddresses(5000000);
    expect(isSameFigure(anEntry({ accounts: 5000000 }), anIncident({ counts }))).toBe(false);
    expect(isSameFigure(anEntry({ accounts: 0 }), anIncident())).toBe(false);
    expect(isSameFigure(anEntry({ accounts: 12 }), anIncident({ counts: mailAddresses(12) }))).toBe(false);
  });
});
