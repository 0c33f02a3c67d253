import type { Page } from "@playwright/test";
import { backupFormat, backupVersion } from "#lib/backup/backup.ts";
import { bundleCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { dayOf } from "#lib/domain/day.ts";
import type { Service } from "#lib/domain/service.ts";
import { personalTableNames } from "#lib/storage/personal-tables.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { swapByAlarm, swapByPage } from "./feed-swap.ts";
import type { Session } from "./session.ts";

/** What interrupts an act: the worker is stopped, or the whole browser crashes. */
export type Interruption = "stop" | "crash";

/** Something that a person does. */
export interface Act {
  readonly name: string;
  /** The longest that it is left alone before it is interrupted, in milliseconds; missing where it is short. */
  readonly longestDelay?: number;
  readonly begin: (session: Session) => Promise<Begun>;
}

/** An act about to be done, and interrupted. */
export interface Begun {
  readonly run: () => Promise<unknown>;
  /**
   * What is not as it must be after an interruption: of all that was done, everything is there after a stop of the
   * worker, and everything or nothing after a crash.
   *
   * @returns a sentence; nothing once all is well.
   */
  readonly faultAfter: (how: Interruption) => Promise<string | undefined>;
}

type Row = Readonly<Record<string, unknown>>;

const { find, saving } = textsIn("en");

const services = bundleCatalogue().catalogue.services.filter(({ isGone }) => !isGone);

const rowsOf = async ({ omamori }: Session, table: string) =>
  (await omamori.readTable(table)) as readonly Row[];

/** Some services, none twice. */
function draw({ lot }: Session, count: number): Service[] {
  const drawn = new Set<Service>();
  while (drawn.size < count) drawn.add(lot.of(services as [Service, ...Service[]]));
  return [...drawn];
}

/** Opens a listed page. After a crash it counts if its tab comes back. */
const visit: Act = {
  name: "visits",
  begin: async (session) => {
    const [service] = draw(session, 1);
    const host = service?.domains[0] ?? "";
    const tab = await session.omamori.context.newPage();
    return {
      run: () => tab.goto(`https://${host}/`, { waitUntil: "commit" }),
      faultAfter: async () => {
        const { context } = session.omamori;
        if (
          !context.pages().some((page) => URL.canParse(page.url()) && new URL(page.url()).hostname === host)
        )
          return;
        const visits = await rowsOf(session, "visits");
        return visits.some(({ serviceId }) => serviceId === service?.id)
          ? undefined
          : `${host} was not counted`;
      },
    };
  },
};

/** Ticks the first step of the plan. */
const tick: Act = {
  name: "ticks",
  begin: async (session) => {
    const before = JSON.stringify(await rowsOf(session, "resolutions"));
    const page = await session.omamori.openSummary("plan");
    await page.getByRole("heading", { level: 1 }).waitFor();
    const boxes = page.locator("[data-step][data-state=open]").getByRole("checkbox");
    let isTicked = false;
    return {
      run: async () => {
        // Who has not been anywhere yet has nothing to tick.
        if ((await boxes.count()) === 0) return;
        await boxes.first().click();
        isTicked = true;
      },
      faultAfter: async (how) => {
        if (!isTicked || how === "crash") return undefined;
        const now = JSON.stringify(await rowsOf(session, "resolutions"));
        return now === before ? "a tick was not kept" : undefined;
      },
    };
  },
};

/** How many services a backup, or a file of passwords, names. */
const named = 40;

/** Restores a backup in which services were visited earlier than any visit on record. */
const restore: Act = {
  name: "restores",
  begin: async (session) => {
    const of = draw(session, named).map(({ id }) => id);
    const firstOn = dayOf(new Date(2020, 0, 1 - session.next()));
    const rows = { visits: of.map((serviceId) => ({ serviceId, firstOn, lastOn: firstOn, dayCount: 1 })) };
    const tables = Object.fromEntries(personalTableNames.map((table) => [table, []]));
    const backup = {
      format: backupFormat,
      version: backupVersion,
      madeOn: dayOf(Date.now()),
      ...tables,
      ...rows,
    };
    const page = await session.omamori.openSummary("saving");
    await chooseFile(page, saving.restore.choose, "backup.json", JSON.stringify(backup));
    const confirm = page.getByRole("button", { name: saving.restore.confirm });
    await confirm.waitFor();
    return {
      run: () => confirm.click(),
      faultAfter: async (how) => {
        const visits = await rowsOf(session, "visits");
        const there = visits.filter((row) => row["firstOn"] === firstOn).length;
        return isWhole(there, named, how) ? undefined : `${there} of ${named} restored visits are there`;
      },
    };
  },
};

/** Reads a file of passwords in place of the one before. */
const importFile: Act = {
  name: "imports",
  begin: async (session) => {
    const before = await exportedIn(session);
    const chosen = draw(session, named);
    const lines = chosen.map(
      ({ domains: [domain] }, at) => `Login,https://${domain}/,somebody,Heron-${at}-over-the-lake,`,
    );
    const page = await session.omamori.openSummary("find");
    await chooseFile(
      page,
      find.exported.choose,
      "Passwords.csv",
      ["name,url,username,password,note", ...lines, ""].join("\r\n"),
    );
    const keep = page.locator(".find-preview [data-look=main]");
    await keep.waitFor();
    const expected = chosen
      .map(({ id }) => id)
      .sort()
      .join(" ");
    return {
      run: () => keep.click(),
      faultAfter: async (how) => {
        const now = await exportedIn(session);
        if (now === expected || (how === "crash" && now === before)) return undefined;
        return "the finds are neither those of the file nor those of the one before";
      },
    };
  },
};

async function exportedIn(session: Session): Promise<string> {
  const finds = await rowsOf(session, "finds");
  return finds
    .filter(({ origin }) => origin === "export")
    .map(({ serviceId }) => String(serviceId))
    .sort()
    .join(" ");
}

const chooseFile = (page: Page, label: string, name: string, text: string) =>
  page.getByLabel(label).setInputFiles({
    name,
    mimeType: name.endsWith(".json") ? "application/json" : "text/csv",
    buffer: Buffer.from(text),
  });

const isWhole = (there: number, all: number, how: Interruption) =>
  there === all || (how === "crash" && there === 0);

/** By how often a person does each: they visit more than they keep house. */
export const acts: readonly [Act, ...Act[]] = [
  visit,
  visit,
  visit,
  visit,
  visit,
  tick,
  tick,
  restore,
  importFile,
  swapByPage,
  swapByAlarm,
];
