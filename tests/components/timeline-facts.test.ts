import { describe, expect, it, test } from "vitest";
import { timelineFacts } from "#components/timeline-facts.ts";
import type { Account } from "#lib/domain/account.ts";
import { languages } from "#lib/domain/language.ts";
import { timelineOf } from "#lib/domain/timeline.ts";
import { anAccount, anIncident, inEveryLanguage } from "#tests/domain/builders.ts";
import { ownOf, servicesNamed, today } from "#tests/domain/own-services.ts";
import { undisclosed } from "#tests/domain/timeline-entries.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";

const leak = anIncident({
  serviceIds: ["a", "b"],
  occurred: { from: "2017-05", to: "2018" },
  disclosedOn: "2018-08-20",
  counts: [
    { value: 1_200_000, unit: "users", precision: "about" },
    { value: 7, unit: "cards", precision: "exact" },
  ],
});

/** The facts of one incident at some services of a person. */
function causeOf(
  incident = leak,
  serviceIds: readonly string[] = ["a"],
  accounts: readonly Account[] = [],
  language: (typeof languages)[number] = "en",
) {
  const [entry] = timelineOf(
    ownOf({ services: servicesNamed(...serviceIds), incidents: [incident], accounts }),
    today,
  );
  if (!entry) throw new Error("There is one incident.");
  return timelineFacts(entry, textsIn(language));
}

describe("the facts of the timeline", () => {
  test.for([
    ["ja", "2017年5月〜2018年", "2018年8月20日", "利用者約120万人・カード7枚", "2015年から"],
    ["zh-Hans", "2017年5月至2018年", "2018年8月20日", "约120万名用户，7张卡", "2015年起"],
    ["en", "May 2017 to 2018", "20 August 2018", "about 1.2 million users, 7 cards", "from 2015"],
  ] as const)("say everything in %s", ([language, period, disclosed, counts, account]) => {
    const accounts = [anAccount({ serviceId: "a", since: "2015" })];
    expect(causeOf(leak, ["a"], accounts, language)).toEqual({
      services: [inEveryLanguage("a")[language]],
      period,
      disclosed,
      counts,
      accounts: [account],
    });
  });

  it("say nothing of what is not known", () => {
    expect(causeOf(undisclosed({ serviceIds: ["a"], occurred: {} }))).toEqual({
      services: ["a"],
      period: undefined,
      disclosed: undefined,
      counts: undefined,
      accounts: [],
    });
  });

  test.for<[Partial<Account>, string]>([
    [{ since: "2015-03" }, "from March 2015"],
    [{ standing: "closed", since: "2015", closedOn: "2018-03-04" }, "2015 to 4 March 2018"],
    [{ standing: "closed", closedOn: "2018" }, "until 2018"],
  ])("tell an account of %j as %j", ([told, text]) => {
    expect(causeOf(leak, ["a"], [anAccount({ serviceId: "a", ...told })]).accounts).toEqual([text]);
  });

  test.for(languages)(
    "name the service of an account where there are several services, in %s",
    (language) => {
      const accounts = [anAccount({ serviceId: "b", since: "2015" })];
      const { services, accounts: told } = causeOf(leak, ["a", "b"], accounts, language);
      expect(services.toSorted()).toEqual(["a", "b"].map((id) => inEveryLanguage(id)[language]));
      expect(told).toHaveLength(1);
      expect(told[0]).toContain(inEveryLanguage("b")[language]);
      expect(told[0]).toContain(textsIn(language).date("2015"));
    },
  );
});
