import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent, decide, streamHead } from "#app/platform/events.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { newId } from "#app/platform/ids.ts";
import { bookmark } from "#db/schema/index.ts";
import { findSubject } from "./corrections.server.ts";
import { type AboutView, aboutView, notesAbout } from "./notes.server.ts";
import type { OwnSubject } from "./own.schema.ts";

/** A bookmark as its owner sees it; the instant is epoch ms. */
export interface BookmarkView {
  at: number;
  about: AboutView;
}

/** What a person has put to one lesson or source. */
export interface OwnMarks {
  isMarked: boolean;
  notes: { id: string; text: string }[];
}

async function findBookmark(app: App, personId: string, about: OwnSubject): Promise<string | null> {
  const [row] = await app.db.rows<{ id: string }>(
    "SELECT id FROM bookmark WHERE person_id = ? AND about_kind = ? AND about_id = ?",
    personId,
    about.aboutKind,
    about.aboutId,
  );
  return row?.id ?? null;
}

/** What a person has put to one lesson or source. */
export async function ownMarks(app: App, personId: string, about: OwnSubject): Promise<OwnMarks> {
  const [id, notes] = await Promise.all([
    findBookmark(app, personId, about),
    notesAbout(app, personId, about),
  ]);
  return { isMarked: id !== null, notes };
}

/** All bookmarks of a person, the newest first. */
export async function listBookmarks(app: App, personId: string, language: Language): Promise<BookmarkView[]> {
  const rows = await app.db.rows<{ aboutKind: string; aboutId: string; at: number }>(
    "SELECT about_kind AS aboutKind, about_id AS aboutId, at FROM bookmark WHERE person_id = ? ORDER BY at DESC, id DESC",
    personId,
  );
  return rows.map(({ aboutKind, aboutId, at }) => ({
    at,
    about: aboutView(app, language, aboutKind, aboutId),
  }));
}

/**
 * Sets or removes a bookmark; what is so already stays so. The event names the bookmark and not what it leads to.
 * @throws {Refusal} notFound: a bookmark is to be set to nothing that is published
 */
export async function setBookmark(
  app: App,
  personId: string,
  about: OwnSubject,
  isMarked: boolean,
): Promise<void> {
  if (isMarked && !findSubject(app, "zh", about.aboutKind, about.aboutId)) throw new Refusal("notFound");
  await decide(async () => {
    const held = await findBookmark(app, personId, about);
    if ((held !== null) === isMarked) return;
    const at = app.clock.now();
    if (held === null) {
      const id = newId();
      await app.db.writeBatch([
        app.db.orm.insert(bookmark).values({ id, personId, ...about, at }),
        appendEvent({
          stream: `bookmark:${id}`,
          seq: 1,
          kind: "bookmark.set",
          at,
          actorId: personId,
          personId,
        }),
      ]);
      return;
    }
    const stream = `bookmark:${held}`;
    const { seq } = await streamHead(app.db, stream);
    await app.db.writeBatch([
      { sql: "DELETE FROM bookmark WHERE id = ?", params: [held] },
      appendEvent({ stream, seq: seq + 1, kind: "bookmark.removed", at, actorId: personId, personId }),
    ]);
  });
}
