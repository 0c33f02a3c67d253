import { screen } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import { Happened } from "#components/happened.tsx";
import { languages } from "#lib/domain/language.ts";
import { judge } from "#lib/domain/verdict.ts";
import { smallCatalogue } from "#tests/content/a-catalogue.ts";
import { theService } from "#tests/content/the-service.ts";
import { noAccount } from "#tests/domain/builders.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { show, shownText } from "./show.tsx";

const incidentOf = (id: string) => {
  const found = smallCatalogue.incidents.find((incident) => incident.id === id);
  if (!found) throw new Error(`The small catalogue has no ${id}.`);
  return found;
};
const published = incidentOf("shop-2026");

describe.for(languages)("what happened, in %s,", (language) => {
  const texts = textsIn(language);

  test.for(smallCatalogue.incidents)(
    "is said of $id with month, title, who says so, and whether it concerns one",
    (incident) => {
      const exposure = judge(incident, undefined);
      show(<Happened exposure={exposure} />, language);
      expect(screen.getByRole("heading", { level: 3 }).textContent).toContain(texts.incidentTitle(incident));
      const happened = incident.occurred.to ?? incident.occurred.from ?? incident.disclosedOn;
      expect(shownText()).toContain(happened && texts.month(happened));
      expect(shownText()).toContain(texts.said(incident));
      expect(shownText()).toContain(texts.verdict.label[exposure.verdict]);
      expect(shownText()).toContain(texts.verdictReason(exposure));
    },
  );
});

describe("what happened", () => {
  it("says how many it is about, in the unit of the source", () => {
    show(<Happened exposure={judge(published, undefined)} />);
    expect(shownText()).toContain("120,000 accounts");
  });

  it("calls a claim one", () => {
    show(<Happened exposure={judge(incidentOf("portal-claim-2026"), undefined)} />);
    expect(shownText()).toContain(textsIn("en").advice.claim.alleged);
  });

  it("tells of somebody without an account that it is not theirs", () => {
    const exposure = judge(published, noAccount({ serviceId: "shop" }));
    show(<Happened exposure={exposure} />);
    expect(document.querySelector("[data-verdict]")?.getAttribute("data-verdict")).toBe("not-yours");
  });

  it("names its services where the person is at none, and why nothing is asked any more", () => {
    const services = [theService("shop"), theService("mall")];
    show(
      <Happened
        exposure={judge(published, undefined)}
        services={services}
        why="It is over."
        headingLevel={4}
      />,
    );
    expect(screen.getByRole("heading", { level: 4, name: /^Shop · Mall/ })).toBeDefined();
    expect(shownText()).toContain("It is over.");
  });

  it("leads to its sources", () => {
    show(<Happened exposure={judge(published, undefined)} />);
    expect(screen.getByRole("link", { name: /Example/ }).getAttribute("href")).toBe(
      "https://example.com/notice",
    );
  });
});
