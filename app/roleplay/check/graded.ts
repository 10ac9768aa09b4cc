import type { ParsedFile, SourceChoice } from "../ink-source.ts";
import { asciiNames, strayComment } from "../lint-characters.ts";
import {
  choiceBrackets,
  choiceTags,
  duplicateIds,
  lineTags,
  MAX_TABOO,
  optionLength,
  pointOptions,
  tagOutside,
} from "../lint-choices.ts";
import { bannedLogic, refParameters } from "../lint-logic.ts";
import { type Finding, finding, type KnownIds } from "../lint-types.ts";
import { DIMENSIONS } from "../tags.ts";
import { nearest } from "./names.ts";
import { citesOf, findMisquotes } from "./quotes.ts";
import type { CheckFinding, SourceBook } from "./types.ts";

const GRADING = /(?<!\\)[#＃]\s*(?:q|score|cite|why)\s*[:：]/;
const OPTION_ID = /^\s*(?:-\s*)*[*+＊＋].*[#＃]\s*id\s*[:：]/;
const LINE_KEYS = ["speaker", "mood", "point", "title", "ending", "outcome", "retry", "red"];

/** Whether a story uses grading tags: then the rules about them apply to all of it. */
export function usesGrading(files: readonly ParsedFile[]): boolean {
  return files.some((file) => file.lines.some(({ code }) => GRADING.test(code)));
}

function usesIds(files: readonly ParsedFile[]): boolean {
  return files.some((file) => file.lines.some(({ code }) => OPTION_ID.test(code)));
}

/** Tags of a story outside of the library may be of its own making: only probable slips are reported there. */
function isForeign(
  finding: Finding,
  dimensions: ReadonlySet<string>,
  hasTag: (key: string) => boolean,
  isSpoken: (at: { file: string; line: number }) => boolean,
): boolean {
  const word = String(finding.values.word ?? "");
  switch (finding.rule) {
    case "tag-outside":
      return /^(?:id|cite)\s*[:：]/.test(String(finding.values.text ?? "")) && isSpoken(finding);
    case "tag-unknown":
      return nearest(word, [...LINE_KEYS, "id", "score", "cite", "why"]) === undefined;
    case "tag-colon":
      return finding.key === "tag-colon";
    case "dimension-unknown":
      return dimensions.has(word);
    case "outcome-missing":
      return !hasTag("outcome");
    case "title-missing":
      return !hasTag("title");
    case "point-missing":
      return !hasTag("point");
    case "score-range":
    case "name-ascii":
      return true;
    case "id-form":
    case "red-form":
    case "cite-form":
      return !/[\s，、：；]|^$/.test(String(finding.values.value ?? finding.values.item ?? ""));
    case "point-taboo":
      return finding.key === "point-taboo";
    case "point-middle":
      return true;
    default:
      return false;
  }
}

/** Dimensions that a foreign story uses more than once, or without a name of ours near by. */
function ownDimensions(files: readonly ParsedFile[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { code } of files.flatMap((file) => file.lines)) {
    for (const tag of code.matchAll(/#\s*score\s*:([^#\]]*)/g)) {
      for (const term of (tag[1] ?? "").matchAll(/([a-z]+)[+-]\d/g)) {
        counts.set(term[1] ?? "", (counts.get(term[1] ?? "") ?? 0) + 1);
      }
    }
  }
  const own = [...counts].filter(
    ([word, count]) => count > 1 || nearest(word, [...DIMENSIONS, ...counts.keys()]) === undefined,
  );
  return new Set(own.map(([word]) => word));
}

function withoutItems({ items: _items, ...known }: KnownIds): KnownIds {
  return known;
}

/** Citations that the sources do not have, on options whose other tags cannot be read. */
function unknownCites(files: readonly ParsedFile[], known: KnownIds, book: SourceBook): Finding[] {
  const tagged = [...files.flatMap((file) => file.choices), ...files.flatMap((file) => file.texts)];
  return tagged.flatMap((each) =>
    each.tags.flatMap((tag, n) => {
      const cited = /^cite\s*:(.*)$/.exec(tag.text)?.[1];
      if (cited === undefined || !known.items) return [];
      const line = "tagLines" in each ? (each.tagLines[n] ?? each.line) : each.line;
      return citesOf(cited, book)
        .filter((item) => !known.items?.has(item))
        .map((item) =>
          finding({ file: each.file, line, column: tag.column }, "error", "cite-unknown", { item }),
        );
    }),
  );
}

/** Runs the rules about single lines of a graded story. */
function lineRules(files: readonly ParsedFile[], known: KnownIds): Finding[] {
  const context = { files, known };
  const outside = tagOutside(context);
  const lost = new Map<string, Set<string>>();
  for (const each of outside) {
    const at = `${each.file}\n${each.line}`;
    const keys = lost.get(at) ?? new Set<string>();
    const raw = files.find((file) => file.file === each.file)?.lines[each.line - 1]?.code ?? "";
    for (const tag of raw.slice(each.column - 1).matchAll(/#\s*(\w+)\s*:/g)) keys.add(tag[1] ?? "");
    lost.set(at, keys);
    const above = files
      .flatMap((file) => file.choices)
      .filter((choice) => choice.file === each.file && choice.line < each.line)
      .at(-1);
    if (above)
      lost.set(
        `${above.file}\n${above.line}`,
        new Set([...(lost.get(`${above.file}\n${above.line}`) ?? []), ...keys]),
      );
  }
  const isLost = (each: Finding): boolean => {
    const keys = lost.get(`${each.file}\n${each.line}`);
    return keys !== undefined && /-missing$/.test(each.rule) && keys.has(each.rule.replace("-missing", ""));
  };
  const tags = choiceTags(context).filter((each) => !isLost(each));
  return [
    ...outside,
    ...tags,
    ...choiceBrackets(context).filter(
      (each) => !outside.some((o) => o.file === each.file && o.line === each.line),
    ),
    ...duplicateIds(context),
    ...lineTags(context),
    ...asciiNames(context),
    ...bannedLogic(context),
    ...refParameters(context),
  ];
}

export interface GradedOptions {
  known: KnownIds;
  /** every rule of this library; otherwise tags of the story's own making are left alone */
  isLibrary: boolean;
  isGraded: boolean;
  /** what may be cited, with the sentences that stand word for word */
  book?: SourceBook | undefined;
}

/**
 * Findings of the rules about grading. The rules about the whole story (sets of options, lengths) run only
 * when every line can be read.
 */
export function findGradingFaults(
  files: readonly ParsedFile[],
  { known, isLibrary, isGraded, book }: GradedOptions,
): CheckFinding[] {
  const comments = strayComment({ files, known }).filter((each) => isGraded || isCut(files, each));
  if (!isGraded) {
    if (!usesIds(files)) return comments;
    const ids = choiceTags({ files, known }).filter((each) => each.rule === "id-missing");
    return [...comments, ...ids, ...duplicateIds({ files, known })];
  }
  const texts = files.flatMap((file) => file.texts).flatMap((text) => text.tags.map((tag) => tag.text));
  const heads = files.flatMap((file) => file.flows).flatMap((flow) => flow.tags.map((tag) => tag.text));
  const hasTag = (key: string): boolean => [...texts, ...heads].some((tag) => tag.startsWith(`${key}:`));
  const dimensions = ownDimensions(files);
  const spoken = new Set(
    files
      .flatMap((file) => file.texts)
      .flatMap((each) => (each.text === "" ? [] : [`${each.file}\n${each.line}`])),
  );
  const options = new Set(files.flatMap((file) => file.choices).map((each) => `${each.file}\n${each.line}`));
  const isSpoken = ({ file, line }: { file: string; line: number }): boolean =>
    spoken.has(`${file}\n${line}`) && !options.has(`${file}\n${line}`);
  const keep = (each: Finding): boolean => isLibrary || !isForeign(each, dimensions, hasTag, isSpoken);
  const lines = [
    ...comments,
    ...lineRules(files, isLibrary || !book ? known : withoutItems(known)).filter(keep),
    ...(book ? findMisquotes(files, book) : []),
  ];
  if (book && !isLibrary) {
    lines.push(...unknownCites(files, known, book));
  }
  if (lines.some((each) => each.severity === "error")) return lines;
  if (isLibrary) lines.push(...duplicatePoints(files));
  const context = { files, known };
  const points = isLibrary || hasTag("point") ? pointOptions(context).filter(keep) : setQualities(files);
  return [...lines, ...points, ...optionLength(context), ...longestBest(files)];
}

/** Options that are shown together, in the order of the file. */
function setsOf(files: readonly ParsedFile[]): { choice: SourceChoice; quality: string }[][] {
  const sets = new Map<string, { choice: SourceChoice; quality: string }[]>();
  for (const choice of files.flatMap((file) => file.choices)) {
    if (choice.fallback || !choice.bracketed) continue;
    const quality = choice.tags.find((tag) => /^q\s*:/.test(tag.text))?.text.replace(/^q\s*:\s*/, "") ?? "";
    const key = `${choice.file}\n${choice.set}`;
    sets.set(key, [...(sets.get(key) ?? []), { choice, quality }]);
  }
  return [...sets.values()];
}

/** Every set of options has a good one, and no more forbidden ones than can be told apart. */
function setQualities(files: readonly ParsedFile[]): Finding[] {
  return setsOf(files).flatMap((set) => {
    const [first] = set;
    if (!first || set.length < 2) return [];
    const good = set.some(({ quality }) => quality === "best" || quality === "ok");
    const taboo = set.filter(({ quality }) => quality === "taboo").length;
    if (!good) return [finding(first.choice, "error", "point-best.set")];
    return taboo > MAX_TABOO ? [finding(first.choice, "warning", "point-taboo.set", { max: MAX_TABOO })] : [];
  });
}

/** Every turning point begins in one place. */
function duplicatePoints(files: readonly ParsedFile[]): Finding[] {
  const first = new Map<string, number>();
  return files.flatMap(({ file, flows }) =>
    flows.flatMap((flow) => {
      const tag = flow.tags.find((each) => /^point\s*:/.test(each.text));
      const id = tag?.text.replace(/^point\s*:\s*/, "");
      if (!tag || id === undefined) return [];
      const line = flow.line + 1;
      const before = first.get(id);
      first.set(id, before ?? line);
      const at = { file, line, column: tag.column };
      return before === undefined ? [] : [finding(at, "error", "point-duplicate", { id, line: before })];
    }),
  );
}

/** Fewest sets of options from which a habit can be told. */
const MIN_SETS = 4;
/** More sets than this share, in which the best option is the longest by far, give the key away. */
const LONGEST_SHARE = 0.6;

/** The best option is not regularly the longest. */
function longestBest(files: readonly ParsedFile[]): Finding[] {
  const size = (choice: SourceChoice): number => [...choice.text].length;
  const sets = setsOf(files).filter((set) => set.length > 1 && set.some(({ quality }) => quality === "best"));
  const telling = sets.filter((set) => {
    const best = Math.max(
      ...set.filter(({ quality }) => quality === "best").map(({ choice }) => size(choice)),
    );
    const others = set.filter(({ quality }) => quality !== "best").map(({ choice }) => size(choice));
    return others.length > 0 && others.every((other) => best > other);
  });
  if (sets.length < MIN_SETS || telling.length <= sets.length * LONGEST_SHARE) return [];
  const first = telling[0]?.find(({ quality }) => quality === "best")?.choice;
  if (!first) return [];
  return [finding(first, "warning", "option-longest", { of: sets.length, count: telling.length })];
}

/** Whether a `//` cuts off something that was meant to be shown. */
function isCut(files: readonly ParsedFile[], each: Finding): boolean {
  if (each.rule !== "comment-cut") return true;
  const raw = files.find((file) => file.file === each.file)?.lines[each.line - 1]?.raw ?? "";
  const before = raw.slice(0, each.column - 1);
  if (/^\s*(?:~|VAR|CONST|LIST|INCLUDE|=)|->\s*[\w.]+$|[}>]$/.test(before)) return false;
  const isUnclosed = /^\s*[*+]/.test(before) && before.includes("[") && !before.includes("]");
  return isUnclosed || /\S$/.test(before);
}
