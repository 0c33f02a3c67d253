import { createHash } from "node:crypto";
import { constants, zstdCompressSync } from "node:zlib";
import { describe, expect, it, test, vi } from "vitest";
import { bundlePacked, bundleParts, filesOf } from "#lib/catalogue/bundle-catalogue.ts";
import { packCatalogue } from "#lib/catalogue/pack-catalogue.ts";
import { hashedOf } from "#lib/catalogue/part-paths.ts";
import type { FetchRefusal } from "#lib/domain/refresh.ts";
import { fetchUpdate } from "#lib/updates/fetch-update.ts";
import { manifestPath } from "#lib/updates/update-format.ts";
import type { UpdateFiles } from "#scripts/catalogue/make-update.ts";
import { publicHalf } from "#scripts/catalogue/signing-key.ts";
import { anIncident, aService, aStep, inEveryLanguage } from "#tests/domain/builders.ts";
import { processorTime } from "#tests/processor-time.ts";
import { aCatalogue } from "#tests/storage/a-catalogue.ts";
import {
  anUpdate,
  basis,
  bundle,
  edition,
  fileOf,
  host,
  ours,
  stranger,
  textOf,
  updateOf,
  withFile,
  withSigned,
} from "./an-update.ts";

const take = (files: UpdateFiles, over: Partial<typeof basis> = {}) =>
  fetchUpdate(host(files).fetcher, { ...basis, ...over });

const refused = (why: string) => ({ kind: "refused", why });

describe("an update", () => {
  it("that is signed, newer and sound is taken, with its parts as they were bundled", async () => {
    const found = await take(await anUpdate());
    if (found.kind !== "new") throw new Error(JSON.stringify(found));
    expect(found.edition).toEqual({ ...edition, hash: bundle.hash, signedBy: [ours.id] });
    expect([...found.parts]).toEqual(filesOf(bundle).map(({ path, bytes }) => [path, bytes]));
    expect(found.etag).toBe('"manifest.json"');
  });

  it("that is the edition in use is nothing new, and none of its parts is asked for", async () => {
    const { fetcher, asked } = host(await anUpdate());
    const inUse = { number: edition.number, hash: bundle.hash };
    expect(await fetchUpdate(fetcher, { ...basis, inUse })).toEqual({
      kind: "unchanged",
      etag: '"manifest.json"',
    });
    expect(asked).toEqual([manifestPath]);
  });

  it("is asked for with what the server said last, and may not have changed", async () => {
    const fetcher = vi.fn(async () => ({ kind: "unchanged" }) as const);
    const known = { etag: '"before"', lastModified: "Fri, 27 Nov 2026 00:00:00 GMT" };
    expect(await fetchUpdate(fetcher, { ...basis, known })).toEqual({ kind: "unchanged", ...known });
    expect(fetcher).toHaveBeenCalledWith(manifestPath, expect.objectContaining(known));
  });

  it("is taken on the last day on which it may be offered", async () => {
    expect((await take(await anUpdate(), { today: edition.expiresOn })).kind).toBe("new");
  });

  it("signed by the key of today and that of tomorrow is taken by who holds either", async () => {
    const files = await anUpdate({ keys: [ours, stranger] });
    for (const key of [ours, stranger]) {
      const found = await take(files, { keys: [publicHalf(key)] });
      expect(found).toMatchObject({ kind: "new", edition: { signedBy: [key.id] } });
    }
  });

  test.for(["offline", "timed-out", "server-error"] as const)(
    "that cannot be had says why: %s",
    async (why: FetchRefusal) => {
      const files = await anUpdate();
      const facts = fileOf(files, "facts");
      for (const broken of [manifestPath, facts]) {
        const { fetcher } = host(files);
        const found = await fetchUpdate(
          async (path, asking) => (path === broken ? { kind: "refused", why } : await fetcher(path, asking)),
          basis,
        );
        expect(found).toEqual(refused(why));
      }
    },
  );
});

