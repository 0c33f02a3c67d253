import { screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { ExportCheck } from "#entrypoints/summary/find/export-check.tsx";
import type { RangeRefusal } from "#lib/domain/exposed-password.ts";
import { languages } from "#lib/domain/language.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { textsIn } from "#tests/locales/in-every-language.ts";

type Shown = Parameters<typeof ExportCheck>[0];

describe.for(languages)("the check of a file's passwords, in %s,", (language) => {
  const { exposedPassword, find } = textsIn(language);
  const words = exposedPassword.ofExport;
  const open = (state: Partial<Shown>) => {
    const told = { onStart: vi.fn(), onCancel: vi.fn() };
    const user = show(
      <ExportCheck job={{ state: "idle" }} passwords={400} exposed={undefined} {...told} {...state} />,
      language,
    );
    return { user, told };
  };
  const done = (over: { unlisted?: number; unchecked?: number; why?: RangeRefusal }) =>
    ({ state: "done", result: { unlisted: 0, unchecked: 0, ...over } }) as const;

  it("is offered with how many there are, how long it takes, and what is sent to whom", async () => {
    const { user, told } = open({});
    expect(shownText()).toContain(words.reason(400));
    expect(shownText()).toContain(words.takes(2));
    expect(shownText()).toContain(exposedPassword.sent);
    expect(shownText()).toContain(exposedPassword.to);
    await user.click(screen.getByRole("button", { name: words.start }));
    expect(told.onStart).toHaveBeenCalledOnce();
  });

  it("says how many of how many are looked up, and can be stopped", async () => {
    const { user, told } = open({ job: { state: "running", part: 0.25 } });
    expect(shownText()).toContain(words.count("100", "400"));
    await user.click(screen.getByRole("button", { name: find.cancel }));
    expect(told.onCancel).toHaveBeenCalledOnce();
  });

  it("names where exposed ones are in use, and counts what is not listed", () => {
    open({ job: done({ unlisted: 2 }), exposed: "A, B" });
    expect(shownText()).toContain(words.exposed("A, B"));
    expect(shownText()).toContain(words.unlisted(2));
    expect(screen.queryByRole("button", { name: words.start })).toBeNull();
  });

  it("that found nothing says that this proves nothing", () => {
    open({ job: done({}) });
    expect(shownText()).toContain(words.nothing);
    expect(shownText()).toContain(exposedPassword.notFound.next);
  });

  it("that broke off says how many were not looked up and why, and can be begun again", () => {
    open({ job: done({ unchecked: 3, why: "offline" }) });
    expect(shownText()).toContain(words.unchecked(3));
    expect(shownText()).toContain(exposedPassword.refused.offline);
    expect(screen.getByRole("button", { name: words.start })).toBeDefined();
  });

  it("that looked nothing up does not say that nothing was found", () => {
    open({ job: done({ unchecked: 400, why: "forbidden" }) });
    expect(shownText()).not.toContain(words.nothing);
  });

  test.for<[string, Partial<Shown>, string]>([
    ["stopped", { job: { state: "cancelled" } }, words.cancelled],
    [
      "without the permission",
      { job: { state: "refused", refusal: { why: "not-permitted" } } },
      exposedPassword.refused["not-permitted"],
    ],
  ])("says that it was not done: %s", ([, state, said]) => {
    open(state);
    expect(shownText()).toContain(said);
    expect(screen.getByRole("button", { name: words.start })).toBeDefined();
  });
});
