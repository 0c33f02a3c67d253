import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { bundleParts } from "#lib/catalogue/bundle-catalogue.ts";
import { updateSource } from "#lib/catalogue/update-source-plugin.ts";
import { fetchUpdate } from "#lib/updates/fetch-update.ts";
import { type Publication, writeUpdate } from "#scripts/catalogue/publish.ts";
import { keys, makeSigningKey, publicHalf, readSigningKey } from "#scripts/catalogue/signing-key.ts";
import { aService } from "#tests/domain/builders.ts";
import { aCatalogue } from "#tests/storage/a-catalogue.ts";
import { host } from "#tests/updates/an-update.ts";

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "omamori-updates-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const key = await makeSigningKey();
const parts = bundleParts(aCatalogue());
const other = bundleParts(aCatalogue({ services: [aService({ domains: ["example.net"] })] }));

const publication = (over: Partial<Publication> = {}): Publication => ({
  out: emptyFolder(),
  parts,
  edition: { number: 3 },
  signers: [key],
  held: [publicHalf(key)],
  today: "2026-11-27",
  ...over,
});

const contentOf = (out: string) =>
  new Map(readdirSync(out).map((name) => [name, new Uint8Array(readFileSync(join(out, name)))] as const));

describe("publishing", () => {
  it("writes what an extension takes, to be offered for half a year", async () => {
    const to = publication();
    expect(await writeUpdate(to)).toContain("Edition 3");
    const found = await fetchUpdate(host(contentOf(to.out)).fetcher, {
      keys: to.held,
      inUse: { number: 2, hash: "" },
      today: "2026-12-01",
    });
    expect(found).toMatchObject({ kind: "new", edition: { number: 3, expiresOn: "2027-05-26" } });
    expect(readdirSync(to.out)).toContain("omamori-catalogue-3.json");
  });

  it("writes the same to the byte for the same content and day", async () => {
    const [first, second] = [publication(), publication()];
    await writeUpdate(first);
    await writeUpdate(second);
    expect(contentOf(first.out)).toEqual(contentOf(second.out));
  });

  it("offers an edition for longer when it is published again", async () => {
    const to = publication();
    await writeUpdate(to);
    await writeUpdate({ ...to, today: "2026-12-27" });
    expect(readFileSync(join(to.out, "manifest.json"), "utf8")).toContain("2027-06-25");
  });

  it("keeps the parts of the edition before, which somebody may be reading", async () => {
    const to = publication();
    await writeUpdate(to);
    const before = readdirSync(to.out);
    await writeUpdate({ ...to, parts: other, edition: { number: 4 } });
    expect(readdirSync(to.out)).toEqual(expect.arrayContaining(before));
  });

  it("refuses a number that stands for another catalogue in the folder, and leaves that as it was", async () => {
    const to = publication();
    await writeUpdate(to);
    const before = contentOf(to.out);
    await expect(writeUpdate({ ...to, parts: other })).rejects.toThrow(/raise the number/);
    expect(contentOf(to.out)).toEqual(before);
  });

  it("refuses a number that stands for another catalogue on record, in whatever folder", async () => {
    const published = { number: 3, hash: other.hash, on: "2026-11-20" } as const;
    const again = publication({ edition: { number: 3, published } });
    await expect(writeUpdate(again)).rejects.toThrow(/raise the number .* to 4/);
  });

  it("refuses to go back", async () => {
    const to = publication({ edition: { number: 5 } });
    await writeUpdate(to);
    await expect(writeUpdate({ ...to, edition: { number: 4 } })).rejects.toThrow(/never goes back/);
  });

  it("refuses keys that no extension holds", async () => {
    const to = publication({ held: [publicHalf(await makeSigningKey())] });
    await expect(writeUpdate(to)).rejects.toThrow(/No extension would take it/);
    expect(readdirSync(to.out)).toEqual([]);
  });

  it("refuses a catalogue that extensions would refuse", async () => {
    const unsound = bundleParts(aCatalogue({ services: [] }));
    await expect(writeUpdate(publication({ parts: unsound }))).rejects.toThrow(/would take it: damaged/);
  });
});

describe("a key pair", () => {
  it("lies where only its owner can read it, and only its public half is printed", async () => {
    const folder = join(emptyFolder(), "keys");
    const told = await keys([folder]);
    const file = join(folder, "omamori-update-key.json");
    const made = readSigningKey(file);
    if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(told).toContain(JSON.stringify(publicHalf(made), null, 2));
    expect(told).not.toContain(made.privateKey);
  });

  it("never lies in the project, and is never written over", async () => {
    const project = emptyFolder();
    mkdirSync(join(project, "inside"));
    for (const inside of [project, join(project, "inside"), join(project, "..also-inside")]) {
      await expect(keys([inside], project)).rejects.toThrow(/never lies in the project/);
    }
    expect(readdirSync(project)).toEqual(["inside"]);
    const folder = emptyFolder();
    await keys([folder], project);
    await expect(keys([folder], project)).rejects.toThrow(/exists already/);
  });

  it("is asked where it is to lie", async () => {
    await expect(keys([])).rejects.toThrow(/outside the project/);
  });
});

describe("the source of updates", () => {
  it("is the address and the keys of the project", () => {
    const { address, keys: held } = updateSource({});
    expect(address).toBe("https://updates.omamori.example/catalogue/");
    expect(held.length).toBeGreaterThan(0);
  });

  it("is never an address that anybody on the way could answer, or that is no folder", () => {
    for (const address of [
      "http://updates.example/",
      "https://updates.example/a",
      "https://a.example/?x=/",
    ]) {
      expect(() => updateSource({ OMAMORI_UPDATE_URL: address })).toThrow(/https host/);
    }
  });

  it("is never without keys, or with one that is not what its id says", () => {
    const file = join(emptyFolder(), "update-keys.json");
    const { publicKey } = publicHalf(key);
    for (const wrong of [
      [],
      [{ id: "0123456789abcdef", publicKey }],
      [{ ...publicHalf(key), publicKey: "AAAA" }],
    ]) {
      writeFileSync(file, JSON.stringify(wrong));
      expect(() => updateSource({ OMAMORI_UPDATE_KEYS: file })).toThrow(file);
    }
  });
});
