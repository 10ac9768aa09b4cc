import { AUDIENCES } from "#app/publishing/audiences.ts";
import {
  DIFFICULTIES,
  type Difficulty,
  type Question,
  questionSchema,
  TOPICS,
  type Topic,
} from "../question.schema.ts";
import { TO_WRITE } from "../question-rules.ts";
import type { Draft, DraftOption, ExchangeFinding, FilePlace, Severity } from "./draft.ts";
import { ruleInChinese } from "./rule-words.ts";

/*
 * Drafts become questions of the bank: missing fields are filled with what the editor said for the whole file, ids are
 * proposed, and every question is held against the rules of the bank. What stays open is marked so that a person finds
 * it, and the question is a draft until then.
 */

/** What holds for questions of the file that do not say it themselves. */
export interface ImportDefaults {
  /** the course of the new ids, such as `manual` */
  course: string;
  use: "exam" | "check";
  topic: Topic;
  difficulty: Difficulty;
  audience: Question["audience"];
  /** empty when there is none to name */
  sources: string[];
}

/** Stands where a source is missing; no source has this id, so the content check refuses it until it is replaced. */
export const TO_CITE = "todo.source";

/** The bank that questions are imported into. */
export interface ExistingBank {
  /** the question with an id; null when an id was used and its question is unknown; undefined when it is free */
  find(id: string): Question | null | undefined;
  /** whether something can be cited; without it, every source is taken as it is */
  canCite?(id: string): boolean;
}

/** An empty bank. */
export const NO_BANK: ExistingBank = { find: () => undefined };

/** Questions ready for a file of the bank, and what an editor has to know. */
export interface Completed {
  questions: { question: Question; place: FilePlace }[];
  findings: ExchangeFinding[];
}

type Tell = (severity: Severity, zh: string, en: string) => void;

/** Completes drafts. A question with an error is not among the questions. */
export function completeDrafts(
  drafts: readonly Draft[],
  defaults: ImportDefaults,
  bank: ExistingBank = NO_BANK,
): Completed {
  const findings: ExchangeFinding[] = [];
  const questions: Completed["questions"] = [];
  const given = new Set<string>();
  const numbers = new Map<string, number>();
  const wanted = new Set(drafts.flatMap(({ id }) => id ?? []));
  for (const draft of drafts) {
    let errors = 0;
    let gaps = 0;
    const tell: Tell = (severity, zh, en) => {
      if (severity === "error") errors++;
      if (severity === "gap") gaps++;
      findings.push({ severity, place: draft.place, message: { zh, en } });
    };
    const filled = fillGaps(draft, defaults, tell);
    for (const source of filled.sources)
      if (source !== TO_CITE && bank.canCite && !bank.canCite(source))
        tell(
          "error",
          `没有“${source.slice(0, 60)}”这个依据。`,
          `There is no source “${source.slice(0, 60)}”.`,
        );
    const status = draft.status ?? "draft";
    const body = { ...filled, status: gaps > 0 ? "draft" : status };
    const prefix = `${filled.use === "check" ? "check" : "q"}.${defaults.course}.${filled.topic}.`;
    const isFree = (id: string): boolean => !given.has(id) && bank.find(id) === undefined;
    const existing = draft.id === undefined ? undefined : bank.find(draft.id);
    const kept = draft.id !== undefined && fitsUse(draft.id, filled.use) && isFree(draft.id);
    let id = kept ? (draft.id ?? "") : "";
    let next = numbers.get(prefix) ?? 1;
    while (id === "") {
      const proposed = prefix + String(next++).padStart(3, "0");
      if (isFree(proposed) && !wanted.has(proposed)) id = proposed;
    }
    const parsed = questionSchema.safeParse({ ...body, id });
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const path = issue.path.map(String).join(".");
        const en = issue.message;
        const at = path === "" ? "" : `（${path}）`;
        tell("error", `${ruleInChinese(en) ?? en}${at}。`, `${en}${path === "" ? "" : ` (${path})`}.`);
      }
    } else if (existing && isSame(existing, { ...parsed.data, id: existing.id })) {
      tell(
        "note",
        `题库里已有 ${existing.id}，一字不差，没有放进文件。`,
        `${existing.id} is in the bank already, word for word; it was left out of the file.`,
      );
      continue;
    } else if (existing !== undefined)
      tell(
        "note",
        `编号 ${draft.id} 已经用过，新编号是 ${id}。要改原来的题，请直接改它所在的文件。`,
        `The id ${draft.id} is taken; the new one is ${id}. To change the old question, edit its own file.`,
      );
    else if (draft.id !== undefined && given.has(draft.id))
      tell(
        "error",
        `文件里有两道题的编号都是 ${draft.id.slice(0, 60)}。`,
        `Two questions of the file have the id ${draft.id.slice(0, 60)}.`,
      );
    if (!parsed.success || errors > 0) continue;
    numbers.set(prefix, next);
    given.add(id);
    questions.push({ question: parsed.data, place: draft.place });
  }
  return { questions, findings };
}

