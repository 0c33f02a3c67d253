import { runCommand } from "../test/stage.ts";
import { hasDisplay } from "./has-display.ts";
import { openBrowser } from "./open-browser.ts";
import { tour } from "./tour.ts";

const executable = process.env["OMAMORI_CHROMIUM"];
if (executable === undefined) throw new Error("Start it with `npm start`, which finds a browser first.");

console.log("\nBuilding the extension …");
if (!runCommand("wxt", ["build"])) process.exit(1);
// `npm start -- tour` looks at everything also where a window could be shown.
if (hasDisplay() && !process.argv.includes("tour")) await openBrowser(executable);
else await tour(executable);
