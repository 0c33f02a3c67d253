import { describe, expect, it, test } from "vitest";
import { languages } from "#lib/domain/language.ts";
import { makeIncident } from "#lib/feed/make-incident.ts";
import { alertMessages } from "#lib/locales/alert-messages.ts";
import { alertText } from "#lib/locales/alert-text.ts";
import { aRequest, incidentCause } from "#tests/domain/builders.ts";
import { anEntry } from "#tests/feed/feed-rows.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { alarmIn } from "./wording.ts";

const at = { id: "site:example.com", names: ["Example"] };
const reported = makeIncident(anEntry(), at);
const claim = makeIncident(anEntry({ flags: ["unverified"], takenBy: "2012" }), at);
const { takenBy: _, ...undated } = anEntry();

describe("what Have I Been Pwned lists", () => {
  test.for([
    ["ja", "データの漏えい（2013年10月まで、Have I Been Pwned に掲載）"],
    ["zh-Hans", "数据泄露（截至2013年10月，Have I Been Pwned 收录）"],
    ["en", "Data leak (by October 2013, listed by Have I Been Pwned)"],
  ] as const)("has a title of its own in %s", ([language, title]) => {
    expect(textsIn(language).incidentTitle(reported)).toBe(title);
  });

  test.for([
    [makeIncident(anEntry()), "Example: data leak (by October 2013, listed by Have I Been Pwned)"],
    [claim, "Data said to have leaked (by 2012, listed by Have I Been Pwned)"],
    [makeIncident(undated, at), "Data leak (listed by Have I Been Pwned)"],
    [
      makeIncident(anEntry({ flags: ["spam-list"] })),
      "Example: addresses that spam was sent to (by October 2013, listed by Have I Been Pwned)",
    ],
    [
      makeIncident(anEntry({ flags: ["stealer-log"] })),
      "Example: data gathered by malware (by October 2013, listed by Have I Been Pwned)",
    ],
  ] as const)("%# is titled %s", ([incident, title]) => {
    expect(textsIn("en").incidentTitle(incident)).toBe(title);
  });

  test.for([
    ["ja", reported, "2013年10月までに、パスワードが漏れました（Have I Been Pwned に掲載）。"],
    ["ja", claim, "2012年までに、パスワードが漏れたとされています（Have I Been Pwned に掲載・未確認）。"],
    ["zh-Hans", reported, "最晚在2013年10月，密码泄露（Have I Been Pwned 收录）。"],
    ["zh-Hans", claim, "最晚在2012年，据称密码泄露（Have I Been Pwned 收录、未经证实）。"],
    ["en", reported, "Passwords leaked by October 2013; listed by Have I Been Pwned."],
    ["en", claim, "Passwords are said to have leaked by 2012; listed by Have I Been Pwned, unproven."],
    ["en", makeIncident(undated, at), "Passwords leaked by December 2013; listed by Have I Been Pwned."],
  ] as const)("is a reason by its last day in %s", ([language, incident, sentence]) => {
    const request = aRequest({ reason: "passwords-involved", cause: incidentCause(incident) });
    expect(textsIn(language).because(request)).toBe(sentence);
  });

  const messageOf = (incident: typeof reported, language: (typeof languages)[number]) =>
    alertText(
      {
        kind: "one",
        fact: { incident, verdict: "possible", serviceIds: ["site:example.com"], isAmendment: false },
      },
      ["Example"],
      language,
    ).message;

  it("is told as listed in a notification, and never as made known", () => {
    for (const language of languages) {
      const words = alertMessages[language];
      const message = messageOf(reported, language);
      expect(message).toContain("Have I Been Pwned");
      expect(message).toContain("2013");
      expect(message).not.toContain(words.knownSince("").slice(-8));
      expect(alarmIn(message, language)).toBeUndefined();
    }
    expect(messageOf(reported, "en")).toContain(
      "The data is from October 2013 or earlier; Have I Been Pwned listed it in December 2013.",
    );
    expect(messageOf(makeIncident(undated, at), "en")).toContain(
      "It was listed by Have I Been Pwned in December 2013.",
    );
  });
});
