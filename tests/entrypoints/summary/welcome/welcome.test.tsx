import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { LiveRegion } from "#components/live-region.tsx";
import { SummaryTextsProvider } from "#components/texts-context.tsx";
import { ProductProvider } from "#entrypoints/pages/product-context.tsx";
import { useStepCallbacks } from "#entrypoints/pages/use-callbacks.ts";
import { readSummary, type SummaryRecord, useSummary } from "#entrypoints/summary/use-summary.ts";
import { Welcome } from "#entrypoints/summary/welcome/welcome.tsx";
import { dayOf } from "#lib/domain/day.ts";
import type { Database } from "#lib/storage/database.ts";
import { readSetting } from "#lib/storage/settings.ts";
import { fakeNotifications } from "#tests/browser/fake-notifications.ts";
import { openTabs } from "#tests/browser/fake-tabs.ts";
import { findMessages, settingMessages, textsIn, welcomeMessages } from "#tests/locales/in-every-language.ts";
import { productOn } from "#tests/product/product-on.ts";
import { filledDatabase } from "#tests/queries/filled-database.ts";

const words = welcomeMessages.en;
const today = dayOf(Date.now());

function Page({ first }: { readonly first: SummaryRecord }) {
  const summary = useSummary(first);
  const { index, advice } = summary.known;
  const callbacks = useStepCallbacks();
  return (
    <Welcome
      summary={summary}
      stepContext={{
        ...callbacks,
        advice,
        today,
        region: summary.own.settings.region,
        serviceOf: (id) => index.services.get(id),
        incidentOf: (id) => index.incidents.get(id),
      }}
    />
  );
}

async function openWelcome(database: Database, languages: readonly string[] = ["ja-JP"]) {
  openTabs();
  vi.spyOn(navigator, "languages", "get").mockReturnValue(languages);
  const product = productOn(database);
  const first = await readSummary(product);
  if (first.kind === "failed") throw new Error(first.failure);
  await act(async () => {
    render(
      <SummaryTextsProvider value={textsIn("en")}>
        <LiveRegion>
          <ProductProvider product={product}>
            <Page first={first.value} />
          </ProductProvider>
        </LiveRegion>
      </SummaryTextsProvider>,
    );
  });
  return userEvent.setup();
}

const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
const button = (name: string) => screen.getByRole("button", { name });
const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const chosenIn = async (database: Database) =>
  (await database.accounts.toArray())
    .filter(({ standing }) => standing === "has")
    .map(({ serviceId }) => serviceId);

describe("the welcome", () => {
  it("leads from the promise by the choice, what can be found and the answers to the result, and then home", async () => {
    const database = await filledDatabase();
    const user = await openWelcome(database);
    expect(heading()).toBe(words.promise.heading);
    await user.click(button(words.next));
    expect(heading()).toBe(words.choice.heading);
    await user.click(box("Leaky"));
    await user.click(button(words.next));
    expect(heading()).toBe(findMessages.en.offer.welcomeHeading);
    await user.click(button(words.next));
    expect(heading()).toBe(words.answers.heading);
    await user.click(button(settingMessages.en.once.ownPasswords.answers.partly));
    await user.click(button(words.answers.showResult));
    expect(button(words.result.done)).toBeDefined();
    await user.click(button(words.result.done));
    await waitFor(async () => expect(await readSetting(database, "welcomedOn")).toBe(today));
    expect(await readSetting(database, "ownPasswords")).toBe("partly");
    expect(location.hash).toBe("");
    expect(await database.visits.count()).toBe(0);
  });

  it("stores each tick as it is made, and takes it back likewise", async () => {
    const database = await filledDatabase();
    const user = await openWelcome(database);
    await user.click(button(words.next));
    await user.click(box("Leaky"));
    await waitFor(async () => expect(await chosenIn(database)).toEqual(["leaky"]));
    await user.click(box("Quiet"));
    await waitFor(async () => expect((await chosenIn(database)).toSorted()).toEqual(["leaky", "quiet"]));
    await user.click(box("Leaky"));
    await waitFor(async () => expect(await chosenIn(database)).toEqual(["quiet"]));
    expect([box("Leaky").checked, box("Quiet").checked]).toEqual([false, true]);
  });

  it("begins with the region of the browser's language, and keeps it when it is left so", async () => {
    const database = await filledDatabase();
    const user = await openWelcome(database, ["ko-KR"]);
    await user.click(button(words.next));
    expect(screen.getByRole<HTMLSelectElement>("combobox").value).toBe("korea");
    expect(await readSetting(database, "region")).toBeUndefined();
    await user.click(button(words.choice.goOnWithout));
    await waitFor(async () => expect(await readSetting(database, "region")).toBe("korea"));
  });

  it("goes on without a choice, and records nothing of services then", async () => {
    const database = await filledDatabase();
    const user = await openWelcome(database);
    await user.click(button(words.next));
    await user.click(button(words.choice.goOnWithout));
    await user.click(button(words.next));
    expect(heading()).toBe(words.result.nothingChosen.title);
    for (const table of [database.accounts, database.visits]) expect(await table.count()).toBe(0);
  });

  it("that is skipped at once records that it was seen, and nothing else", async () => {
    const database = await filledDatabase();
    const user = await openWelcome(database);
    await user.click(button(words.skip));
    await waitFor(async () => expect(await readSetting(database, "welcomedOn")).toBe(today));
    expect(await database.accounts.count()).toBe(0);
    expect(await readSetting(database, "region")).toBeUndefined();
  });

  it("keeps the ticks on the way back and forth", async () => {
    const user = await openWelcome(await filledDatabase());
    await user.click(button(words.next));
    await user.click(box("Quiet"));
    await user.click(button(words.back));
    expect(heading()).toBe(words.promise.heading);
    await user.click(button(words.next));
    expect(box("Quiet").checked).toBe(true);
    await user.click(button(words.next));
    await user.click(button(words.back));
    expect(box("Quiet").checked).toBe(true);
  });

  it("asks for the permission to notify within the click, and turns notifications on", async () => {
    const { asked } = fakeNotifications(false, true);
    const database = await filledDatabase();
    const user = await openWelcome(database);
    await user.click(button(words.next));
    await user.click(button(words.choice.goOnWithout));
    await user.click(button(words.next));
    expect(asked()).toBe(0);
    await user.click(button(words.result.alerts.turnOn));
    expect(asked()).toBe(1);
    expect(await screen.findByText(words.result.alerts.isOn, { selector: "p" })).toBeDefined();
  });
});
