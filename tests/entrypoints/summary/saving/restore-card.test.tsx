import { createEvent, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { RestoreCard, type RestoreState } from "#entrypoints/summary/saving/restore-card.tsx";
import type { BackupRefusal } from "#lib/domain/backup-refusal.ts";
import { languages } from "#lib/domain/language.ts";
import type { MergeCounts } from "#lib/domain/personal-record.ts";
import { personalTableNames } from "#lib/storage/personal-tables.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { savingMessages, textsIn } from "#tests/locales/in-every-language.ts";

const { parts, restore: words } = savingMessages.en;

const noRows = Object.fromEntries(
  personalTableNames.map((table) => [table, { added: 0, updated: 0, kept: 0 }]),
) as MergeCounts;
const counts: MergeCounts = {
  ...noRows,
  visits: { added: 12, updated: 3, kept: 40 },
  resolutions: { added: 0, updated: 0, kept: 7 },
  settings: { added: 1, updated: 2, kept: 0 },
};
const madeOn = "2026-11-20";

const callbacks = () => ({
  onFile: vi.fn(),
  onRefuse: vi.fn(),
  onPassphrase: vi.fn(),
  onConfirm: vi.fn(),
  onCancel: vi.fn(),
  onSaveBack: vi.fn(),
});

function open(state: RestoreState, language: (typeof languages)[number] = "en") {
  const told = callbacks();
  return { told, user: show(<RestoreCard state={state} {...told} />, language) };
}

const refusals = Object.keys(words.refused) as (keyof typeof words.refused)[];

describe("the card that restores a backup", () => {
  test.for(languages)(
    "says what it does, and offers a place to drop and a button to choose, in %s",
    (language) => {
      open({ state: "idle" }, language);
      const own = savingMessages[language].restore;
      expect(screen.getByRole("region", { name: own.heading })).toBeDefined();
      for (const sentence of [own.note, own.drop]) expect(shownText()).toContain(sentence);
      expect(screen.getByLabelText(own.choose).getAttribute("type")).toBe("file");
    },
  );

  test.for([
    { state: "idle" },
    { state: "cancelled" },
    { state: "running", part: Number.NaN },
  ] as const satisfies readonly RestoreState[])("while $state is in alarm about nothing", (state) => {
    open(state);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(shownText().includes(words.reading)).toBe(state.state === "running");
  });

  describe.for(languages)("in %s", (language) => {
    const { parts: ownParts, restore: own } = savingMessages[language];

    test.for(refusals)("says why a file is refused, and that nothing was changed: %s", (kind) => {
      open({ state: "refused", refusal: { kind } }, language);
      const alert = screen.getByRole("alert");
      expect(alert.textContent).toBe(`${own.refused[kind]}${own.unchanged}`);
      expect(document.activeElement).toBe(alert);
    });

    test.for([
      [{ kind: "damaged" }, ""],
      [{ kind: "damaged", where: { part: "madeOn" } }, own.damagedAt(ownParts.madeOn, undefined)],
      [{ kind: "damaged", where: { part: "visits" } }, own.damagedAt(ownParts.visits, undefined)],
      [{ kind: "damaged", where: { part: "noticedSigns", row: 3 } }, own.damagedAt(ownParts.noticedSigns, 3)],
    ] as const satisfies readonly (readonly [BackupRefusal, string])[])(
      "says what is damaged, as far as it is known: %o",
      ([refusal, where]) => {
        open({ state: "refused", refusal }, language);
        expect(screen.getByRole("alert").textContent).toBe(`${own.damaged}${where}${own.unchanged}`);
      },
    );

    it("says what was done", () => {
      open({ state: "restored", counts }, language);
      expect(document.activeElement?.textContent).toBe(own.done(13, 5));
    });
  });

  test.for(["refused", "restored"] as const)("takes another file where one was %s", async (state) => {
    const { told, user } = open(
      state === "refused" ? { state, refusal: { kind: "not-json" } } : { state, counts },
    );
    const file = new File(["{}"], "another.json");
    await user.upload(screen.getByLabelText(words.choose), file);
    expect(told.onFile).toHaveBeenCalledExactlyOnceWith(file);
  });
});

describe("the preview of a restore", () => {
  const preview = (over: Partial<MergeCounts> = {}): RestoreState => ({
    state: "done",
    result: { madeOn, counts: { ...noRows, ...over }, unlisted: 0, isKeepingLeftOut: false },
  });

  test.for(languages)("says of when the backup is, and what it would do to each part, in %s", (language) => {
    open(preview(counts), language);
    const { parts: ownParts, restore: own } = savingMessages[language];
    expect(document.activeElement?.textContent).toBe(own.preview(textsIn(language).date(madeOn)));
    const rows = screen
      .getAllByRole("row")
      .map((row) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent));
    expect(rows).toEqual([
      [own.columns.part, own.columns.added, own.columns.updated, own.columns.kept],
      [ownParts.visits, "12", "3", "40"],
      [ownParts.resolutions, "0", "0", "7"],
      [ownParts.settings, "1", "2", "0"],
    ]);
    expect(shownText()).toContain(own.previewNote);
    expect(shownText()).not.toContain(own.nothingNew);
  });

  it("comes in the place of the field, and takes the focus", () => {
    open(preview(counts));
    expect(screen.queryByLabelText(words.choose)).toBeNull();
    expect(document.activeElement?.textContent).toBe(words.preview(textsIn("en").date(madeOn)));
  });

  test.for([
    [words.confirm, "onConfirm"],
    [words.cancel, "onCancel"],
  ] as const)("can be answered: %s", async ([name, called]) => {
    const { told, user } = open(preview(counts));
    await user.click(screen.getByRole("button", { name }));
    for (const [callback, calls] of Object.entries(told)) {
      expect(calls, callback).toHaveBeenCalledTimes(callback === called ? 1 : 0);
    }
  });

  test.for([
    ["added", { visits: { added: 1, updated: 0, kept: 0 } }],
    ["updated", { visits: { added: 0, updated: 1, kept: 0 } }],
  ] as const)("can be confirmed where one row would be %s", ([, over]) => {
    open(preview(over));
    expect(screen.getByRole("button", { name: words.confirm })).toBeDefined();
  });

  test.for([
    ["an empty backup", {}, 0],
    ["one that is restored already", { visits: { added: 0, updated: 0, kept: 9 } }, 2],
  ] as const)("of %s says that there is nothing new, and nothing to confirm", ([, over, rows]) => {
    open(preview(over));
    expect(shownText()).toContain(words.nothingNew);
    expect(shownText()).not.toContain(words.previewNote);
    expect(screen.queryAllByRole("row")).toHaveLength(rows);
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([words.cancel]);
  });

  it("has a name for every part", () => {
    const all = personalTableNames.map((table) => [table, { added: 1, updated: 0, kept: 0 }]);
    open(preview(Object.fromEntries(all)));
    expect(screen.getAllByRole("rowheader").map(({ textContent }) => textContent)).toEqual(
      personalTableNames.map((table) => parts[table]),
    );
  });
});

