import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const app = fileURLToPath(new URL("..", import.meta.url));

const sources = readdirSync(app, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".tsx") && !name.endsWith(".test.tsx"))
  .map((name) => ({ name, text: readFileSync(join(app, name), "utf8") }));

/** Class names in quotation marks that match a pattern, as "file: class". */
function classesLike(pattern: RegExp): string[] {
  return sources.flatMap(({ name, text }) =>
    [...text.matchAll(/["'`]([^"'`\n]*)["'`]/g)]
      .flatMap((m) => (m[1] ?? "").split(/\s+/))
      .filter((word) => pattern.test(word))
      .map((word) => `${name}: ${word}`),
  );
}

const colour =
  "(?:bg|text|border|fill|stroke|ring|outline|decoration|divide|shadow|from|via|to|accent|caret)";

describe("class names that Chromium 92 can draw and the tokens know", () => {
  it("reads the components it judges", () => {
    expect(sources.map((s) => s.name)).toContain(join("ui", "button.tsx"));
    expect(classesLike(/^bg-plum-soft$/).length).toBeGreaterThan(0);
  });

  it("no colour has an opacity (it would need color-mix)", () => {
    expect(classesLike(new RegExp(`^(?:[a-z-]+:)*${colour}-[a-z-]+/(?:\\d+|\\[)`))).toEqual([]);
  });

  it("nothing is moved, scaled or turned by an individual transform property", () => {
    expect(classesLike(/^(?:[a-z-]+:)*-?(?:translate|scale|rotate)-(?:[xyz]-)?[\d[]/)).toEqual([]);
  });

  it("no colour of Tailwind's own palette or literal colour stands in for a meaning", () => {
    const palette =
      "(?:slate|gray|zinc|neutral|stone|amber|lime|emerald|teal|cyan|sky|blue|indigo|violet|purple|pink|rose|white|black|red|orange|yellow|green)";
    expect(classesLike(new RegExp(`^(?:[a-z-]+:)*${colour}-(?:${palette}-\\d+|white|black|\\[#)`))).toEqual(
      [],
    );
  });

  it("no dvh, svh or lvh and no container query stands without an older twin", () => {
    expect(
      classesLike(/^(?:[a-z-]+:)*(?:(?:min-|max-)?h-(?:dvh|svh|lvh|\[\d+[dsl]vh\])|@container|@[a-z0-9]+:)/),
    ).toEqual([]);
  });
});
