import { describe, expect, it } from "vitest";
import { destinationOf } from "#lib/domain/destination.ts";
import type { AccountPage } from "#lib/domain/service.ts";
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