describe("a backup with a passphrase", () => {
  const locked = (over: object = {}): RestoreState => ({
    state: "locked",
    isOpening: false,
    isWrong: false,
    ...over,
  });

  test.for(languages)("is asked for it in the place of the field, in %s", (language) => {
    open(locked(), language);
    const { restore: own, passphrase } = savingMessages[language];
    expect(document.activeElement?.textContent).toBe(own.locked);
    expect(screen.getByLabelText(passphrase.label).getAttribute("type")).toBe("password");
    expect(screen.queryByLabelText(own.choose)).toBeNull();
    // It was chosen before: nothing is said of how to choose one.
    expect(shownText()).not.toContain(passphrase.lost);
    expect(screen.queryByLabelText(passphrase.again)).toBeNull();
  });

  it("is opened with what is typed, however short", async () => {
    const { told, user } = open(locked());
    await user.type(screen.getByLabelText(savingMessages.en.passphrase.label), "short{Enter}");
    expect(told.onPassphrase).toHaveBeenCalledExactlyOnceWith("short");
  });

  it("says that another did not fit, and is asked again", () => {
    open(locked({ isWrong: true }));
    expect(screen.getByRole("alert").textContent).toBe(words.refused["wrong-passphrase"]);
    expect(screen.getByRole("button", { name: words.open })).toBeDefined();
  });

  it("waits while it is opened", async () => {
    const { told, user } = open(locked({ isOpening: true }));
    expect(shownText()).toContain(words.opening);
    await user.type(screen.getByLabelText(savingMessages.en.passphrase.label), "again{Enter}");
    expect(told.onPassphrase).not.toHaveBeenCalled();
  });

  it("may be left", async () => {
    const { told, user } = open(locked());
    await user.click(screen.getByRole("button", { name: words.cancel }));
    expect(told.onCancel).toHaveBeenCalledOnce();
  });
});

