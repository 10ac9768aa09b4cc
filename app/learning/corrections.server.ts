import type { App } from "#app/app.server.ts";
import { contentHash } from "#app/platform/canonical.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent, decide, streamHead } from "#app/platform/events.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { newId } from "#app/platform/ids.ts";
import { correction } from "#db/schema/index.ts";
import { CORRECTION_KINDS, type CorrectionKind, checkAnchor, sourceHref } from "./anchors.ts";
import {
  CORRECTION_MAX,
  CORRECTION_MIN,
  type CreateCorrection,
  createCorrectionSchema,
} from "./corrections.schema.ts";

/** A piece of content that a correction is about. */
export interface Subject {
  kind: CorrectionKind;
  id: string;
  hash: string;
  title: string;
  /** its page; null where it has none */
  href: string | null;
}

/** A correction as editors see it. Who sent it is not shown: the text is what matters. */
export interface CorrectionEntry {
  id: string;
  text: string;
  /** epoch ms */
  at: number;
  /** epoch ms; null while it is open */
  handledAt: number | null;
  about: { kind: CorrectionKind; id: string; title: string | null; href: string | null };
  /** the content has another version now */
  isOutdated: boolean;
}

/** Corrections of one page of the list. */
export interface CorrectionList {
  state: CorrectionState;
  counts: Record<CorrectionState, number>;
  entries: CorrectionEntry[];
  /** from 1 */
  page: number;
  pages: number;
}

export type CorrectionState = "open" | "handled";

const PAGE_SIZE = 30;

/**
 * Reads a correction from a form.
 * @throws {Refusal} invalidFields (text), notFound when it is about nothing
 */
export function parseCorrection(input: {
  aboutKind: unknown;
  aboutId: unknown;
  text: unknown;
}): CreateCorrection {
  const parsed = createCorrectionSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues.find(({ path }) => path[0] === "text");
  if (!issue || parsed.error.issues.some(({ path }) => path[0] !== "text")) throw new Refusal("notFound");
  if (String(input.text ?? "").trim() === "") throw new Refusal("invalidFields", {}, { text: "required" });
  if (issue.code === "too_big")
    throw new Refusal("invalidFields", { max: CORRECTION_MAX }, { text: "tooLong" });
  throw new Refusal("invalidFields", { min: CORRECTION_MIN }, { text: "tooShort" });
}

/**
 * The published thing that a correction is about. An exam question is named by its number only: its words are not
 * for this page.
 * @param isEditor whether the words of exam questions may be shown
 * @returns null when nothing of this kind and id is published
 */
export function findSubject(
  app: App,
  language: Language,
  kind: string,
  id: string,
  isEditor = false,
): Subject | null {
  const known = CORRECTION_KINDS.find((one) => one === kind);
  if (!known) return null;
  const catalogue = app.catalogue.current();
  const isChinese = language === "zh";
  switch (known) {
    case "lesson": {
      const lesson = catalogue.find("lesson", id);
      if (!lesson || lesson.data.status === "draft") return null;
      return {
        kind: known,
        id,
        hash: lesson.hash,
        title: isChinese ? lesson.data.title : lesson.data.titleEn,
        href: `/lessons/${id}`,
      };
    }
    case "question": {
      const question = catalogue.find("question", id);
      if (!question) return null;
      const home =
        question.data.use === "check"
          ? catalogue
              .all("lesson")
              .find((lesson) => lesson.data.checks.some((check) => check.questionId === id))
          : undefined;
      const isShown = isEditor || question.data.use === "check";
      return {
        kind: known,
        id,
        hash: question.hash,
        title: isShown ? question.data.stem : id,
        href: home ? `/lessons/${home.id}#${checkAnchor(id)}` : null,
      };
    }
    case "scenario": {
      const scenario = catalogue.find("scenario", id);
      if (!scenario) return null;
      const { title, titleEn } = scenario.data.scenario;
      return {
        kind: known,
        id,
        hash: scenario.hash,
        title: isChinese ? title : titleEn,
        href: `/scenarios/${id}`,
      };
    }
    case "source": {
      const cited = catalogue.cite(id);
      if (!cited) return null;
      return {
        kind: known,
        id,
        hash: contentHash(cited),
        title: cited.type === "law" ? `${cited.law}${cited.article}` : cited.title,
        href: sourceHref(id),
      };
    }
  }
}

