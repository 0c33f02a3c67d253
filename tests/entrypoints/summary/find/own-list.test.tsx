import { screen, within } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { DeclinedList } from "#entrypoints/summary/find/declined-list.tsx";
import { EraseOrigins } from "#entrypoints/summary/find/erase-origins.tsx";
import { FileReminder, fileSystemOf } from "#entrypoints/summary/find/file-reminder.tsx";
import { HandCard } from "#entrypoints/summary/find/hand-card.tsx";
import { OwnList } from "#entrypoints/summary/find/own-list.tsx";
import { ReuseGroups } from "#entrypoints/summary/find/reuse-groups.tsx";
import { type Origin, origins } from "#lib/domain/find.ts";
import { type Language, languages, textOf } from "#lib/domain/language.ts";
import { heard, show, shownText } from "#tests/components/show.tsx";
import { findMessages, textsIn } from "#tests/locales/in-every-language.ts";
import { anAccount, aPerson, aService, aVisit } from "../a-person.ts";
import { aGroup, inCheck, inExport, inHistory, serviceOf } from "./some-finds.ts";

const person = aPerson({
  services: ["alpha", "beta", "gamma", "delta"].map((id) => aService(id)),
  visits: [aVisit("alpha")],
  accounts: [anAccount("delta")],
  finds: [...inHistory, ...inExport, ...inCheck],
});
const { services } = person.weighed;

const nameOf = (id: string, language: Language) => textOf(aService(id).name, language);

function openList(language: Language = "en") {
  const told = { onClosed: vi.fn(), onRemove: vi.fn() };
  const finds = [...inHistory, ...inExport, ...inCheck];
  return { told, user: show(<OwnList services={services} finds={finds} {...told} />, language) };
}

const rowOf = (name: string) => {
  const row = screen.getByRole("link", { name }).closest("li");
  if (!row) throw new Error(`${name} is not listed.`);
  return row;
};

describe.for(languages)("the list of what was found, in %s,", (language) => {
  const words = findMessages[language];

  it("says of each service where it came from", () => {
    openList(language);
    const expected: readonly (readonly [string, readonly Origin[]])[] = [
      ["alpha", ["visit", "history", "export", "check"]],
      ["beta", ["history", "export"]],
      ["gamma", ["export"]],
      ["delta", ["hand"]],
    ];
    for (const [id, from] of expected) {
      const row = rowOf(nameOf(id, language));
      for (const origin of origins) {
        expect(within(row).queryByText(words.origins[origin]) !== null, `${id} ${origin}`).toBe(
          from.includes(origin),
        );
      }
    }
  });
});

describe("the list of what was found", () => {
  const { list: words, origins: names } = findMessages.en;

  test.for([
    ["history", ["alpha", "beta"]],
    ["export", ["alpha", "beta", "gamma"]],
    ["check", ["alpha"]],
    ["hand", ["delta"]],
  ] as const)("shows on demand what came from one origin: %s", async ([origin, expected]) => {
    const { user } = openList();
    await user.click(screen.getByRole("button", { name: new RegExp(`^${names[origin]}`) }));
    expect(screen.getAllByRole("link").map(({ textContent }) => textContent?.slice(-5))).toHaveLength(
      expected.length,
    );
    expect(heard()).toBe(findMessages.en.erase.extent(expected.length));
  });

  it("says of a service that its password is an exposed one", () => {
    openList();
    expect(rowOf(nameOf("alpha", "en")).textContent).toContain(findMessages.en.facts.isExposed);
    expect(rowOf(nameOf("beta", "en")).textContent).not.toContain(findMessages.en.facts.isExposed);
  });

  it("says that an account is closed, takes one off, and keeps it off", async () => {
    const { told, user } = openList();
    const row = within(rowOf(nameOf("beta", "en")));
    await user.click(row.getByRole("button", { name: words.menu(nameOf("beta", "en")) }));
    await user.click(row.getByRole("button", { name: words.closed }));
    expect(told.onClosed).toHaveBeenCalledWith("beta");
    await user.click(row.getByRole("button", { name: words.remove }));
    expect(told.onRemove).toHaveBeenLastCalledWith("beta", false);
    await user.click(row.getByRole("button", { name: words.decline }));
    expect(told.onRemove).toHaveBeenLastCalledWith("beta", true);
  });

  it("says that it is empty, and how to begin", () => {
    show(<OwnList services={[]} finds={[]} onClosed={vi.fn()} onRemove={vi.fn()} />);
    expect(shownText()).toContain(words.empty);
  });
});

