import { createHash } from "node:crypto";
import type { App } from "#app/app.server.ts";
import { contentHash } from "#app/platform/canonical.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { readStream, type StoredEvent } from "#app/platform/events.server.ts";
import { createLru, type Lru } from "#app/platform/lru.ts";
import type { Database } from "#db/client.server.ts";
import type { AttemptEvent } from "./attempt.machine.ts";
import type { AnswerInput } from "./attempt.schema.ts";
import type { AttemptStatus } from "./attempt.ts";
import type { Paper } from "./exam.schema.ts";

/*
 * Attempts as they are stored: the row of the beginning, which never changes, and the stream `attempt:<id>`:
 * attempt.started, attempt.answered …, then attempt.submitted or attempt.expired, after which nothing follows.
 * Each answer carries the digest of the log up to itself, so the last digest vouches for all of them.
 */

/** An attempt as it began; nothing of it ever changes. */
export interface StoredAttempt {
  id: string;
  personId: string;
  examId: string;
  examHash: string;
  /** 1, 2, 3 … of this person at this exam */
  number: number;
  startedAt: number;
  deadlineAt: number;
  paper: Paper;
}

/** The key of the event that ends an attempt: submitting and expiring exclude each other. */
export const END_KEY = "end";

/** A page about 20 questions is about 6 kB parsed; this many are held. */
const ATTEMPTS_HELD = 4000;

const held = new WeakMap<Database, Lru<StoredAttempt>>();

/** The stream of an attempt. */
export function attemptStream(attemptId: string): string {
  return `attempt:${attemptId}`;
}

type Row = Omit<StoredAttempt, "paper"> & { paper: string };

const COLUMNS = `a.id AS id, a.person_id AS personId, a.exam_id AS examId, a.exam_hash AS examHash,
  a.number AS number, a.started_at AS startedAt, a.deadline_at AS deadlineAt`;
const BY_ID = `SELECT ${COLUMNS}, a.paper AS paper FROM attempt a WHERE a.id = ?`;

/**
 * A person's own attempt.
 * @throws {Refusal} notFound, also when it is another person's
 */
export async function readAttempt(app: App, personId: string, attemptId: string): Promise<StoredAttempt> {
  const attempt = await attemptById(app, attemptId);
  if (attempt?.personId !== personId) throw new Refusal("notFound");
  return attempt;
}

async function attemptById({ db }: App, attemptId: string): Promise<StoredAttempt | null> {
  let cache = held.get(db);
  if (!cache) {
    cache = createLru(ATTEMPTS_HELD);
    held.set(db, cache);
  }
  const known = cache.get(attemptId);
  if (known) return known;
  const [row] = await db.rows<Row>(BY_ID, attemptId);
  if (!row) return null;
  const attempt: StoredAttempt = { ...row, paper: JSON.parse(row.paper) as Paper };
  cache.set(attemptId, attempt);
  return attempt;
}

/** An attempt without its paper, with how it ended as far as that is recorded. */
export interface AttemptSummary extends Omit<StoredAttempt, "paper"> {
  status: AttemptStatus;
  /** epoch ms; null while it runs */
  endedAt: number | null;
  /** whether what has happened is recorded: false only when the deadline has passed and no event says so yet */
  isSettled: boolean;
}

type SummaryRow = Omit<StoredAttempt, "paper"> & { endKind: string | null; endAt: number | null };

/**
 * All attempts of a person, oldest first, as they stand at `now`: one past its deadline has expired, recorded or
 * not.
 */
export async function attemptsOf(app: App, personId: string, now: number): Promise<AttemptSummary[]> {
  const rows = await app.db.rows<SummaryRow>(
    `SELECT ${COLUMNS}, e.kind AS endKind, e.at AS endAt FROM attempt a
     LEFT JOIN event e ON e.stream = 'attempt:' || a.id AND e.key = '${END_KEY}'
     WHERE a.person_id = ? ORDER BY a.started_at, a.number`,
    personId,
  );
  return rows.map(({ endKind, endAt, ...row }): AttemptSummary => {
    if (endKind === "attempt.submitted")
      return { ...row, status: "submitted", endedAt: endAt, isSettled: true };
    if (endKind === null && now <= row.deadlineAt)
      return { ...row, status: "running", endedAt: null, isSettled: true };
    return { ...row, status: "expired", endedAt: row.deadlineAt, isSettled: endKind !== null };
  });
}

/** The ids of all questions that a person has been asked in any exam. */
export async function seenQuestions(app: App, personId: string): Promise<Set<string>> {
  const rows = await app.db.rows<{ paper: string }>(
    "SELECT paper FROM attempt WHERE person_id = ?",
    personId,
  );
  return new Set(
    rows.flatMap((row) => (JSON.parse(row.paper) as Paper).items.map((item) => item.questionId)),
  );
}

