import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, test } from "vitest";
import { CatalogueError, compileCatalogue } from "#lib/catalogue/compile-catalogue.ts";
import { newEntry } from "#scripts/catalogue/new-entry.ts";

function emptyContent(): string {
  const folder = mkdtempSync(join(tmpdir(), "omamori-content-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const kind of ["incidents", "services"]) mkdirSync(join(folder, kind));
  return folder;
}

describe("a new entry", () => {
  test.for(["incident", "service"])("of a %s is a file whose empty fields the check names", (kind) => {
    const folder = emptyContent();
    expect(newEntry([kind, "example-2026"], folder)).toContain("example-2026.json is made");
    const path = `${kind}s/example-2026.json`;
    const text = readFileSync(join(folder, path), "utf8");
    try {
      compileCatalogue([{ path, text }]);
      expect.unreachable("An empty entry must not pass.");
    } catch (error) {
      if (!(error instanceof CatalogueError)) throw error;
      const named = error.mistakes.filter((mistake) => mistake.startsWith(path)).join("\n");
      const fields =
        kind === "incident"
          ? ["kind", "evidence.grade", "title.ja", "sources.0.url"]
          : ["name.en", "domains.0", "home"];
      for (const field of fields) expect(named).toContain(`${path}: ${field}: `);
    }
  });

  it("never writes over one that is there", () => {
    const folder = emptyContent();
    newEntry(["incident", "example"], folder);
    expect(() => newEntry(["incident", "example"], folder)).toThrow(/exists already/);
  });

  test.for([
    [["article", "example"], /what is new/],
    [[], /what is new/],
    [["incident"], /kebab case/],
    [["incident", "../escape"], /kebab case/],
    [["service", "Not Kebab"], /kebab case/],
  ] as const)("of %j is refused in a sentence, and nothing is written", ([args, sentence]) => {
    const folder = emptyContent();
    expect(() => newEntry(args, folder)).toThrow(sentence);
    expect(readdirSync(join(folder, "incidents"))).toEqual([]);
  });
});
