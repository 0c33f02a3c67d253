import { fireEvent, screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, test, vi } from "vitest";
import {
  everyService,
  ServiceList,
  type ServiceSearch,
} from "#entrypoints/summary/services/service-list.tsx";
import { ServicesView } from "#entrypoints/summary/services/services-view.tsx";
import { languages } from "#lib/domain/language.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { messages, planMessages, serviceListMessages } from "#tests/locales/in-every-language.ts";
import { aLeak, anAccount, anOldLeak, aPerson, aService, aVisit } from "../a-person.ts";

const words = serviceListMessages.en;
const person = aPerson({
  services: ["leaky", "never", "quiet", "old"].map((id) => aService(id)),
  incidents: [aLeak("leaky"), aLeak("never"), anOldLeak("old", { dataClasses: ["genders"] })],
  visits: ["leaky", "never", "old"].map((id) => aVisit(id)),
  accounts: [
    anAccount("leaky"),
    anAccount("never", { standing: "never" }),
    anAccount("quiet"),
    anAccount("old", { since: "2010" }),
  ],
});
const { services } = person.weighed;

/** Keeps what is searched for, as the page does. */
function Searched({ onSearch = vi.fn() }: { readonly onSearch?: (search: ServiceSearch) => void }) {
  const [search, setSearch] = useState(everyService);
  return (
    <ServicesView
      services={services}
      search={search}
      onSearch={(next) => {
        setSearch(next);
        onSearch(next);
      }}
    />
  );
}

const rowOf = (name: string) => {
  const row = screen.getByRole("link", { name }).closest("li");
  if (!row) throw new Error(`There is no row of ${name}.`);
  return within(row);
};
const names = () =>
  screen
    .getAllByRole("listitem")
    .map((row) => within(row).getByRole("link").lastElementChild?.textContent ?? "");

describe("the list of services", () => {
  test.for(languages)("says of each where the person stands, once and by one rule, in %s", (language) => {
    show(<Searched />, language);
    const own = serviceListMessages[language];
    const suffix = { ja: "（日）", "zh-Hans": "（中）", "zh-Hant": "（繁）", ko: "", en: "" }[language];
    const { standing } = person.own("leaky");
    if (standing.kind !== "to-do") throw new Error("There is something to do.");
    const extent = planMessages[language].extent(standing.steps, standing.minutes);
    expect(rowOf(`leaky${suffix}`).getByText(extent)).toBeDefined();
    expect(rowOf(`leaky${suffix}`).getByText(messages[language].dataClass.passwords)).toBeDefined();
    for (const id of ["leaky", "never", "quiet", "old"]) {
      const { kind } = person.own(id).standing;
      const group = screen.getByRole("heading", { level: 2, name: new RegExp(own.standings[kind]) });
      expect(group.closest("section")?.textContent).toContain(id);
    }
  });

  it("says nothing of visits where there was none", () => {
    show(<Searched />);
    expect(rowOf("leaky").getByText(/Last used 24 November 2026/)).toBeDefined();
    expect(rowOf("quiet").queryByText(/used/)).toBeNull();
  });

  it("says where the person stands in each row, once it is sorted by something else", async () => {
    const user = show(<Searched />);
    await user.selectOptions(screen.getByRole("combobox", { name: words.order }), "name");
    expect(names()).toEqual(["leaky", "never", "old", "quiet"]);
    expect(rowOf("quiet").getByText(messages.en.standing["nothing-known"])).toBeDefined();
    expect(screen.queryByRole("heading", { level: 2 })).toBeNull();
  });

  it("asks for what is typed and chosen, and for nothing else any more once that is taken back", async () => {
    const onSearch = vi.fn();
    const user = show(<Searched onSearch={onSearch} />);
    await user.type(screen.getByRole("searchbox", { name: words.search }), "le");
    await user.selectOptions(screen.getByRole("combobox", { name: words.standing }), "to-do");
    await user.selectOptions(screen.getByRole("combobox", { name: words.dataClass }), "passwords");
    await user.click(screen.getByRole("checkbox", { name: words.unused }));
    expect(onSearch).toHaveBeenLastCalledWith({
      query: "le",
      filter: { standing: "to-do", dataClass: "passwords", isUnused: true },
      order: "open-steps",
    });
    await user.click(screen.getByRole("checkbox", { name: words.unused }));
    await user.selectOptions(screen.getByRole("combobox", { name: words.dataClass }), words.any);
    await user.selectOptions(screen.getByRole("combobox", { name: words.standing }), words.any);
    expect(onSearch).toHaveBeenLastCalledWith({ query: "le", filter: {}, order: "open-steps" });
    expect(names()).toEqual(["leaky"]);
  });

  it("asks for a word once an input method is done with it", () => {
    const onSearch = vi.fn();
    show(<Searched onSearch={onSearch} />);
    const field = screen.getByRole<HTMLInputElement>("searchbox", { name: words.search });
    fireEvent.compositionStart(field);
    fireEvent.input(field, { target: { value: "zhi'fu" } });
    expect(field.value).toBe("zhi'fu");
    expect(onSearch).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: "支付" } });
    fireEvent.compositionEnd(field);
    expect(field.value).toBe("支付");
    expect(onSearch).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ query: "支付" }));
  });

  it("offers only standings and kinds of data that some service has", () => {
    show(<Searched />);
    const choices = (name: string) =>
      within(screen.getByRole("combobox", { name }))
        .getAllByRole("option")
        .map(({ textContent }) => textContent);
    expect(choices(words.dataClass)).toEqual([words.any, "Passwords", "Gender"]);
    expect(choices(words.standing)).toEqual([
      words.any,
      words.standings["to-do"],
      words.standings["nothing-now"],
      words.standings["no-account"],
      words.standings["nothing-known"],
    ]);
  });

  it("says how many of all are shown, and offers to clear a search that finds nothing", async () => {
    const onSearch = vi.fn();
    const search = { ...everyService, query: "nowhere" };
    const user = show(<ServiceList services={services} found={[]} search={search} onSearch={onSearch} />);
    expect(shownText()).toContain(words.shown(0, 4));
    expect(shownText()).toContain(words.none);
    await user.click(screen.getByRole("button", { name: words.reset }));
    expect(onSearch).toHaveBeenCalledExactlyOnceWith(everyService);
  });
});
