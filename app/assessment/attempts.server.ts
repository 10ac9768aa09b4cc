import type { App } from "#app/app.server.ts";
import { Refusal, type RefusalCode } from "#app/platform/errors.ts";
import { appendEvent, decide } from "#app/platform/events.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ConflictError, StorageError } from "#db/client.server.ts";
import { attempt as attemptTable } from "#db/schema/index.ts";
import type { AnswerAck, SaveAnswer } from "./attempt.schema.ts";
import { canAnswer, canStart, canSubmit, foldAttempt, type Refused } from "./attempt.ts";
import {
  type AnsweredData,
  type AttemptSummary,
  attemptStream,
  attemptsOf,
  END_KEY,
  firstDigest,
  forgetHead,
  likelyHead,
  nextDigest,
  readAttempt,
  readHead,
  readLog,
  rememberHead,
  type StoredAttempt,
  seenQuestions,
} from "./attempt-store.server.ts";
import { shanghaiDayAndTime } from "./clock-words.ts";
import { drawPaper } from "./draw.ts";
import { createInTurn } from "./in-turn.ts";

/** What a person keeps of an attempt that has ended. */
export interface Receipt {
  attemptId: string;
  status: "submitted" | "expired";
  /** epoch ms: the submission, or the deadline */
  endedAt: number;
  answeredCount: number;
  questionCount: number;
  /** vouches for every answer in the order in which it was stored */
  digest: string;
}

/**
 * Begins an attempt: draws a paper from the exam's pool, questions that this person has not met first, and freezes
 * it with its deadline.
 * @throws {Refusal} notFound, draftNotRecorded, attemptRunning (values: attemptId), cooldown, noAttemptsLeft
 */
export async function startAttempt(
  app: App,
  personId: string,
  examId: string,
): Promise<{ attemptId: string }> {
  const catalogue = app.catalogue.current();
  const exam = catalogue.get("exam", examId);
  if (catalogue.isDraft) throw new Refusal("draftNotRecorded");
  const questions = catalogue.all("question").map(({ id, hash, data }) => ({ id, hash, question: data }));
  return decide(async () => {
    const now = app.clock.now();
    const earlier = (await settledAttempts(app, personId)).filter((attempt) => attempt.examId === examId);
    const verdict = canStart(exam.data, earlier, now);
    if (!verdict.allowed) {
      const running = earlier.find((attempt) => attempt.status === "running");
      throw running ? new Refusal("attemptRunning", { attemptId: running.id }) : refusal(verdict);
    }
    const avoid = await seenQuestions(app, personId);
    const begun: StoredAttempt = {
      id: newId(),
      personId,
      examId,
      examHash: exam.hash,
      number: earlier.length + 1,
      startedAt: now,
      deadlineAt: now + exam.data.durationMinutes * 60_000,
      paper: drawPaper({ exam: exam.data, questions, seed: newId(), avoid }),
    };
    const { id, number, deadlineAt } = begun;
    await app.db.writeBatch([
      app.db.orm.insert(attemptTable).values({ ...begun, paper: JSON.stringify(begun.paper) }),
      appendEvent({
        stream: attemptStream(id),
        seq: 1,
        kind: "attempt.started",
        at: now,
        actorId: personId,
        personId,
        data: { examId, examHash: exam.hash, number, deadlineAt, digest: firstDigest(begun) },
      }),
    ]);
    return { attemptId: id };
  });
}

/** Answers of one attempt are stored one after the other, so that a page which sends several does not collide. */
const inTurn = createInTurn();

/**
 * Saves one answer. The same answer sent again, at whatever time, gets the same acknowledgement.
 * @returns after the commit, never before
 * @throws {Refusal} notFound, deadlinePassed, attemptClosed, questionUnknown, optionUnknown, badRequest,
 *   answerMismatch (another answer came under this page and number)
 */
export async function saveAnswer(app: App, personId: string, command: SaveAnswer): Promise<AnswerAck> {
  const attempt = await readAttempt(app, personId, command.attemptId);
  const named = attempt.paper.items.find((item) => item.questionHash === command.questionId);
  const answer: SaveAnswer = {
    ...command,
    questionId: named?.questionId ?? command.questionId,
    value: [...command.value].sort(),
  };
  return inTurn(attempt.id, () => decide(() => store(app, attempt, answer)));
}

async function store(app: App, attempt: StoredAttempt, answer: SaveAnswer): Promise<AnswerAck> {
  const { questionId, value, clientId, clientSeq, clientAt } = answer;
  const head = await likelyHead(app.db, attempt.id);
  const at = app.clock.now();
  const hopeful = canAnswer(attempt, head, { questionId, value, at });
  if (!hopeful.allowed) {
    // What is refused is refused for what is stored, not for what is remembered.
    forgetHead(app.db, attempt.id);
    const verdict = canAnswer(attempt, await readHead(app.db, attempt.id), { questionId, value, at });
    if (verdict.allowed) throw new ConflictError("the attempt has gone on");
    // What was stored in time is acknowledged, however late it is asked for again.
    const stored = await findAnswer(app, attempt.id, answer);
    if (stored && isSameAnswer(stored.data, answer)) return acknowledge(stored);
    if (verdict.code === "deadlinePassed") await settleExpiry(app, attempt);
    throw refusal(verdict);
  }
  const seq = head.seq + 1;
  const digest = nextDigest(head.digest, { questionId, value, clientId, clientSeq, at });
  try {
    await app.db.writeBatch([
      appendEvent({
        stream: attemptStream(attempt.id),
        seq,
        kind: "attempt.answered",
        at,
        actorId: attempt.personId,
        personId: attempt.personId,
        key: answerKey(answer),
        data: { questionId, value, clientId, clientSeq, clientAt, digest } satisfies AnsweredData,
      }),
    ]);
  } catch (error) {
    forgetHead(app.db, attempt.id);
    if (!(error instanceof ConflictError)) throw error;
    const stored = await findAnswer(app, attempt.id, answer);
    if (!stored) throw error;
    if (!isSameAnswer(stored.data, answer)) throw new Refusal("answerMismatch");
    return acknowledge(stored);
  }
  rememberHead(app.db, attempt.id, { seq, status: "running", digest });
  return { seq, savedAt: at, digest };
}

