import { join } from "node:path";
import { feedAddress } from "#lib/domain/asked-hosts.ts";
import { addDays, dayOf } from "#lib/domain/day.ts";
import { siteServiceAt } from "#lib/domain/site-service.ts";
import { siteDomain } from "#lib/feed/site-domain.ts";
import { allowAbility } from "#scripts/browser/allow-ability.ts";
import { extensionIdOf } from "#scripts/browser/extension-id.ts";
import { putRows } from "#scripts/browser/put-rows.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { aRow } from "#tests/feed/feed-rows.ts";
import { realList } from "#tests/feed/real-list.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { answers } from "#tests/network/misbehaving-server.ts";
import { build, expect, test } from "./fixtures.ts";
import { madeUpCatalogue } from "./made-up-catalogue.ts";
import { first, showView } from "./summary-page.ts";

const { upToDate: words, home, date } = textsIn("en");
const today = dayOf(Date.now());
const yesterday = addDays(today, -1);

interface Row {
  readonly Name: string;
  readonly Domain: string;
  readonly [field: string]: unknown;
}

/** The real list where it is there; else one of its size. */
const list: readonly Row[] = (() => {
  const real = realList();
  if (real !== undefined) return JSON.parse(real) as Row[];
  return Array.from(
    { length: 955 },
    (_, at) =>
      aRow({ Name: `Site${at}`, Title: `Site ${at}`, Domain: `site-${at}.example` }) as unknown as Row,
  );
})();

const ownDomains = new Set(madeUpCatalogue.services.flatMap(({ domains }) => domains));

/** Entries that tell of a site which nobody else lists, and nothing else tells of. */
const alone = list.filter(
  ({ Domain, IsVerified, IsSpamList, IsMalware, IsStealerLog, IsSensitive }) =>
    siteDomain(Domain) === Domain &&
    !ownDomains.has(Domain) &&
    ![...ownDomains].some((own) => Domain.endsWith(`.${own}`)) &&
    list.filter((other) => other.Domain === Domain).length === 1 &&
    IsVerified &&
    !(IsSpamList || IsMalware || IsStealerLog || IsSensitive),
);
const [removed, retired, moved, recased, grown, again] = alone as [Row, Row, Row, Row, Row, Row];
const sites = [removed, retired, moved, recased, grown, again].map(({ Domain }) => siteServiceAt(Domain));
const movedTo = "moved-elsewhere.example";

const changedOn = `${today}T01:02:03Z`;
const added = (Name: string, Domain: string) =>
  aRow({
    Name,
    Title: Name,
    Domain,
    BreachDate: addDays(today, -40),
    AddedDate: changedOn,
    ModifiedDate: changedOn,
  });

/** As the list may be some time later. */
const newer = [
  ...list.flatMap((row) => {
    if (row === removed) return [];
    if (row === retired) return [{ ...row, IsRetired: true, ModifiedDate: changedOn }];
    if (row === moved) return [{ ...row, Domain: movedTo, ModifiedDate: changedOn }];
    if (row === recased) return [{ ...row, Name: row.Name.toUpperCase(), ModifiedDate: changedOn }];
    if (row === grown) return [{ ...row, PwnCount: Number(row["PwnCount"]) * 2, ModifiedDate: changedOn }];
    return [row];
  }),
  added("MadeUpAgain", again.Domain),
  added("MadeUpAtWeibo", "weibo.com"),
  added("MadeUpElsewhere", "made-up-elsewhere.example"),
];

/** What the person has on record, at services of the list and of the catalogue. */
const record = {
  visits: [...sites, "weibo"].map((serviceId, at) => ({
    serviceId,
    firstOn: addDays(today, -100 - at),
    lastOn: addDays(today, -at),
    dayCount: 3 + at,
  })),
  accounts: sites.slice(0, 4).map((serviceId) => ({ serviceId, standing: "has", saidOn: yesterday })),
  resolutions: sites.map((subject) => ({
    subject,
    stepId: "change-password",
    outcome: "done",
    resolvedOn: yesterday,
    covers: [],
  })),
  finds: sites.map((serviceId) => ({ serviceId, origin: "check", foundOn: yesterday, isExposed: true })),
  mutedServices: sites.slice(2, 4).map((serviceId) => ({ serviceId, mutedOn: yesterday })),
};

async function recorded(omamori: RunningExtension) {
  const content = (await omamori.readDatabase()) ?? {};
  const sorted = (rows: readonly unknown[] = []) => rows.map((row) => JSON.stringify(row)).sort();
  return Object.fromEntries(Object.keys(record).map((table) => [table, sorted(content[table])]));
}

test("a newer list takes nothing from the person, and what is new at their services is told as new", async ({
  launch,
  folder,
  web,
}) => {
  test.slow();
  await allowAbility(join(folder, "profile"), extensionIdOf(build), "feed");
  const omamori = await launch();
  await omamori.whenWelcomed();
  web.serve(feedAddress, answers.packed(JSON.stringify(list)));
  const page = await omamori.openSummary("up-to-date");
  await page.getByRole("button", { name: words.of.feed.turnOn }).click();
  await expect(page.getByText(words.isNew)).toBeVisible({ timeout: 20_000 });
  await putRows(omamori.observer, record);
  const had = await recorded(omamori);

  // As when the person looked at home yesterday.
  await page.goto(page.url().replace(/#.*/, "#"));
  await page.reload();
  await expect(first(page)).toBeVisible();
  // It is noted after home is drawn.
  const looks = async () =>
    ((await omamori.readTable("settings")) as readonly { key: string; value: object }[]).filter(
      ({ key }) => key === "lookedOn",
    );
  await expect.poll(looks).toHaveLength(1);
  const settings = (await looks()).map((look) => ({ ...look, value: { ...look.value, on: yesterday } }));
  await putRows(omamori.observer, { settings });

  web.serve(feedAddress, answers.packed(JSON.stringify(newer)));
  await showView(page, "up-to-date");
  await page.getByRole("button", { name: words.again, exact: true }).click();
  await expect(page.getByText(words.list.newest(date(today)))).toBeVisible({ timeout: 20_000 });

  expect(await recorded(omamori)).toEqual(had);
  for (const site of sites) {
    await showView(page, `services/${encodeURIComponent(site)}`);
    await expect(page.locator("main"), site).toContainText(site.replace("site:", ""));
  }
  await showView(page, "");
  const news = page.locator("section, .card").filter({ hasText: home.newSince(date(yesterday)) });
  await expect(news.first()).toContainText(home.newSinceCount(2));
  for (const name of ["MadeUpAgain", "MadeUpAtWeibo"]) await expect(news.first()).toContainText(name);
});
