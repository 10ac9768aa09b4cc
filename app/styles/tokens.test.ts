import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const css = readFileSync(fileURLToPath(new URL("./tokens.css", import.meta.url)), "utf8");

type Palette = Map<string, string>;

/** The `--name: #rrggbb` declarations of the first rule whose selector text is `selector`. */
function paletteOf(selector: string): Palette {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no rule ${selector} in tokens.css`);
  const body = css.slice(start, css.indexOf("}", start));
  return new Map(
    [...body.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map((m) => [m[1] ?? "", (m[2] ?? "").trim()]),
  );
}

/** Relative luminance of an sRGB colour `#rrggbb`, 0–1 (WCAG 2.2, "relative luminance"). */
function luminance(hex: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`not a six-digit colour: ${hex}`);
  const linear = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
}

/** Contrast ratio of two colours, 1–21 (WCAG 2.2, "contrast ratio"). */
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

type Pair = { readonly kind: "text" | "shape"; readonly token: string; readonly ground: string };

const pairs: Pair[] = [...css.matchAll(/^ \* @(text|shape) ([a-z-]+) on ([a-z -]+)$/gm)].flatMap((m) =>
  (m[3] ?? "")
    .trim()
    .split(/\s+/)
    .map((ground) => ({ kind: m[1] === "shape" ? "shape" : "text", token: m[2] ?? "", ground }) as const),
);
const decor = new Set([...css.matchAll(/^ \* @decor ([a-z-]+)$/gm)].map((m) => m[1] ?? ""));

const palettes: readonly (readonly [string, Palette])[] = [
  ["light", paletteOf('[data-theme="light"]')],
  ["dark", paletteOf('[data-theme="dark"]')],
  ["dark by system", paletteOf(":root:not([data-theme])")],
];

describe("tokens", () => {
  it("computes the contrast of black on white as 21 and of #777777 on white as 4.48", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  it("keeps every @text and @shape line of the file as a pair", () => {
    const declared = css.split("\n").filter((line) => /^ \* @(text|shape) \S+ on /.test(line));
    const read = new Set(pairs.map((p) => `${p.kind} ${p.token}`));
    expect(read.size).toBe(declared.length);
    expect(pairs.filter((p) => p.kind === "text").length).toBeGreaterThan(40);
  });

  for (const [name, palette] of palettes) {
    const colourOf = (token: string): string => {
      const value = palette.get(token);
      if (value === undefined) throw new Error(`${name} has no --${token}`);
      return value;
    };
    it.each(pairs.map((p) => [p.token, p.ground, p.kind] as const))(
      `${name}: %s on %s is readable as %s`,
      (token, ground, kind) => {
        expect(contrast(colourOf(token), colourOf(ground))).toBeGreaterThanOrEqual(kind === "text" ? 4.5 : 3);
      },
    );
  }

  it("gives every token a pair, as text, shape or ground, or names it as decoration", () => {
    const used = new Set([...decor, ...pairs.flatMap((p) => [p.token, p.ground])]);
    for (const [name, palette] of palettes) {
      expect([name, [...palette.keys()].filter((token) => !used.has(token))]).toEqual([name, []]);
    }
  });

  it("names the same tokens in light and in dark", () => {
    const [light, dark] = [palettes[0]?.[1], palettes[1]?.[1]];
    expect([...(dark?.keys() ?? [])].sort()).toEqual([...(light?.keys() ?? [])].sort());
  });

  it("shows the same dark by choice and by system", () => {
    expect([...(palettes[2]?.[1] ?? [])]).toEqual([...(palettes[1]?.[1] ?? [])]);
  });

  it("keeps dark values out of print", () => {
    const outsideScreen = css.slice(0, css.indexOf("@media screen {"));
    expect(outsideScreen).not.toContain('[data-theme="dark"]');
    expect(css.match(/@media (?!screen)/)).toBeNull();
  });
});
