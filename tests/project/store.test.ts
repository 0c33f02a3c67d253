import { describe, expect, it, test } from "vitest";
import { languageFacts, languages } from "#lib/domain/language.ts";
import { captions } from "#scripts/store/captions.ts";
import { people } from "#scripts/store/people.ts";
import config from "../../wxt.config.ts";
import { readProjectFile } from "./source-files.ts";

const listings = ["ja", "zh-Hans", "zh-Hant", "ko", "en"] as const;

const parts = [
  "Name",
  "Summary",
  "Description",
  "Single purpose",
  "Permissions",
  "Data use in words",
] as const;

type Part = (typeof parts)[number];

/** In characters. The stores' own limits; where several have one, the least. Edge wants a description of some length. */
const limits: Readonly<Record<Part, readonly [least: number, most: number]>> = {
  Name: [1, 45],
  Summary: [1, 132],
  Description: [250, 10_000],
  "Single purpose": [1, 1000],
  Permissions: [1, 10_000],
  "Data use in words": [1, 1000],
};

/** In characters, for the reason of one permission. */
const longestReason = 1000;

const lengthOf = (text: string) => [...text].length;

function partsOf(listing: string): ReadonlyMap<string, string> {
  return new Map(
    readProjectFile(`docs/store/${listing}.md`)
      .split(/^## /m)
      .slice(1)
      .map((section): [string, string] => {
        const [heading = "", ...rest] = section.split("\n");
        return [heading.trim(), rest.join("\n").trim()];
      }),
  );
}

async function askedFor(browser: string): Promise<readonly string[]> {
  if (typeof config.manifest !== "function") throw new Error("The manifest is not made by a function.");
  const manifest = (await config.manifest({
    browser,
    manifestVersion: 3,
    mode: "production",
    command: "build",
  } as Parameters<typeof config.manifest>[0])) as Readonly<Record<string, unknown>>;
  return ["permissions", "optional_permissions", "host_permissions", "optional_host_permissions"].flatMap(
    (field) => (manifest[field] ?? []) as readonly string[],
  );
}

describe.for(listings)("the listing in %s", (listing) => {
  const told = partsOf(listing);

  it("has all parts, each as long as the stores allow", () => {
    expect([...told.keys()]).toEqual(parts);
    for (const part of parts) {
      const [least, most] = limits[part];
      const length = lengthOf(told.get(part) ?? "");
      expect(length, part).toBeGreaterThanOrEqual(least);
      expect(length, part).toBeLessThanOrEqual(most);
    }
  });

  it("gives a reason for each permission of both manifests, and for no other", async () => {
    const reasons = [...(told.get("Permissions") ?? "").matchAll(/^- `([^`]+)`: (.+)$/gm)];
    const asked = (await Promise.all(["chrome", "firefox"].map(askedFor))).flat();
    expect(reasons.map(([, name]) => name).toSorted()).toEqual([...new Set(asked)].toSorted());
    for (const [, name, reason = ""] of reasons)
      expect(lengthOf(reason), name).toBeLessThanOrEqual(longestReason);
  });

  it("promises no safety and boasts of nothing", () => {
    const all = [...told.values()].join("\n");
    expect(all).not.toMatch(/\b(?:best|most secure|100\s?%|guarantee\w*|fully protect\w*|#1|leading)\b/i);
    expect(all).not.toMatch(/完全に守|最高の|日本一|万全|绝对|最好的|最佳|絕對|保證|保证|완벽|최고의|보장/);
  });

  it("says that nothing known is not safe, whom it has nothing to do with, and what is sent", () => {
    const description = told.get("Description") ?? "";
    expect(description).toMatch(
      /does not mean safe|安全という意味ではありません|并不代表安全|並不代表安全|안전하다는 뜻은 아닙니다/,
    );
    expect(description).toMatch(/not connected with|関係がありません|均无关联|均無關聯|관계가 없습니다/);
    expect(told.get("Data use in words")).toMatch(
      /SHA-1[\s\S]*Have I Been Pwned|Have I Been Pwned[\s\S]*SHA-1|five digits/,
    );
  });

  it("has captions and a made-up person for its pictures", () => {
    expect(captions[listing]).toBeDefined();
    expect(people[listing]?.services.length).toBeGreaterThan(8);
    expect(new Set(people[listing]?.services).size).toBe(people[listing]?.services.length);
  });
});

test.for(languages)("the package says in %s what the listing says", (language) => {
  const { name, description } = JSON.parse(
    readProjectFile(`lib/public/_locales/${languageFacts[language].manifestFolder}/messages.json`),
  );
  const told = partsOf(language);
  expect(told.get("Name")).toBe(name.message);
  expect(told.get("Summary")).toBe(description.message);
});

describe("what is alike for all listings", () => {
  const text = readProjectFile("docs/store/README.md");

  it("links each of them", () => {
    for (const listing of listings) expect(text).toContain(`](${listing}.md)`);
  });

  it("answers each category of data that the Chrome Web Store asks about", () => {
    const answers = [...text.matchAll(/^\| ([^|]+?) +\| (yes|no) +\|/gm)].map(([, category]) => category);
    expect(answers).toEqual([
      "Personally identifiable information",
      "Health information",
      "Financial and payment information",
      "Authentication information",
      "Personal communications",
      "Location",
      "Web history",
      "User activity",
      "Website content",
    ]);
  });

  it("tells of Firefox what the manifest says", async () => {
    if (typeof config.manifest !== "function") throw new Error("The manifest is not made by a function.");
    const manifest = await config.manifest({
      browser: "firefox",
      manifestVersion: 3,
      mode: "production",
      command: "build",
    } as Parameters<typeof config.manifest>[0]);
    const { required } = manifest.browser_specific_settings?.gecko?.data_collection_permissions ?? {};
    expect(text).toContain(`required: ${JSON.stringify(required)}`);
  });
});
