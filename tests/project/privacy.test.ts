import { describe, expect, it, test } from "vitest";
import { updateSource } from "#lib/catalogue/update-source-plugin.ts";
import { feedAddress, rangesAddress } from "#lib/domain/asked-hosts.ts";
import { languages } from "#lib/domain/language.ts";
import { privacyPolicy } from "#lib/domain/privacy-policy.ts";
import { privacy } from "#lib/locales/en/privacy.ts";
import {
  askedKinds,
  awayKinds,
  explainedPermissions,
  neverKinds,
  type PrivacyMessages,
  storedKinds,
} from "#lib/locales/messages/privacy.ts";
import { messages } from "#tests/locales/in-every-language.ts";
import config from "../../wxt.config.ts";
import { readProjectFile } from "./source-files.ts";

const hosts: Readonly<Record<(typeof askedKinds)[number], string>> = {
  updates: new URL(updateSource({}).address).host,
  feed: new URL(feedAddress).host,
  "exposed-passwords": new URL(rangesAddress).host,
};

/** As words only: how they are set is another matter on paper than on a screen. */
const plain = (text: string) =>
  text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[’']/g, "'")
    .replaceAll(/[“”"]/g, '"')
    .replaceAll("on this device", "on your device")
    .toLowerCase();

const document = readProjectFile("docs/privacy.md");
const sections = document.split(/^## /m).map((section) => section.trim());
const sectionOf = (heading: string) =>
  plain(sections.find((section) => plain(section).startsWith(plain(heading).replace("this", "your"))) ?? "");
const codeIn = (text: string) => [...text.matchAll(/^- `([^`]+)`:/gm)].map(([, code]) => code);

describe("the privacy policy in docs/privacy.md", () => {
  const told: readonly (readonly [string, readonly string[]])[] = [
    [privacy.stored.heading, storedKinds.map((kind) => privacy.stored.of[kind])],
    [privacy.never.heading, neverKinds.map((kind) => privacy.never.of[kind])],
    [privacy.asked.heading, [privacy.asked.note, privacy.asked.devices.text, privacy.asked.links]],
    [privacy.permissions.heading, explainedPermissions.map((name) => privacy.permissions.of[name])],
    [privacy.away.heading, awayKinds.map((kind) => privacy.away.of[kind])],
    [privacy.who.heading, [privacy.who.others, privacy.who.changes]],
  ];

  test.for(told)("says under “%s” what the product says", ([heading, sentences]) => {
    const section = sectionOf(heading);
    expect(sentences.filter((sentence) => !section.includes(plain(sentence)))).toEqual([]);
    const items = section.split(" - ").length - 1;
    const isList = (
      [privacy.stored, privacy.never, privacy.permissions, privacy.away] as { heading: string }[]
    ).some((part) => part.heading === heading);
    // What is true of all is no item of the list of what is never kept.
    if (isList) expect(items).toBe(sentences.length - (heading === privacy.never.heading ? 1 : 0));
  });

  it("begins with the same lead, day and version", () => {
    const head = plain(sections[0] ?? "");
    expect(head).toContain(plain(privacy.lead));
    expect(head).toContain(plain(privacy.asOf(privacyPolicy.madeOn, privacyPolicy.version)));
  });

  it("names the hosts that may be asked, each with what it learns, and no other", () => {
    const section = sections.find((text) => text.startsWith("What leaves")) ?? "";
    expect(codeIn(section)).toEqual(askedKinds.map((kind) => hosts[kind]));
    for (const kind of askedKinds) {
      const learns = privacy.asked.of[kind].match(/[^.]*\blearns?\b[^.]*\./)?.[0] ?? "";
      expect(learns).not.toBe("");
      expect(plain(section)).toContain(plain(learns).trim());
    }
  });
});

describe("the privacy policy", () => {
  const asked = async (browser: string) => {
    if (typeof config.manifest !== "function") throw new Error("The manifest is not made by a function.");
    const manifest = await config.manifest({
      browser,
      manifestVersion: 3,
      mode: "production",
      command: "build",
    } as Parameters<typeof config.manifest>[0]);
    return manifest as Readonly<
      Record<"permissions" | "optional_permissions" | "optional_host_permissions", readonly string[]>
    >;
  };

  it("explains the permissions and the hosts of the manifests, and no other", async () => {
    const manifests = await Promise.all(["chrome", "firefox"].map(asked));
    const permissions = manifests.flatMap((of) => [...of.permissions, ...of.optional_permissions]);
    expect([...explainedPermissions].toSorted()).toEqual([...new Set(permissions)].toSorted());
    const asking = manifests.flatMap((of) =>
      of.optional_host_permissions.map((origin) => new URL(origin).host),
    );
    expect(Object.values(hosts).toSorted()).toEqual([...new Set(asking)].toSorted());
  });

  test.for(languages)("says as much in %s as in English", (language) => {
    const words: PrivacyMessages = messages[language].privacy;
    const shape = (value: unknown): unknown =>
      typeof value === "object" && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : typeof value;
    expect(shape(words)).toEqual(shape(privacy));
    // How many digits of what goes to whom is a fact, and the same everywhere.
    expect(words.asked.of["exposed-passwords"]).toMatch(/SHA-1/);
    expect(words.asked.of["exposed-passwords"]).toMatch(/5|five|다섯/);
    expect(words.asked.of["exposed-passwords"]).toContain("Have I Been Pwned");
    expect(words.asOf("1", "0.2")).toContain("0.2");
  });
});
