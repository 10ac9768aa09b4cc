import type { Language } from "#app/platform/i18n/language.ts";
import type { StoryProof } from "./types.ts";

/** The file of a scenario that states what is proved of it. */
export const LOCK_NAME = "lock.json";

/** The text of a lock: the same proof always gives the same bytes. */
export function formatProof(proof: StoryProof): string {
  return `${JSON.stringify({ format: 1, ...proof }, null, 2)}\n`;
}

/** Reads a lock. @returns null when it is not one */
export function parseProof(text: string): StoryProof | null {
  try {
    const value = JSON.parse(text) as Partial<StoryProof> & { format?: unknown };
    return value.format === 1 &&
      typeof value.storyHash === "string" &&
      value.endings !== undefined &&
      Array.isArray(value.choiceIds)
      ? (value as StoryProof)
      : null;
  } catch {
    return null;
  }
}

const DIMENSION_WORDS: Record<string, { zh: string; en: string }> = {
  empathy: { zh: "共情", en: "empathy" },
  safety: { zh: "安全", en: "safety" },
  legality: { zh: "依法", en: "legality" },
  referral: { zh: "转介", en: "referral" },
  record: { zh: "记录", en: "record" },
};

interface Span {
  min: number;
  max: number;
}

/**
 * What differs between two proofs, one sentence a difference.
 * @param before the lock @param after what a fresh walk proves
 */
export function diffProofs(before: StoryProof, after: StoryProof, language: Language): string[] {
  const zh = language === "zh";
  const found: string[] = [];
  const was = (old: string | number | null): string => (zh ? `（原 ${old ?? "∞"}）` : ` (was ${old ?? "∞"})`);
  const span = (value: Span | undefined): string => (value ? `${value.min}…${value.max}` : "–");
  const spans = (
    who: string,
    old: Record<string, Span> | undefined,
    now: Record<string, Span> | undefined,
  ): void => {
    for (const [dimension, words] of Object.entries(DIMENSION_WORDS)) {
      const [a, b] = [span(old?.[dimension]), span(now?.[dimension])];
      if (a !== b) found.push(`${who}${zh ? "：" : ": "}${words[language]} ${b}${was(a)}`);
    }
  };
  const plain = (name: string, old: string | number | null, now: string | number | null): void => {
    if (old !== now) found.push(`${name} ${now ?? "∞"}${was(old)}`);
  };
  plain(zh ? "引擎" : "Engine", before.engine, after.engine);
  plain(zh ? "状态" : "States", before.states, after.states);
  plain(zh ? "选择" : "Transitions", before.transitions, after.transitions);
  plain(zh ? "完整走法" : "Complete plays", before.plays, after.plays);
  spans(zh ? "全部" : "All plays", before.dimensions, after.dimensions);
  plain(zh ? "总分" : "Total", span(before.total), span(after.total));
  for (const id of new Set([...Object.keys(before.endings), ...Object.keys(after.endings)])) {
    const who = zh ? `结局 ${id}` : `Ending ${id}`;
    const [old, now] = [before.endings[id], after.endings[id]];
    if (!old) found.push(zh ? `${who}：新增` : `${who}: new`);
    else if (!now) found.push(zh ? `${who}：没有了` : `${who}: gone`);
    else {
      spans(who, old.dimensions, now.dimensions);
      plain(`${who}${zh ? "：总分" : ": total"}`, span(old.total), span(now.total));
      const word = (passes: boolean): string =>
        passes ? (zh ? "可以合格" : "can pass") : zh ? "不能合格" : "cannot pass";
      if (old.passes !== now.passes)
        found.push(`${who}${zh ? "：" : ": "}${word(now.passes)}${was(word(old.passes))}`);
    }
  }
  plain(
    zh ? "红线之后能合格" : "A red line passes",
    String(before.redLinePasses),
    String(after.redLinePasses),
  );
  plain(
    zh ? "最好的走法" : "Best play",
    before.best?.choices?.join(" ") ?? null,
    after.best.choices.join(" "),
  );
  for (const kind of ["shortest", "typical", "longest"] as const) {
    const name =
      { shortest: ["最短", "Shortest"], typical: ["通常", "Typical"], longest: ["最长", "Longest"] }[kind][
        zh ? 0 : 1
      ] ?? kind;
    const unit = zh ? "字" : "characters";
    plain(`${name}（${unit}）`, before.reading?.[kind]?.characters ?? null, after.reading[kind].characters);
  }
  const ids = (list: readonly string[]): string => list.join(" ");
  const added = after.choiceIds.filter((id) => !before.choiceIds.includes(id));
  const gone = before.choiceIds.filter((id) => !after.choiceIds.includes(id));
  if (added.length > 0) found.push(`${zh ? "新的选项" : "New options"} ${ids(added)}`);
  if (gone.length > 0) found.push(`${zh ? "没有了的选项" : "Options gone"} ${ids(gone)}`);
  if (added.length + gone.length === 0 && ids(before.choiceIds) !== ids(after.choiceIds)) {
    found.push(zh ? "选项的次序变了" : "The order of the options has changed");
  }
  const phrases = (proof: StoryProof): string => Object.keys(proof.phrases).sort().join(" ");
  plain(zh ? "手册原句" : "Sentences of the manual", phrases(before), phrases(after));
  if (found.length === 0 && JSON.stringify(before) !== JSON.stringify({ format: 1, ...after })) {
    found.push(
      zh
        ? "故事的文字变了，得分和走法没有变"
        : "The words of the story have changed, scores and ways have not",
    );
  }
  return found;
}
