import { describe, expect, it } from "vitest";
import { afterLook, type KnownBy, type Look, newSince } from "#lib/domain/look.ts";
import { anIncident } from "./builders.ts";
import { aListing } from "./refreshes.ts";

const monday = "2026-11-23";
const tuesday = "2026-11-24";
const old: KnownBy = { catalogue: "2026-11-01", feed: "2026-11-10" };
const newer: KnownBy = { catalogue: "2026-11-20", feed: "2026-11-22" };
const idsNewSince = (look: Look) => newSince([incident, amended, listed], look).map(({ id }) => id);

const incident = anIncident({ id: "added", addedOn: "2026-11-15" });
const amended = anIncident({ id: "amended", addedOn: "2020-01-01", amendedOn: "2026-11-15" });
const listed = aListing("Listed", { addedOn: "2026-11-15", listedOn: "2026-11-15" });

describe("what is new since the last look", () => {
  it("is nothing at the first look of all", () => {
    expect(idsNewSince(afterLook(undefined, monday, newer))).toEqual([]);
  });

  it("is what was added, amended or listed after what was known then", () => {
    const first = afterLook(undefined, monday, old);
    expect(idsNewSince(afterLook(first, tuesday, newer))).toEqual(["added", "amended", "hibp:listed"]);
  });

  it("stays new for the rest of the day, however often it is looked at", () => {
    const first = afterLook(undefined, monday, old);
    const second = afterLook(first, tuesday, newer);
    expect(afterLook(second, tuesday, newer)).toBe(second);
    expect(second.beforeOn).toBe(monday);
    expect(idsNewSince(afterLook(second, "2026-11-25", newer))).toEqual([]);
  });

  it("is told of what comes later on the day of a look, at a look on the next", () => {
    const first = afterLook(undefined, monday, old);
    const again = afterLook(first, monday, newer);
    expect(idsNewSince(again)).toEqual(["added", "amended", "hibp:listed"]);
    expect(idsNewSince(afterLook(again, tuesday, newer))).toEqual([]);
  });

  it("is nothing of a list that comes for the first time, or comes back: it has all that ever happened", () => {
    const first = afterLook(undefined, monday, { catalogue: "2026-11-20" });
    const second = afterLook(first, tuesday, newer);
    expect(idsNewSince(second)).toEqual([]);
    const without = afterLook(second, "2026-11-25", { catalogue: "2026-11-20" });
    expect(idsNewSince(afterLook(without, "2026-11-26", newer))).toEqual([]);
  });

  it("is not told a second time after a release with an older catalogue, or by a clock that was set back", () => {
    const first = afterLook(undefined, monday, newer);
    const older = afterLook(first, tuesday, old);
    expect(idsNewSince(afterLook(older, "2026-11-25", newer))).toEqual([]);
    expect(afterLook(older, monday, newer)).toBe(older);
  });
});
