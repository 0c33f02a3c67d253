import { screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { SaveCard, type Saved } from "#entrypoints/summary/saving/save-card.tsx";
import type { Job } from "#lib/domain/job.ts";
import { languages } from "#lib/domain/language.ts";
import { leastPassphrase } from "#lib/domain/passphrase.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { savingMessages } from "#tests/locales/in-every-language.ts";

const { passphrase: typed, save: words } = savingMessages.en;
const good = "correct horse battery staple";

function open(job: Job<Saved, never> = { state: "idle" }, language: (typeof languages)[number] = "en") {
  const onSave = vi.fn();
  return { onSave, user: show(<SaveCard job={job} onSave={onSave} />, language) };
}
const field = () => screen.getByLabelText(typed.label, { exact: true });
const again = () => screen.queryByLabelText(typed.again, { exact: true });

async function openSealing(job?: Job<Saved, never>) {
  const opened = open(job);
  await opened.user.click(screen.getByRole("switch", { name: words.seal }));
  return opened;
}

describe("the card that saves a backup", () => {
  test.for(languages)("says that a file without a passphrase can be read, in %s", (language) => {
    open({ state: "idle" }, language);
    expect(shownText()).toContain(savingMessages[language].save.readable);
    expect(screen.queryByLabelText(savingMessages[language].passphrase.label)).toBeNull();
  });

  it("saves without a passphrase where none is wanted", async () => {
    const { onSave, user } = open();
    await user.click(screen.getByRole("button", { name: words.button }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith();
  });

  test.for(languages)(
    "says what makes a good passphrase and that nobody can bring it back, in %s",
    async (language) => {
      const { user } = open({ state: "idle" }, language);
      const own = savingMessages[language];
      await user.click(screen.getByRole("switch", { name: own.save.seal }));
      for (const sentence of [own.passphrase.hint(leastPassphrase), own.passphrase.lost]) {
        expect(shownText()).toContain(sentence);
      }
      expect(shownText()).not.toContain(own.save.readable);
    },
  );

  it("asks twice for what is hidden, and once for what is shown", async () => {
    const { onSave, user } = await openSealing();
    expect(field().getAttribute("type")).toBe("password");
    expect(again()).not.toBeNull();
    await user.click(screen.getByRole("checkbox", { name: typed.show }));
    expect(field().getAttribute("type")).toBe("text");
    expect(again()).toBeNull();
    await user.type(field(), `${good}{Enter}`);
    expect(onSave).toHaveBeenCalledExactlyOnceWith(good);
  });

  test.for([
    [
      "too short",
      "a".repeat(leastPassphrase - 1),
      "a".repeat(leastPassphrase - 1),
      typed.tooShort(leastPassphrase),
    ],
    ["not the same", good, `${good}s`, typed.differs],
    ["missing", "", "", typed.tooShort(leastPassphrase)],
  ] as const)("does not save with one that is %s, and says so", async ([, first, second, sentence]) => {
    const { onSave, user } = await openSealing();
    if (first) await user.type(field(), first);
    const other = again();
    if (second && other) await user.type(other, second);
    await user.click(screen.getByRole("button", { name: words.sealed }));
    expect(screen.getByRole("alert").textContent).toBe(sentence);
    expect(document.activeElement).toBe(field());
    expect(field().getAttribute("aria-invalid")).toBe("true");
    expect(onSave).not.toHaveBeenCalled();
  });

  it("saves with one that was typed twice alike", async () => {
    const { onSave, user } = await openSealing();
    await user.type(field(), good);
    const other = again();
    if (other) await user.type(other, good);
    await user.click(screen.getByRole("button", { name: words.sealed }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(good);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says while it encrypts that it does, and takes nothing else meanwhile", async () => {
    await openSealing({ state: "running", part: Number.NaN });
    expect(shownText()).toContain(words.sealing);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: words.sealed }).disabled).toBe(true);
  });

  it("says that it is saved", async () => {
    await openSealing({ state: "done", result: { isSealed: true } });
    expect(shownText()).toContain(words.done);
  });
});
