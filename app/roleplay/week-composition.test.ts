import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Compiler, CompilerOptions, JsonFileHandler } from "inkjs/full";
import { expect, test } from "vitest";
import { DIMENSIONS, type Dimension } from "./tags.ts";
import { exploreStory } from "./walk.server.ts";
import { type Range, scoreBounds } from "./walk.ts";

/*
 * The week on duty is cut at the borders of its files: the frame, twelve families, the meeting. Each piece is walked
 * alone from each way in, knowing nothing of the others but the values of the variables, and the bounds of the week are
 * put together from the bounds of the pieces. They agree with the walk of the whole only if nothing else is shared.
 */

type Ranges = Record<Dimension, Range>;
type Values = Record<string, string>;

const DIR = path.resolve(import.meta.dirname, "../../scenarios/duty-week");
const FILES = new Map(
  readdirSync(DIR)
    .filter((name) => name.endsWith(".ink"))
    .map((name) => [name, readFileSync(path.join(DIR, name), "utf8")]),
);
const FRAME = "story.ink";
const VARIABLES = [...FILES.values()]
  .flatMap((text) => [...text.matchAll(/^VAR (\w+) = (\w+)$/gm)])
  .map(([, name = "", first = ""]) => ({ name, first }));
const KNOTS = new Map(
  [...FILES].flatMap(([file, text]) =>
    [...text.matchAll(/^=== (\w+) ===$/gm)].map((match) => [match[1] ?? "", file] as const),
  ),
);

function compile(files: Record<string, string>): string {
  const options = new CompilerOptions(FRAME, [], false, null, new JsonFileHandler(files));
  const json = new Compiler(files[FRAME] ?? "", options).Compile().ToJson();
  if (typeof json !== "string") throw new Error("the piece does not compile");
  return json;
}

/** Stands for the value of the variable with this index in a compiled piece. */
const placeOf = (index: number): string => String(77_000_000 + index);

/** A file alone, entered at one knot; whatever leads out of it ends there and says with which values. */
function pieceFrom(knot: string): string {
  const file = KNOTS.get(knot) ?? "";
  const text = (FILES.get(file) ?? "")
    .split("\n")
    .filter((line) => !/^(?:#|VAR|INCLUDE|-> monday$)/.test(line) || /^# (?:point|title): /.test(line))
    .join("\n");
  const knots = text.slice(text.indexOf("==="));
  const carried = VARIABLES.map(({ name }) => `{${name}}`).join("-");
  const borders = [...KNOTS]
    .filter(([, other]) => other !== file)
    .map(
      ([name]) =>
        `=== ${name} ===\n到此为止。 # ending: to-${name.replaceAll("_", "-")}-with-${carried} # outcome: x\n-> END`,
    );
  const head = VARIABLES.map(({ name }, index) => `VAR ${name} = ${placeOf(index)}`);
  return compile({ [FRAME]: [...head, `-> ${knot}`, knots, ...borders].join("\n") });
}

const compiled = new Map<string, string>();

/** The same with the variables at these values. */
function pieceWith(knot: string, values: Values): string {
  const piece = compiled.get(knot) ?? pieceFrom(knot);
  compiled.set(knot, piece);
  return VARIABLES.reduce((json, { name }, index) => json.replace(placeOf(index), values[name] ?? ""), piece);
}

const pieces = new Map<string, Map<string, Ranges>>();

/** The bounds per ending of the week from a knot on, put together from the pieces. */
function boundsFrom(knot: string, values: Values): Map<string, Ranges> {
  const key = `${knot} ${JSON.stringify(values)}`;
  const known = pieces.get(key);
  if (known) return known;
  const all = new Map<string, Ranges>();
  for (const { id, dimensions } of scoreBounds(exploreStory(pieceWith(knot, values)).graph).endings) {
    const border = /^to-(.+)-with-(.+)$/.exec(id);
    if (!border) {
      widen(all, id, dimensions);
      continue;
    }
    const [, to = "", carried = ""] = border;
    const parts = carried.split("-");
    const next = Object.fromEntries(VARIABLES.map(({ name }, at) => [name, parts[at] ?? ""]));
    for (const [ending, later] of boundsFrom(to.replaceAll("-", "_"), next))
      widen(all, ending, later, dimensions);
  }
  pieces.set(key, all);
  return all;
}

/** Takes one more way to an ending into its ranges. */
function widen(all: Map<string, Ranges>, ending: string, later: Ranges, before?: Ranges): void {
  const known = all.get(ending);
  const wider = {} as Ranges;
  for (const d of DIMENSIONS) {
    const min = later[d].min + (before?.[d].min ?? 0);
    const max = later[d].max + (before?.[d].max ?? 0);
    wider[d] = { min: Math.min(min, known?.[d].min ?? min), max: Math.max(max, known?.[d].max ?? max) };
  }
  all.set(ending, wider);
}

test("the bounds of the week put together from families walked alone are those of the week walked as a whole", () => {
  const first = Object.fromEntries(VARIABLES.map(({ name, first: value }) => [name, value]));
  const composed = boundsFrom("monday", first);
  const families = new Set(
    [...pieces.keys()].map((key) => key.split(" ")[0] ?? "").filter((k) => /^family_\d\d$/.test(k)),
  );
  expect(families.size).toBe(12);

  const whole = scoreBounds(exploreStory(compile(Object.fromEntries(FILES))).graph);
  expect(Object.fromEntries(composed)).toEqual(
    Object.fromEntries(whole.endings.map(({ id, dimensions }) => [id, dimensions])),
  );
}, 120_000);