describe("no update is taken", () => {
  test.for([
    ["a page of HTML", "<!doctype html><title>Sign in to this network</title>"],
    ["nothing", ""],
    ["the list of somebody else", "[]"],
    ["a manifest without a signature", JSON.stringify({ signed: "{}", signatures: [] })],
    ["half a manifest", '{"signed":"{\\"type\\"'],
  ])("from %s", async ([, content = ""]) => {
    expect(await take(withFile(await anUpdate(), manifestPath, content))).toEqual(refused("not-an-update"));
  });

  it("that something else is, though we signed it", async () => {
    const files = await withSigned(await anUpdate(), (signed) => ({ ...signed, type: "something-else" }));
    expect(await take(files)).toEqual(refused("not-an-update"));
  });

  it("signed by somebody else, also under the name of our key", async () => {
    const files = await anUpdate({ keys: [stranger] });
    expect(await take(files)).toEqual(refused("wrong-signature"));
    const disguised = textOf(files, manifestPath).replaceAll(stranger.id, ours.id);
    expect(await take(withFile(files, manifestPath, disguised))).toEqual(refused("wrong-signature"));
  });

  it("when a single letter differs from what was signed", async () => {
    const files = await anUpdate();
    const changed = textOf(files, manifestPath).replace("2027-05-26", "2029-05-26");
    expect(await take(withFile(files, manifestPath, changed))).toEqual(refused("wrong-signature"));
  });

  it("where the browser does not know such signatures", async () => {
    const files = await anUpdate();
    vi.spyOn(crypto.subtle, "importKey").mockRejectedValue(
      new DOMException("Unrecognized name.", "NotSupportedError"),
    );
    expect(await take(files)).toEqual(refused("cannot-verify"));
  });

  it("that is a replay of an older edition", async () => {
    const files = await anUpdate({ edition: { number: 5 } });
    expect(await take(files)).toEqual(refused("older"));
  });

  it("with the number in use for another catalogue", async () => {
    const inUse = { number: edition.number, hash: "f".repeat(64) };
    expect(await take(await anUpdate(), { inUse })).toEqual(refused("contradicts"));
  });

  it("past the day until which it was to be offered, even where it is the one in use", async () => {
    const today = "2027-05-27";
    expect(await take(await anUpdate(), { today })).toEqual(refused("expired"));
    const inUse = { number: edition.number, hash: bundle.hash };
    expect(await take(await anUpdate(), { today, inUse })).toEqual(refused("expired"));
  });

  test.for(["format", "schema"])("whose %s only a later release knows", async (field) => {
    const files = await withSigned(await anUpdate(), (signed) => ({ ...signed, [field]: 2, parts: "new" }));
    expect(await take(files)).toEqual(refused("needs-newer"));
  });

  test.for([
    ["lacks a part", (parts: readonly object[]) => parts.slice(1)],
    ["names a part twice", ([first, ...rest]: readonly object[]) => [first, first, ...rest.slice(1)]],
    [
      "leads to another place",
      (parts: readonly object[]) => parts.map((part) => ({ ...part, path: "../x" })),
    ],
    ["names a part too large", (parts: readonly object[]) => parts.map((part) => ({ ...part, size: 1e9 }))],
  ] as const)("whose manifest %s", async ([, change]) => {
    const files = await withSigned(await anUpdate(), ({ parts, ...rest }) => ({
      ...rest,
      parts: change(parts),
    }));
    expect(await take(files)).toEqual(refused("damaged"));
  });

  it("whose part broke off", async () => {
    const files = await anUpdate();
    const name = fileOf(files, "sources");
    const half = files.get(name)?.slice(0, 100) ?? new Uint8Array();
    expect(await take(withFile(files, name, half))).toEqual(refused("damaged"));
  });

  it("whose part goes on and on", async () => {
    const files = await anUpdate();
    const name = fileOf(files, "texts-ja");
    const longer = new Uint8Array([...(files.get(name) ?? []), 0]);
    expect(await take(withFile(files, name, longer))).toEqual(refused("damaged"));
  });

  it("whose part is another than was signed", async () => {
    const files = await anUpdate();
    const name = fileOf(files, "facts");
    const other = (files.get(name) ?? new Uint8Array()).slice();
    other[other.length - 1] = (other.at(-1) ?? 0) ^ 1;
    expect(await take(withFile(files, name, other))).toEqual(refused("damaged"));
  });

  it("whose part is as sound and as long as the signed one, and yet another", async () => {
    const files = await anUpdate();
    const name = fileOf(files, "sources");
    const published = [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => {
      const sources = anIncident().sources.map((source) => ({ ...source, publisher: `Exampl${letter}` }));
      return bundleParts(aCatalogue({ incidents: [anIncident({ dataClasses: ["passwords"], sources })] }));
    });
    const twin = published.find(
      ({ sources }) =>
        sources.bytes.length === bundle.sources.bytes.length && sources.hash !== bundle.sources.hash,
    );
    if (!twin) throw new Error("None is as long.");
    expect((await take(await anUpdate({ parts: twin }))).kind).toBe("new");
    expect(await take(withFile(files, name, twin.sources.bytes))).toEqual(refused("damaged"));
  });

  it("put together from two editions, though each part was signed in one of them", async () => {
    const titled = (title: string) =>
      updateOf({ incidents: [anIncident({ title: inEveryLanguage(title) })] });
    const [one, other] = [await titled("One"), await titled("Other")];
    const entryIn = (files: UpdateFiles, name: string) => {
      const { signed } = JSON.parse(textOf(files, manifestPath)) as { readonly signed: string };
      return JSON.parse(signed).parts.find((part: { name: string }) => part.name === name);
    };
    const files = await withSigned(one, ({ parts, ...rest }) => ({
      ...rest,
      parts: parts.map((part) =>
        part["name"] === "catalogue/texts-en.zst" ? entryIn(other, "catalogue/texts-en.zst") : part,
      ),
    }));
    expect(await take(new Map([...other, ...files]))).toEqual(refused("damaged"));
  });

  it("whose texts are those of other facts, though all is signed as one", async () => {
    const { texts } = packCatalogue(aCatalogue({ signs: [] }));
    const mixed = bundlePacked({ ...packCatalogue(aCatalogue()), texts });
    expect(await take(await anUpdate({ parts: mixed }))).toEqual(refused("damaged"));
  });
});

