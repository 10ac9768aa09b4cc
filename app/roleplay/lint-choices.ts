import type { SourceChoice } from "./ink-source.ts";
import { type Finding, finding, type LintRule } from "./lint-types.ts";
import { BUILT_IN_SPEAKERS } from "./scenario.schema.ts";
import { parseChoiceTags, parseLineTags, type Quality } from "./tags.ts";

/** The longest option of a set may be at most this many times as long as the shortest. */
export const LENGTH_FACTOR = 2;
/** More forbidden options than this in one set make guessing easy. */
export const MAX_TABOO = 2;

/** Keys of tags at the head of the file, read by tools and never shown. */
const GLOBAL_KEYS = /^(?:title|id|lang|version|rubric|warn|minutes|author)\s*[:：]/;
const GRADING_KEYS = /^(?:id|q|score|cite|why|red)\s*[:：]/;

function shown(files: Parameters<LintRule>[0]["files"]): SourceChoice[] {
  return files.flatMap((file) => file.choices).filter((choice) => choice.bracketed && !choice.fallback);
}

function groupBy<T>(list: readonly T[], key: (entry: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const entry of list) {
    const group = groups.get(key(entry));
    if (group) group.push(entry);
    else groups.set(key(entry), [entry]);
  }
  return [...groups.values()];
}

function qualityOf(choice: SourceChoice): Quality | undefined {
  return parseChoiceTags(choice.tags.map((tag) => tag.text)).value?.q;
}

/** A grading tag after the bracket belongs to the line that follows and is lost for the option. */
export const tagOutside: LintRule = ({ files }) => {
  const found: Finding[] = [];
  const message = (text: string): string =>
    `标签「# ${text}」在方括号外，评分会丢失；把它移到「]」之前。`;
  for (const { choices, texts } of files) {
    for (const choice of choices) {
      for (const part of [choice.before, choice.after]) {
        for (const tag of part.matchAll(/(?<!\\)#\s*([^#\]]*)/g)) {
          const text = (tag[1] ?? "").trim();
          if (!GRADING_KEYS.test(text)) continue;
          const column = part === choice.after ? choice.afterColumn + tag.index : choice.column;
          found.push(finding({ file: choice.file, line: choice.line, column }, "error", "tag-outside", message(text)));
        }
      }
    }
    for (const line of texts) {
      line.tags.forEach((tag, index) => {
        if (line.flow.kind === "root" || !GRADING_KEYS.test(tag.text) || /^red\s*:/.test(tag.text)) return;
        const at = { file: line.file, line: line.tagLines[index] ?? line.line, column: tag.column };
        found.push(finding(at, "error", "tag-outside", message(tag.text)));
      });
    }
  }
  return found;
};

/** Option text stands in brackets, nothing before or after it: the spoken line is the line below. */
export const choiceBrackets: LintRule = ({ files }) => {
  const found: Finding[] = [];
  for (const choice of files.flatMap((file) => file.choices)) {
    if (choice.fallback) continue;
    if (!choice.bracketed) {
      const message = "选项要写成「* [选项文字 # id: …]」；行首的 * 或 + 若是正文，请写成「\\*」「\\+」。";
      found.push(finding(choice, "error", "choice-brackets", message));
    } else if (choice.before.trim() !== "") {
      found.push(finding(choice, "error", "choice-brackets", "方括号前不能有文字。"));
    } else if (choice.text === "") {
      found.push(finding(choice, "error", "choice-brackets", "选项没有文字。"));
    } else if (/[{}|<>]/.test(choice.text)) {
      found.push(finding(choice, "error", "choice-brackets", "选项文字里不能有 { } | < > 等控制符号。"));
    }
  }
  return found;
};

/** Every option carries its complete grading (id, q, score, cite, why). */
export const choiceTags: LintRule = ({ files, known }) => {
  const found: Finding[] = [];
  for (const choice of shown(files)) {
    const { value, findings } = parseChoiceTags(choice.tags.map((tag) => tag.text));
    const place = (tag: number) => ({ ...choice, column: choice.tags[tag]?.column ?? choice.column });
    for (const each of findings) found.push(finding(place(each.tag), each.severity, each.rule, each.message));
    for (const tag of choice.tags) {
      if (/[{}|]|->/.test(tag.text)) {
        found.push(finding({ ...choice, column: tag.column }, "error", "tag-control", "标签里不能有 { } | ->。"));
      }
    }
    const citeTag = choice.tags.findIndex((tag) => /^cite\s*:/.test(tag.text));
    for (const item of value?.cite ?? []) {
      if (known.items && !known.items.has(item)) {
        found.push(finding(place(citeTag), "error", "cite-unknown", `知识点「${item}」不存在。`));
      }
    }
    if (value?.red !== undefined && known.redLines && !known.redLines.has(value.red)) {
      found.push(finding(choice, "error", "red-unknown", `红线「${value.red}」没有在 scenario.yml 中列出。`));
    }
  }
  return found;
};

/** Ids of options are unique in the story. */
export const duplicateIds: LintRule = ({ files }) => {
  const found: Finding[] = [];
  const first = new Map<string, SourceChoice>();
  for (const choice of shown(files)) {
    const tag = choice.tags.find((each) => /^id\s*:/.test(each.text));
    const id = tag?.text.slice(tag.text.indexOf(":") + 1).trim();
    if (tag === undefined || id === undefined || id === "") continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, choice);
    else {
      const message = `编号「${id}」已用在 ${earlier.file} 第 ${earlier.line} 行。`;
      found.push(finding({ ...choice, column: tag.column }, "error", "id-duplicate", message));
    }
  }
  return found;
};

