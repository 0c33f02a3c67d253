import { existsSync } from "node:fs";
import { updateSource } from "#lib/catalogue/update-source-plugin.ts";
import { publicHalf } from "#scripts/catalogue/signing-key.ts";
import { firefoxBuild, shippedFirefoxBuild } from "../everywhere/firefox-person.ts";
import { build, shippedBuild } from "./fixtures.ts";
import { madeUpParts } from "./made-up-catalogue.ts";
import { handKey } from "./made-up-key.ts";
import { copyBuild, putCatalogue } from "./other-catalogue.ts";
import { putUpdateKey } from "./put-update-key.ts";

/** Before all tests: puts the made-up incidents into a copy of the build, and the key of the tests. */
export default async function setUp(): Promise<void> {
  if (!existsSync(shippedBuild)) throw new Error("There is no build to test; `npm run build` makes one.");
  const key = publicHalf(await handKey());
  const change = async (shipped: string, copy: string) => {
    await copyBuild(shipped, copy);
    await putCatalogue(copy, madeUpParts);
    await putUpdateKey(copy, updateSource().keys, key);
  };
  await change(shippedBuild, build);
  if (existsSync(shippedFirefoxBuild)) await change(shippedFirefoxBuild, firefoxBuild);
}
