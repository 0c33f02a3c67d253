import { screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { ExportCard, type ExportFound } from "#entrypoints/summary/find/export-card.tsx";
import { type Language, languages } from "#lib/domain/language.ts";
import { toldManagers } from "#lib/locales/messages/find.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { findMessages, textsIn } from "#tests/locales/in-every-language.ts";
import { aGroup, inExport, prospect, serviceOf } from "./some-finds.ts";

type Shown = Parameters<typeof ExportCard>[0];

const found: ExportFound = {
  format: "bitwarden-csv",
  finds: inExport,
  entries: 1_215,
  unlistedEntries: 150,
  appEntries: 12,
  skipped: 5,
};
const done = { state: "done", result: found } as const;

function open(state: Partial<Shown> = {}, language: Language = "en") {
  const told = {
    onFile: vi.fn(),
    onNotOneFile: vi.fn(),
    onCancel: vi.fn(),
    onKeep: vi.fn(),
    onDiscard: vi.fn(),
  };
  const user = show(
    <ExportCard
      job={{ state: "idle" }}
      decided={undefined}
      checking={undefined}
      lookedOn={undefined}
      prospect={{ ...prospect, groups: [aGroup], older: ["alpha"] }}
      serviceOf={serviceOf}
      {...told}
      {...state}
    />,
    language,
  );
  return { told, user };
}

const refusals = Object.keys(
  findMessages.en.exported.refused,
) as (keyof typeof findMessages.en.exported.refused)[];

describe.for(languages)("the card of password exports, in %s,", (language) => {
  const { exported: words, reuse, preview } = findMessages[language];
  const { number } = textsIn(language);

  it("says what is read and kept, that nothing of it stays or is sent, and how each manager exports", () => {
    open({}, language);
    for (const said of [words.reason, words.read, words.kept, words.notKept, words.drop, words.others]) {
      expect(shownText()).toContain(said);
    }
    for (const manager of toldManagers) {
      expect(shownText()).toContain(words.managers[manager].name);
      expect(shownText()).toContain(words.managers[manager].way.join(" › "));
    }
    expect(screen.getByLabelText(words.choose).getAttribute("type")).toBe("file");
  });

  it("shows how far it is, and can be stopped", () => {
    open({ job: { state: "running", part: 0.5 } }, language);
    expect(screen.getByRole("progressbar", { name: words.running })).toBeDefined();
    expect(screen.getByRole("button", { name: findMessages[language].cancel })).toBeDefined();
  });

  it("says that it was stopped, and that nothing was recorded", () => {
    open({ job: { state: "cancelled" } }, language);
    expect(shownText()).toContain(words.cancelled);
  });

  test.for(refusals)("says what a file is not, and what to choose in its place: %s", (reason) => {
    open({ job: { state: "refused", refusal: { reason } } }, language);
    const alert = screen.getByRole("alert");
    for (const said of [words.refused[reason].said, words.refused[reason].instead, words.unchanged]) {
      expect(alert.textContent).toContain(said);
    }
    expect(document.activeElement).toBe(alert);
    expect(screen.getByLabelText(words.choose)).toBeDefined();
  });

  it("says what was found: accounts, shared and weak passwords, older ones, and what is not listed", () => {
    open({ job: done }, language);
    const { left, first } = textsIn(language).reuseOf(aGroup, serviceOf);
    for (const said of [
      words.from("Bitwarden", number(1_215)),
      words.unlisted(number(150)),
      words.apps(number(12)),
      words.skipped(number(5)),
      preview.found(31),
      reuse.group.same(4),
      reuse.unlisted(1),
      ...left,
      first ?? "",
      reuse.weak(serviceOf("gamma")?.name[language] ?? ""),
      reuse.older(serviceOf("alpha")?.name[language] ?? ""),
      preview.notYet,
    ]) {
      expect(shownText()).toContain(said);
    }
  });

  it("tells nearly the same passwords from the same", () => {
    open(
      { job: done, prospect: { ...prospect, groups: [{ ...aGroup, likeness: "near" }], older: [] } },
      language,
    );
    expect(shownText()).toContain(reuse.group.near(4));
    expect(shownText()).not.toContain(reuse.group.same(4));
  });

  it("says that no password is shared, which is no all-clear for the rest", () => {
    open({ job: done, prospect: { ...prospect, groups: [], older: [] } }, language);
    expect(shownText()).toContain(reuse.none);
  });
});

describe("the card of password exports", () => {
  const { exported: words, preview } = findMessages.en;

  it("hands on one chosen file, of which nothing has been read", async () => {
    const { told, user } = open();
    const file = new File(["name,url,username,password"], "passwords.csv", { type: "text/csv" });
    await user.upload(screen.getByLabelText(words.choose), file);
    expect(told.onFile).toHaveBeenCalledWith(file);
  });

  it("names the line that is damaged", () => {
    open({ job: { state: "refused", refusal: { reason: "damaged", where: "12" } } });
    expect(screen.getByRole("alert").textContent).toContain(words.damagedAt("12"));
  });

  it("tells of an encrypted export how that very manager exports", () => {
    open({ job: { state: "refused", refusal: { reason: "encrypted", format: "bitwarden-json" } } });
    expect(screen.getByRole("alert").textContent).toContain(words.managers.bitwarden.way.join(" › "));
    expect(screen.getByRole("alert").textContent).toContain(words.managers.bitwarden.choose);
  });

  it("keeps what was found on the person's word", async () => {
    const { told, user } = open({ job: done });
    await user.click(screen.getByRole("button", { name: preview.confirm(3) }));
    expect(told.onKeep).toHaveBeenCalledWith({ finds: inExport, declined: [] });
  });

  it("shows what stands in it also where nothing of it is listed", () => {
    open({
      job: { state: "done", result: { ...found, finds: [] } },
      prospect: {
        ...prospect,
        services: 0,
        needNow: 0,
        unusedOverYear: 0,
        known: new Set(),
        groups: [],
        older: [],
      },
    });
    expect(shownText()).toContain(words.nothing);
    expect(screen.queryByRole("list", { name: preview.list })).toBeNull();
  });
});
