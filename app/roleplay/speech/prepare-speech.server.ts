import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SourceBook } from "#app/publishing/content.schema.ts";
import { type Finding, finding, lineOfText } from "#app/publishing/findings.ts";
import { NO_MEMORY, type PrepareMemory } from "#app/publishing/prepare-memory.server.ts";
import { readOne } from "#app/publishing/read-content.server.ts";
import { type CompiledPatterns, compilePatterns, findPatterns } from "./find-patterns.ts";
import { PatternError } from "./pattern-language.ts";
import {
  type SpeechPatterns,
  speechPatternsSchema,
  type Utterances,
  utterancesSchema,
} from "./patterns.schema.ts";

/** What is published for saying it in one's own words: the patterns, and the sentences they are measured on. */
export interface SpeechList {
  list: SpeechPatterns;
  /** null while nobody has labelled any */
  labelled: Utterances | null;
}

const PATTERNS_FILE = "content/speech/patterns.yml";
const UTTERANCES_FILE = "content/speech/utterances.yml";

/**
 * Reads the patterns and the labelled sentences, and tries every example of every pattern.
 * @param root the folder that holds `content/`
 * @returns null where there is no list, or one that cannot be used
 */
export function prepareSpeech(
  root: string,
  book: Pick<SourceBook, "items" | "law">,
  findings: Finding[],
  memory: PrepareMemory = NO_MEMORY,
): SpeechList | null {
  if (!existsSync(path.join(root, PATTERNS_FILE))) return null;
  const labelled = existsSync(path.join(root, UTTERANCES_FILE))
    ? readOne(root, UTTERANCES_FILE, utterancesSchema, findings)
    : null;
  const placed = readOne(root, PATTERNS_FILE, speechPatternsSchema, findings);
  if (!placed) return null;
  const list = placed.value;
  const source = readFileSync(path.join(root, PATTERNS_FILE), "utf8");
  const tried = memory.recall(["speech", source], () => tryExamples(list, source));
  findings.push(...tried, ...checkCitations(list, source, book), ...repeatedIds(list, source));
  return { list, labelled: labelled?.value ?? null };
}

function at(source: string, id: string) {
  return { file: PATTERNS_FILE, line: lineOfText(source, `id: ${id}\n`) };
}

function tryExamples(list: SpeechPatterns, source: string): Finding[] {
  let compiled: CompiledPatterns;
  try {
    compiled = compilePatterns(list);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const [id = ""] = error.message.split(":");
    return [
      finding(at(source, id), "error", "speech-pattern", {
        zh: `句式写得不对：${error.message}`,
        en: `A pattern is not well-formed: ${error.message}`,
      }),
    ];
  }
  return list.patterns.flatMap(({ id, found, notFound }) => [
    ...found
      .filter((text) => !findPatterns(text, compiled).some(({ patternId }) => patternId === id))
      .map((text) =>
        finding(at(source, id), "error", "speech-example", {
          zh: `${id} 没有找到它的例子“${text}”。`,
          en: `${id} does not find its example “${text}”.`,
        }),
      ),
    ...notFound.flatMap((text) =>
      findPatterns(text, compiled).map(({ patternId, start, end }) =>
        finding(at(source, id), "error", "speech-example", {
          zh: `不该找到的例子“${text}”，${patternId} 找到了“${text.slice(start, end)}”。`,
          en: `In “${text}” nothing should be found; ${patternId} finds “${text.slice(start, end)}”.`,
        }),
      ),
    ),
  ]);
}

/** Every citation is known, and a cited phrase has words to show. */
function checkCitations(
  { patterns }: SpeechPatterns,
  source: string,
  { items, law }: Pick<SourceBook, "items" | "law">,
): Finding[] {
  const quotes = new Map(items.filter(({ retired }) => !retired).map(({ id, quote }) => [id, quote]));
  const known = new Set([...quotes.keys(), ...law.map(({ id }) => id)]);
  return patterns.flatMap(({ id, cites, say }) => {
    const phrases = say.flatMap((model) => ("cite" in model ? [model.cite] : []));
    const wrong = [
      ...cites.filter((one) => !known.has(one)),
      ...phrases.filter((one) => quotes.get(one) === undefined),
    ];
    return wrong.map((one) =>
      finding(at(source, id), "error", "citation", {
        zh: `${id} 引用的 ${one} 不存在、已停用，或者没有原句。`,
        en: `${id} cites ${one}, which does not exist, is retired, or has no words to quote.`,
      }),
    );
  });
}

function repeatedIds({ patterns }: SpeechPatterns, source: string): Finding[] {
  const seen = new Set<string>();
  return patterns.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      finding(at(source, id), "error", "repeated-id", {
        zh: `句式编号 ${id} 用了两次。`,
        en: `The pattern id ${id} is used twice.`,
      }),
    ];
  });
}
