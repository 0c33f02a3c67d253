import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, test, vi } from "vitest";
import { FailureNotice } from "#components/failure-notice.tsx";
import { FailureScreen } from "#components/failure-screen.tsx";
import { readFirstView } from "#entrypoints/popup/first-view.ts";
import { failures } from "#lib/domain/failure.ts";
import { languages } from "#lib/domain/language.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { messages, textsIn } from "#tests/locales/in-every-language.ts";
import { productAtShop } from "#tests/product/a-tab.ts";
import { fillDisk, refuseToOpen } from "#tests/product/out-of-order.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";
import { openPopup } from "./open-popup.tsx";

const { screens } = messages.en;

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});

const tick = () => screen.getByRole<HTMLInputElement>("checkbox", { name: /change-password/ });

describe("a popup on a full disk", () => {
  it("says that a tick was not saved, stays as it is, and works again once there is room", async () => {
    const database = await filledDatabase();
    const { user } = await openPopup(database);
    const makeRoom = fillDisk();
    await user.click(tick());
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain(screens.notSaved.full));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Shop");
    expect(await database.resolutions.count()).toBe(0);
    makeRoom();
    await user.click(tick());
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(await database.resolutions.count()).toBeGreaterThan(0);
  });

  it("lets the notice be taken away", async () => {
    const { user } = await openPopup(await filledDatabase());
    const makeRoom = fillDisk();
    await user.click(tick());
    await user.click(await screen.findByRole("button", { name: screens.dismiss }));
    expect(screen.queryByRole("alert")).toBeNull();
    makeRoom();
  });
});

describe("a popup whose database does not open", () => {
  test.for([
    [{ incognito: true }, "private"],
    [{ url: "chrome://settings" }, "not-web"],
    [{ url: "http://localhost:3000/" }, "not-covered"],
  ] as const)("shows what a page of no site shows: %j", async ([tab, kind]) => {
    const { product } = productAtShop(freshDatabase(), {}, tab);
    const allow = refuseToOpen("InvalidStateError");
    const first = await readFirstView(product);
    expect(first).toMatchObject({ kind: "done", value: { page: { kind }, view: { content: { kind } } } });
    allow();
  });

  it("says at a site what is in the way", async () => {
    const { product } = productAtShop(freshDatabase());
    const allow = refuseToOpen("InvalidStateError");
    expect(await readFirstView(product)).toEqual({ kind: "failed", failure: "unavailable" });
    allow();
    expect((await readFirstView(product)).kind).toBe("done");
  });
});

describe.for(languages)("what keeps the product from its work, in %s,", (language) => {
  const words = textsIn(language).screens;

  test.for(failures)("has a screen of its own and a notice of its own: %s", (failure) => {
    show(
      <FailureScreen failure={failure} onRetry={() => undefined} onBeginAnew={() => undefined} />,
      language,
    );
    const { title, text } = words.failures[failure];
    expect(screen.getByRole("alert").textContent).toContain(title);
    expect(shownText()).toContain(text);
    expect(screen.getByRole("button", { name: words.retry })).toBeDefined();
    expect(new Set(failures.map((each) => words.failures[each].text)).size).toBe(failures.length);
    expect(new Set(failures.map((each) => words.notSaved[each])).size).toBe(failures.length);
  });

  test.for(failures)("is said above a page that stays: %s", (failure) => {
    show(<FailureNotice failure={failure} onDismiss={() => undefined} />, language);
    expect(screen.getByRole("alert").textContent).toContain(words.notSaved[failure]);
  });
});

describe("a record that is damaged", () => {
  it("is deleted only after a second word", async () => {
    const onBeginAnew = vi.fn();
    const user = show(
      <FailureScreen failure="damaged" onRetry={() => undefined} onBeginAnew={onBeginAnew} />,
    );
    await user.click(screen.getByRole("button", { name: screens.beginAnew }));
    expect(onBeginAnew).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: screens.beginAnewForSure }));
    expect(onBeginAnew).toHaveBeenCalledOnce();
  });

  test.for(failures.filter((failure) => failure !== "damaged"))(
    "is the only one for which beginning anew is offered, and %s is none",
    (failure) => {
      show(<FailureScreen failure={failure} onRetry={() => undefined} onBeginAnew={() => undefined} />);
      expect(screen.queryByRole("button", { name: screens.beginAnew })).toBeNull();
    },
  );
});
