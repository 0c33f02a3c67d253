import { describe, expect, test } from "vitest";
import { languages } from "#lib/domain/language.ts";
import { messages } from "./in-every-language.ts";

// Whoever speaks to their device says what they see: WCAG 2.5.3. So what is read out in place of some words has them in it.

describe.for(languages)("what is read out holds what is seen, in %s:", (language) => {
  const { find, alertSettings } = messages[language];

  test.for([
    [find.hand.add, find.hand.addOf("Example")],
    [find.declined.allow, find.declined.allowOf("Example")],
    [find.preview.decline, find.preview.declineOf("Example")],
    [find.reuse.changed, find.reuse.changedAt("Example")],
    [alertSettings.unmute, alertSettings.unmuteService("Example")],
  ] as const)("“%s” in “%s”", ([seen, read]) => {
    expect(read.toLowerCase()).toContain(seen.toLowerCase());
    expect(read).toContain("Example");
  });
});
