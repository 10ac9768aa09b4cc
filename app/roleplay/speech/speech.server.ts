/*
 * Saying it in one's own words, in a practice: what the published patterns find in a sentence, with what they rest
 * on. The sentence is read and forgotten: it is not stored, not logged and not scored.
 */
import type { App } from "#app/app.server.ts";
import { sourceHref } from "#app/learning/anchors.ts";
import { referenceOf } from "#app/learning/citation.ts";
import { Refusal } from "#app/platform/errors.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import type { Catalogue } from "#app/publishing/catalogue.server.ts";
import { dictionaries } from "#app/texts.server.ts";
import { playNow } from "../plays.server.ts";
import { type CompiledPatterns, compilePatternsGently, type Found, findPatterns } from "./find-patterns.ts";
import { type Measurement, measure } from "./measure.ts";
import type { SpeechGroup, SpeechPattern } from "./patterns.schema.ts";
import type { SpeechList } from "./prepare-speech.server.ts";
import type { SayCommand } from "./say.schema.ts";

/** Words one could say instead. */
export interface ModelView {
  text: string;
  /** a translation, for readers of English */
  textEn: string | null;
  /** the page of the phrase, where it is one of the manual's */
  href: string | null;
}

/** What a pattern rests on, as a link. */
export interface CiteView {
  title: string;
  place: string;
  href: string;
}

/** Why a stretch is marked, and what to say instead. */
export interface SayNote {
  n: number;
  title: string;
  groups: string[];
  why: string;
  say: ModelView[];
  cites: CiteView[];
}

/** A stretch of what was said; `notes` are the numbers of what is found in it. */
export interface SayPiece {
  text: string;
  notes: number[];
}

/** What the patterns find in what somebody would say. */
export interface SaidView {
  /** choices that stood when it was said */
  after: number;
  text: string;
  pieces: SayPiece[];
  notes: SayNote[];
}

const ready = new WeakMap<SpeechList, Promise<CompiledPatterns>>();
const measured = new WeakMap<SpeechList, Promise<Measurement | null>>();

function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** The patterns ready for use; translated once for each published list, in small steps. */
function compiledOf(speech: SpeechList): Promise<CompiledPatterns> {
  const known = ready.get(speech) ?? compilePatternsGently(speech.list, pause);
  ready.set(speech, known);
  return known;
}

/** Gets the patterns ready, so that the first sentence does not wait. @returns whether there are any */
export function warmSpeech(catalogue: Catalogue): boolean {
  const speech = catalogue.find("speech", "all")?.data;
  if (speech) void compiledOf(speech);
  return speech !== undefined;
}

/** Precision and recall on the labelled sentences; null where there are none. */
export function measurementOf(speech: SpeechList): Promise<Measurement | null> {
  const known =
    measured.get(speech) ??
    compiledOf(speech).then((compiled) =>
      speech.labelled ? measure(speech.labelled.utterances, compiled) : null,
    );
  measured.set(speech, known);
  return known;
}

/**
 * What the patterns find in a sentence that somebody would say at the present point of a practice.
 * @throws {Refusal} notFound, practiceOnly, playEnded
 */
export async function sayFirst(
  app: App,
  personId: string,
  { playId, text }: SayCommand,
  language: Language,
): Promise<SaidView> {
  const { play, progress } = await playNow(app, personId, playId);
  if (play.mode !== "practice") throw new Refusal("practiceOnly");
  if (progress.state.status === "ended") throw new Refusal("playEnded");
  const catalogue = app.catalogue.current();
  const { data } = catalogue.get("speech", "all");
  const found = findPatterns(text, await compiledOf(data));
  const ids = [...new Set(found.map(({ patternId }) => patternId))];
  return {
    after: progress.state.path.length,
    text,
    pieces: piecesOf(text, found, ids),
    notes: ids.flatMap((id, at) => {
      const pattern = data.list.patterns.find((one) => one.id === id);
      return pattern ? [noteOf(catalogue, pattern, at + 1, language)] : [];
    }),
  };
}

/** Cuts a text where something is found; stretches that overlap become one, with the notes of each. */
export function piecesOf(text: string, found: readonly Found[], ids: readonly string[]): SayPiece[] {
  const pieces: SayPiece[] = [];
  let reached = 0;
  let notes = new Set<number>();
  let from = 0;
  const close = () => {
    if (notes.size > 0)
      pieces.push({ text: text.slice(from, reached), notes: [...notes].sort((a, b) => a - b) });
    notes = new Set();
  };
  for (const { patternId, start, end } of [...found].sort((a, b) => a.start - b.start)) {
    if (start >= reached) {
      close();
      if (start > reached) pieces.push({ text: text.slice(reached, start), notes: [] });
      from = start;
    }
    reached = Math.max(reached, end);
    notes.add(ids.indexOf(patternId) + 1);
  }
  close();
  if (reached < text.length) pieces.push({ text: text.slice(reached), notes: [] });
  return pieces;
}

/** A pattern as it is explained. */
export function noteOf(catalogue: Catalogue, pattern: SpeechPattern, n: number, language: Language): SayNote {
  const isEnglish = language === "en";
  const words = dictionaries[language];
  return {
    n,
    title: isEnglish ? pattern.titleEn : pattern.title,
    groups: pattern.groups.map((group: SpeechGroup) => words.speech.groups[group]),
    why: isEnglish ? pattern.whyEn : pattern.why,
    say: pattern.say.flatMap((model): ModelView[] => {
      if ("text" in model)
        return [{ text: model.text, textEn: isEnglish ? (model.textEn ?? null) : null, href: null }];
      const cited = catalogue.cite(model.cite);
      const quote = cited?.type === "item" ? cited.quote : undefined;
      return quote === undefined ? [] : [{ text: quote, textEn: null, href: sourceHref(model.cite) }];
    }),
    cites: pattern.cites.flatMap((id) => {
      const cited = catalogue.cite(id);
      if (!cited) return [];
      const { title, place } = referenceOf(cited, words.learning.source.documentsShort);
      return [{ title, place, href: sourceHref(id) }];
    }),
  };
}
