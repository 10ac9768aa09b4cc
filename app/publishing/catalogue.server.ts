import type { Exam } from "#app/assessment/exam.schema.ts";
import type { Question } from "#app/assessment/question.schema.ts";
import type { Track } from "#app/certification/track.schema.ts";
import type { FormExercise } from "#app/learning/form.schema.ts";
import { Refusal } from "#app/platform/errors.ts";
import type { SpeechList } from "#app/roleplay/speech/prepare-speech.server.ts";
import type { Database } from "#db/client.server.ts";
import type { Course, GlossaryTerm, LawItem, Lesson, SourceBook, SourceItem } from "./content.schema.ts";
import type { ScenarioVersion } from "./prepare-scenario.server.ts";

/** What each kind of content is, as published data. */
export interface ContentData {
  course: Course;
  lesson: Lesson;
  question: Question;
  form: FormExercise;
  exam: Exam;
  track: Track;
  scenario: ScenarioVersion;
  sources: SourceBook;
  speech: SpeechList;
}
export type ContentKind = keyof ContentData;

/** Every kind of content once. */
export const CONTENT_KINDS = Object.keys({
  course: 0,
  lesson: 0,
  question: 0,
  form: 0,
  exam: 0,
  track: 0,
  scenario: 0,
  sources: 0,
  speech: 0,
} satisfies Record<ContentKind, 0>) as readonly ContentKind[];

/** A piece of content in one immutable version. */
export interface Version<K extends ContentKind = ContentKind> {
  kind: K;
  id: string;
  hash: string;
  data: ContentData[K];
}

/** The set of versions that serves: kind → id → hash. */
export type Manifest = Record<ContentKind, Record<string, string>>;

/** One thing that can be cited. */
export type Citable = ({ type: "item" } & SourceItem) | ({ type: "law" } & LawItem);

/** The content that serves now, in memory; a new publication makes a new one. */
export interface Catalogue {
  digest: string;
  publishedAt: number;
  /** a draft shown by the development server: no record may pin it */
  isDraft: boolean;
  courses: Version<"course">[];
  /** active lessons of a course in reading order */
  lessonsOf(courseId: string): Version<"lesson">[];
  find<K extends ContentKind>(kind: K, id: string): Version<K> | null;
  /** @throws {Refusal} notFound */
  get<K extends ContentKind>(kind: K, id: string): Version<K>;
  all<K extends ContentKind>(kind: K): Version<K>[];
  cite(id: string): Citable | null;
  term(id: string): GlossaryTerm | null;
}

/** Holds the serving catalogue and every older version that a record points to. */
export interface CatalogueHolder {
  current(): Catalogue;
  /** A version by its hash, however old. @throws {Refusal} notFound */
  version<K extends ContentKind>(kind: K, id: string, hash: string): Promise<Version<K>>;
  /** Loads the newest publication; the one before goes on serving until this has succeeded. */
  reload(): Promise<void>;
  /** Shows a draft in the development server. */
  showDraft(versions: Version[], digest: string): void;
}

/** Builds the catalogue of a set of versions. */
export function buildCatalogue(
  versions: readonly Version[],
  info: { digest: string; publishedAt: number; isDraft: boolean },
): Catalogue {
  const byKind = new Map<ContentKind, Map<string, Version>>();
  for (const version of versions) {
    const map = byKind.get(version.kind) ?? new Map<string, Version>();
    map.set(version.id, version);
    byKind.set(version.kind, map);
  }
  const all = <K extends ContentKind>(kind: K): Version<K>[] =>
    [...(byKind.get(kind)?.values() ?? [])] as Version<K>[];
  const find = <K extends ContentKind>(kind: K, id: string): Version<K> | null =>
    (byKind.get(kind)?.get(id) as Version<K> | undefined) ?? null;
  const book = find("sources", "all")?.data ?? { items: [], law: [], glossary: [] };
  const citable = new Map<string, Citable>();
  for (const item of book.items) citable.set(item.id, { type: "item", ...item });
  for (const item of book.law) citable.set(item.id, { type: "law", ...item });
  const terms = new Map(book.glossary.map((term) => [term.id, term]));
  const lessons = all("lesson").sort((a, b) => a.data.order - b.data.order);
  return {
    ...info,
    courses: all("course").sort(
      (a, b) => (a.data.order ?? Number.MAX_SAFE_INTEGER) - (b.data.order ?? Number.MAX_SAFE_INTEGER),
    ),
    lessonsOf: (courseId) =>
      lessons.filter((lesson) => lesson.data.courseId === courseId && lesson.data.status === "active"),
    find,
    get: (kind, id) => {
      const version = find(kind, id);
      if (!version) throw new Refusal("notFound");
      return version;
    },
    all,
    cite: (id) => citable.get(id) ?? null,
    term: (id) => terms.get(id) ?? null,
  };
}

/** Opens the newest publication; an empty catalogue when nothing has been published yet. */
export async function openCatalogue(db: Database): Promise<CatalogueHolder> {
  let current = await loadNewest(db);
  const older = new Map<string, Version>();
  return {
    current: () => current,
    reload: async () => {
      current = await loadNewest(db);
    },
    showDraft: (versions, digest) => {
      current = buildCatalogue(versions, { digest, publishedAt: current.publishedAt, isDraft: true });
    },
    version: async <K extends ContentKind>(kind: K, id: string, hash: string): Promise<Version<K>> => {
      const serving = current.find(kind, id);
      if (serving?.hash === hash) return serving;
      const key = `${kind}/${id}/${hash}`;
      const known = older.get(key);
      if (known) return known as Version<K>;
      const [row] = await db.rows<{ data: string }>(
        "SELECT data FROM content_version WHERE kind = ? AND id = ? AND hash = ?",
        kind,
        id,
        hash,
      );
      if (!row) throw new Refusal("notFound");
      const version = { kind, id, hash, data: JSON.parse(row.data) as ContentData[K] };
      if (older.size > 2000) older.clear();
      older.set(key, version);
      return version;
    },
  };
}

async function loadNewest(db: Database): Promise<Catalogue> {
  const [newest] = await db.rows<{ at: number; digest: string; manifest: string }>(
    "SELECT at, digest, manifest FROM publication ORDER BY seq DESC LIMIT 1",
  );
  if (!newest) return buildCatalogue([], { digest: "", publishedAt: 0, isDraft: false });
  const rows = await db.rows<{ kind: ContentKind; id: string; hash: string; data: string }>(
    "SELECT kind, id, hash, data FROM content_version",
  );
  const manifest = JSON.parse(newest.manifest) as Manifest;
  const versions = rows
    .filter((row) => manifest[row.kind]?.[row.id] === row.hash)
    .map((row) => ({ ...row, data: JSON.parse(row.data) as ContentData[ContentKind] }) as Version);
  return buildCatalogue(versions, { digest: newest.digest, publishedAt: newest.at, isDraft: false });
}
