import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { updateAddress, updateKeys } from "virtual:update-source";
import { expect, it, onTestFinished } from "vitest";
import { updateSource } from "#lib/catalogue/update-source-plugin.ts";
import { publicHalf } from "#scripts/catalogue/signing-key.ts";
import { putUpdateKey } from "#tests/e2e/put-update-key.ts";
import { ours } from "./an-update.ts";

function aBuild(code: string): string {
  const build = mkdtempSync(join(tmpdir(), "omamori-build-"));
  onTestFinished(() => rmSync(build, { recursive: true }));
  mkdirSync(join(build, "chunks"));
  writeFileSync(join(build, "chunks/refresh.js"), code);
  return build;
}

it("a build knows the address and the keys of the project", () => {
  expect({ address: updateAddress, keys: updateKeys }).toEqual(updateSource({}));
});

it("a build for a test holds the test's key in the place of the first, and the others", async () => {
  const { keys } = updateSource({});
  const build = aBuild(`const keys = ${JSON.stringify(keys)};`);
  await putUpdateKey(build, keys, publicHalf(ours));
  const held = readFileSync(join(build, "chunks/refresh.js"), "utf8");
  expect(held).toBe(`const keys = ${JSON.stringify([publicHalf(ours), ...keys.slice(1)])};`);
});

it("a build that holds no key is no build to test updates with", async () => {
  const { keys } = updateSource({});
  await expect(putUpdateKey(aBuild(""), keys, publicHalf(ours))).rejects.toThrow(/holds the key/);
});