describe.for(languages)("erasing one origin, in %s,", (language) => {
  const { erase: words } = findMessages[language];
  test.for(origins)("asks first, and says what goes and what leaves the list: %s", async (origin) => {
    const onErase = vi.fn();
    const user = show(<EraseOrigins services={services} onErase={onErase} />, language);
    await user.click(screen.getByRole("button", { name: words.open[origin] }));
    const dialog = screen.getByRole("dialog", { name: words.question[origin] });
    const from = services.filter((own) => own.origins.includes(origin));
    const leaving = from.filter((own) => own.origins.length === 1).length;
    expect(dialog.textContent).toContain(words.goes[origin](from.length));
    if (leaving > 0) expect(dialog.textContent).toContain(words.leavesList(leaving));
    expect(dialog.textContent?.includes(words.stays)).toBe(origin !== "hand");
    expect(onErase).not.toHaveBeenCalled();
    await user.click(within(dialog).getByRole("button", { name: words.confirm }));
    expect(onErase).toHaveBeenCalledWith(origin);
    expect(heard()).toBe(words.done);
  });
});

describe("adding by hand", () => {
  const words = findMessages.en.hand;
  const catalogue = ["alpha", "beta"].map((id) => aService(id));

  it("finds a service by its name and adds it", async () => {
    const onAdd = vi.fn();
    const user = show(<HandCard catalogue={catalogue} listed={new Set()} onAdd={onAdd} />);
    await user.type(screen.getByRole("searchbox"), "alp");
    await user.click(screen.getByRole("button", { name: words.addOf("alpha") }));
    expect(onAdd).toHaveBeenCalledWith("alpha");
  });

  it("says of one that is on the list that it is", async () => {
    const user = show(<HandCard catalogue={catalogue} listed={new Set(["alpha"])} onAdd={vi.fn()} />);
    await user.type(screen.getByRole("searchbox"), "alpha");
    expect(shownText()).toContain(words.isListed);
    expect(screen.queryByRole("button", { name: words.addOf("alpha") })).toBeNull();
  });

  it("says of one that is not listed that this is no all-clear", async () => {
    const user = show(<HandCard catalogue={catalogue} listed={new Set()} onAdd={vi.fn()} />);
    await user.type(screen.getByRole("searchbox"), "zzzzz");
    const { none } = textsIn("en").welcome.choice;
    expect(shownText()).toContain(none("zzzzz"));
    expect(heard()).toBe(none("zzzzz"));
  });
});

describe("services that are not to be added", () => {
  it("can each be allowed again", async () => {
    const onAllow = vi.fn();
    const user = show(<DeclinedList services={[aService("alpha")]} onAllow={onAllow} />);
    await user.click(
      screen.getByRole("button", { name: findMessages.en.declined.allowOf(nameOf("alpha", "en")) }),
    );
    expect(onAllow).toHaveBeenCalledWith("alpha");
  });
});

describe.for(languages)("the reminder of the exported file, in %s,", (language) => {
  const { file: words } = findMessages[language];

  test.for(["windows", "mac", "other"] as const)("says how it is deleted for good: %s", async (system) => {
    const onDelete = vi.fn();
    const user = show(<FileReminder system={system} isDeleted={false} onDelete={onDelete} />, language);
    for (const said of [...words.ways[system], words.elsewhere]) expect(shownText()).toContain(said);
    await user.click(screen.getByRole("checkbox", { name: words.tick }));
    expect(onDelete).toHaveBeenCalledWith(true);
  });

  it("says no more once it is deleted, and can be taken back", async () => {
    const onDelete = vi.fn();
    const user = show(<FileReminder system="mac" isDeleted onDelete={onDelete} />, language);
    expect(shownText()).not.toContain(words.reason);
    await user.click(screen.getByRole("checkbox", { name: words.tick }));
    expect(onDelete).toHaveBeenCalledWith(false);
  });
});

describe("the system", () => {
  test.for([
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64)", "windows"],
    ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)", "mac"],
    ["Mozilla/5.0 (X11; Linux x86_64)", "other"],
    ["Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)", "other"],
  ] as const)("is told by the browser: %s", ([agent, system]) => {
    expect(fileSystemOf(agent)).toBe(system);
  });
});

describe("logins that share a password", () => {
  const words = findMessages.en.reuse;

  it("can each be ticked as changed, and taken back", async () => {
    const onChanged = vi.fn();
    const user = show(
      <ReuseGroups
        groups={[aGroup]}
        serviceOf={serviceOf}
        isChanged={(id) => id === "beta"}
        onChanged={onChanged}
      />,
    );
    await user.click(screen.getByRole("checkbox", { name: words.changedAt("alpha") }));
    expect(onChanged).toHaveBeenLastCalledWith(serviceOf("alpha"), true);
    await user.click(screen.getByRole("checkbox", { name: words.changedAt("beta") }));
    expect(onChanged).toHaveBeenLastCalledWith(serviceOf("beta"), false);
  });

  it("are told to be done with once nothing is left to change", () => {
    show(<ReuseGroups groups={[aGroup]} serviceOf={serviceOf} isSettled={() => true} onChanged={vi.fn()} />);
    expect(shownText()).toContain(words.settled);
    expect(shownText()).not.toContain(textsIn("en").reuseOf(aGroup, serviceOf).first);
  });
});
