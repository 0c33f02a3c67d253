import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SettingsPermissions } from "#entrypoints/summary/settings/settings-permissions.tsx";
import { abilityIds } from "#lib/domain/ability.ts";
import { languages } from "#lib/domain/language.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { messages } from "#tests/locales/in-every-language.ts";

describe.for(languages)("the permissions that are asked for when needed, in %s,", (language) => {
  it("say what each is for, what one goes without, and when it is given back", () => {
    const { abilities, settings } = messages[language];
    show(<SettingsPermissions />, language);
    for (const id of abilityIds) {
      expect(screen.getByRole("heading", { level: 3, name: settings.permissions.names[id] })).toBeDefined();
      for (const sentence of Object.values(abilities[id])) expect(shownText()).toContain(sentence);
    }
  });
});
