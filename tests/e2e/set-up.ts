import { existsSync } from "node:fs";
import { firefoxBuild, shippedFirefoxBuild } from "../everywhere/firefox-person.ts";
import { build, shippedBuild } from "./fixtures.ts";
import { madeUpParts } from "./made-up-catalogue.ts";
import { copyBuild, putCatalogue } from "./other-catalogue.ts";

/** Before all tests: puts the made-up incidents into a copy of the build. */
export default async function setUp(): Promise<void> {
  if (!existsSync(shippedBuild)) throw new Error("There is no build to test; `npm run build` makes one.");
  await copyBuild(shippedBuild, build);
  await putCatalogue(build, madeUpParts);
  if (!existsSync(shippedFirefoxBuild)) return;
  await copyBuild(shippedFirefoxBuild, firefoxBuild);
  await putCatalogue(firefoxBuild, madeUpParts);
}
