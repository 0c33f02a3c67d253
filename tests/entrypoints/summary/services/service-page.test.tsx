import { screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { ServicePage } from "#entrypoints/summary/services/service-page.tsx";
import { languages } from "#lib/domain/language.ts";
import type { OwnService } from "#lib/domain/own-service.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { anAccount, anIncident } from "#tests/domain/builders.ts";
import { advice, ownOf, servicesNamed } from "#tests/domain/own-services.ts";
import { alertSettingMessages, messages, serviceListMessages } from "#tests/locales/in-every-language.ts";

const words = serviceListMessages.en;

function aService(over: Parameters<typeof ownOf>[0] = {}): OwnService {
  const [own] = ownOf({
    services: servicesNamed("leaky"),
    incidents: [anIncident({ serviceIds: ["leaky"], dataClasses: ["passwords"] })],
    visits: [{ serviceId: "leaky", firstOn: "2026-01-02", lastOn: "2026-11-20", dayCount: 7 }],
    ...over,
  });
  if (!own) throw new Error("There is one.");
  return own;
}

const callbacks = () => ({
  onSettle: vi.fn(),
  onReopen: vi.fn(),
  onAnswer: vi.fn(),
  onWithdrawAnswers: vi.fn(),
  onNotice: vi.fn(),
  onMute: vi.fn(),
  onRemove: vi.fn(),
});

describe("one service on the summary", () => {
  test.for(languages)("has what the popup has, and the visits besides, in %s", (language) => {
    show(<ServicePage own={aService()} advice={advice} {...callbacks()} />, language);
    expect(shownText()).toContain(messages[language].steps.heading);
    expect(shownText()).toContain(messages[language].incidents.heading);
    expect(shownText()).toContain(serviceListMessages[language].visits.atLeast(7));
  });

  it("shows the answers given, and says where no visit is recorded", () => {
    const own = aService({ visits: [], accounts: [anAccount({ serviceId: "leaky", since: "2015" })] });
    show(<ServicePage own={own} advice={advice} {...callbacks()} />);
    expect(shownText()).toContain(messages.en.questions.given);
    expect(shownText()).toContain("2015");
    expect(shownText()).toContain(words.visits.none);
  });

  it("can be kept from notifying", async () => {
    const told = callbacks();
    const user = show(<ServicePage own={aService()} advice={advice} {...told} />);
    await user.click(screen.getByRole("button", { name: alertSettingMessages.en.mute }));
    expect(told.onMute).toHaveBeenCalledExactlyOnceWith(true);
  });

  it("may notify again once it was kept from it", async () => {
    const told = callbacks();
    const user = show(<ServicePage own={{ ...aService(), isMuted: true }} advice={advice} {...told} />);
    await user.click(screen.getByRole("button", { name: alertSettingMessages.en.muteOff }));
    expect(told.onMute).toHaveBeenCalledExactlyOnceWith(false);
  });

  it("leaves the list only after a question that says what goes with it", async () => {
    const told = callbacks();
    const user = show(<ServicePage own={aService()} advice={advice} {...told} />);
    await user.click(screen.getByRole("button", { name: words.remove }));
    expect(screen.getByRole("dialog", { name: words.removeConfirm("leaky") })).toBeDefined();
    expect(shownText()).toContain(words.removeNote);
    await user.click(screen.getByRole("button", { name: words.cancel }));
    expect(told.onRemove).not.toHaveBeenCalled();
    expect(screen.queryByRole("dialog")).toBeNull();

    await user.click(screen.getByRole("button", { name: words.remove }));
    const [, confirm] = screen.getAllByRole("button", { name: words.remove });
    if (!confirm) throw new Error("There is no button that confirms.");
    await user.click(confirm);
    expect(told.onRemove).toHaveBeenCalledOnce();
  });
});
