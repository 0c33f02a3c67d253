import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { PrivacyView } from "#entrypoints/summary/privacy/privacy-view.tsx";
import { languages } from "#lib/domain/language.ts";
import { explainedPermissions, storedKinds } from "#lib/locales/messages/privacy.ts";
import { show } from "#tests/components/show.tsx";
import { textsIn } from "#tests/locales/in-every-language.ts";

const hosts = { updates: "updates.example", feed: "list.example", "exposed-passwords": "ranges.example" };

test.for(languages)(
  "the privacy policy tells in %s what is kept, whom what is asked, and of which day it is",
  (language) => {
    show(<PrivacyView hosts={hosts} />, language);
    const { privacy } = textsIn(language);
    const card = (name: string) => within(screen.getByRole("region", { name }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(privacy.heading);
    expect(screen.getByText(/0\.2/).textContent).toContain("2026");
    expect(card(privacy.stored.heading).getAllByRole("listitem")).toHaveLength(storedKinds.length);
    expect(
      card(privacy.asked.heading)
        .getAllByRole("term")
        .map((term) => term.textContent),
    ).toEqual([...Object.values(hosts), privacy.asked.devices.name]);
    expect(
      card(privacy.permissions.heading)
        .getAllByRole("term")
        .map((term) => term.textContent),
    ).toEqual([...explainedPermissions]);
    expect(card(privacy.never.heading).getByText(privacy.never.of.use)).toBeTruthy();
  },
);
