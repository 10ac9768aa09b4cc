import { type CompiledPatterns, findPatterns } from "./find-patterns.ts";
import { SPEECH_GROUPS, type SpeechGroup, type Utterance } from "./patterns.schema.ts";

/** How what was found compares with what a person marked. */
export interface Figures {
  /** sentences that a person marked */
  marked: number;
  /** of these, found */
  found: number;
  /** found without being marked */
  falseAlarms: number;
  /** share of what was found that is marked, 0 to 1; null when nothing was found */
  precision: number | null;
  /** share of what is marked that was found, 0 to 1; null when nothing is marked */
  recall: number | null;
}

/** The measurement on a labelled set. */
export interface Measurement {
  sentences: number;
  /** sentences that bear no mark, and those of them in which nothing was found */
  clean: number;
  leftAlone: number;
  groups: Record<SpeechGroup, Figures>;
  overall: Figures;
}

/**
 * Precision and recall of the list on sentences that somebody labelled who does not know it. The unit is a group in
 * a sentence: several finds of one group in one sentence count once.
 */
export function measure(utterances: readonly Utterance[], compiled: CompiledPatterns): Measurement {
  const found = utterances.map(({ text }) => new Set(findPatterns(text, compiled).map(({ group }) => group)));
  const ofGroup = (group: SpeechGroup): Figures => {
    let [marked, hits, falseAlarms] = [0, 0, 0];
    for (const [at, { labels }] of utterances.entries()) {
      const isFound = found[at]?.has(group) ?? false;
      if (labels.includes(group)) marked += 1;
      if (labels.includes(group) && isFound) hits += 1;
      if (!labels.includes(group) && isFound) falseAlarms += 1;
    }
    return figures(marked, hits, falseAlarms);
  };
  const groups = Object.fromEntries(SPEECH_GROUPS.map((group) => [group, ofGroup(group)])) as Record<
    SpeechGroup,
    Figures
  >;
  const sum = (of: (one: Figures) => number) =>
    Object.values(groups).reduce((total, one) => total + of(one), 0);
  const isClean = utterances.map(({ labels }) => labels.length === 0);
  return {
    sentences: utterances.length,
    clean: isClean.filter(Boolean).length,
    leftAlone: isClean.filter((clean, at) => clean && found[at]?.size === 0).length,
    groups,
    overall: figures(
      sum(({ marked }) => marked),
      sum((one) => one.found),
      sum(({ falseAlarms }) => falseAlarms),
    ),
  };
}

function figures(marked: number, found: number, falseAlarms: number): Figures {
  return {
    marked,
    found,
    falseAlarms,
    precision: found + falseAlarms === 0 ? null : found / (found + falseAlarms),
    recall: marked === 0 ? null : found / marked,
  };
}
