import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent, decide, streamHead } from "#app/platform/events.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { newId } from "#app/platform/ids.ts";
import { inquiry, inquiryAnswer } from "#db/schema/index.ts";
import { findSubject } from "./corrections.server.ts";
import { type AboutView, aboutView } from "./notes.server.ts";
import type { OwnTextAbout } from "./own.schema.ts";

/*
 * Questions go to the trainers of the unit in which the one who asks is now, and of the units above it. Their words
 * lie in tables that can be erased; events say that somebody asked and that somebody answered.
 */

/** An answer to a question; instants are epoch ms. */
export interface AnswerView {
  id: string;
  text: string;
  at: number;
  /** who answered; null when the person has been erased */
  by: string | null;
  /** the one who asked has not yet said that it was read */
  isNew: boolean;
}

/** A question with its answers, oldest first. */
export interface InquiryView {
  id: string;
  text: string;
  at: number;
  about: AboutView;
  /** who asked, and of which unit */
  asker: { name: string; unit: string };
  answers: AnswerView[];
}

export type InquiryState = "open" | "answered";

/** Questions of one page of a trainer's list. */
export interface InquiryList {
  state: InquiryState;
  counts: Record<InquiryState, number>;
  entries: InquiryView[];
  /** from 1 */
  page: number;
  pages: number;
}

const PAGE_SIZE = 20;

/** The units whose people ask a trainer: where the role is held, and everything below. One parameter: the trainer. */
const TRAINED_UNITS = `WITH RECURSIVE trained(id) AS (
  SELECT m.unit_id FROM membership m WHERE m.person_id = ? AND m.role = 'trainer'
    AND NOT EXISTS (SELECT 1 FROM membership_end e WHERE e.membership_id = m.id)
  UNION SELECT u.id FROM unit u JOIN trained t ON u.parent_id = t.id)`;

/** Of the questions `i` of people `p`: those that reach a trainer. One more parameter: the trainer again. */
const REACHING = `FROM inquiry i JOIN person p ON p.id = i.person_id JOIN unit u ON u.id = p.unit_id
  WHERE p.unit_id IN (SELECT id FROM trained) AND i.person_id <> ?`;

const IS_ANSWERED = "EXISTS (SELECT 1 FROM inquiry_answer a WHERE a.inquiry_id = i.id)";

const COLUMNS = `i.id, i.text, i.at, i.about_kind AS aboutKind, i.about_id AS aboutId, p.display_name AS name,
  u.name AS unit`;

interface Row {
  id: string;
  text: string;
  at: number;
  aboutKind: string;
  aboutId: string;
  name: string;
  unit: string;
}

/** Names of those whom a question of this person reaches, by name; empty when nobody would read it. */
export async function trainersOf(app: App, personId: string): Promise<string[]> {
  const rows = await app.db.rows<{ name: string }>(
    `WITH RECURSIVE above(id, parent_id) AS (
       SELECT u.id, u.parent_id FROM unit u JOIN person p ON p.unit_id = u.id WHERE p.id = ?
       UNION SELECT u.id, u.parent_id FROM unit u JOIN above a ON u.id = a.parent_id)
     SELECT DISTINCT p.id, p.display_name AS name FROM membership m JOIN person p ON p.id = m.person_id
     WHERE m.role = 'trainer' AND m.unit_id IN (SELECT id FROM above) AND p.id <> ?
       AND NOT EXISTS (SELECT 1 FROM membership_end e WHERE e.membership_id = m.id)
       AND coalesce((SELECT e.kind FROM event e WHERE e.stream = 'person:' || p.id
         AND e.kind IN ('account.disabled', 'account.enabled') ORDER BY e.seq DESC LIMIT 1), '') <> 'account.disabled'
     ORDER BY p.display_name`,
    personId,
    personId,
  );
  return rows.map((row) => row.name);
}

/**
 * Sends a question to the person's trainers.
 * @returns its id
 * @throws {Refusal} notFound when it is about nothing that is published
 */
export async function sendInquiry(app: App, personId: string, command: OwnTextAbout): Promise<string> {
  const subject = findSubject(app, "zh", command.aboutKind, command.aboutId);
  if (!subject) throw new Refusal("notFound");
  const id = newId();
  const at = app.clock.now();
  await app.db.writeBatch([
    app.db.orm.insert(inquiry).values({ id, personId, ...command, aboutHash: subject.hash, at }),
    appendEvent({ stream: `inquiry:${id}`, seq: 1, kind: "inquiry.sent", at, actorId: personId, personId }),
  ]);
  return id;
}

/**
 * Answers a question that reached this trainer; a further answer is added to the first.
 * @throws {Refusal} notFound: unknown, one's own, or of a unit that is not the trainer's
 */
export async function answerInquiry(
  app: App,
  trainerId: string,
  inquiryId: string,
  text: string,
): Promise<void> {
  await decide(async () => {
    const stream = `inquiry:${inquiryId}`;
    const head = await streamHead(app.db, stream);
    const [asked] = await app.db.rows<{ personId: string }>(
      `${TRAINED_UNITS} SELECT i.person_id AS personId ${REACHING} AND i.id = ?`,
      trainerId,
      trainerId,
      inquiryId,
    );
    if (!asked) throw new Refusal("notFound");
    const id = newId();
    const at = app.clock.now();
    await app.db.writeBatch([
      app.db.orm.insert(inquiryAnswer).values({ id, inquiryId, personId: trainerId, text, at }),
      appendEvent({
        stream,
        seq: head.seq + 1,
        kind: "inquiry.answered",
        at,
        actorId: trainerId,
        personId: asked.personId,
        data: { answerId: id },
      }),
    ]);
  });
}

