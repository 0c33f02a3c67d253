import { describe, expect, it, test } from "vitest";
import { destinationOf, mayHaveMoved } from "#lib/domain/destination.ts";
import { type AccountPage, addressFor } from "#lib/domain/service.ts";
import { aService, aStep } from "#tests/domain/builders.ts";

const page = (url: string): AccountPage => ({ url, checkedOn: "2026-11-22", checkedBy: "directory" });
const security = page("https://example.com/security");
const password = page("https://example.com/password");

describe("where a step is done", () => {
  const step = aStep({ pages: ["password", "security"] });

  it("is the first of the step's pages that the service has", () => {
    const service = aService({ pages: { security, password } });
    expect(destinationOf(service, step)).toEqual({ kind: "password", page: password });
  });

  it("is the next best page where the best is not known", () => {
    expect(destinationOf(aService({ pages: { security } }), step)).toEqual({
      kind: "security",
      page: security,
    });
  });

  it("is unknown where the service has none of them", () => {
    const service = aService({ pages: { closing: page("https://example.com/closing") } });
    expect(destinationOf(service, step)).toBeUndefined();
  });

  it("is nowhere for a step that is about attention", () => {
    expect(destinationOf(aService({ pages: { security } }), aStep({ pages: [] }))).toBeUndefined();
  });
});

describe("the address of a page", () => {
  const shop: AccountPage = {
    ...page("https://shop.example.com/account"),
    variants: [
      { language: "ja", url: "https://shop.example.jp/account" },
      { region: "taiwan", url: "https://shop.example.tw/account" },
    ],
  };

  test.for([
    ["of their region", { language: "ja", region: "taiwan" }, "https://shop.example.tw/account"],
    [
      "of their language, where none is of their region",
      { language: "ja", region: "korea" },
      "https://shop.example.jp/account",
    ],
    [
      "of their language, where they told no region",
      { language: "ja", region: undefined },
      "https://shop.example.jp/account",
    ],
    ["of everybody else", { language: "en", region: "japan" }, "https://shop.example.com/account"],
  ] as const)("leads a reader to that %s", ([, reader, url]) => {
    expect(addressFor(shop, reader)).toBe(url);
  });

  test.for([
    ["2020", "2023-12-31", false],
    ["2020", "2024-01-31", true],
    ["2023-12-01", "2026-11-27", false],
    ["2023-10-01", "2026-11-27", true],
    [undefined, "2026-11-27", false],
  ] as const)("that was stated in %s may have moved by %s: %s", ([statedOn, today, moved]) => {
    expect(mayHaveMoved({ ...password, ...(statedOn && { statedOn }) }, today)).toBe(moved);
  });
});