function fitsUse(id: string, use: string): boolean {
  return (use === "check" ? /^check(?:\.[a-z0-9-]+){2,}$/ : /^q(?:\.[a-z0-9-]+){2,}$/).test(id);
}

function isSame(a: Question, b: Question): boolean {
  return JSON.stringify(questionSchema.parse(a)) === JSON.stringify(questionSchema.parse(b));
}

function fillGaps(draft: Draft, defaults: ImportDefaults, tell: Tell) {
  const { place: _place, id: _id, status: _status, ...rest } = draft;
  const one = <T extends string>(
    value: string | undefined,
    known: readonly T[],
    standard: T,
    zh: string,
    en: string,
  ): T => {
    const found = known.find((word) => word === value?.toLowerCase());
    if (found !== undefined) return found;
    if (value !== undefined)
      tell(
        "error",
        `${zh}“${value.slice(0, 40)}”认不出，可以写：${known.join("、")}。`,
        `The ${en} “${value.slice(0, 40)}” is not known; write one of ${known.join(", ")}.`,
      );
    return standard;
  };
  const filled: string[][] = [];
  const note = (zh: string, en: string): void => void filled.push([zh, en]);
  if (draft.topic === undefined) note(`主题 ${defaults.topic}`, `topic ${defaults.topic}`);
  if (draft.difficulty === undefined)
    note(`难度 ${defaults.difficulty}`, `difficulty ${defaults.difficulty}`);
  if (draft.audience.length === 0)
    note(`对象 ${defaults.audience.join("、")}`, `audience ${defaults.audience.join(", ")}`);
  if (draft.sources.length === 0 && defaults.sources.length > 0)
    note(`依据 ${defaults.sources.join("、")}`, `sources ${defaults.sources.join(", ")}`);
  if (filled.length > 0)
    tell(
      "gap",
      `文件没有写，先用了：${filled.map(([zh]) => zh).join("；")}。请核对。`,
      `Not in the file, filled in: ${filled.map(([, en]) => en).join("; ")}. Check it.`,
    );
  const sources = draft.sources.length > 0 ? draft.sources : defaults.sources;
  if (sources.length === 0)
    tell(
      "gap",
      `没有依据。文件里写的是 ${TO_CITE}，请换成知识点或法条的编号。`,
      `No source. The file says ${TO_CITE}; put the id of a source item or an article there.`,
    );
  const difficulty = one(
    draft.difficulty,
    DIFFICULTIES.map((level) => String(level) as `${Difficulty}`),
    `${defaults.difficulty}`,
    "难度",
    "difficulty",
  );
  return {
    ...rest,
    use: one(draft.use, ["exam", "check"], defaults.use, "用途", "use"),
    topic: one(draft.topic, TOPICS, defaults.topic, "主题", "topic"),
    difficulty: Number(difficulty),
    audience:
      draft.audience.length > 0
        ? draft.audience.map((word) => one(word, AUDIENCES, "all", "对象", "audience"))
        : defaults.audience,
    sources: sources.length > 0 ? sources : [TO_CITE],
    options: explained(draft.options, "", tell),
    ...(draft.parts && {
      parts: draft.parts.map((part) => ({ ...part, options: explained(part.options, part.id, tell) })),
    }),
  };
}

function explained(options: readonly DraftOption[], part: string, tell: Tell): DraftOption[] {
  const bare = options.filter(({ explanation }) => explanation === undefined || explanation === "");
  if (bare.length > 0) {
    const ids = bare.map(({ id }) => id).join("、");
    tell(
      "gap",
      `${part === "" ? "" : `第 ${part} 问的`}选项 ${ids} 没有解释，文件里写的是${TO_WRITE}。`,
      `Options ${ids}${part === "" ? "" : ` of part ${part}`} have no explanation; the file says ${TO_WRITE}.`,
    );
  }
  return options.map((option) => ({ ...option, explanation: option.explanation || TO_WRITE }));
}
