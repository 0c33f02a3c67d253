import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { MentionSection } from "#components/mention-section.tsx";
import { mentionRoles } from "#lib/domain/service.ts";
import { anIncident, inEveryLanguage } from "#tests/domain/builders.ts";
import { messages } from "#tests/locales/in-every-language.ts";
import { show, shownText } from "./show.tsx";

const incident = (id: string) => anIncident({ id, title: inEveryLanguage(`Title of ${id}`) });

it("a service that is only named says so, with its role, in its own words and with sources", () => {
  const mentions = mentionRoles.map((role) => ({
    mention: { incidentId: role, role, note: inEveryLanguage(`Named as ${role}`) },
    incident: incident(role),
  }));
  show(<MentionSection mentions={mentions} />);
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(messages.en.mentions.heading);
  for (const role of mentionRoles) {
    expect(screen.getByText(messages.en.mentions.role[role])).toBeDefined();
    expect(shownText()).toContain(`Named as ${role}`);
    expect(shownText()).toContain(`Title of ${role}`);
  }
  expect(screen.getAllByRole("link")).toHaveLength(mentionRoles.length);
});

it("a service that is only named carries no grade, as if the incident were its own", () => {
  const mention = { incidentId: "a", role: "advertising-client", note: inEveryLanguage("Named") } as const;
  show(<MentionSection mentions={[{ mention, incident: incident("a") }]} />);
  expect(shownText()).not.toContain(messages.en.incidents.grade.confirmed);
});
