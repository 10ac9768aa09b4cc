import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { compilePatterns, findPatterns } from "#app/roleplay/speech/find-patterns.ts";
import { speechPatternsSchema } from "#app/roleplay/speech/patterns.schema.ts";

it("dev", () => {
  const list = speechPatternsSchema.parse(parse(readFileSync("content/speech/patterns.yml", "utf8")));
  const c = compilePatterns(list);
  for (const p of list.patterns) {
    for (const f of p.found)
      if (!findPatterns(f, c).some((x) => x.patternId === p.id)) console.log("MISS", p.id, f);
    for (const f of p.notFound) {
      const x = findPatterns(f, c);
      if (x.length)
        console.log("FALSE", p.id, f, x.map((y) => y.patternId + ":" + f.slice(y.start, y.end)).join(" "));
    }
  }
  const t = performance.now();
  for (const unit of ["你", "他为什么", "你是不是又", "别别离", "我们保证绝对", "不就是打", "她在我们"]) {
    const big = unit.repeat(Math.ceil(10000 / unit.length));
    const t0 = performance.now();
    findPatterns(big, c);
    console.log(unit, Math.round(performance.now() - t0), "ms");
  }
});
