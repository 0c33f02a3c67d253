import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { RefreshFileCard } from "#entrypoints/summary/up-to-date/refresh-file-card.tsx";
import { type Language, languages } from "#lib/domain/language.ts";
import { feedRefusals, updateRefusals } from "#lib/domain/refresh.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { upToDateMessages } from "#tests/locales/in-every-language.ts";

type Shown = Parameters<typeof RefreshFileCard>[0];

const addresses = {
  updates: "https://updates.example/catalogue/",
  feed: "https://list.example/api/breaches",
};
const ofTheFile = ["too-large", "unreadable", "folder", "several-files"] as const;

function open(over: Partial<Shown> = {}, language: Language = "en") {
  const told = { onFile: vi.fn(), onNotOneFile: vi.fn() };
  const user = show(
    <RefreshFileCard job={{ state: "idle" }} addresses={addresses} {...told} {...over} />,
    language,
  );
  return { told, user };
}

describe.for(languages)("the card of a file, in %s,", (language) => {
  const words = upToDateMessages[language].file;

  it("says where each file is to be had, for the person to open", () => {
    open({}, language);
    expect(shownText()).toContain(words.note);
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toEqual([addresses.updates, addresses.feed]);
  });

  test.for([...feedRefusals, ...updateRefusals, ...ofTheFile])(
    "says what is wrong with a file, what to do, and that nothing was changed: %s",
    (refusal) => {
      open({ job: { state: "refused", refusal } }, language);
      const alert = screen.getByRole("alert").textContent;
      expect(alert).toContain(words.refused[refusal].said);
      expect(alert).toContain(words.refused[refusal].instead);
      expect(alert).toContain(words.nothingChanged);
    },
  );
});

describe("the card of a file", () => {
  const words = upToDateMessages.en.file;
  const file = new File(["[]"], "breaches.json");

  it("takes a file that is chosen, and one that is dropped", async () => {
    const { told, user } = open();
    await user.upload(screen.getByLabelText(words.choose), file);
    expect(told.onFile).toHaveBeenCalledWith(file);
    const place = document.querySelector(".file-drop");
    if (!place) throw new Error("There is nowhere to drop a file.");
    fireEvent.drop(place, { dataTransfer: { files: [file], items: [] } });
    expect(told.onFile).toHaveBeenCalledTimes(2);
  });

  it("takes no second one while it reads", () => {
    open({ job: { state: "running", part: Number.NaN } });
    expect(screen.getByRole("progressbar", { name: words.running })).toBeDefined();
    expect(screen.queryByLabelText(words.choose)).toBeNull();
  });

  test.for([
    ["new", words.taken],
    ["unchanged", words.unchanged],
  ] as const)("says what came of it: %s", ([result, said]) => {
    open({ job: { state: "done", result } });
    expect(shownText()).toContain(said);
  });
});
