import { describe, expect, it, test } from "vitest";
import type { Attempt } from "#lib/domain/failure.ts";
import type { Product } from "#lib/product/product.ts";
import { smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { theService } from "#tests/content/the-service.ts";
import { emptyRecord } from "#tests/domain/whole-records.ts";
import { aSettledStep } from "#tests/storage/a-settled-step.ts";
import { atShop, productAtShop } from "./a-tab.ts";

const shop = theService("shop");
const password = aSettledStep(shop, "change-password");

type Command = (product: Product) => Promise<Attempt<unknown>>;

/** What a person does that the icon may speak of. */
const speaking: Readonly<Record<string, Command>> = {
  "settling a step": (product) => product.settle(password, { outcome: "done" }),
  "putting a step off": (product) =>
    product.settle(password, { outcome: "put-off", until: "2026-11-28", when: "weekend" }),
  "opening a step again": (product) => product.reopen(password),
  "looking through apps": (product) => product.lookedThroughApps(theService("portal")),
  "answering a question": (product) => product.answer(shop, { standing: "has" }),
  "withdrawing all answers": (product) => product.withdraw(shop),
  "noticing a sign": (product) => product.notice(shop, "a-sign", true),
  "taking a sign back": (product) => product.notice(shop, "a-sign", false),
  "ticking a service": (product) => product.chooseService("shop", true, undefined),
  choosing: (product) => product.choose("language", "ja"),
  "choosing how long visits are kept": (product) => product.keepVisits(12),
  "forgetting a service": (product) => product.forget(shop),
  "keeping what was found": (product) => product.keepFinds("history", []),
  "erasing an origin": (product) => product.eraseOrigin("visit"),
  "adding a service by hand": (product) => product.addByHand("shop"),
  "telling that an account is closed": (product) => product.closed("shop"),
  "telling that a password was changed": (product) => product.changedPassword(shop),
  "removing a service for good": (product) => product.removeService("shop", { isDeclined: true }),
  "removing a service": (product) => product.removeService("shop", { isDeclined: false }),
  "erasing everything": (product) => product.eraseEverything(),
  restoring: (product) => product.restore(emptyRecord),
};

/** What changes nothing that an icon says. */
const silent: Readonly<Record<string, Command>> = {
  "silencing a service": (product) => product.mute("shop", true),
  "letting it speak again": (product) => product.mute("shop", false),
  "turning notifications on": (product) => product.startAlerts(),
  "turning them off": (product) => product.stopAlerts(),
  "pausing them": (product) => product.pauseAlerts(),
  "ending the pause": (product) => product.resumeAlerts(),
  "reading everything": (product) => product.readWholeRecord(),
  "looking what a restore would do": (product) => product.previewRestore(emptyRecord),
};

describe("what a person does", () => {
  test.for(Object.entries(speaking))("by %s lets each icon be written once", async ([, command]) => {
    const { product, writes } = productAtShop(await filledDatabase());
    expect((await command(product)).kind).toBe("done");
    expect(writes()).toBe(1);
  });

  test.for(Object.entries(silent))("by %s lets no icon be written", async ([, command]) => {
    const { product, writes } = productAtShop(await filledDatabase());
    expect((await command(product)).kind).toBe("done");
    expect(writes()).toBe(0);
  });

  it("is on the icon at once: done, opened again, put off, and due again", async () => {
    const { product, tabs, setClock } = productAtShop(await filledDatabase());
    await product.visit(1, atShop, smallDay);
    expect(tabs.badge(1)).toBe("1");
    await product.settle(password, { outcome: "done" });
    expect(tabs.badge(1)).toBe("");
    await product.reopen(password);
    expect(tabs.badge(1)).toBe("1");
    await product.settle(password, { outcome: "put-off", until: "2026-11-28", when: "weekend" });
    expect(tabs.badge(1)).toBe("");
    setClock({ today: "2026-11-28" });
    await product.visit(1, atShop, "2026-11-28");
    expect(tabs.badge(1)).toBe("1");
  });

  it("reaches the icon through whatever language was chosen", async () => {
    const { product, tabs } = productAtShop(await filledDatabase());
    await product.visit(1, atShop, smallDay);
    const before = tabs.title(1);
    await product.choose("language", "zh-Hans");
    expect(tabs.title(1)).not.toBe(before);
    expect(tabs.title(1)).toContain(shop.name["zh-Hans"]);
  });
});

describe("answers about a login that two services share", () => {
  it("tell of its password at both, and of the account where they were given", async () => {
    const database = await filledDatabase();
    const { product } = productAtShop(database);
    await product.answer(shop, { standing: "has", passwordChangedOn: "2026-09", region: "japan" });
    expect(await database.accounts.toArray()).toEqual([
      { serviceId: "mall", passwordChangedOn: "2026-09", saidOn: smallDay },
      {
        serviceId: "shop",
        standing: "has",
        passwordChangedOn: "2026-09",
        region: "japan",
        saidOn: smallDay,
      },
    ]);
  });

  it("that say nothing of its password say nothing of the other", async () => {
    const database = await filledDatabase();
    const { product } = productAtShop(database);
    await product.answer(shop, { standing: "never" });
    expect(await database.accounts.toCollection().primaryKeys()).toEqual(["shop"]);
  });

  it("settle a step of it at both, and open it at both", async () => {
    const database = await filledDatabase();
    const { product } = productAtShop(database);
    await product.settle(password, { outcome: "done" });
    expect(await database.resolutions.toCollection().primaryKeys()).toEqual([
      ["mall", "change-password"],
      ["shop", "change-password"],
    ]);
    await product.reopen(aSettledStep(theService("mall"), "change-password"));
    expect(await database.resolutions.count()).toBe(0);
  });
});

describe("a sign that was noticed and a step that was done", () => {
  const days = ["2026-11-26", "2026-11-27", "2026-11-28"] as const;
  const pairs = days.flatMap((first) => days.map((second) => [first, second] as const));

  const stateOf = async (product: Product, today: (typeof days)[number]) => {
    const { kind, ...read } = await product.readPopup(
      { kind: "web", host: "shop.example" },
      { today, isEvening: false },
    );
    if (kind === "failed" || !("value" in read) || read.value.content.kind !== "service")
      throw new Error(kind);
    const step = read.value.content.own.steps.find(({ stepId }) => stepId === "change-password");
    return { state: step?.state, isUrgent: step?.isUrgent };
  };

  test.for(pairs)(
    "the step first, by a clock of %s, and the sign by one of %s: it is open again, and urgent",
    async ([doneOn, noticedOn]) => {
      const { product, setClock } = productAtShop(await filledDatabase());
      setClock({ today: doneOn });
      await product.settle(password, { outcome: "done" });
      setClock({ today: noticedOn });
      await product.notice(shop, "a-sign", true);
      expect(await stateOf(product, noticedOn)).toEqual({ state: "open", isUrgent: true });
    },
  );

  test.for(pairs)(
    "the sign first, by a clock of %s, and the step by one of %s: it is done",
    async ([noticedOn, doneOn]) => {
      const { product, setClock } = productAtShop(await filledDatabase());
      setClock({ today: noticedOn });
      await product.notice(shop, "a-sign", true);
      setClock({ today: doneOn });
      await product.settle(password, { outcome: "done" });
      expect(await stateOf(product, doneOn)).toEqual({ state: "done", isUrgent: false });
    },
  );
});
