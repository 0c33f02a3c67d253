import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ServiceMenu } from "#components/service-menu.tsx";
import type { OwnService } from "#lib/domain/weigh.ts";
import { ownSmall } from "#tests/content/own-small.ts";
import { aSign } from "#tests/domain/builders.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { show } from "./show.tsx";

const { menu } = textsIn("en").advice;
const signs = [aSign()];

async function openMenu(over: Partial<OwnService> = {}) {
  const heard = { onNoAccount: vi.fn(), onNotice: vi.fn(), onMute: vi.fn() };
  const user = show(<ServiceMenu own={{ ...ownSmall("shop"), ...over }} signs={signs} {...heard} />);
  const opener = screen.getByRole("button", { name: menu.label("Shop") });
  expect(opener.getAttribute("aria-expanded")).toBe("false");
  await user.click(opener);
  return { ...heard, user, opener };
}

describe("the menu of a service", () => {
  it("opens with what is seldom needed, and says that it is open", async () => {
    const { opener } = await openMenu();
    expect(opener.getAttribute("aria-expanded")).toBe("true");
    for (const name of [menu.noAccount, menu.noticed, menu.mute]) {
      expect(screen.getByRole("button", { name })).toBeDefined();
    }
  });

  it("only asks about the account where somebody says they have none, and answers nothing", async () => {
    const { user, opener, onNoAccount, onNotice, onMute } = await openMenu();
    await user.click(screen.getByRole("button", { name: menu.noAccount }));
    expect(onNoAccount).toHaveBeenCalledExactlyOnceWith();
    expect(onNotice).not.toHaveBeenCalled();
    expect(onMute).not.toHaveBeenCalled();
    expect(opener.getAttribute("aria-expanded")).toBe("false");
  });

  it("hears what was noticed, and that it was not", async () => {
    const { user, onNotice } = await openMenu();
    await user.click(screen.getByRole("button", { name: menu.noticed }));
    await user.click(screen.getByRole("checkbox", { name: "A sign" }));
    expect(onNotice).toHaveBeenCalledExactlyOnceWith("a-sign", true);
  });

  it("shows what was noticed before, to be taken back", async () => {
    const { user, onNotice } = await openMenu({ noticed: [{ signId: "a-sign", noticedOn: "2026-11-24" }] });
    const sign = screen.getByRole<HTMLInputElement>("checkbox", { name: "A sign" });
    expect(sign.checked).toBe(true);
    await user.click(sign);
    expect(onNotice).toHaveBeenCalledExactlyOnceWith("a-sign", false);
  });

  it("lets a service be quiet, and speak again", async () => {
    const { user, onMute } = await openMenu({ isMuted: true });
    await user.click(screen.getByRole("button", { name: menu.unmute }));
    expect(onMute).toHaveBeenCalledExactlyOnceWith(false);
  });
});