/** Where the stream of an attempt stands. */
export interface AttemptHead {
  seq: number;
  status: AttemptStatus;
  /** the digest of the answer log so far */
  digest: string;
}

const STATUS: Record<string, AttemptStatus> = {
  "attempt.submitted": "submitted",
  "attempt.expired": "expired",
};

/** Reads the last event of an attempt; `status` is what is recorded, not what the clock says. */
export async function readHead(db: Database, attemptId: string): Promise<AttemptHead> {
  const [head] = await db.rows<{ seq: number; kind: string; data: string }>(
    "SELECT seq, kind, data FROM event WHERE stream = ? ORDER BY seq DESC LIMIT 1",
    attemptStream(attemptId),
  );
  if (!head) throw new Error(`attempt ${attemptId} has no events`);
  const { digest } = JSON.parse(head.data) as { digest: string };
  return { seq: head.seq, status: STATUS[head.kind] ?? "running", digest };
}

const heads = new WeakMap<Database, Lru<AttemptHead>>();

function headsOf(db: Database): Lru<AttemptHead> {
  let kept = heads.get(db);
  if (!kept) {
    kept = createLru(ATTEMPTS_HELD);
    heads.set(db, kept);
  }
  return kept;
}

/**
 * Where the stream of an attempt stood when this process last looked. Good enough to append to it: whoever builds on
 * a head that has been passed takes a number that is taken, and the commit refuses. Then `forgetHead`.
 */
export async function likelyHead(db: Database, attemptId: string): Promise<AttemptHead> {
  const known = headsOf(db).get(attemptId);
  if (known) return known;
  const head = await readHead(db, attemptId);
  rememberHead(db, attemptId, head);
  return head;
}

/** Remembers where a stream stands after a commit. */
export function rememberHead(db: Database, attemptId: string, head: AttemptHead): void {
  headsOf(db).set(attemptId, head);
}

/** Has the next `likelyHead` read. */
export function forgetHead(db: Database, attemptId: string): void {
  headsOf(db).delete(attemptId);
}

/** What `attempt.answered` holds. */
export interface AnsweredData extends AnswerInput {
  clientAt?: number;
  digest: string;
}

/** The digest with which the log of an attempt begins: it names attempt, exam version and paper. */
export function firstDigest(attempt: Pick<StoredAttempt, "id" | "examHash" | "paper">): string {
  return contentHash({ attemptId: attempt.id, examHash: attempt.examHash, paper: attempt.paper });
}

/** The digest of the log after one more answer: SHA-256 over the digest before and the answer, 128 bits in hex. */
export function nextDigest(before: string, answer: AnswerInput & { at: number }): string {
  const { questionId, value, clientId, clientSeq, at } = answer;
  return createHash("sha256")
    .update(`${before}\n${questionId}\n${value.join(",")}\n${clientId}\n${clientSeq}\n${at}`)
    .digest("hex")
    .slice(0, 32);
}

/** The log of an attempt: its events for `foldAttempt`, the last digest, and whether every digest is right. */
export interface AnswerLog {
  events: AttemptEvent[];
  seq: number;
  digest: string;
  isIntact: boolean;
  /** whether its end is recorded, so that nothing can follow */
  isClosed: boolean;
}

/** Reads an attempt's log and recomputes every digest in it. */
export async function readLog(app: App, attempt: StoredAttempt): Promise<AnswerLog> {
  const stored = await readStream<AnsweredData>(app.db, attemptStream(attempt.id));
  return answerLog(attempt, stored);
}

/** The log that stored events make; exported for the proof that a change of any of them shows. */
export function answerLog(attempt: StoredAttempt, stored: readonly StoredEvent<AnsweredData>[]): AnswerLog {
  const events: AttemptEvent[] = [];
  let digest = firstDigest(attempt);
  let isIntact = stored.every((event, index) => event.seq === index + 1);
  for (const { kind, at, data } of stored) {
    if (kind === "attempt.answered") {
      const { questionId, value, clientId, clientSeq } = data;
      digest = nextDigest(digest, { questionId, value, clientId, clientSeq, at });
      events.push({ type: "learner.answered", questionId, value, clientId, clientSeq, at });
    } else if (kind === "attempt.submitted") events.push({ type: "learner.submitted", at });
    else if (kind === "attempt.expired") events.push({ type: "clock.expired", at });
    isIntact &&= data.digest === digest;
  }
  const last = stored.at(-1);
  return { events, seq: last?.seq ?? 0, digest, isIntact, isClosed: last?.key === END_KEY };
}
