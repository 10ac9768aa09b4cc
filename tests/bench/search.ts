import path from "node:path";
import { createApp } from "#app/app.server.ts";
import { searchContent, searchIndex } from "#app/learning/search.server.ts";
import { readEnvironment } from "#app/platform/env.server.ts";

/*
 * Times the search over the content of a data folder: making the index, then every pair of characters of every title
 * and as many words of the text. Prints one JSON line; times are ms of this machine.
 */

const dataDir = process.argv[2];
if (!dataDir) throw new Error("name a data folder whose content is published");
const app = await createApp(readEnvironment({ DATA_DIR: path.resolve(dataDir) }, path.resolve(".")));
const begin = performance.now();
const { entries } = searchIndex(app.catalogue.current());
const indexMs = performance.now() - begin;

const terms = new Set<string>();
for (const { title, body } of entries) {
  for (const [run] of `${title.zh}`.matchAll(/\p{Script=Han}{2,}/gu))
    for (let at = 0; at + 2 <= run.length; at++) terms.add(run.slice(at, at + 2));
  const runs = body.match(/\p{Script=Han}{2,6}/gu) ?? [];
  terms.add(runs[Math.floor(runs.length / 2)] ?? "家暴");
}
for (const term of ["家", "的", "妇", "jtbl", "un", "violence", "家庭 暴力 证据 告诫"]) terms.add(term);

const times: { term: string; ms: number; count: number }[] = [];
for (const term of terms) {
  const from = performance.now();
  const { count } = searchContent(app, "zh", term);
  times.push({ term, ms: performance.now() - from, count });
}
await app.close();
times.sort((a, b) => a.ms - b.ms);
const at = (share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))]?.ms ?? 0;
process.stdout.write(
  `${JSON.stringify({ entries: entries.length, indexMs, queries: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), slowest: times.at(-1) })}\n`,
);