describe("an update that we signed ourselves, and should not have, is not taken", () => {
  /** An update with bytes of ours in the place of its facts. */
  async function withFacts(bytes: Uint8Array<ArrayBuffer>): Promise<UpdateFiles> {
    const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
    const hash = sha256(bytes);
    const hashes = filesOf(bundle).map((part) => (part === bundle.facts ? hash : part.hash));
    const facts = { ...bundle.facts, bytes, hash };
    return await anUpdate({ parts: { ...bundle, facts, hash: sha256(hashedOf(hashes)) } });
  }

  const { ZSTD_c_contentSizeFlag: saysSize } = constants;
  test.for([
    ["unpacks to gigabytes", () => zstdCompressSync(Buffer.alloc(64_000_000))],
    [
      "does not say what it unpacks to",
      () => zstdCompressSync(Buffer.alloc(64_000_000), { params: { [saysSize]: 0 } }),
    ],
    [
      // A frame that says it holds 100 bytes, and a block that stands for two million.
      "holds more than it says",
      () => Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x20, 100, 0xff, 0xff, 0xff, 0x20),
    ],
    ["is not packed at all", () => new TextEncoder().encode("{}")],
    ["is packed twice", () => zstdCompressSync(bundle.facts.bytes)],
    ["holds no JSON", () => zstdCompressSync("no JSON")],
    ["holds null", () => zstdCompressSync("null")],
    [
      "stands for a billion services",
      () =>
        zstdCompressSync(
          packCatalogue(aCatalogue()).facts.replace(
            /"services":\{"count":1,"rows":.*?\},"incidents"/,
            '"services":{"count":1000000000,"rows":{"fields":{}}},"incidents"',
          ),
        ),
    ],
  ] as const)("when a part %s", async ([, pack]) => {
    const started = processorTime();
    expect(await take(await withFacts(new Uint8Array(pack())))).toEqual(refused("damaged"));
    expect(processorTime() - started).toBeLessThan(2_000);
  });

  const source = { kind: "press", publisher: "A paper", language: "en" } as const;
  test.for([
    ["a source leads to a script", { incidents: [withSource("javascript:alert(document.domain)")] }],
    ["a source leads to data", { incidents: [withSource("data:text/html,<script>alert(1)</script>")] }],
    [
      "an account page is not https",
      {
        services: [
          aService({
            pages: {
              password: { url: "ftp://example.com/", checkedOn: "2026-11-22", checkedBy: "official-page" },
            },
          }),
        ],
      },
    ],
    ["a sentence is markup", { incidents: [anIncident({ title: inEveryLanguage("<img src=x>") })] }],
    ["an incident has no source", { incidents: [anIncident({ sources: [] })] }],
    ["a day does not exist", { incidents: [anIncident({ disclosedOn: "2018-02-31" })] }],
    ["an id is one of a feed", { incidents: [anIncident({ id: "hibp:example" })] }],
    ["a domain is none", { services: [aService({ domains: ["https://example.com/"] })] }],
    ["an incident is at a service that is not there", { incidents: [anIncident({ serviceIds: ["gone"] })] }],
    ["two services have one domain", { services: [aService(), aService({ id: "other" })] }],
    ["one service is there twice", { services: [aService(), aService({ domains: ["other.example"] })] }],
    ["a step is missing", { steps: [aStep({ id: "change-password" })] }],
    ["a place among the most used is none", { services: [aService({ mostUsed: { ja: -1 } })] }],
  ] as const)("when %s", async ([, catalogue]) => {
    expect(await take(await updateOf(catalogue))).toEqual(refused("damaged"));
  });

  function withSource(url: string) {
    return anIncident({ sources: [{ ...source, url }] });
  }

  test.for([
    ["category", { services: [aService({ category: "space-travel" as never })] }],
    ["kind of data", { incidents: [anIncident({ dataClasses: ["dreams" as never] })] }],
    [
      "account page",
      { services: [aService({ pages: { dreams: { url: "https://example.com/" } } as never })] },
    ],
    ["field", { incidents: [{ ...anIncident(), dreamt: true } as never] }],
    ["language to sort in", { services: [aService({ sortKeys: [["xx" as never, "x"]] })] }],
  ] as const)(
    "but said to need a newer release, when it has a %s that this one does not know",
    async ([, catalogue]) => {
      expect(await take(await updateOf(catalogue))).toEqual(refused("needs-newer"));
    },
  );

  it("when its facts have a text, which would be shown before the texts are there", async () => {
    const packed = packCatalogue(
      aCatalogue({ incidents: [anIncident({ title: inEveryLanguage("A title") })] }),
    );
    const facts = packed.facts.replace(
      /"title":\{"all":\{"fields":\{\}\}\}/,
      '"title":{"all":[{"en":"Hello"}]}',
    );
    expect(facts).not.toBe(packed.facts);
    expect(await take(await anUpdate({ parts: bundlePacked({ ...packed, facts }) }))).toEqual(
      refused("damaged"),
    );
  });
});
