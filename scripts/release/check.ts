import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { languageFacts, languages } from "#lib/domain/language.ts";

// Whether the packages that `npm run zip` made may be handed to the stores. With `--rebuild` they are also made a second time,
// and once more from the package of sources, and must be the same to the byte.
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const packages = {
  chrome: `omamori-${version}-chrome.zip`,
  firefox: `omamori-${version}-firefox.zip`,
} as const;
const sources = `omamori-${version}-sources.zip`;
/** In bytes. A store allows far more; the catalogue is most of it. */
const largestPackage = 1_200_000;
const faults: string[] = [];

interface Manifest {
  readonly version: string;
  readonly manifest_version: number;
  readonly default_locale: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly [other: string]: unknown;
}

function checkPackage(browser: keyof typeof packages, name: string): void {
  const path = join(".output", name);
  const say = (fault: string) => faults.push(`${name}: ${fault}`);
  if (!existsSync(path)) {
    say("is not there; `npm run zip` makes it");
    return;
  }
  const packed = readFileSync(path);
  if (packed.length > largestPackage) say(`has ${packed.length} bytes, more than ${largestPackage}`);
  const files = new Map(Object.entries(unzipSync(packed)));
  const textOf = (file: string) => new TextDecoder().decode(files.get(file));
  if (!files.has("manifest.json")) {
    say("has no manifest.json at its top");
    return;
  }
  const manifest = JSON.parse(textOf("manifest.json")) as Manifest;
  if (manifest.version !== version) say(`is version ${manifest.version}, and package.json says ${version}`);
  if (manifest.manifest_version !== 3) say("is not of manifest version 3");
  checkPermissions(manifest, say);
  checkIcons(manifest, files, say);
  checkLocales(browser, files, textOf, say);
  checkContent(files, textOf, say);
}

/** What is asked for is what is explained, and nothing that reads pages. */
function checkPermissions(manifest: Manifest, say: (fault: string) => void): void {
  const explained = [...readFileSync("docs/permissions.md", "utf8").matchAll(/^## `([^`]+)`/gm)].map(
    ([, id]) => id,
  );
  const { permissions, optional_permissions = [], optional_host_permissions = [] } = manifest;
  for (const permission of [...permissions, ...optional_permissions, ...optional_host_permissions]) {
    if (!explained.includes(permission))
      say(`asks for ${permission}, which docs/permissions.md does not explain`);
  }
  for (const field of [
    "host_permissions",
    "content_scripts",
    "web_accessible_resources",
    "externally_connectable",
  ]) {
    if (field in manifest) say(`has ${field}`);
  }
}

/** PNG begins with eight bytes; width and height stand in its first chunk. */
function checkIcons(
  { icons }: Manifest,
  files: ReadonlyMap<string, Uint8Array>,
  say: (fault: string) => void,
): void {
  for (const size of ["16", "32", "48", "128"]) {
    const file = icons[size]?.replace(/^\//, "");
    const bytes = file === undefined ? undefined : files.get(file);
    if (!bytes) say(`has no icon of ${size} pixels`);
    else {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      if (view.getUint32(16) !== Number(size) || view.getUint32(20) !== Number(size))
        say(`${file} is not ${size} pixels`);
    }
  }
}

/** What the stores allow at most, in characters: Chrome's for the name and the description, its own for Firefox. */
const longest = { chrome: { name: 75, description: 132 }, firefox: { name: 50, description: 250 } } as const;

function checkLocales(
  browser: keyof typeof longest,
  files: ReadonlyMap<string, Uint8Array>,
  textOf: (file: string) => string,
  say: (fault: string) => void,
): void {
  for (const language of languages) {
    const file = `_locales/${languageFacts[language].manifestFolder}/messages.json`;
    if (!files.has(file)) {
      say(`has no ${file}`);
      continue;
    }
    const messages = JSON.parse(textOf(file)) as Readonly<
      Record<string, { readonly message: string } | undefined>
    >;
    for (const key of ["name", "description"] as const) {
      const length = [...(messages[key]?.message ?? "")].length;
      if (length === 0 || length > longest[browser][key]) say(`${file}: ${key} has ${length} characters`);
    }
  }
}

/** Nothing that only helps to build and test, and no script from elsewhere. */
const unwanted = [
  [/\/\/[#@] sourceMappingURL=/, "a source map"],
  [/\bzqx-/, "a word of the tests"],
  [/\b(?:localhost|127\.0\.0\.1):\d/, "a host of this machine"],
  [
    /\/(?:home|root|work|Users)\/[\w.-]+\/(?:lib|entrypoints|node_modules)\//,
    "a path of the machine it was built on",
  ],
  [/<script[^>]+src="?https?:/, "a script from elsewhere"],
] as const;

function checkContent(
  files: ReadonlyMap<string, Uint8Array>,
  textOf: (file: string) => string,
  say: (fault: string) => void,
): void {
  for (const file of files.keys()) {
    if (/\.(?:map|ts|tsx|md|test\.js)$/.test(file)) say(`has ${file}`);
    if (!/\.(?:js|html|css|json)$/.test(file)) continue;
    for (const [sign, what] of unwanted) if (sign.test(textOf(file))) say(`${file} holds ${what}`);
  }
}

/** Makes the packages again, from here and from the package of sources. */
function rebuild(): void {
  const made = hashes(".output");
  zipIn(".");
  compareWith(made, hashes(".output"), "made a second time");
  const folder = mkdtempSync(join(tmpdir(), "omamori-sources-"));
  try {
    for (const [file, bytes] of Object.entries(unzipSync(readFileSync(join(".output", sources))))) {
      if (file.endsWith("/")) continue;
      const path = join(folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    run("npm", ["ci", "--no-audit", "--no-fund"], folder);
    zipIn(folder);
    compareWith(made, hashes(join(folder, ".output")), "made from the package of sources");
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function hashes(folder: string): ReadonlyMap<string, string> {
  return new Map(
    Object.values(packages).map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );
}
function zipIn(folder: string): void {
  run("npm", ["run", "zip", "--silent"], folder);
}
function run(command: string, args: readonly string[], folder: string): void {
  execFileSync(command, args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}
function compareWith(
  made: ReadonlyMap<string, string>,
  again: ReadonlyMap<string, string>,
  how: string,
): void {
  for (const [name, hash] of made)
    if (again.get(name) !== hash) faults.push(`${name}: is another when ${how}`);
}

for (const [browser, name] of Object.entries(packages)) checkPackage(browser as keyof typeof packages, name);
if (process.argv.includes("--rebuild")) rebuild();
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? "The packages may be released." : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
