import { compileCatalogue } from "../lib/catalogue/compile-catalogue.ts";
import { readContent } from "../lib/catalogue/read-content.ts";

// Says whether the content is sound, and what is wrong with it, without building anything.
try {
  const { services, incidents, steps, signs } = compileCatalogue(readContent("lib/catalogue"));
  console.log(
    `The catalogue is sound: ${services.length} services, ${incidents.length} incidents, ` +
      `${steps.length} steps, ${signs.length} warning signs.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
