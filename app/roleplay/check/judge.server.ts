import { InkReach } from "../ink-reach.ts";
import { type ParsedFile, parseInkFile } from "../ink-source.ts";
import { RoleplayError } from "../roleplay-error.ts";
import { rubricWeights } from "../scenario.schema.ts";
import { contentHashOf } from "../story-runtime.server.ts";
import { DIMENSIONS } from "../tags.ts";
import type { Exploration } from "../walk.server.ts";
import { bestPath, statesAlong } from "../walk.ts";
import { nearest } from "./names.ts";
import { proveGraph } from "./proof.ts";
import { findPhrases } from "./quotes.ts";
import type { CheckFinding, StoryInput, StoryProof } from "./types.ts";

interface Ground {
  json: string;
  main: string;
  files: Readonly<Record<string, string>>;
}

function placeOfId(
  files: readonly ParsedFile[],
  id: string,
): { file: string; line: number; column: number } | undefined {
  for (const choice of files.flatMap((file) => file.choices)) {
    const tag = choice.tags.find(
      (each) => each.text.replace(/^id\s*:\s*/, "") === id && /^id\s*:/.test(each.text),
    );
    if (tag) return { file: choice.file, line: choice.line, column: tag.column };
  }
  return undefined;
}

/** What a scenario of the library must fulfil beyond being walkable, and the proof that goes into its lock. */
export function judgeLibrary(
  input: StoryInput,
  { graph }: Exploration,
  { json, main, files }: Ground,
): { proof?: StoryProof; findings: CheckFinding[] } {
  const findings: CheckFinding[] = [];
  const { rubric, lockedIds = [], transcripts = {}, sources } = input;
  if (!rubric) return { findings };
  const start = { file: main, line: 1, column: 1 };
  const add = (
    key: CheckFinding["key"],
    values: CheckFinding["values"] = {},
    severity: CheckFinding["severity"] = "error",
    at = start,
  ): void => {
    findings.push({ ...at, severity, rule: key.split(".")[0] ?? key, key, values });
  };
  const parsed = Object.entries(files).map(([name, text]) => parseInkFile(name, text));
  const choiceIds = [...new InkReach(json).choiceIds];
  const gone = lockedIds.filter((id) => !choiceIds.includes(id));
  if (gone.length > 0) {
    for (const id of choiceIds.filter((each) => !lockedIds.includes(each))) {
      const meant = nearest(id, gone) ?? gone[0] ?? "";
      add("id-changed", { id, gone: meant }, "error", placeOfId(parsed, id) ?? start);
    }
  }
  for (const [name, ids] of Object.entries(transcripts)) {
    const states = statesAlong(graph, ids);
    const at = { file: `transcripts/${name}`, line: Math.max(1, states.length), column: 1 };
    const isStuck = states.length <= ids.length;
    if (isStuck) add("transcript", { id: ids[states.length - 1] ?? "", line: at.line }, "error", at);
    else if (!graph.states[states.at(-1) ?? 0]?.ending)
      add("transcript.end", {}, "error", { ...at, line: ids.length });
  }
  const phrases = sources
    ? [...findPhrases(parsed, sources)].map(
        ([id, { places }]) =>
          [id, places.map((each) => `${each.choiceId ?? ""}@${each.file}:${each.line}`)] as const,
      )
    : [];
  try {
    const proof = proveGraph(graph, rubric, {
      storyHash: contentHashOf(json),
      choiceIds,
      phrases: Object.fromEntries(phrases.filter(([, places]) => places.length > 0)),
    });
    const best = bestPath(graph, rubricWeights(rubric));
    if (!best.clean) add("no-clean-path");
    else if (proof.best.total < rubric.passTotal)
      add("no-pass", { pass: rubric.passTotal, best: proof.best.total });
    if (proof.redLinePasses) add("red-line-passes", { way: proof.best.choices.join(" → ") });
    for (const d of DIMENSIONS) {
      if (rubricWeights(rubric)[d] > 0 && best.points[d] <= 0)
        add("dimension-unearned", { dimension: d }, "warning");
    }
    return { proof, findings };
  } catch (thrown) {
    if (!(thrown instanceof RoleplayError)) throw thrown;
    if (/without end/.test(thrown.message)) add("gain-loop");
    else add("walk", { text: thrown.message });
    return { findings };
  }
}
