import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** One file of the product, with what it imports. */
export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Project files by their path, packages by their name. */
  readonly imports: readonly string[];
  /** Those of them that are there when it runs: an import of types alone is not. */
  readonly loads: readonly string[];
}

const statement =
  /(?:^|\n)\s*(?:import|export)\b[^;"']*?\bfrom\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g;

/** Where an import leads: a path of the project, or the name of a package. */
function resolve(specifier: string, from: string): string {
  if (specifier.startsWith("#")) return specifier.slice(1);
  return specifier.startsWith(".") ? posix.join(dirname(from), specifier) : specifier;
}

/** Reads one file of the project. */
export const readProjectFile = (path: string): string => readFileSync(join(root, path), "utf8");

/** Every TypeScript file of the product itself. */
export const sourceFiles: readonly SourceFile[] = globSync("{lib,components,entrypoints}/**/*.{ts,tsx}", {
  cwd: root,
})
  .map((path) => path.replaceAll("\\", "/"))
  .toSorted()
  .map((path) => {
    const text = readProjectFile(path);
    const found = [...text.matchAll(statement)].map(([whole, from, alone]) => ({
      target: resolve(from ?? alone ?? "", path),
      isType: /^\s*(?:import|export)\s+type\b/.test(whole),
    }));
    const imports = found.map(({ target }) => target);
    const loads = found.filter(({ isType }) => !isType).map(({ target }) => target);
    return { path, text, imports, loads };
  });

/** Everything that a file imports, and what that imports, and so on. */
export function reachedFrom(path: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (at: string) => {
    for (const next of sourceFiles.find((file) => file.path === at)?.loads ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      visit(next);
    }
  };
  visit(path);
  return reached;
}
