import { screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import {
  AccountsSinceQuestion,
  MailboxQuestion,
  OwnPasswordsQuestion,
  RegionChoice,
} from "#entrypoints/summary/told-once/told-once.tsx";
import { languages } from "#lib/domain/language.ts";
import { personRegions } from "#lib/domain/person-region.ts";
import { ownPasswordAnswers } from "#lib/domain/settings.ts";
import { show } from "#tests/components/show.tsx";
import { messages, settingMessages } from "#tests/locales/in-every-language.ts";
import { aService, today } from "../a-person.ts";

const { once } = settingMessages.en;
const pressed = () =>
  screen
    .getAllByRole("button")
    .filter((button) => button.getAttribute("aria-pressed") === "true")
    .map(({ textContent }) => textContent);

describe("where the person lives", () => {
  test.for(languages)("is chosen among all regions, with the reason for asking, in %s", async (language) => {
    const onRegion = vi.fn();
    const user = show(<RegionChoice region="japan" onRegion={onRegion} />, language);
    const words = messages[language].home.region;
    const menu = screen.getByRole<HTMLSelectElement>("combobox", {
      name: words.question,
      description: words.why,
    });
    expect([...menu.options].map(({ text }) => text)).toEqual(
      personRegions.map((each) => messages[language].regionNames[each]),
    );
    expect(menu.value).toBe("japan");
    await user.selectOptions(menu, messages[language].regionNames.taiwan);
    expect(onRegion).toHaveBeenCalledExactlyOnceWith("taiwan");
  });

  it("is nowhere until they say", () => {
    show(<RegionChoice region={undefined} onRegion={vi.fn()} />);
    expect(screen.getByRole<HTMLSelectElement>("combobox").value).toBe("");
  });
});

describe("whether each account has a password of its own", () => {
  test.for(ownPasswordAnswers)("is told by a tap, and taken back by another: %s", async (answer) => {
    const onOwnPasswords = vi.fn();
    const name = once.ownPasswords.answers[answer];
    const user = show(
      <OwnPasswordsQuestion
        ownPasswords={answer === "no" ? undefined : answer}
        onOwnPasswords={onOwnPasswords}
      />,
    );
    expect(pressed()).toEqual(answer === "no" ? [] : [name]);
    await user.click(screen.getByRole("button", { name }));
    expect(onOwnPasswords).toHaveBeenCalledExactlyOnceWith(answer === "no" ? answer : undefined);
  });
});

describe("where the mail arrives", () => {
  const mailbox = (id: string, over = {}) => aService(id, { isMailbox: true, ...over });
  const catalogue = [
    mailbox("abroad", { home: "korea" }),
    mailbox("at-home", { home: "japan" }),
    mailbox("used", { home: "korea" }),
    mailbox("gone", { isGone: true }),
    aService("shop"),
  ];
  const open = (mailboxes: readonly string[] | undefined) => {
    const onMailboxes = vi.fn();
    const user = show(
      <MailboxQuestion
        mailboxes={mailboxes}
        catalogue={catalogue}
        chosen={new Set(["used", "shop"])}
        region="japan"
        onMailboxes={onMailboxes}
      />,
    );
    return { user, onMailboxes };
  };
  const names = () => screen.getAllByRole("button").map(({ textContent }) => textContent);

  it("is asked of what the person uses first, then of what is usual where they live", () => {
    open(undefined);
    expect(names()).toEqual(["used", "at-home", "abroad"]);
    expect(pressed()).toEqual([]);
  });

  it("may be several places", async () => {
    const { user, onMailboxes } = open(["at-home"]);
    expect(pressed()).toEqual(["at-home"]);
    await user.click(screen.getByRole("button", { name: "used" }));
    expect(onMailboxes).toHaveBeenLastCalledWith(["at-home", "used"]);
    await user.click(screen.getByRole("button", { name: "at-home" }));
    expect(onMailboxes).toHaveBeenLastCalledWith([]);
  });
});

describe("since when most accounts exist", () => {
  const open = (accountsSince: "2014" | "2011" | undefined) => {
    const onAccountsSince = vi.fn();
    const user = show(
      <AccountsSinceQuestion accountsSince={accountsSince} today={today} onAccountsSince={onAccountsSince} />,
    );
    return { user, onAccountsSince, menu: screen.getByRole<HTMLSelectElement>("combobox") };
  };

  it("is a rough year, or left open", async () => {
    const { user, menu, onAccountsSince } = open(undefined);
    expect(menu.selectedOptions[0]?.text).toBe(once.accountsSince.untold);
    await user.selectOptions(menu, once.accountsSince.about("2014"));
    expect(onAccountsSince).toHaveBeenLastCalledWith("2014");
  });

  it("can be taken back", async () => {
    const { user, menu, onAccountsSince } = open("2014");
    await user.selectOptions(menu, once.accountsSince.untold);
    expect(onAccountsSince).toHaveBeenLastCalledWith(undefined);
  });

  it("shows a year that is not offered any more", () => {
    expect(open("2011").menu.value).toBe("2011");
  });
});
