import { screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { hasPlace, Offices, OfficeWay, StepLetter, StepWay } from "#components/step-way.tsx";
import { theService } from "#tests/content/the-service.ts";
import { anOffice, aService, aStep } from "#tests/domain/builders.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { show, shownText } from "./show.tsx";

const { advice, steps } = textsIn("en");
const password = aStep();
const apps = aStep({ id: "revoke-third-party-access", pages: ["connected-apps"] });

const way = (step: typeof password, service: Parameters<typeof StepWay>[0]["service"], isMain = true) => (
  <StepWay
    step={step}
    service={service}
    region={undefined}
    isMain={isMain}
    passwordCheck={{ address: "about:logins" }}
  />
);

describe("where a step is done", () => {
  it("is one real button, and the one thing to press on its screen", () => {
    show(way(password, theService("shop")));
    const link = screen.getByRole("link", { name: new RegExp(advice.openPage("Shop")) });
    expect(link.getAttribute("href")).toBe("https://shop.example/password");
    expect(link.getAttribute("data-look")).toBe("main");
  });

  it("is the way through the app as well, in the app's own words and language", () => {
    show(way(apps, theService("portal"), false));
    expect(screen.getByRole("link").getAttribute("data-look")).toBe("second");
    expect(shownText()).toContain(steps.inApp);
    expect(screen.getByText("設定 › 連携アプリ").lang).toBe("ja");
  });

  it("is called help where the page only explains", () => {
    const checked = { checkedOn: "2026-11-22", checkedBy: "official-page" } as const;
    const guide = aService({
      pages: { password: { url: "https://example.com/how", isHelp: true, ...checked } },
    });
    show(way(password, guide));
    expect(screen.getByRole("link").textContent).toContain(advice.openHelp("Example"));
  });

  test.for([
    ["a service with its page", theService("shop"), true],
    ["a service without", theService("quiet"), false],
    ["no service", undefined, false],
  ] as const)("is known at %s: %s", ([, service, isKnown]) => {
    expect(hasPlace(password, service, undefined)).toBe(isKnown);
  });

  it("is the browser for passwords that are used twice, where its page is known", () => {
    const reuse = aStep({ id: "stop-password-reuse", pages: [] });
    expect(hasPlace(reuse, undefined, { address: "about:logins" })).toBe(true);
    expect(hasPlace(reuse, undefined, undefined)).toBe(false);
  });

  it("is an address to type where the browser opens no page of its own for an extension", () => {
    show(way(aStep({ id: "stop-password-reuse", pages: [] }), undefined));
    expect(screen.queryByRole("button")).toBeNull();
    expect(shownText()).toContain("about:logins");
  });
});

describe("an office", () => {
  it("is a button, with what it does", () => {
    show(<OfficeWay office={anOffice()} isMain />);
    expect(screen.getByRole("link", { name: /An office/ }).getAttribute("href")).toBe(
      "https://office.example/",
    );
    expect(shownText()).toContain("It acts");
  });

  it("among several is named with its number", () => {
    const { url: _, ...byPhone } = anOffice({ id: "line", name: "A line", phone: "03-1234-5678" });
    show(<Offices offices={[anOffice(), byPhone]} />);
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    expect(shownText()).toContain("03-1234-5678");
  });

  it("is not spoken of where there is none", () => {
    show(<Offices offices={[]} />);
    expect(shownText().trim()).toBe("");
  });
});

describe("a letter", () => {
  it("is shown whole, and copied as it is shown", async () => {
    const user = show(<StepLetter text="Dear Shop" />);
    const writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await user.click(screen.getByRole("button", { name: advice.step.copyLetter }));
    expect(writeText).toHaveBeenCalledExactlyOnceWith("Dear Shop");
    expect(await screen.findByRole("button", { name: advice.step.copied })).toBeDefined();
  });
});
