import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { transform } from "lightningcss";
import postcss from "postcss";
import { defineConfig, type Plugin } from "vite";
import remixOptions from "./remix.config.js";

/** The oldest browser that gets the full experience: Chromium 92. */
const CHROME_92 = 92 << 16;

/** Puts the rules of every cascade layer where the layer stood; the layers are written in their order. */
function unwrapLayers(css: string): string {
  const root = postcss.parse(css);
  root.walkAtRules("layer", (rule) => {
    if (rule.nodes) rule.replaceWith(rule.nodes);
    else rule.remove();
  });
  return root.toString();
}

/**
 * Lowers the built style sheets for Chromium 92, which knows neither cascade layers nor nesting: layers are
 * unwrapped (their order is kept), the rest is compiled down.
 */
function cssFloor(): Plugin {
  return {
    name: "css-floor",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "asset" || !file.fileName.endsWith(".css")) continue;
        const { code } = transform({
          filename: file.fileName,
          code: Buffer.from(unwrapLayers(String(file.source))),
          minify: true,
          targets: { chrome: CHROME_92 },
        });
        file.source = code;
      }
    },
  };
}

export default defineConfig({
  plugins: [tailwindcss(), remix(remixOptions), cssFloor()],
  build: { target: "chrome92", cssMinify: false, assetsInlineLimit: 0 },
  server: { fs: { strict: true } },
});
