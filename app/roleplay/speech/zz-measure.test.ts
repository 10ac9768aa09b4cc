import { readFileSync } from "node:fs";
import { it } from "vitest";
import { parse } from "yaml";
import { compilePatterns } from "./find-patterns.ts";
import { measure } from "./measure.ts";
import { speechPatternsSchema, utterancesSchema } from "./patterns.schema.ts";

it("dev", () => {
  const t0 = performance.now();
  const list = speechPatternsSchema.parse(parse(readFileSync("content/speech/patterns.yml", "utf8")));
  const t1 = performance.now();
  const c = compilePatterns(list);
  const t2 = performance.now();
  const u = utterancesSchema.parse(parse(readFileSync("content/speech/utterances.yml", "utf8")));
  const m = measure(u.utterances, c);
  const t3 = performance.now();
  measure(u.utterances, c);
  console.log("parse", t1 - t0, "compile", t2 - t1, "measure", t3 - t2, "again", performance.now() - t3);
  const f = (x: number | null) => (x === null ? "-" : x.toFixed(3));
  console.log(m.sentences, m.clean, m.leftAlone);
  for (const [g, x] of [...Object.entries(m.groups), ["overall", m.overall] as const])
    console.log(g, x.marked, x.found, x.falseAlarms, "P", f(x.precision), "R", f(x.recall));
});
