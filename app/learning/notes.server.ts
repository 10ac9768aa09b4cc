import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent, decide, streamHead } from "#app/platform/events.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { newId } from "#app/platform/ids.ts";
import type { Write } from "#db/client.server.ts";
import { note } from "#db/schema/index.ts";
import { findSubject } from "./corrections.server.ts";
import { OWN_KINDS, type OwnKind, type OwnSubject, type OwnTextAbout } from "./own.schema.ts";

/*
 * Notes are private: every read and every change asks for the person's own. What is written, and what about, stands in
 * the table alone; events say that a note was written and no more.
 */

/** How many notes a person can keep. */
export const NOTES_MAX = 1000;

/** How long a removed note can be taken back; then its text is deleted for good by the next change of any note. */
export const REMOVED_KEPT_MS = 24 * 3_600_000;

/** What something of one's own is about, as a page names it. */
export interface AboutView {
  kind: OwnKind;
  id: string;
  /** null when it is no longer in the published content */
  title: string | null;
  href: string | null;
}

/** A note as its owner sees it; instants are epoch ms. */
export interface NoteView {
  id: string;
  text: string;
  at: number;
  changedAt: number;
  about: AboutView;
}

interface Row {
  id: string;
  aboutKind: string;
  aboutId: string;
  text: string;
  at: number;
  changedAt: number;
}

const COLUMNS = "id, about_kind AS aboutKind, about_id AS aboutId, text, at, changed_at AS changedAt";

/** What something is about, in words. */
export function aboutView(app: App, language: Language, kind: string, id: string): AboutView {
  const subject = findSubject(app, language, kind, id);
  return {
    kind: OWN_KINDS.find((one) => one === kind) ?? "lesson",
    id,
    title: subject?.title ?? null,
    href: subject?.href ?? null,
  };
}

/** All notes of a person, the one changed last first. */
export async function listNotes(app: App, personId: string, language: Language): Promise<NoteView[]> {
  const rows = await app.db.rows<Row>(
    `SELECT ${COLUMNS} FROM note WHERE person_id = ? AND removed_at IS NULL ORDER BY changed_at DESC, id DESC`,
    personId,
  );
  return rows.map((row) => viewOf(app, language, row));
}

/** A person's notes about one thing, oldest first. */
export async function notesAbout(
  app: App,
  personId: string,
  about: OwnSubject,
): Promise<{ id: string; text: string }[]> {
  return app.db.rows(
    `SELECT id, text FROM note WHERE person_id = ? AND removed_at IS NULL AND about_kind = ? AND about_id = ?
     ORDER BY at, id`,
    personId,
    about.aboutKind,
    about.aboutId,
  );
}

/** One note of a person. @throws {Refusal} notFound: also for another person's, and for a removed one */
export async function readNote(
  app: App,
  personId: string,
  language: Language,
  noteId: string,
): Promise<NoteView> {
  const [row] = await app.db.rows<Row>(
    `SELECT ${COLUMNS} FROM note WHERE id = ? AND person_id = ? AND removed_at IS NULL`,
    noteId,
    personId,
  );
  if (!row) throw new Refusal("notFound");
  return viewOf(app, language, row);
}

function viewOf(app: App, language: Language, row: Row): NoteView {
  return {
    id: row.id,
    text: row.text,
    at: row.at,
    changedAt: row.changedAt,
    about: aboutView(app, language, row.aboutKind, row.aboutId),
  };
}

/**
 * Keeps a new note.
 * @returns its id
 * @throws {Refusal} notFound when it is about nothing that is published; invalidFields when there are too many
 */
export async function createNote(app: App, personId: string, command: OwnTextAbout): Promise<string> {
  const { aboutKind, aboutId, text } = command;
  if (!findSubject(app, "zh", aboutKind, aboutId)) throw new Refusal("notFound");
  const [held] = await app.db.rows<{ count: number }>(
    "SELECT count(*) AS count FROM note WHERE person_id = ? AND removed_at IS NULL",
    personId,
  );
  if ((held?.count ?? 0) >= NOTES_MAX)
    throw new Refusal("invalidFields", { max: NOTES_MAX }, { text: "tooMany" });
  const id = newId();
  const at = app.clock.now();
  await app.db.writeBatch([
    forgetWrite(at),
    app.db.orm.insert(note).values({ id, personId, aboutKind, aboutId, text, at, changedAt: at }),
    appendEvent({ stream: `note:${id}`, seq: 1, kind: "note.written", at, actorId: personId, personId }),
  ]);
  return id;
}

/** Writes a note anew; the same text changes nothing. @throws {Refusal} notFound */
export async function changeNote(app: App, personId: string, noteId: string, text: string): Promise<void> {
  await changing(app, personId, noteId, "note.changed", (held, at) =>
    held.removedAt !== null
      ? "gone"
      : held.text === text
        ? "same"
        : { sql: "UPDATE note SET text = ?, changed_at = ? WHERE id = ?", params: [text, at, noteId] },
  );
}

/** Removes a note; it can be taken back for a day. A second time changes nothing. @throws {Refusal} notFound */
export async function removeNote(app: App, personId: string, noteId: string): Promise<void> {
  await changing(app, personId, noteId, "note.removed", (held, at) =>
    held.removedAt !== null
      ? "same"
      : { sql: "UPDATE note SET removed_at = ? WHERE id = ?", params: [at, noteId] },
  );
}

/** Takes a removed note back. @throws {Refusal} notFound: also when it was removed more than a day ago */
export async function restoreNote(app: App, personId: string, noteId: string): Promise<void> {
  await changing(app, personId, noteId, "note.restored", (held, at) => {
    if (held.removedAt === null) return "same";
    if (at - held.removedAt > REMOVED_KEPT_MS) return "gone";
    return { sql: "UPDATE note SET removed_at = NULL WHERE id = ?", params: [noteId] };
  });
}

async function changing(
  app: App,
  personId: string,
  noteId: string,
  kind: "note.changed" | "note.removed" | "note.restored",
  change: (held: { text: string; removedAt: number | null }, at: number) => Write | "same" | "gone",
): Promise<void> {
  await decide(async () => {
    const stream = `note:${noteId}`;
    const head = await streamHead(app.db, stream);
    const [held] = await app.db.rows<{ text: string; removedAt: number | null }>(
      "SELECT text, removed_at AS removedAt FROM note WHERE id = ? AND person_id = ?",
      noteId,
      personId,
    );
    const at = app.clock.now();
    const write = held ? change(held, at) : "gone";
    if (write === "gone") throw new Refusal("notFound");
    if (write === "same") return;
    await app.db.writeBatch([
      forgetWrite(at),
      write,
      appendEvent({ stream, seq: head.seq + 1, kind, at, actorId: personId, personId }),
    ]);
  });
}

/** Deletes every removed note whose day is over. */
function forgetWrite(now: number): Write {
  return { sql: "DELETE FROM note WHERE removed_at < ?", params: [now - REMOVED_KEPT_MS] };
}
