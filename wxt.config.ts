import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { mergeConfig } from "vite";
import { defineConfig } from "wxt";
import { bundleCatalogue, bundledCataloguePlugin, filesOf } from "./lib/catalogue/bundle-catalogue.ts";
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
      // What both pages use is one script; what only the summary uses, or only when it is asked for, stays out.
      config.build = mergeConfig(config.build ?? {}, {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  name: "pages",
                  minShareCount: 2,
                  // Needed for a backup only, by what reads one and what writes one. Or for loading a catalogue.
                  // And the sentences of a language: a page loads one language, not all of them. What is in all chunks
                  // of a language, or in the worker too, is small enough to be in every page.
                  test: (id: string) =>
                    !/node_modules\/(?:zod|jose|tldts|tldts-core|fzstd)\/|\/lib\/(?:zod|backup|sync|updates|feed|network\/fetch-limited|storage\/(?:row-|take-in|merge-both-ways|shared-record|load-catalogue|catalogue-rows|replace-|update-parts)|catalogue\/(?!catalogue-texts)|product\/(?:alerts|sync|refresh\.|refresh-unseen|open-refresher)|storage\/take-alert|domain\/pick-alert|locales\/alert-)|\/lib\/locales\/[^/]+\/(?!toolbar|duration|number|plural)/.test(
                      id,
                    ),
                },
              ],
            },
          },
        },
      });
    },
    "build:publicAssets": ({ config }, files) => {
      for (const { path, bytes } of filesOf(bundleCatalogue().parts)) {
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
    // The browsers named above know `light-dark()`. Put in other words, it would no longer follow the chosen theme.
    build: { cssTarget: ["chrome126", "firefox142"] },
  }),
});
