import { describe, expect, it } from "vitest";
import { indexCatalogue } from "#lib/domain/catalogue-index.ts";
import type { Find } from "#lib/domain/find.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { passwordsFound } from "#lib/domain/passwords-found.ts";
import type { PersonalRecord } from "#lib/domain/personal-record.ts";
import type { ReuseGroup } from "#lib/domain/reuse.ts";
import { aLeak, anAccount, aService, today } from "#tests/entrypoints/summary/a-person.ts";

const services = ["alpha", "beta", "gamma"].map((id) => aService(id));

const record: PersonalRecord = {
  visits: [],
  accounts: [],
  resolutions: [],
  noticedSigns: [],
  mutedServices: [],
  finds: [],
  reuseGroups: [],
  declinedServices: [],
};

const found = (serviceId: string, over: Partial<Find> = {}): Find => ({
  serviceId,
  origin: "export",
  foundOn: today,
  accountBy: "2015-01-01",
  ...over,
});

const shared: ReuseGroup = {
  id: "0e3b7f7e-7a6f-4a3a-9a0d-0c1f5a5f9d10",
  foundOn: today,
  likeness: "same",
  serviceIds: ["alpha", "beta"],
  unlisted: 0,
};

const judge = (
  finds: readonly Find[],
  incidents: readonly Incident[] = [aLeak("alpha")],
  over: Partial<PersonalRecord> = {},
  groups: readonly ReuseGroup[] = [shared],
) =>
  passwordsFound(
    indexCatalogue(services, incidents, [], new Map()),
    { ...record, ...over },
    { unusedAfterMonths: 12 },
    { origin: "export", finds, groups },
  );

describe("the passwords of an export, before anything is kept", () => {
  it("that are shared stand in groups, the one that left first", () => {
    const { groups } = judge([found("beta"), found("alpha")]);
    expect(groups.map(({ serviceIds, left }) => [serviceIds, left.map((at) => at.serviceId)])).toEqual([
      [["alpha", "beta"], ["alpha"]],
    ]);
  });

  it("are older than an incident where they were last changed before it was over", () => {
    const changed = (on: Find["passwordChangedOn"] & string) =>
      judge([found("alpha", { passwordChangedOn: on })]).older;
    expect(changed("2019-04-01")).toEqual(["alpha"]);
    expect(changed("2026-10-15")).toEqual([]);
  });

  it("are not called older where the file does not say when they were changed", () => {
    expect(judge([found("alpha")]).older).toEqual([]);
  });

  it("are not called older because of a claim, or of an incident without passwords", () => {
    const old = [found("alpha", { passwordChangedOn: "2019-04-01" })];
    expect(judge(old, [aLeak("alpha", { evidence: { grade: "alleged", by: ["seller"] } })]).older).toEqual(
      [],
    );
    expect(judge(old, [aLeak("alpha", { dataClasses: ["names"] })]).older).toEqual([]);
    expect(judge(old, [aLeak("alpha", { dataLeft: "no" })]).older).toEqual([]);
  });

  it("are weighed below what the person told of the account", () => {
    const old = [found("alpha", { passwordChangedOn: "2019-04-01" })];
    expect(judge(old, undefined, { accounts: [anAccount("alpha", { standing: "never" })] }).older).toEqual(
      [],
    );
  });

  it("of a service that is not wanted are neither named nor judged", () => {
    const { groups, older } = judge(
      [found("alpha", { passwordChangedOn: "2019-04-01" }), found("beta")],
      undefined,
      { declinedServices: [{ serviceId: "alpha", since: today }] },
    );
    expect(older).toEqual([]);
    expect(groups.map(({ serviceIds, unlisted }) => [serviceIds, unlisted])).toEqual([[["beta"], 1]]);
  });

  it("of what an earlier file showed are not said of this one", () => {
    const earlier = { ...shared, id: "c7d0b7a2-1f0b-4c39-8d55-7b4f0a3c2d11", foundOn: "2026-01-01" } as const;
    expect(
      judge([found("gamma")], undefined, { reuseGroups: [earlier], finds: [found("beta")] }, []).groups,
    ).toEqual([]);
  });
});
