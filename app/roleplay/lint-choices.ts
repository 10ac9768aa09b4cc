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
  for (const { choices, texts } of files) {
    for (const choice of choices.filter((each) => each.bracketed)) {
      const outside = [...choice.after.matchAll(/(?<!\\)#\s*([^#]*)/g)]
        .map((tag) => ({ text: (tag[1] ?? "").trim(), column: choice.afterColumn + tag.index }))
        .find((tag) => GRADING_KEYS.test(tag.text));
      if (!outside) continue;
      const at = { file: choice.file, line: choice.line, column: outside.column };
      found.push(finding(at, "error", "tag-outside", { text: outside.text }));
    }
    for (const line of texts.filter((each) => each.flow.kind !== "root")) {
      const index = line.tags.findIndex((tag) => GRADING_KEYS.test(tag.text) && !/^red\s*:/.test(tag.text));
      const tag = line.tags[index];
      if (!tag) continue;
      const at = { file: line.file, line: line.tagLines[index] ?? line.line, column: tag.column };
      found.push(finding(at, "error", "tag-outside", { text: tag.text }));
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
      found.push(finding(choice, "error", "choice-brackets"));
    } else if (choice.before.trim() !== "") {
      found.push(finding(choice, "error", "choice-brackets.before"));
    } else if (choice.text === "") {
      found.push(finding(choice, "error", "choice-brackets.empty"));
    } else if (/[{}|<>]/.test(choice.text)) {
      found.push(finding(choice, "error", "choice-brackets.control"));
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
    for (const each of findings) found.push(finding(place(each.tag), each.severity, each.key, each.values));
    for (const tag of choice.tags) {
      if (/[{}|]|->/.test(tag.text)) {
        found.push(finding({ ...choice, column: tag.column }, "error", "tag-control"));
      }
    }
    const citeTag = choice.tags.findIndex((tag) => /^cite\s*:/.test(tag.text));
    for (const item of value?.cite ?? []) {
      if (known.items && !known.items.has(item)) {
        found.push(finding(place(citeTag), "error", "cite-unknown", { item }));
      }
    }
    if (value?.red !== undefined && known.redLines && !known.redLines.has(value.red)) {
      found.push(finding(choice, "error", "red-unknown", { id: value.red }));
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
      const values = { id, file: earlier.file, line: earlier.line };
      found.push(finding({ ...choice, column: tag.column }, "error", "id-duplicate", values));
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
    found.push(finding(choice, "error", "point-missing"));
  }
  for (const group of groupBy(choices, (choice) => choice.flow.point ?? "")) {
    const [first] = group;
    const point = first?.flow.point;
    if (first === undefined || point === undefined) continue;
    const qualities = group.map(qualityOf);
    if (qualities.includes(undefined)) continue;
    if (!qualities.includes("best")) {
      found.push(finding(first, "error", "point-best", { point }));
    }
    if (!qualities.includes("taboo")) {
      found.push(finding(first, "error", "point-taboo", { point }));
    }
    if (!qualities.includes("ok") && !qualities.includes("weak")) {
      found.push(finding(first, "warning", "point-middle", { point }));
    }
    if (qualities.filter((q) => q === "taboo").length > MAX_TABOO) {
      found.push(finding(first, "warning", "point-taboo.many", { point, max: MAX_TABOO }));
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
    const values = { longest: longest.size, shortest, factor: LENGTH_FACTOR };
    found.push(finding(longest.choice, "warning", "option-length", values));
  }
  return found;
};

/** Tags of lines are known, complete and refer to persons, points, endings and red lines that exist. */
export const lineTags: LintRule = ({ files, known }) => {
  const found: Finding[] = [];
  const speakers = known.persons ? new Set([...known.persons, ...BUILT_IN_SPEAKERS]) : undefined;
  const references = [
    { key: "speaker", rule: "speaker-unknown", ids: speakers },
    { key: "point", rule: "point-unknown", ids: known.points },
    { key: "retry", rule: "point-unknown", ids: known.points },
    { key: "ending", rule: "ending-unknown", ids: known.endings },
    { key: "red", rule: "red-unknown", ids: known.redLines },
  ] as const;
  for (const line of files.flatMap((file) => file.texts)) {
    const tags = line.tags
      .map((tag, index) => ({ ...tag, file: line.file, line: line.tagLines[index] ?? line.line }))
      .filter((tag) => line.flow.kind !== "root" || !GLOBAL_KEYS.test(tag.text))
      .filter((tag) => !GRADING_KEYS.test(tag.text) || /^red\s*:/.test(tag.text));
    const { value, findings } = parseLineTags(tags.map((tag) => tag.text));
    for (const each of findings) {
      found.push(finding(tags[each.tag] ?? line, each.severity, each.key, each.values));
    }
    for (const { key, rule, ids } of references) {
      const id = value[key];
      if (id === undefined || ids === undefined || ids.has(id)) continue;
      const tag = tags.find((each) => each.text.startsWith(`${key}:`)) ?? line;
      found.push(finding(tag, "error", rule, { id }));
    }
  }
  return found;
};

/** Every way out of the story names its ending. */
export const endingTag: LintRule = ({ files }) =>
  files.flatMap(({ file, untaggedEnds }) =>
    untaggedEnds.map((end) => finding({ file, ...end }, "error", "ending-missing")),
  );