describe("after a restore", () => {
  it("what is here now can be saved for the other device", async () => {
    const { told, user } = open({ state: "restored", counts });
    expect(shownText()).toContain(words.saveBackNote);
    await user.click(screen.getByRole("button", { name: words.saveBack }));
    expect(told.onSaveBack).toHaveBeenCalledOnce();
  });
});

describe("the place to drop a file on", () => {
  const file = new File(["{}"], "backup.json");
  const item = (isDirectory: boolean) => ({ webkitGetAsEntry: () => ({ isDirectory }) });
  const noEntry = { webkitGetAsEntry: () => null };
  const place = () => {
    const found = screen.getByText(words.drop).parentElement;
    if (!found) throw new Error("There is no place to drop on.");
    return found;
  };

  it("gives a file that is dropped, and has read nothing of it", () => {
    const { told } = open({ state: "idle" });
    const read = vi.spyOn(file, "text");
    fireEvent.drop(place(), { dataTransfer: { files: [file], items: [item(false)] } });
    expect(told.onFile).toHaveBeenCalledExactlyOnceWith(file);
    expect(told.onRefuse).not.toHaveBeenCalled();
    expect(read).not.toHaveBeenCalled();
  });

  test.for([
    ["two files", { files: [file, file], items: [item(false), item(false)] }, "several-files"],
    ["a file and a folder", { files: [file, file], items: [item(false), item(true)] }, "several-files"],
    ["a folder", { files: [file], items: [item(true)] }, "folder"],
    ["a text", { files: [], items: [noEntry] }, "not-a-backup"],
    ["nothing", { files: [], items: [] }, "not-a-backup"],
  ] as const)("refuses %s", ([, dataTransfer, kind]) => {
    const { told } = open({ state: "idle" });
    fireEvent.drop(place(), { dataTransfer });
    expect(told.onRefuse).toHaveBeenCalledExactlyOnceWith({ kind });
    expect(told.onFile).not.toHaveBeenCalled();
  });

  test.for(["dragOver", "drop"] as const)("keeps the browser from opening the file, at %s", (name) => {
    open({ state: "idle" });
    const event = createEvent[name](place(), { dataTransfer: { files: [file], items: [item(false)] } });
    fireEvent(place(), event);
    expect(event.defaultPrevented).toBe(true);
  });

  test.for(["dragLeave", "drop"] as const)("shows that a file is over it, until %s", (name) => {
    open({ state: "idle" });
    const isOver = () => place().dataset["over"] === "true";
    expect(isOver()).toBe(false);
    fireEvent.dragOver(place());
    expect(isOver()).toBe(true);
    fireEvent[name](place(), { dataTransfer: { files: [file], items: [item(false)] } });
    expect(isOver()).toBe(false);
  });

  it("takes the same file again, after it was mended", async () => {
    const { told, user } = open({ state: "idle" });
    const input = screen.getByLabelText<HTMLInputElement>(words.choose);
    await user.upload(input, file);
    expect(input.value).toBe("");
    await user.upload(input, file);
    expect(told.onFile).toHaveBeenCalledTimes(2);
  });

  it("does nothing where the choice of a file is cancelled", () => {
    const { told } = open({ state: "idle" });
    fireEvent.change(screen.getByLabelText(words.choose), { target: { files: [] } });
    expect(told.onFile).not.toHaveBeenCalled();
    expect(told.onRefuse).not.toHaveBeenCalled();
  });
});