/**
 * Keeps a correction: the text in a table that can be erased, the fact as an event.
 * @returns its id
 * @throws {Refusal} notFound when it is about nothing that is published
 */
export async function createCorrection(
  app: App,
  personId: string,
  command: CreateCorrection,
): Promise<string> {
  const subject = findSubject(app, "zh", command.aboutKind, command.aboutId);
  if (!subject) throw new Refusal("notFound");
  const id = newId();
  const at = app.clock.now();
  const about = { aboutKind: subject.kind, aboutId: subject.id, aboutHash: subject.hash };
  await app.db.writeBatch([
    app.db.orm.insert(correction).values({ id, personId, ...about, text: command.text, at }),
    appendEvent({
      stream: `correction:${id}`,
      seq: 1,
      kind: "correction.received",
      at,
      actorId: personId,
      personId,
      data: about,
    }),
  ]);
  return id;
}

/**
 * Marks a correction as handled; a second time changes nothing.
 * @param editorId who handles it
 * @throws {Refusal} notFound
 */
export async function markHandled(app: App, editorId: string, correctionId: string): Promise<void> {
  await decide(async () => {
    const head = await streamHead(app.db, `correction:${correctionId}`);
    if (head.seq === 0) throw new Refusal("notFound");
    if (head.kind === "correction.handled") return;
    await app.db.writeBatch([
      appendEvent({
        stream: `correction:${correctionId}`,
        seq: head.seq + 1,
        kind: "correction.handled",
        at: app.clock.now(),
        actorId: editorId,
        personId: null,
      }),
    ]);
  });
}

interface Row {
  id: string;
  aboutKind: string;
  aboutId: string;
  aboutHash: string;
  text: string;
  at: number;
  handledAt: number | null;
}

const HANDLED_AT =
  "(SELECT e.at FROM event e WHERE e.stream = 'correction:' || c.id AND e.kind = 'correction.handled' LIMIT 1)";

/** Corrections of one state, newest first. @param page from 1; a page beyond the end shows the last one */
export async function listCorrections(
  app: App,
  language: Language,
  state: CorrectionState,
  page: number,
): Promise<CorrectionList> {
  const [totals] = await app.db.rows<{ all: number; handled: number }>(
    `SELECT count(*) AS "all", count(${HANDLED_AT}) AS handled FROM correction c`,
  );
  const counts = { open: (totals?.all ?? 0) - (totals?.handled ?? 0), handled: totals?.handled ?? 0 };
  const pages = Math.max(1, Math.ceil(counts[state] / PAGE_SIZE));
  const shown = Math.min(Math.max(1, page), pages);
  const rows = await app.db.rows<Row>(
    `SELECT * FROM (SELECT c.id, c.about_kind AS aboutKind, c.about_id AS aboutId, c.about_hash AS aboutHash, c.text, c.at,
       ${HANDLED_AT} AS handledAt FROM correction c)
     WHERE handledAt IS ${state === "open" ? "NULL" : "NOT NULL"} ORDER BY at DESC, id DESC LIMIT ? OFFSET ?`,
    PAGE_SIZE,
    (shown - 1) * PAGE_SIZE,
  );
  return { state, counts, page: shown, pages, entries: rows.map((row) => entryOf(app, language, row)) };
}

function entryOf(app: App, language: Language, row: Row): CorrectionEntry {
  const subject = findSubject(app, language, row.aboutKind, row.aboutId, true);
  return {
    id: row.id,
    text: row.text,
    at: row.at,
    handledAt: row.handledAt,
    about: {
      kind: CORRECTION_KINDS.find((kind) => kind === row.aboutKind) ?? "lesson",
      id: row.aboutId,
      title: subject?.title ?? null,
      href: subject?.href ?? null,
    },
    isOutdated: subject !== null && subject.hash !== row.aboutHash,
  };
}