function answerKey({ questionId, clientId, clientSeq }: SaveAnswer): string {
  return `${questionId}:${clientId}:${clientSeq}`;
}

interface StoredAnswer {
  seq: number;
  at: number;
  data: AnsweredData;
}

async function findAnswer(app: App, attemptId: string, answer: SaveAnswer): Promise<StoredAnswer | null> {
  const [row] = await app.db.rows<{ seq: number; at: number; data: string }>(
    "SELECT seq, at, data FROM event WHERE stream = ? AND key = ?",
    attemptStream(attemptId),
    answerKey(answer),
  );
  return row ? { ...row, data: JSON.parse(row.data) as AnsweredData } : null;
}

function isSameAnswer(stored: AnsweredData, { value }: SaveAnswer): boolean {
  return stored.value.length === value.length && stored.value.every((id, index) => id === value[index]);
}

function acknowledge({ seq, at, data }: StoredAnswer): AnswerAck {
  return { seq, savedAt: at, digest: data.digest };
}

/**
 * Hands an attempt in. It counts once: whoever hands it in again, or after its deadline, gets the receipt of how it
 * ended.
 * @throws {Refusal} notFound
 */
export async function submitAttempt(
  app: App,
  personId: string,
  { attemptId }: { attemptId: string },
): Promise<Receipt> {
  const attempt = await readAttempt(app, personId, attemptId);
  const isSubmitted = await inTurn(attempt.id, () =>
    decide(async () => {
      const head = await readHead(app.db, attempt.id);
      const now = app.clock.now();
      if (!canSubmit(attempt, head, now).allowed) return false;
      await append(app, attempt, "attempt.submitted", now);
      return true;
    }),
  );
  if (isSubmitted) await app.achieved(personId);
  else await settleExpiry(app, attempt);
  return receiptOf(app, attempt);
}

/**
 * Records that an attempt's deadline has passed, if it has and nobody recorded it; then tells who waits for the
 * result. The outcome follows from the deadline alone, so what a full disk keeps from being recorded now, whoever
 * comes next records.
 */
export async function settleExpiry(
  app: App,
  attempt: Pick<StoredAttempt, "id" | "personId" | "deadlineAt">,
): Promise<void> {
  if (app.clock.now() <= attempt.deadlineAt) return;
  const full = await readAttempt(app, attempt.personId, attempt.id);
  try {
    const isRecorded = await decide(async () => {
      if ((await readHead(app.db, attempt.id)).status !== "running") return false;
      await append(app, full, "attempt.expired", app.clock.now());
      return true;
    });
    if (isRecorded) await app.achieved(attempt.personId);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
  }
}

/** All attempts of a person, oldest first; expiries that nobody recorded yet are recorded on the way. */
export async function settledAttempts(app: App, personId: string): Promise<AttemptSummary[]> {
  const attempts = await attemptsOf(app, personId, app.clock.now());
  for (const attempt of attempts) if (!attempt.isSettled) await settleExpiry(app, attempt);
  return attempts;
}

async function append(
  app: App,
  attempt: StoredAttempt,
  kind: "attempt.submitted" | "attempt.expired",
  at: number,
): Promise<void> {
  const log = await readLog(app, attempt);
  const { answeredCount } = foldAttempt(log.events, attempt, at);
  const { id, personId } = attempt;
  await app.db.writeBatch([
    appendEvent({
      stream: attemptStream(id),
      seq: log.seq + 1,
      kind,
      at,
      actorId: kind === "attempt.submitted" ? personId : null,
      personId,
      key: END_KEY,
      data: { answeredCount, digest: log.digest },
    }),
  ]);
}

/** The receipt of an attempt that has ended. @throws {Error} while it runs */
export async function receiptOf(app: App, attempt: StoredAttempt): Promise<Receipt> {
  const log = await readLog(app, attempt);
  const { status, endedAt, answeredCount } = foldAttempt(log.events, attempt, app.clock.now());
  if (status === "running" || endedAt === null) throw new Error(`attempt ${attempt.id} is running`);
  const questionCount = attempt.paper.items.length;
  return { attemptId: attempt.id, status, endedAt, answeredCount, questionCount, digest: log.digest };
}

/** The refusal of a verdict, its instants written out for the sentence. */
export function refusal({ code, values }: Refused<RefusalCode>): Refusal {
  const { deadlineAt, startableAt } = values;
  return new Refusal(code, {
    ...values,
    ...(typeof deadlineAt === "number" ? { deadline: shanghaiDayAndTime(deadlineAt) } : {}),
    ...(typeof startableAt === "number" ? { time: shanghaiDayAndTime(startableAt) } : {}),
  });
}