/** Marks every answer to a person's questions as read. */
export async function markAnswersSeen(app: App, personId: string): Promise<void> {
  await app.db.writeBatch([
    {
      sql: `UPDATE inquiry_answer SET seen_at = ? WHERE seen_at IS NULL
        AND inquiry_id IN (SELECT id FROM inquiry WHERE person_id = ?)`,
      params: [app.clock.now(), personId],
    },
  ]);
}

/** A person's own questions with their answers, the newest first. */
export async function ownInquiries(app: App, personId: string, language: Language): Promise<InquiryView[]> {
  const rows = await app.db.rows<Row>(
    `SELECT ${COLUMNS} FROM inquiry i JOIN person p ON p.id = i.person_id JOIN unit u ON u.id = p.unit_id
     WHERE i.person_id = ? ORDER BY i.at DESC, i.id DESC`,
    personId,
  );
  return withAnswers(app, language, rows);
}

/** How many answers a person has not read yet. */
export async function countNewAnswers(app: App, personId: string): Promise<number> {
  const [row] = await app.db.rows<{ count: number }>(
    `SELECT count(*) AS count FROM inquiry i JOIN inquiry_answer a ON a.inquiry_id = i.id
     WHERE i.person_id = ? AND a.seen_at IS NULL`,
    personId,
  );
  return row?.count ?? 0;
}

/** How many questions wait for this trainer and those who share the units. */
export async function countOpenInquiries(app: App, trainerId: string): Promise<number> {
  const [row] = await app.db.rows<{ count: number }>(
    `${TRAINED_UNITS} SELECT count(*) AS count ${REACHING} AND NOT ${IS_ANSWERED}`,
    trainerId,
    trainerId,
  );
  return row?.count ?? 0;
}

/**
 * Questions that reach a trainer: open ones oldest first, for they have waited longest; answered ones newest first.
 * @param page from 1; a page beyond the end shows the last one
 */
export async function listInquiries(
  app: App,
  trainerId: string,
  language: Language,
  state: InquiryState,
  page: number,
): Promise<InquiryList> {
  const [totals] = await app.db.rows<{ all: number; answered: number }>(
    `${TRAINED_UNITS} SELECT count(*) AS "all", count(CASE WHEN ${IS_ANSWERED} THEN 1 END) AS answered ${REACHING}`,
    trainerId,
    trainerId,
  );
  const answered = totals?.answered ?? 0;
  const counts = { open: (totals?.all ?? 0) - answered, answered };
  const pages = Math.max(1, Math.ceil(counts[state] / PAGE_SIZE));
  const shown = Math.min(Math.max(1, page), pages);
  const isOpen = state === "open";
  const rows = await app.db.rows<Row>(
    `${TRAINED_UNITS} SELECT ${COLUMNS} ${REACHING} AND ${isOpen ? "NOT " : ""}${IS_ANSWERED}
     ORDER BY i.at ${isOpen ? "ASC" : "DESC"}, i.id LIMIT ? OFFSET ?`,
    trainerId,
    trainerId,
    PAGE_SIZE,
    (shown - 1) * PAGE_SIZE,
  );
  return { state, counts, page: shown, pages, entries: await withAnswers(app, language, rows) };
}

/** One question that reaches a trainer. @throws {Refusal} notFound */
export async function readInquiry(
  app: App,
  trainerId: string,
  language: Language,
  inquiryId: string,
): Promise<InquiryView> {
  const rows = await app.db.rows<Row>(
    `${TRAINED_UNITS} SELECT ${COLUMNS} ${REACHING} AND i.id = ?`,
    trainerId,
    trainerId,
    inquiryId,
  );
  const [found] = await withAnswers(app, language, rows);
  if (!found) throw new Refusal("notFound");
  return found;
}

async function withAnswers(app: App, language: Language, rows: readonly Row[]): Promise<InquiryView[]> {
  const answers = await app.db.rows<Omit<AnswerView, "isNew"> & { inquiryId: string; seenAt: number | null }>(
    `SELECT a.id, a.inquiry_id AS inquiryId, a.text, a.at, a.seen_at AS seenAt, p.display_name AS "by"
     FROM inquiry_answer a LEFT JOIN person p ON p.id = a.person_id
     WHERE a.inquiry_id IN (SELECT value FROM json_each(?)) ORDER BY a.at, a.id`,
    JSON.stringify(rows.map((row) => row.id)),
  );
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    at: row.at,
    about: aboutView(app, language, row.aboutKind, row.aboutId),
    asker: { name: row.name, unit: row.unit },
    answers: answers
      .filter((answer) => answer.inquiryId === row.id)
      .map(({ id, text, at, by, seenAt }) => ({ id, text, at, by, isNew: seenAt === null })),
  }));
}
