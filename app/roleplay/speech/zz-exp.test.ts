import { readFileSync } from "node:fs";
import { it } from "vitest";
import { parseDocument } from "yaml";
import { readExpression, readWordLists } from "#app/roleplay/speech/pattern-language.ts";
import { speechPatternsSchema } from "#app/roleplay/speech/patterns.schema.ts";

it("dev", () => {
  const d = parseDocument(readFileSync("content/speech/patterns.yml", "utf8"));
  for (const e of d.errors) console.log(e.message.slice(0, 300));
  if (d.errors.length) return;
  const r = speechPatternsSchema.safeParse(d.toJS());
  if (!r.success) {
    for (const i of r.error.issues) console.log(i.path.join("."), i.message);
    return;
  }
  const list = r.data;
  const words = readWordLists(list.words);
  const all = [...list.reported.before, ...list.reported.after];
  for (const g of Object.values(list.guards)) if (g) all.push(...g.before, ...g.after);
  for (const p of list.patterns) all.push(...p.find, ...(p.unless?.before ?? []), ...(p.unless?.after ?? []));
  let n = 0;
  for (const x of all) {
    n++;
    try {
      const q = readExpression(x, words);
      if (q.ways > 5000 || q.most > 80) console.log(q.ways, q.most, x.slice(0, 80));
    } catch (e) {
      console.log(String(e).slice(0, 260));
    }
  }
  console.log(n, "expressions");
});
