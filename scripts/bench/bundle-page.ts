import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The code of a page of the benchmark, as one script. @param file beside this one. */
export async function bundlePage(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ["iife"], name: "page" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${file} could not be bundled.`);
  return chunk.code;
}
