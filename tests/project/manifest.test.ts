import { describe, expect, it, test, vi } from "vitest";
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

/** That may be asked, where the person wants it. */
const hosts = [
  "https://haveibeenpwned.com",
  "https://api.pwnedpasswords.com",
  "https://updates.omamori.example",
];

async function manifestFor(browser: (typeof browsers)[number], of = config): Promise<Manifest> {
  if (typeof of.manifest !== "function") throw new Error("The manifest is not made by a function.");
  return (await of.manifest({
    browser,
    manifestVersion: 3,
    mode: "production",
    command: "build",
  })) as Manifest;
}

const askedIn = (manifest: Manifest) => [
  ...(manifest.permissions ?? []),
  ...(manifest.optional_permissions ?? []),
  ...(manifest.host_permissions ?? []),
  ...(manifest.optional_host_permissions ?? []),
];

/** What has a section in docs/permissions.md. */
const explained = readProjectFile("docs/permissions.md")
  .split(/^## /m)
  .slice(1)
  .flatMap((section) => /^`([^`]+)`\s*\n+\S/.exec(section)?.[1] ?? []);

describe.for(browsers)("the manifest for %s", (browser) => {
  it("asks for what shows no warning beside one permission, and for no host but where the person wants it", async () => {
    const manifest = await manifestFor(browser);
    expect(manifest.permissions?.toSorted()).toEqual([
      "alarms",
      ...(browser === "chrome" ? ["offscreen"] : []),
      // Chromium gives it when it is asked for.
      ...(browser === "firefox" ? ["storage"] : []),
      "unlimitedStorage",
      "webNavigation",
    ]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(hosts.map((host) => `${host}/*`));
    expect(manifest).not.toHaveProperty("content_scripts");
    expect(manifest).not.toHaveProperty("externally_connectable");
  });

  it("lets its pages load within the extension only, and ask three hosts", async () => {
    const { content_security_policy: policy } = await manifestFor(browser);
    const directives = Object.values(policy as Record<string, string>)
      .flatMap((text) => text.split("; "))
      .map((directive) => directive.split(" "));
    expect(directives).toContainEqual(["default-src", "'none'"]);
    const outside = directives.flatMap(([name, ...sources]) =>
      sources.filter((source) => source !== "'self'" && source !== "'none'").map((source) => [name, source]),
    );
    expect(outside.map(([name]) => name)).toEqual(["connect-src", "connect-src", "connect-src"]);
    expect(outside.map(([, source = ""]) => new URL(source).origin)).toEqual(hosts);
  });

  it("names a host that is to be asked in each place that must know it", async () => {
    vi.stubEnv("OMAMORI_UPDATE_URL", "https://elsewhere.example:8443/a/");
    vi.resetModules();
    const { default: other } = await import("../../wxt.config.ts");
    const manifest = await manifestFor(browser, other);
    expect(manifest.optional_host_permissions).toContain("https://elsewhere.example/*");
    const text = JSON.stringify(manifest["content_security_policy"]);
    expect(text).toContain(" https://elsewhere.example:8443/a/;");
    expect(text).not.toContain("omamori.example");
  });

  it("lets its pages be framed by nobody, or where an event page must, by its own", async () => {
    const { content_security_policy: policy } = await manifestFor(browser);
    const own = browser === "firefox" ? "'self'" : "'none'";
    expect(JSON.stringify(policy)).toContain(`frame-src ${own};`);
    expect(JSON.stringify(policy)).toContain(`frame-ancestors ${own}"`);
  });

  it("explains each permission in docs/permissions.md", async () => {
    const asked = askedIn(await manifestFor(browser));
    expect(explained).toEqual(expect.arrayContaining(asked));
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

describe("docs/permissions.md", () => {
  it("explains nothing that no browser is asked for", async () => {
    const asked = (await Promise.all(browsers.map((browser) => manifestFor(browser)))).flatMap(askedIn);
    expect(explained.toSorted()).toEqual([...new Set(asked)].toSorted());
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
