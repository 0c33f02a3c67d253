import type { Day } from "#lib/domain/day.ts";

const inEveryLanguage = { ja: "", "zh-Hans": "", en: "" };

/** Files to be filled in. What is empty is refused by the check, so that nothing is forgotten. */
export const templates = {
  incident: (id: string, today: Day) => ({
    id,
    kind: "",
    serviceIds: [""],
    evidence: { grade: "", by: [""] },
    occurred: { from: "" },
    disclosedOn: "",
    addedOn: today,
    counts: [{ value: 0, unit: "", precision: "exact" }],
    dataClasses: [""],
    dataLeft: "",
    title: inEveryLanguage,
    note: inEveryLanguage,
    caveats: [],
    sources: [{ kind: "", url: "", publisher: "", language: "" }],
  }),
  service: (id: string, today: Day) => ({
    id,
    name: inEveryLanguage,
    aliases: [""],
    category: "",
    home: "",
    mark: { letter: "", colour: "#3a5595" },
    domains: [""],
    pages: { password: { url: "", checkedOn: today, checkedBy: "" } },
  }),
};