/** Every option belongs to a turning point, and every point offers a good, a middling and a forbidden way. */
export const pointOptions: LintRule = ({ files }) => {
  const found: Finding[] = [];
  const choices = shown(files);
  for (const choice of choices) {
    if (choice.flow.point !== undefined) continue;
    found.push(finding(choice, "error", "point-missing", "选项所在的段缺少「# point: …」和「# title: …」。"));
  }
  for (const group of groupBy(choices, (choice) => choice.flow.point ?? "")) {
    const [first] = group;
    const point = first?.flow.point;
    if (first === undefined || point === undefined) continue;
    const qualities = group.map(qualityOf);
    if (qualities.includes(undefined)) continue;
    if (!qualities.includes("best")) {
      found.push(finding(first, "error", "point-best", `转折点「${point}」没有 q: best 的选项。`));
    }
    if (!qualities.includes("taboo")) {
      found.push(finding(first, "error", "point-taboo", `转折点「${point}」没有 q: taboo 的选项。`));
    }
    if (!qualities.includes("ok") && !qualities.includes("weak")) {
      found.push(finding(first, "warning", "point-middle", `转折点「${point}」没有 q: ok 或 weak 的选项。`));
    }
    if (qualities.filter((q) => q === "taboo").length > MAX_TABOO) {
      found.push(finding(first, "warning", "point-taboo", `转折点「${point}」的禁忌选项超过 ${MAX_TABOO} 条。`));
    }
  }
  return found;
};

/** Options shown together are of similar length: the right one must not stand out. */
export const optionLength: LintRule = ({ files }) => {
  const found: Finding[] = [];
  for (const group of groupBy(shown(files), (choice) => `${choice.file}\n${choice.set}`)) {
    const sized = group.map((choice) => ({ choice, size: [...choice.text].length }));
    const shortest = Math.min(...sized.map((each) => each.size));
    const longest = sized.reduce((a, b) => (b.size > a.size ? b : a));
    if (longest.size <= shortest * LENGTH_FACTOR) continue;
    const message = `这一组选项最长 ${longest.size} 字、最短 ${shortest} 字，相差超过 ${LENGTH_FACTOR} 倍。`;
    found.push(finding(longest.choice, "warning", "option-length", message));
  }
  return found;
};

/** Tags of lines are known, complete and refer to persons, points, endings and red lines that exist. */
export const lineTags: LintRule = ({ files, known }) => {
  const found: Finding[] = [];
  const refuse = (
    at: { file: string; line: number; column: number },
    rule: string,
    what: string,
    value: string | undefined,
    ids: ReadonlySet<string> | undefined,
  ): void => {
    if (value === undefined || ids === undefined || ids.has(value)) return;
    found.push(finding(at, "error", rule, `${what}「${value}」没有在 scenario.yml 中列出。`));
  };
  const speakers = known.persons ? new Set([...known.persons, ...BUILT_IN_SPEAKERS]) : undefined;
  for (const line of files.flatMap((file) => file.texts)) {
    const tags = line.tags
      .map((tag, index) => ({ ...tag, line: line.tagLines[index] ?? line.line }))
      .filter((tag) => line.flow.kind !== "root" || !GLOBAL_KEYS.test(tag.text))
      .filter((tag) => !GRADING_KEYS.test(tag.text) || /^red\s*:/.test(tag.text));
    const { value, findings } = parseLineTags(tags.map((tag) => tag.text));
    for (const each of findings) {
      const tag = tags[each.tag];
      const at = { file: line.file, line: tag?.line ?? line.line, column: tag?.column ?? line.column };
      found.push(finding(at, each.severity, each.rule, each.message));
    }
    refuse(line, "speaker-unknown", "人物", value.speaker, speakers);
    refuse(line, "point-unknown", "转折点", value.point, known.points);
    refuse(line, "point-unknown", "转折点", value.retry, known.points);
    refuse(line, "ending-unknown", "结局", value.ending, known.endings);
    refuse(line, "red-unknown", "红线", value.red, known.redLines);
  }
  return found;
};

/** Every way out of the story names its ending. */
export const endingTag: LintRule = ({ files }) =>
  files.flatMap(({ file, untaggedEnds }) =>
    untaggedEnds.map((end) =>
      finding({ file, ...end }, "error", "ending-missing", "结束前的一行缺少「# ending: … # outcome: …」。"),
    ),
  );
