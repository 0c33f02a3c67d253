import { screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { CareSection } from "#components/care-section.tsx";
import { languages } from "#lib/domain/language.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import { smallCatalogue } from "#tests/content/a-catalogue.ts";
import { ownSmall } from "#tests/content/own-small.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { show, shownText } from "./show.tsx";

const { care, ask } = textsIn("en").advice;

function showCare(own: Pick<OwnService, "service" | "account" | "appsLookedOn">) {
  const [onAnswer, onAppsLooked] = [vi.fn(), vi.fn()];
  const user = show(
    <CareSection own={own} region={undefined} onAnswer={onAnswer} onAppsLooked={onAppsLooked} />,
  );
  return {
    onAnswer,
    onAppsLooked,
    press: (name: string) => user.click(screen.getByRole("button", { name })),
  };
}

describe("care for an account", () => {
  test.for(smallCatalogue.services.map(({ id }) => id))("has the same three rows at %s", (id) => {
    showCare(ownSmall(id));
    const rows = [...document.querySelectorAll<HTMLElement>("li[data-care]")];
    expect(rows.map(({ dataset }) => dataset["care"])).toEqual(["apps", "password", "close"]);
  });

  it("asks nothing of the password where nobody has one", () => {
    const own = ownSmall("quiet");
    showCare({ ...own, service: { ...own.service, hasNoPassword: true } });
    const row = document.querySelector('li[data-care="password"]');
    expect(row?.textContent).toContain(ask.none);
    expect(row?.querySelector("button, summary")).toBeNull();
  });

  test.for(languages)("says so in %s at a service of which no page is known", (language) => {
    const words = textsIn(language).advice.care;
    show(
      <CareSection
        own={ownSmall("quiet")}
        region={undefined}
        onAnswer={() => undefined}
        onAppsLooked={() => undefined}
      />,
      language,
    );
    for (const line of [words.apps, words.password, words.close, words.noWay]) {
      expect(shownText()).toContain(line);
    }
  });

  it("leads to connected apps by page and app, and to closing, with how hard that is", () => {
    showCare(ownSmall("portal"));
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toEqual(["https://portal.example/apps", "https://portal.example/closing"]);
    expect(shownText()).toContain("設定 › 連携アプリ");
    expect(shownText()).toContain(care.difficulty.hard);
    expect(shownText()).toContain(care.saveFirst);
  });

  it("knows when apps were looked through last, and hears that they are now", async () => {
    const { onAppsLooked, press } = showCare({ ...ownSmall("portal"), appsLookedOn: "2026-09-03" });
    expect(shownText()).toContain(care.appsLooked("September 2026"));
    await press(care.appsDone);
    expect(onAppsLooked).toHaveBeenCalledOnce();
  });

  it("hears whether the password is used only there, and shows what was said", async () => {
    const account = { serviceId: "portal", password: "shared", saidOn: "2026-11-24" } as const;
    const { onAnswer, press } = showCare({ ...ownSmall("portal"), account });
    expect(shownText()).toContain(care.passwordShared);
    await press(ask.yes);
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ password: "own" });
  });

  it("hears that the account is closed", async () => {
    const { onAnswer, press } = showCare(ownSmall("portal"));
    await press(care.closed);
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ standing: "closed" });
  });
});
