/*
 * What a practice shows besides the talk: the hint that was asked for and the way back. Nothing else of a practice
 * differs from a play that counts, before its end.
 */
import { referenceOf } from "#app/learning/citation.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import type { Catalogue, Citable } from "#app/publishing/catalogue.server.ts";
import { dictionaries } from "#app/texts.server.ts";
import type { GradedChoice, PublicChoice } from "./play.types.ts";
import { hintSources } from "./play-log.server.ts";
import type { PlayNow } from "./plays.server.ts";
import type { Scenario } from "./scenario.schema.ts";

/** What to look for at a point, in the words of a source. */
export interface HintView {
  /** title of the point; empty where there is none */
  point: string;
  /** what the source says, in our own words (Chinese); empty where that would name an option */
  words: string;
  /** name of the source and where it stands */
  source: string;
}

/** A turning point that can be gone back to. */
export interface BackView {
  /** choices that are kept */
  to: number;
  title: string;
}

/** What only a practice has. */
export interface PracticeView {
  /** how often choices were taken back; goes with every command */
  rewinds: number;
  /** the hint of the screen, once it was asked for */
  hint: HintView | null;
  /** the points passed, in the order of the talk; the last one is one step back */
  back: BackView[];
}

/** Shorter pieces than this say nothing about which option is meant. */
const TELLING_LENGTH = 6;

function bare(text: string): string {
  return text.replace(/[\s\p{P}]/gu, "");
}

/** Whether a sentence repeats a telling piece of what stands to choose. */
function repeats(sentence: string, option: string): boolean {
  const [whole, part] = [bare(sentence), bare(option)];
  if (part.length <= TELLING_LENGTH) return part !== "" && whole.includes(part);
  for (let at = 0; at + TELLING_LENGTH <= part.length; at += 1) {
    if (whole.includes(part.slice(at, at + TELLING_LENGTH))) return true;
  }
  return false;
}

/**
 * The source that a hint names: the first that the best option cites whose sentence does not repeat an option, and
 * where each of them does, the first one.
 * @returns null when none of them is known
 */
export function hintAt(catalogue: Pick<Catalogue, "cite">, graded: readonly GradedChoice[]): Citable | null {
  const cited = hintSources(graded).flatMap((id) => catalogue.cite(id) ?? []);
  return cited.find((one) => wordsBeside(one, graded) !== "") ?? cited[0] ?? null;
}

/** What a source says, unless that would name what stands to choose. */
export function wordsBeside(cited: Citable, offered: readonly PublicChoice[]): string {
  const words = cited.type === "law" ? cited.restatement : cited.fact;
  return offered.some(({ text }) => repeats(words, text)) ? "" : words;
}

/** The title of a turning point in the reader's language; the story's own word where the list has none. */
export function pointTitle(
  scenario: Pick<Scenario, "points">,
  point: { id: string; title: string },
  language: Language,
): string {
  const titled = scenario.points.find(({ id }) => id === point.id);
  return (language === "en" ? titled?.titleEn : titled?.title) ?? point.title;
}

/** What a practice shows besides the talk; null for a play that counts. */
export function practiceView(
  catalogue: Pick<Catalogue, "cite">,
  { play, progress, version, runtime }: PlayNow,
  language: Language,
): PracticeView | null {
  if (play.mode !== "practice") return null;
  const { path, rewinds = 0, hints = {}, status } = progress.state;
  const { scenario } = version.data;
  const turns = runtime.playPath(path);
  const title = (n: number): string => {
    const point = turns[n]?.point;
    return point ? pointTitle(scenario, point, language) : "";
  };
  const cited = catalogue.cite(hints[turns[path.length]?.textHash ?? ""] ?? "");
  const reference = cited && referenceOf(cited, dictionaries[language].learning.source.documentsShort);
  return {
    rewinds,
    hint:
      cited && reference
        ? {
            point: title(path.length),
            words: wordsBeside(cited, turns[path.length]?.offered ?? []),
            source: `${reference.title} · ${reference.place}`,
          }
        : null,
    back: status === "ended" ? [] : path.map((_id, to) => ({ to, title: title(to) })),
  };
}
