import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { mergeConfig, type Rolldown } from "vite";
import { defineConfig } from "wxt";
import { bundledCataloguePlugin, filesOf, shippedCatalogue } from "./lib/catalogue/bundle-catalogue.ts";
import { partPaths } from "./lib/catalogue/part-paths.ts";
import { updateSource, updateSourcePlugin } from "./lib/catalogue/update-source-plugin.ts";
import { feedAddress, originOf, rangesAddress } from "./lib/domain/asked-hosts.ts";

/** Whom it may ask, once the person gave the permission for the host: by their address, or a folder that ends in "/". */
const asked = [feedAddress, rangesAddress, updateSource().address];

/**
 * What its pages and its worker may load, and where they may send: to the extension itself and to those it may ask, so
 * that "nothing else leaves this device" is held by the browser. `form-action` and `base-uri` do not follow `default-src`.
 *
 * @param frames whether a page of its own may be framed, by its own pages.
 */
const contentSecurityPolicy = (frames: "'self'" | "'none'") =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self' ${asked.join(" ")}`,
    `frame-src ${frames}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frames}`,
  ].join("; ");

/** The oldest browsers that the manifest allows. */
const knownBrowsers = ["chrome126", "firefox142"];

/** What all chunks of a language are written with: small enough to be in every page, and each file delays the popup. */
const isOfAllSentences = (id: string) =>
  /\/lib\/locales\/(?:[^/]+\/(?:number|plural)|write-number)\.ts$/.test(id);

/**
 * A script of all that a page loads before it runs, as far as something else loads it too.
 *
 * @param name of the script.
 */
function loadedWith(page: "popup" | "summary", name: string): Rolldown.CodeSplittingGroup {
  const loaded = new Set<string>();
  const load = (id: string, modules: Rolldown.ChunkingContext): void => {
    if (loaded.has(id)) return;
    loaded.add(id);
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) load(imported, modules);
  };
  return {
    name: (id, modules) => {
      load(join(import.meta.dirname, `entrypoints/${page}/index.html`).replaceAll("\\", "/"), modules);
      return loaded.has(id) || isOfAllSentences(id) ? name : null;
    },
    debugName: name,
    minShareCount: 2,
  };
}

// What the extension is, and nothing it does not need. Each permission is explained in docs/permissions.md.
export default defineConfig({
  publicDir: "lib/public",
  imports: false,
  modules: ["@wxt-dev/module-react"],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    short_name: "__MSG_shortName__",
    description: "__MSG_description__",
    default_locale: "en",
    // What looks for news does so without a window: Chromium has a document for that, Firefox a page that events wake.
    permissions: [
      "webNavigation",
      "unlimitedStorage",
      "alarms",
      // Firefox knows `storage` only as one that is given at install; neither browser shows a warning for it.
      ...(browser === "firefox" ? ["storage"] : ["offscreen"]),
    ],
    optional_permissions: [
      "notifications",
      "history",
      ...(browser === "firefox" ? [] : (["storage"] as const)),
    ],
    optional_host_permissions: [...new Set(asked.map(originOf))],
    content_security_policy: {
      extension_pages: contentSecurityPolicy(browser === "firefox" ? "'self'" : "'none'"),
    },
    options_ui: { page: "summary.html", open_in_tab: true },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "omamori@omamori.example",
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "126" }),
  }),
  hooks: {
    "build:manifestGenerated": ({ config }, manifest) => {
      if (!manifest.action) return;
      // Otherwise the popup's <title> becomes the tooltip.
      manifest.action.default_title = "__MSG_name__";
      // Named after the text on the toolbar: dark text stands on a light one.
      if (config.browser === "firefox")
        manifest.action.theme_icons = [16, 32].map((size) => ({
          dark: `/icons/on-light/${size}.png`,
          light: `/icons/on-dark/${size}.png`,
          size,
        }));
    },
    "prepare:publicPaths": (_, paths) => {
      paths.push(...partPaths);
    },
    "vite:build:extendConfig": (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === "background")) return;
      // The browser shows the popup when all its files are there: few files come sooner than many small ones.
      // What the popup loads and another page too is one script, and nothing else is in it: neither what only the
      // summary uses nor what is loaded when it is asked for, such as the sentences of a language. What such parts have
      // in common with the summary is a second one, so that it is no handful of small files.
      config.build = mergeConfig(config.build ?? {}, {
        rolldownOptions: {
          output: {
            codeSplitting: { groups: [loadedWith("popup", "pages"), loadedWith("summary", "views")] },
          },
        },
      });
    },
    "build:publicAssets": ({ config }, files) => {
      for (const { path, bytes } of filesOf(shippedCatalogue().parts)) {
        // What is made during a build can only be text; what is not is copied.
        const made = join(config.wxtDir, path);
        mkdirSync(dirname(made), { recursive: true });
        writeFileSync(made, bytes);
        files.push({ absoluteSrc: made, relativeDest: path });
      }
    },
  },
  vite: () => ({
    plugins: [bundledCataloguePlugin(), updateSourcePlugin()],
    // Dexie in the words of today's browsers: what is given without asking is written for those of 2015, and longer.
    resolve: { alias: [{ find: /^dexie$/, replacement: "dexie/dist/modern/dexie.mjs" }] },
    build: {
      target: knownBrowsers,
      // They know `light-dark()`. Put in other words, it would no longer follow the chosen theme.
      cssTarget: knownBrowsers,
      // And they preload scripts themselves.
      modulePreload: { polyfill: false },
    },
  }),
});
