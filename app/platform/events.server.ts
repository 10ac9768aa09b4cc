import { ConflictError, type Database, type Write } from "#db/client.server.ts";
import { Refusal } from "./errors.ts";
import { newEventId } from "./ids.ts";

/** An event as it is stored; `data` is parsed. */
export interface StoredEvent<Data = Record<string, unknown>> {
  id: string;
  stream: string;
  seq: number;
  kind: string;
  at: number;
  actorId: string | null;
  personId: string | null;
  key: string | null;
  data: Data;
}

/** What a command wants to append. */
export interface NewEvent {
  stream: string;
  seq: number;
  kind: string;
  at: number;
  /** who does it; null for the system */
  actorId: string | null;
  /** whose record it is */
  personId: string | null;
  /** idempotency key within the stream */
  key?: string | null;
  /** opaque ids, digests, choices; never names or free text */
  data?: Record<string, unknown>;
}

const INSERT =
  "INSERT INTO event (id, stream, seq, kind, at, actor_id, person_id, key, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

const COLUMNS = "id, stream, seq, kind, at, actor_id AS actorId, person_id AS personId, key, data";

/** The write that appends one event; goes into the same batch as the change it records. */
export function appendEvent(event: NewEvent): Write {
  return {
    sql: INSERT,
    // Accounts are switched off and on by events; no other event decides who may do what.
    isApartFromAccess: !event.kind.startsWith("account."),
    params: [
      newEventId(event.at),
      event.stream,
      event.seq,
      event.kind,
      event.at,
      event.actorId,
      event.personId,
      event.key ?? null,
      JSON.stringify(event.data ?? {}),
    ],
  };
}

/** All events of one stream, oldest first. */
export async function readStream<Data = Record<string, unknown>>(
  db: Database,
  stream: string,
): Promise<StoredEvent<Data>[]> {
  return parse<Data>(
    await db.rows<RawEvent>(`SELECT ${COLUMNS} FROM event WHERE stream = ? ORDER BY seq`, stream),
  );
}

/** All events of one person of the given kind, oldest first. */
export async function readPersonEvents<Data = Record<string, unknown>>(
  db: Database,
  personId: string,
  kind: string,
): Promise<StoredEvent<Data>[]> {
  return parse<Data>(
    await db.rows<RawEvent>(
      `SELECT ${COLUMNS} FROM event WHERE person_id = ? AND kind = ? ORDER BY at, seq`,
      personId,
      kind,
    ),
  );
}

/** The newest events of all streams, for the auditor's page. @param before only events older than this id's instant */
export async function readNewestEvents(
  db: Database,
  limit: number,
  beforeAt: number,
): Promise<StoredEvent[]> {
  return parse(
    await db.rows<RawEvent>(
      `SELECT ${COLUMNS} FROM event WHERE at < ? ORDER BY at DESC, seq DESC LIMIT ?`,
      beforeAt,
      limit,
    ),
  );
}

/** The number and kind of a stream's last event; seq 0 for a stream that has none. */
export async function streamHead(
  db: Database,
  stream: string,
): Promise<{ seq: number; kind: string | null }> {
  const [head] = await db.rows<{ seq: number; kind: string }>(
    "SELECT seq, kind FROM event WHERE stream = ? ORDER BY seq DESC LIMIT 1",
    stream,
  );
  return head ?? { seq: 0, kind: null };
}

/**
 * Runs a command that reads, decides and commits one batch, again when a guard shows that somebody else
 * committed in between.
 * @throws {Refusal} changedMeanwhile when it does not come through after a few tries
 */
export async function decide<T>(command: () => Promise<T>): Promise<T> {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return await command();
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }
  throw new Refusal("changedMeanwhile");
}

type RawEvent = Omit<StoredEvent, "data"> & { data: string };

function parse<Data>(rows: RawEvent[]): StoredEvent<Data>[] {
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) as Data }));
}
