import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { Language } from "#app/platform/i18n/language.ts";
import { parseInkFile } from "../ink-source.ts";
import { knownIdsOf, scenarioSchema } from "../scenario.schema.ts";
import { diffProofs, formatProof, LOCK_NAME, parseProof } from "./lock.ts";
import { findPhrases, type PhrasePlace } from "./quotes.ts";
import { fileFinding, readStories, type StoryFolder } from "./read-story.server.ts";
import type { CheckFinding, SourceBook, StoryInput, StoryProof } from "./types.ts";

const SOURCE_FILES = ["content/sources/source-items.yaml", "content/sources/law.yml"];
const PHRASE = /^manual\.taboo\.\d+\.(?:say|never)\.\d+$/;
/** Longest time for one scenario of the library. */
export const LIBRARY_DEADLINE_MS = 60_000;

/** Everything the library may cite, with the manual's sentences that stand word for word. */
export function readLibrarySources(root: string): SourceBook {
  const ids: string[] = [];
  const quotes: { id: string; quote: string }[] = [];
  for (const file of SOURCE_FILES) {
    const full = path.join(root, file);
    if (!existsSync(full)) continue;
    const list = parse(readFileSync(full, "utf8")) as unknown;
    for (const entry of Array.isArray(list) ? (list as { id?: unknown; quote?: unknown }[]) : []) {
      if (typeof entry.id !== "string") continue;
      ids.push(entry.id);
      if (PHRASE.test(entry.id) && typeof entry.quote === "string")
        quotes.push({ id: entry.id, quote: entry.quote });
    }
  }
  return { ids, quotes };
}

/** A scenario of the library, ready to be checked. */
export interface LibraryStory {
  folder: StoryFolder;
  input?: StoryInput;
  lock: StoryProof | null;
  hasLock: boolean;
  findings: CheckFinding[];
}

/** Reads one scenario: ink, scenario.yml, transcripts and lock. */
export function readLibraryStory(folder: StoryFolder, sources: SourceBook): LibraryStory {
  const findings: CheckFinding[] = [];
  const lockFile = path.join(folder.dir, LOCK_NAME);
  const hasLock = existsSync(lockFile);
  const lock = hasLock ? parseProof(readFileSync(lockFile, "utf8")) : null;
  const story: LibraryStory = { folder, lock, hasLock, findings };
  const file = path.join(folder.dir, "scenario.yml");
  if (!existsSync(file)) {
    findings.push(fileFinding("scenario.yml", "file-unreadable", { code: "ENOENT" }));
    return story;
  }
  let data: unknown;
  try {
    data = parse(readFileSync(file, "utf8"));
  } catch (error) {
    const text = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
    findings.push(fileFinding("scenario.yml", "schema", { text }));
    return story;
  }
  const read = scenarioSchema.safeParse(data);
  if (!read.success) {
    for (const issue of read.error.issues) {
      findings.push(
        fileFinding("scenario.yml", "schema", { text: `${issue.path.join(".")}: ${issue.message}` }),
      );
    }
    return story;
  }
  if (!folder.isReadable) return story;
  const input: StoryInput = {
    files: folder.files,
    sources,
    known: knownIdsOf(read.data),
    isScored: true,
    rubric: read.data.rubric,
    transcripts: readTranscripts(folder.dir),
  };
  story.input = lock ? { ...input, lockedIds: lock.choiceIds } : input;
  return story;
}

function readTranscripts(dir: string): Record<string, string[]> {
  const folder = path.join(dir, "transcripts");
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => [
        name,
        readFileSync(path.join(folder, name), "utf8")
          .split(/\r?\n/)
          .filter((id) => id.trim() !== "")
          .map((id) => id.trim()),
      ]),
  );
}

/** Compares a fresh proof with the lock. */
export function compareLock(
  { lock, hasLock }: LibraryStory,
  proof: StoryProof,
  language: Language,
): CheckFinding[] {
  if (!hasLock) return [fileFinding(LOCK_NAME, "lock-missing")];
  if (!lock)
    return [
      fileFinding(LOCK_NAME, "lock-differs", {
        text: language === "zh" ? "lock.json 读不出来" : "lock.json cannot be read",
      }),
    ];
  return diffProofs(lock, proof, language).map((text) => fileFinding(LOCK_NAME, "lock-differs", { text }));
}

/** Writes a lock. @returns whether it has changed */
export function writeLock({ folder }: LibraryStory, proof: StoryProof): boolean {
  const file = path.join(folder.dir, LOCK_NAME);
  const text = formatProof(proof);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  writeFileSync(file, text);
  return true;
}

/** Where a sentence of the manual stands in the library. */
export interface TracedPhrase {
  id: string;
  quote: string;
  places: (PhrasePlace & { scenarioId: string; isCited: boolean })[];
}

/**
 * Traces the manual's sentences through the library, from item to place; a place names its option, whose
 * citations lead back.
 * @param root the folder that holds `content/` and `scenarios/`
 */
export function phraseTrace(root: string): TracedPhrase[] {
  return tracePhrases(readLibrarySources(root), readStories(path.join(root, "scenarios")));
}

/** The same over stories that are read already. */
export function tracePhrases(sources: SourceBook, stories: readonly StoryFolder[]): TracedPhrase[] {
  const traced = sources.quotes.map(({ id, quote }): TracedPhrase => ({ id, quote, places: [] }));
  for (const { name, files } of stories) {
    const parsed = Object.entries(files).map(([file, text]) => parseInkFile(file, text));
    for (const [id, { places, isCited }] of findPhrases(parsed, sources)) {
      const phrase = traced.find((each) => each.id === id);
      for (const place of places) phrase?.places.push({ ...place, scenarioId: name, isCited });
    }
  }
  return traced;
}

/** The manual's sentences that stand in no story that cites them. */
export function missingPhrases(traced: readonly TracedPhrase[]): CheckFinding[] {
  return traced
    .filter(({ places }) => !places.some((place) => place.isCited))
    .map(({ id, quote }) =>
      fileFinding("content/sources/source-items.yaml", "quote-missing", { item: id, quote }),
    );
}
