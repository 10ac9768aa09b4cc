import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { it } from "vitest";
import { compilePatterns, findPatterns } from "./find-patterns.ts";
import { speechPatternsSchema } from "./patterns.schema.ts";
it("dev", () => {
  const c = compilePatterns(speechPatternsSchema.parse(parse(readFileSync("content/speech/patterns.yml", "utf8"))));
  const G: Record<string, string> = { D: "disclose", P: "promise", B: "blame", R: "reconcile", T: "taboo" };
  let miss = 0, fa = 0;
  for (const line of readFileSync("/tmp/w/own-dev.txt", "utf8").split("\n").filter(Boolean)) {
    const g = G[line[0] ?? ""]; const t = line.slice(2); const x = findPatterns(t, c);
    if (g && !x.some((y) => y.group === g)) { miss++; console.log("MISS", line); }
    const odd = x.filter((y) => y.group !== g);
    if (odd.length) { if (!g) fa++; console.log(g ? "other" : "FALSE", t, odd.map((y) => `${y.patternId}:${t.slice(y.start, y.end)}`).join(" | ")); }
  }
  console.log("miss", miss, "fa", fa);
});
