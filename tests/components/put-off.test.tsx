import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { PutOff, weekendAfter } from "#components/put-off.tsx";
import type { Day } from "#lib/domain/day.ts";
import { skipReasons } from "#lib/domain/resolution.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { show, shownText } from "./show.tsx";

const { advice, steps } = textsIn("en");
const words = advice.step.laterWhen;
const tuesday = "2026-11-24";

function showPutOff(over: { today?: Day; isEvening?: boolean; stepId?: "close-unused-account" } = {}) {
  const onSettle = vi.fn();
  const user = show(
    <PutOff stepId="change-password" title="A step" today={tuesday} onSettle={onSettle} {...over} />,
  );
  const press = (name: string) => user.click(screen.getByRole("button", { name: `${name}: A step` }));
  return { onSettle, press };
}

describe("later", () => {
  test.for([
    [words.tonight, { outcome: "put-off", until: tuesday, when: "tonight" }],
    [words.weekend, { outcome: "put-off", until: "2026-11-28", when: "weekend" }],
    [words.day, { outcome: "put-off", until: "2026-12-01", when: "day" }],
  ] as const)("may be “%s”", async ([name, settlement]) => {
    const { onSettle, press } = showPutOff();
    await press(name);
    expect(onSettle).toHaveBeenCalledExactlyOnceWith(settlement);
  });

  it("is reminded of once, which is said beforehand", () => {
    showPutOff();
    expect(shownText()).toContain(advice.step.remindsOnce);
  });

  it("is no tonight any more in the evening", () => {
    showPutOff({ isEvening: true });
    expect(screen.queryByRole("button", { name: new RegExp(words.tonight) })).toBeNull();
    expect(screen.getByRole("button", { name: `${words.weekend}: A step` })).toBeDefined();
  });

  it("is any day to come that is chosen, and none that has been", async () => {
    const { onSettle, press } = showPutOff();
    const day = screen.getByLabelText(`${advice.step.chooseDay}: A step`);
    for (const past of [tuesday, "2026-11-01", "0002-01-01"]) {
      fireEvent.change(day, { target: { value: past } });
      await press(words.day);
    }
    expect(onSettle).not.toHaveBeenCalled();
    fireEvent.change(day, { target: { value: "2027-01-15" } });
    await press(words.day);
    expect(onSettle).toHaveBeenCalledExactlyOnceWith({
      outcome: "put-off",
      until: "2027-01-15",
      when: "day",
    });
  });

  test.for([
    ["2026-11-23", "2026-11-28"],
    ["2026-11-27", "2026-11-28"],
    ["2026-11-28", "2026-11-28"],
    ["2026-11-29", "2026-12-05"],
    ["2026-12-28", "2027-01-02"],
  ] as const)("the weekend after %s begins on %s", ([day, saturday]) => {
    expect(weekendAfter(day)).toBe(saturday);
  });
});

describe("leaving a step out", () => {
  it("has a reason, and that somebody keeps using a service is none but for closing", async () => {
    const { onSettle, press } = showPutOff();
    expect(shownText()).not.toContain(steps.skipReason["keep-using"]);
    for (const reason of skipReasons.filter((each) => each !== "keep-using")) {
      await press(steps.skipReason[reason]);
      expect(onSettle).toHaveBeenLastCalledWith({ outcome: "skipped", reason });
    }
  });

  it("may be that one goes on using the account", async () => {
    const { onSettle, press } = showPutOff({ stepId: "close-unused-account" });
    await press(steps.skipReason["keep-using"]);
    expect(onSettle).toHaveBeenCalledWith({ outcome: "skipped", reason: "keep-using" });
  });
});
