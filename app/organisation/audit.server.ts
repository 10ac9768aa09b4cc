import { z } from "zod";
import type { App } from "#app/app.server.ts";
import { dueInstant, formatLastDay, formatShanghaiDateTime } from "#app/certification/calendar.ts";
import { appendEvent, decide, streamHead } from "#app/platform/events.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { dictionaries } from "#app/texts.server.ts";
import { type EventLookups, type EventPerson, eventSentence, kindGroup, kindName } from "./event-words.ts";
import type { Viewer } from "./viewer.server.ts";

/** How many entries a page shows, and how many a file may hold. */
export const AUDIT_PAGE = 50;
export const AUDIT_EXPORT_MAX = 50_000;

const DAY_MS = 86_400_000;
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .catch("");

/** What the record is narrowed down to; what makes no sense is left out, an address never fails. */
export const auditFilterSchema = z.object({
  kind: z
    .string()
    .regex(/^[a-zA-Z.]{1,60}$/)
    .catch(""),
  /** a user name: who did it or whom it concerns */
  person: z.string().trim().toLowerCase().max(40).catch(""),
  /** days in Shanghai, both included */
  from: day,
  to: day,
  /** the entry after which the page begins, `instant.id` */
  after: z
    .string()
    .regex(/^\d{1,15}\.[a-z0-9]{1,40}$/)
    .catch(""),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;

/** One line of the record, told in the reader's language. */
export interface AuditEntry {
  id: string;
  at: number;
  time: string;
  kind: string;
  group: string;
  sentence: string;
  actor: EventPerson | null;
  person: EventPerson | null;
}

/** A page of the record. */
export interface AuditPage {
  entries: AuditEntry[];
  /** where the next page begins; null on the last one */
  next: string | null;
  /** every kind there is, for the filter */
  kinds: { kind: string; group: string; name: string }[];
  /** a user name was asked for that nobody has */
  unknownPerson: boolean;
}

interface Row {
  id: string;
  at: number;
  kind: string;
  data: string;
  actorId: string | null;
  actorName: string | null;
  actorUserName: string | null;
  personId: string | null;
  personName: string | null;
  personUserName: string | null;
}

const SELECT = `SELECT e.id, e.at, e.kind, e.data, e.actor_id AS actorId, a.display_name AS actorName, a.user_name AS actorUserName,
  e.person_id AS personId, p.display_name AS personName, p.user_name AS personUserName
  FROM event e LEFT JOIN person a ON a.id = e.actor_id LEFT JOIN person p ON p.id = e.person_id`;

/**
 * A page of the record, newest first, in the reader's language. Reading it is itself recorded.
 */
export async function readAudit(
  app: App,
  viewer: Viewer,
  filter: AuditFilter,
  language: Language,
): Promise<AuditPage> {
  const personId = await personIdOf(app, filter.person);
  const unknownPerson = filter.person !== "" && personId === null;
  const rows = unknownPerson ? [] : await selectRows(app, filter, personId, AUDIT_PAGE + 1);
  const shown = rows.slice(0, AUDIT_PAGE);
  const last = shown.at(-1);
  const kinds = await listKinds(app);
  const words = dictionaries[language].organisation;
  await leaveTrace(app, viewer, filter, personId, "page");
  return {
    entries: tell(app, shown, language),
    next: rows.length > AUDIT_PAGE && last ? `${last.at}.${last.id}` : null,
    kinds: kinds.map((kind) => ({ kind, group: kindGroup(words, kind), name: kindName(words, kind) })),
    unknownPerson,
  };
}

/** The same entries for a file, all pages at once up to `AUDIT_EXPORT_MAX`. Recorded like reading. */
export async function exportAudit(
  app: App,
  viewer: Viewer,
  filter: AuditFilter,
  language: Language,
): Promise<AuditEntry[]> {
  const personId = await personIdOf(app, filter.person);
  const isUnknown = filter.person !== "" && personId === null;
  const rows = isUnknown ? [] : await selectRows(app, { ...filter, after: "" }, personId, AUDIT_EXPORT_MAX);
  await leaveTrace(app, viewer, filter, personId, "file");
  return tell(app, rows, language);
}

/** The newest events of one person that administrators may see: about the account and its assignments. */
export async function readPersonHistory(
  app: App,
  personId: string,
  language: Language,
  limit = 50,
): Promise<AuditEntry[]> {
  const rows = await app.db.rows<Row>(
    `${SELECT} WHERE e.person_id = ? AND (e.kind LIKE 'account.%' OR e.kind LIKE 'role.%' OR e.kind LIKE 'profile.%'
       OR e.kind LIKE 'assignment.%' OR e.kind LIKE 'certificate.%' OR e.kind IN ('password.changed', 'link.used', 'administrator.setUp'))
     ORDER BY e.at DESC, e.stream, e.seq DESC LIMIT ?`,
    personId,
    limit,
  );
  return tell(app, rows, language);
}

async function selectRows(
  app: App,
  filter: AuditFilter,
  personId: string | null,
  limit: number,
): Promise<Row[]> {
  const conditions: string[] = [];
  const values: (string | number)[] = [];
  const add = (condition: string, ...params: (string | number)[]): void => {
    conditions.push(condition);
    values.push(...params);
  };
  if (filter.kind) add("e.kind = ?", filter.kind);
  if (personId !== null) add("(e.person_id = ? OR e.actor_id = ?)", personId, personId);
  const until = endOfDay(filter.to);
  if (until !== null) add("e.at < ?", until);
  const from = endOfDay(filter.from);
  if (from !== null) add("e.at >= ?", from - DAY_MS);
  const [at, id] = filter.after.split(".");
  if (at && id) add("(e.at < ? OR (e.at = ? AND e.id < ?))", Number(at), Number(at), id);
  const where = conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "";
  return app.db.rows<Row>(`${SELECT} ${where} ORDER BY e.at DESC, e.id DESC LIMIT ?`, ...values, limit);
}

/** @returns the instant at which the day ends, null for no day */
function endOfDay(date: string): number | null {
  try {
    return date === "" ? null : dueInstant(date);
  } catch {
    return null;
  }
}

async function personIdOf(app: App, userName: string): Promise<string | null> {
  if (userName === "") return null;
  const [row] = await app.db.rows<{ id: string }>("SELECT id FROM person WHERE user_name = ?", userName);
  return row?.id ?? null;
}

/** Every kind, found by steps along the index instead of reading all events. */
async function listKinds(app: App): Promise<string[]> {
  const rows = await app.db.rows<{ kind: string }>(
    `WITH RECURSIVE step(kind) AS (
       SELECT min(kind) FROM event
       UNION ALL SELECT (SELECT min(kind) FROM event WHERE kind > step.kind) FROM step WHERE step.kind IS NOT NULL)
     SELECT kind FROM step WHERE kind IS NOT NULL`,
  );
  return rows.map((row) => row.kind);
}

async function leaveTrace(
  app: App,
  viewer: Viewer,
  filter: AuditFilter,
  personId: string | null,
  form: "page" | "file",
): Promise<void> {
  const { kind, from, to } = filter;
  const stream = `audit:${viewer.personId}`;
  await decide(async () => {
    const head = await streamHead(app.db, stream);
    await app.db.writeBatch([
      appendEvent({
        stream,
        seq: head.seq + 1,
        kind: "audit.read",
        at: app.clock.now(),
        actorId: viewer.personId,
        personId: null,
        data: { form, kind, from, to, aboutId: personId },
      }),
    ]);
  });
}

function tell(app: App, rows: readonly Row[], language: Language): AuditEntry[] {
  const words = dictionaries[language].organisation;
  const lookups = eventLookups(app, language);
  return rows.map((row) => {
    const actor =
      row.actorId === null
        ? null
        : { personId: row.actorId, displayName: row.actorName, userName: row.actorUserName };
    const person =
      row.personId === null
        ? null
        : { personId: row.personId, displayName: row.personName, userName: row.personUserName };
    const data = JSON.parse(row.data) as Record<string, unknown>;
    return {
      id: row.id,
      at: row.at,
      time: formatShanghaiDateTime(row.at, language),
      kind: row.kind,
      group: kindGroup(words, row.kind),
      sentence: eventSentence(words, { kind: row.kind, actor, person, data }, lookups),
      actor,
      person,
    };
  });
}

function eventLookups(app: App, language: Language): EventLookups {
  return {
    track: (trackId) => {
      const track = app.catalogue.current().find("track", trackId)?.data;
      return track ? (language === "zh" ? track.title : track.titleEn) : null;
    },
    day: (end) => formatLastDay(end, language),
  };
}
