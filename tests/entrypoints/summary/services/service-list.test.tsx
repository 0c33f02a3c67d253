import { fireEvent, screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, test, vi } from "vitest";
import {
  everyService,
  ServiceList,
  type ServiceSearch,
} from "#entrypoints/summary/services/service-list.tsx";
import { languages } from "#lib/domain/language.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { anAccount, anIncident, noAccount } from "#tests/domain/builders.ts";
import { ownOf, servicesNamed, today } from "#tests/domain/own-services.ts";
import { messages, serviceListMessages } from "#tests/locales/in-every-language.ts";

const words = serviceListMessages.en;
const services = ownOf({
  services: servicesNamed("leaky", "never", "quiet", "told"),
  incidents: ["leaky", "never"].map((id) =>
    anIncident({ id: `${id}-leak`, serviceIds: [id], dataClasses: ["passwords"] }),
  ),
  visits: ["leaky", "never", "quiet"].map((serviceId) => ({
    serviceId,
    firstOn: today,
    lastOn: today,
    dayCount: 1,
  })),
  accounts: [noAccount({ serviceId: "never" }), anAccount({ serviceId: "told" })],
});

/** Keeps what is searched for, as the page does. */
function Searched({ onSearch }: { readonly onSearch: (search: ServiceSearch) => void }) {
  const [search, setSearch] = useState(everyService);
  return (
    <ServiceList
      services={services}
      found={services}
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

describe("the list of services", () => {
  test.for(languages)(
    "says of each what happened, what it involves, when it was used and what is left, in %s",
    (language) => {
      show(<Searched onSearch={vi.fn()} />, language);
      const own = serviceListMessages[language];
      const suffix = { ja: "（日）", "zh-Hans": "（中）", en: "" }[language];
      const name = (id: string) => (language === "en" ? id : `${id}${suffix}`);
      expect(rowOf(name("leaky")).getByText(own.incidentCount(1, 0))).toBeDefined();
      expect(rowOf(name("leaky")).getByText(messages[language].dataClass.passwords)).toBeDefined();
      expect(rowOf(name("leaky")).getByText(own.openSteps(4))).toBeDefined();
      expect(rowOf(name("never")).getByText(own.noAccount)).toBeDefined();
      expect(rowOf(name("quiet")).getByText(own.noIncidents)).toBeDefined();
      expect(rowOf(name("told")).getByText(own.notVisited)).toBeDefined();
    },
  );

  it("asks for what is typed and chosen, and for nothing else any more once that is taken back", async () => {
    const onSearch = vi.fn();
    const user = show(<Searched onSearch={onSearch} />);
    await user.type(screen.getByRole("searchbox", { name: words.search }), "li");
    await user.click(screen.getByRole("checkbox", { name: words.hasOpenSteps }));
    await user.selectOptions(screen.getByRole("combobox", { name: words.dataClass }), "passwords");
    await user.selectOptions(screen.getByRole("combobox", { name: words.verdict }), "possible");
    await user.selectOptions(screen.getByRole("combobox", { name: words.order }), "name");
    expect(onSearch).toHaveBeenLastCalledWith({
      query: "li",
      filter: { hasOpenSteps: true, dataClass: "passwords", verdict: "possible" },
      order: "name",
    });
    await user.click(screen.getByRole("checkbox", { name: words.hasOpenSteps }));
    await user.selectOptions(screen.getByRole("combobox", { name: words.dataClass }), words.any);
    await user.selectOptions(screen.getByRole("combobox", { name: words.verdict }), words.any);
    expect(onSearch).toHaveBeenLastCalledWith({ query: "li", filter: {}, order: "name" });
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

  it("offers only kinds of data that some service involves", () => {
    show(<Searched onSearch={vi.fn()} />);
    const choices = within(screen.getByRole("combobox", { name: words.dataClass })).getAllByRole("option");
    expect(choices.map(({ textContent }) => textContent)).toEqual([words.any, "passwords"]);
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
