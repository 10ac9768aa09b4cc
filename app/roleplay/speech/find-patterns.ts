import { normalise } from "./normalise.ts";
import {
  PatternError,
  type Piece,
  readExpression,
  readWordLists,
  type WordLists,
} from "./pattern-language.ts";
import type { Guards, SpeechGroup, SpeechPatterns } from "./patterns.schema.ts";

/** A stretch of a text that a pattern has found. */
export interface Found {
  patternId: string;
  group: SpeechGroup;
  /** where it begins and ends in the text as it was typed, in UTF-16 units */
  start: number;
  end: number;
}

interface CompiledGuards {
  before: RegExp | null;
  after: RegExp | null;
}

interface CompiledPattern {
  id: string;
  groups: readonly SpeechGroup[];
  find: readonly RegExp[];
  guards: readonly CompiledGuards[];
}

/** The list of patterns, translated into regular expressions. */
export interface CompiledPatterns {
  patterns: readonly CompiledPattern[];
  reported: CompiledGuards;
}

/** Signs before and behind a stretch that guards may look at. */
const GUARD_SIGNS = 40;
/** A found stretch has at least so many signs. */
const LEAST_SIGNS = 2;

/**
 * Translates the published list.
 * @throws {PatternError} naming the pattern whose expression is not well-formed
 */
export function compilePatterns(list: SpeechPatterns): CompiledPatterns {
  const steps = compiling(list);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * The same in small steps: translating the whole list at once would hold up everything else for a second.
 * @param pause lets other work pass between two steps
 * @throws {PatternError}
 */
export async function compilePatternsGently(
  list: SpeechPatterns,
  pause: () => Promise<void>,
): Promise<CompiledPatterns> {
  const steps = compiling(list);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await pause();
  }
}

/** Long enough that an expression that is tried on it is made ready for use. */
const TRIAL = "你今天能来说这些已经很不容易了。";

function* compiling(list: SpeechPatterns): Generator<void, CompiledPatterns> {
  const words = readWordLists(list.words);
  const all = compileGuards(list.guards.all, words);
  const patterns: CompiledPattern[] = [];
  for (const { id, groups, find, unless, ignoresGuards } of list.patterns) {
    try {
      const expressions: RegExp[] = [];
      for (const expression of find) {
        const made = toFind(readExpression(expression, words), expression);
        made.test(TRIAL);
        expressions.push(made);
        yield;
      }
      const ofGroups = groups.flatMap((group) => list.guards[group] ?? []);
      patterns.push({
        id,
        groups,
        find: expressions,
        guards: [
          ...(ignoresGuards ? [] : [all, ...ofGroups.map((guards) => compileGuards(guards, words))]),
          ...(unless ? [compileGuards(unless, words)] : []),
        ],
      });
    } catch (error) {
      throw error instanceof PatternError ? new PatternError(`${id}: ${error.message}`) : error;
    }
  }
  return { patterns, reported: compileGuards(list.reported, words) };
}

function toFind({ source, least }: Piece, expression: string): RegExp {
  if (least < LEAST_SIGNS) throw new PatternError(`matches fewer than ${LEAST_SIGNS} signs: ${expression}`);
  return new RegExp(source, "g");
}

function compileGuards({ before, after }: Guards, words: WordLists): CompiledGuards {
  const join = (list: readonly string[]) => list.map((one) => readExpression(one, words).source).join("|");
  return {
    before: before.length === 0 ? null : new RegExp(`(?:${join(before)})$`),
    after: after.length === 0 ? null : new RegExp(`^(?:${join(after)})`),
  };
}

/**
 * Looks for the patterns in what somebody would say. Finding nothing means only that none of them is there. What
 * stands in quotation marks as another's words is left out, and so is what the words around take back.
 * @param typed any text; the time is linear in its length
 * @returns the stretches in the order of the text; one for each group of the pattern
 */
export function findPatterns(typed: string, { patterns, reported }: CompiledPatterns): Found[] {
  const { text, from, to } = normalise(typed);
  const others = reportedStretches(text, reported);
  const found: Found[] = [];
  for (const { id, groups, find, guards } of patterns) {
    for (const [start, end] of stretchesOf(text, find, guards, others)) {
      for (const group of groups)
        found.push({ patternId: id, group, start: from[start] ?? 0, end: to[end - 1] ?? typed.length });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

type Stretch = readonly [start: number, end: number];

/** What one pattern finds; of stretches that overlap, the first and longest. */
function stretchesOf(
  text: string,
  find: readonly RegExp[],
  guards: readonly CompiledGuards[],
  others: readonly Stretch[],
): Stretch[] {
  const found: Stretch[] = [];
  for (const expression of find) {
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      const stretch: Stretch = [match.index, match.index + match[0].length];
      if (
        others.some(([start, end]) => stretch[0] >= start && stretch[0] < end) ||
        isTakenBack(text, stretch, guards)
      )
        expression.lastIndex = match.index + 1;
      else found.push(stretch);
    }
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let reached = -1;
  return found.filter(([start, end]) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

function isTakenBack(text: string, [start, end]: Stretch, guards: readonly CompiledGuards[]): boolean {
  const before = text.slice(Math.max(0, start - GUARD_SIGNS), start);
  const after = text.slice(end, end + GUARD_SIGNS);
  return guards.some((guard) => guard.before?.test(before) || guard.after?.test(after));
}

/** The quotations that are given as another's words, or as words one takes back. */
function reportedStretches(text: string, guards: CompiledGuards): Stretch[] {
  const stretches: Stretch[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "“" && open < 0) open = at;
    if (text[at] !== "”" || open < 0) continue;
    if (isTakenBack(text, [open, at + 1], [guards])) stretches.push([open, at + 1]);
    open = -1;
  }
  return stretches;
}
