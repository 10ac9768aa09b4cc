import type { Question } from "#app/assessment/question.schema.ts";
import { type Finding, finding } from "../findings.ts";
import type { Placed } from "../material.ts";
import { lettersOf } from "./text.ts";

/** Stems that share at least this much of their runs of three letters are very similar. */
const SIMILARITY = 0.8;
const RUN = 3;

/** Questions that ask the same: the same stem is an error, a very similar one a reminder. */
export function checkDuplicates(questions: readonly Placed<Question>[]): Finding[] {
  const findings: Finding[] = [];
  const byStem = new Map<string, Placed<Question>>();
  const holders = new Map<string, number[]>();
  const seen: { placed: Placed<Question>; size: number }[] = [];
  for (const placed of questions) {
    if (placed.value.status === "retired") continue;
    const letters = lettersOf(placed.value.stem);
    const same = byStem.get(letters);
    if (same) {
      findings.push(
        finding(placed, "error", "same-stem", {
          zh: `试题 ${placed.value.id} 的题干和 ${same.value.id} 一样。`,
          en: `${placed.value.id} has the stem of ${same.value.id}.`,
        }),
      );
      continue;
    }
    byStem.set(letters, placed);

    const runs = new Set<string>();
    for (let at = 0; at + RUN <= letters.length; at++) runs.add(letters.slice(at, at + RUN));
    const shared = new Map<number, number>();
    for (const run of runs) {
      const list = holders.get(run) ?? [];
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      list.push(seen.length);
      holders.set(run, list);
    }
    for (const [other, count] of shared) {
      const known = seen[other];
      if (!known || count / (known.size + runs.size - count) < SIMILARITY) continue;
      findings.push(
        finding(placed, "warning", "similar-stem", {
          zh: `试题 ${placed.value.id} 的题干和 ${known.placed.value.id} 很像。`,
          en: `The stem of ${placed.value.id} is very similar to that of ${known.placed.value.id}.`,
        }),
      );
    }
    seen.push({ placed, size: runs.size });
  }
  return findings;
}
