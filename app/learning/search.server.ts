import BetterSqlite3 from "better-sqlite3";
import type { App } from "#app/app.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import type { Catalogue } from "#app/publishing/catalogue.server.ts";
import { dictionaries } from "#app/texts.server.ts";
import { documentKey } from "./citation.ts";
import { initialsOfText, placeOfInitials } from "./pinyin-initials.ts";
import { SEARCH_KINDS, type SearchEntry, type SearchKind, searchEntries } from "./search-entries.ts";
import {
  excerptOf,
  fold,
  holdsAll,
  indexTokens,
  markHits,
  parseQuery,
  type SearchQuery,
  type Segment,
} from "./search-text.ts";

/*
 * The index is derived from the serving content: a table of FTS5 in a database of its own in memory, made at the first
 * search after a publication. Nothing of it is stored, so it cannot disagree with what it was made from.
 */

/** Makes what is found of one catalogue; see `searchIndex`. */
export interface SearchIndex {
  entries: readonly SearchEntry[];
  /** All entries that hold every term, the best first. */
  find(query: SearchQuery): SearchEntry[];
}

/** One thing found, as a page shows it. */
export interface SearchHit {
  id: string;
  href: string;
  title: Segment[];
  isTitleChinese: boolean;
  /** where it belongs; empty when it stands alone */
  within: string;
  isWithinChinese: boolean;
  excerpt: Segment[];
  isExcerptChinese: boolean;
}

/** What was found of one kind. */
export interface SearchGroup {
  kind: SearchKind;
  count: number;
  hits: SearchHit[];
}

/** The answer to a query. */
export interface SearchView {
  /** as it was typed */
  typed: string;
  /** nothing in it can be searched for: only signs, or empty */
  isEmpty: boolean;
  /** the one kind that is shown; null for all */
  kind: SearchKind | null;
  count: number;
  groups: SearchGroup[];
}

const SHOWN_OF_EACH = 5;
const SHOWN_OF_ONE = 200;

/** Titles of two letters' worth of initials are too many, unless they begin with them. */
const INITIALS_ANYWHERE = 3;

/** A title weighs as much as this many places in the text. */
const TITLE_WEIGHT = 6;

const indexes = new WeakMap<Catalogue, SearchIndex>();

/** The index of a catalogue, made when it is asked for the first time. */
export function searchIndex(catalogue: Catalogue): SearchIndex {
  const known = indexes.get(catalogue);
  if (known) return known;
  const made = makeIndex(searchEntries(catalogue));
  indexes.set(catalogue, made);
  return made;
}

function makeIndex(entries: readonly SearchEntry[]): SearchIndex {
  const db = new BetterSqlite3(":memory:");
  // Tokens are made by `indexTokens`; this tokenizer divides at spaces and keeps every sign outside ASCII.
  db.exec("CREATE VIRTUAL TABLE entry USING fts5(title, body, content = '', tokenize = 'ascii')");
  const insert = db.prepare("INSERT INTO entry (rowid, title, body) VALUES (?, ?, ?)");
  db.transaction(() => {
    for (const [at, { title, body }] of entries.entries())
      insert.run(at, indexTokens(titlesOf(title)), indexTokens(body));
  })();
  const matching = db.prepare<[string], { at: number; density: number }>(
    `SELECT rowid AS at, bm25(entry, ${TITLE_WEIGHT}, 1.0) AS density FROM entry WHERE entry MATCH ?`,
  );
  const initials = entries.map(({ title }) => initialsOfText(fold(title.zh)));

  return {
    entries,
    find: (query) => {
      const found = new Map<number, { tier: number; density: number }>();
      for (const { at, density } of matching.all(query.match)) {
        const entry = entries[at];
        if (entry) found.set(at, { tier: tierOf(entry, query), density });
      }
      const typed = query.initials;
      if (typed !== null)
        for (const [at, own] of initials.entries()) {
          const place = placeOfInitials(own, typed);
          if (place < 0 || (place > 0 && typed.length < INITIALS_ANYWHERE)) continue;
          const tier = place > 0 ? 3 : own.length === typed.length ? 1 : 2;
          if ((found.get(at)?.tier ?? Number.POSITIVE_INFINITY) > tier) found.set(at, { tier, density: 0 });
        }
      return [...found]
        .sort(([a, one], [b, other]) => one.tier - other.tier || one.density - other.density || a - b)
        .flatMap(([at]) => entries[at] ?? []);
    },
  };
}

const titlesOf = (title: SearchEntry["title"]): string =>
  title.en === null ? title.zh : `${title.zh}\n${title.en}`;

/** 0: the title is what was typed; 1: it holds it; 4: the text does. Between them stand initials. */
function tierOf({ title }: SearchEntry, query: SearchQuery): number {
  if ([title.zh, title.en ?? ""].some((one) => fold(one).replace(/[^\p{L}\p{N}]/gu, "") === query.whole))
    return 0;
  return holdsAll(titlesOf(title), query) ? 1 : 4;
}

/**
 * Searches the content that serves now.
 * @param typed a query of any length; only its first characters count
 * @param kind shows one kind at length; anything else shows a few of each
 */
export function searchContent(
  app: App,
  language: Language,
  typed: string,
  kind: string | null = null,
): SearchView {
  const query = parseQuery(typed);
  const only = SEARCH_KINDS.find((one) => one === kind) ?? null;
  if (!query) return { typed, isEmpty: true, kind: only, count: 0, groups: [] };
  const found = searchIndex(app.catalogue.current()).find(query);
  const groups = SEARCH_KINDS.flatMap((one): SearchGroup[] => {
    const own = found.filter((entry) => entry.kind === one);
    if (own.length === 0 || (only !== null && only !== one)) return [];
    const shown = own.slice(0, only === null ? SHOWN_OF_EACH : SHOWN_OF_ONE);
    return [{ kind: one, count: own.length, hits: shown.map((entry) => hitOf(entry, query, language)) }];
  });
  return { typed, isEmpty: false, kind: only, count: found.length, groups };
}

const isChinese = (segments: readonly Segment[]): boolean =>
  segments.some(({ text }) => /\p{Script=Han}/u.test(text));

function hitOf(entry: SearchEntry, query: SearchQuery, language: Language): SearchHit {
  const { title: titles } = entry;
  const title = markHits(language === "en" ? (titles.en ?? titles.zh) : titles.zh, query);
  // A term is known by both its names, and found by either.
  const other = language === "en" ? titles.zh : titles.en;
  const body = entry.kind === "glossary" && other !== null ? `${other}\n${entry.body}` : entry.body;
  const excerpt = excerptOf(body, query);
  const within = withinOf(entry, language);
  return {
    id: entry.id,
    href: entry.href,
    title,
    isTitleChinese: isChinese(title),
    within,
    isWithinChinese: /\p{Script=Han}/u.test(within),
    excerpt,
    isExcerptChinese: isChinese(excerpt),
  };
}

function withinOf({ within, source }: SearchEntry, language: Language): string {
  if (source === null) return within?.[language] ?? "";
  const key = documentKey(source);
  const names = dictionaries[language].learning.source.documentsShort;
  return [key ? names[key] : "", within?.[language] ?? ""].filter(Boolean).join(" · ");
}
