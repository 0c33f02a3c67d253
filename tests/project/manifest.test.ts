import { describe, expect, it, test } from "vitest";
import config from "../../wxt.config.ts";
import { readProjectFile } from "./source-files.ts";

interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly [key: string]: unknown;
}

const browsers = ["chrome", "firefox"] as const;

async function manifestFor(browser: (typeof browsers)[number]): Promise<Manifest> {
  if (typeof config.manifest !== "function") throw new Error("The manifest is not made by a function.");
  return (await config.manifest({
    browser,
    manifestVersion: 3,
    mode: "production",
    command: "build",
  })) as Manifest;
}

describe.for(browsers)("the manifest for %s", (browser) => {
  it("asks for two permissions and no host", async () => {
    const manifest = await manifestFor(browser);
    expect(manifest.permissions?.toSorted()).toEqual(["alarms", "unlimitedStorage", "webNavigation"]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest).not.toHaveProperty("content_scripts");
    expect(manifest).not.toHaveProperty("externally_connectable");
  });

  it("lets its pages load and send within the extension only", async () => {
    const { content_security_policy: policy } = await manifestFor(browser);
    const directives = Object.values(policy as Record<string, string>)
      .flatMap((text) => text.split("; "))
      .map((directive) => directive.split(" "));
    expect(directives).toContainEqual(["default-src", "'none'"]);
    for (const [, ...sources] of directives) {
      expect(sources.filter((source) => source !== "'self'" && source !== "'none'")).toEqual([]);
    }
  });

  it("explains each permission in docs/permissions.md, and explains none that it does not ask for", async () => {
    const manifest = await manifestFor(browser);
    const asked = [
      ...(manifest.permissions ?? []),
      ...(manifest.optional_permissions ?? []),
      ...(manifest.host_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
    ];
    const sections = readProjectFile("docs/permissions.md").split(/^## /m).slice(1);
    const explained = sections.flatMap((section) => /^`([^`]+)`\s*\n+\S/.exec(section)?.[1] ?? []);
    expect(explained.toSorted()).toEqual(asked.toSorted());
  });

  it("takes its words from the messages of each language", async () => {
    const { name, short_name, description } = await manifestFor(browser);
    for (const [word, key] of [
      [name, "name"],
      [short_name, "shortName"],
      [description, "description"],
    ]) {
      expect(word).toBe(`__MSG_${key}__`);
      expect(JSON.parse(readProjectFile("lib/public/_locales/en/messages.json"))).toHaveProperty(String(key));
    }
  });
});

describe("the README", () => {
  const scripts = Object.keys(JSON.parse(readProjectFile("package.json")).scripts);
  const named = [...readProjectFile("README.md").matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].flatMap(
    ([, name]) => name ?? [],
  );
  const commands = [...new Set(named)].filter((name) => !["ci", "install", "run"].includes(name));

  it("names the two commands that do everything", () => {
    expect(commands).toEqual(expect.arrayContaining(["start", "test"]));
  });

  test.for(commands)("names npm %s, which there is", (command) => {
    expect(scripts).toContain(command);
  });
});
