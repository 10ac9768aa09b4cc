import type { App } from "#app/app.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { type PublicQuestion, publicQuestion } from "./answer.ts";
import { type AttemptState, foldAttempt } from "./attempt.ts";
import { readAttempt, readLog, type StoredAttempt } from "./attempt-store.server.ts";
import { settleExpiry } from "./attempts.server.ts";
import type { Exam } from "./exam.schema.ts";

/*
 * What an attempt shows while it runs. The browser knows a question by the hash of its version: the id names the
 * topic. Of the questions that are not on the page it learns whether they are answered, nothing else.
 */

/** Where an attempt stands, for a page that has been open for a while. */
export interface AttemptStateView {
  /** the server's instant, epoch ms */
  now: number;
  deadlineAt: number;
  isRunning: boolean;
  /** number of the attempt's last event */
  seq: number;
  /** by place in the paper */
  answers: { value: readonly string[]; savedAt: number | null }[];
}

/** One question of a running attempt. */
export interface QuestionView {
  attemptId: string;
  examTitle: string;
  /** place in the paper, from 1 */
  n: number;
  /** `id` is the hash of the version */
  question: PublicQuestion;
  state: AttemptStateView;
}

/** What is checked before handing in. */
export interface ReviewView {
  attemptId: string;
  examTitle: string;
  state: AttemptStateView;
  /** places without an answer */
  unanswered: number[];
}

interface Open {
  attempt: StoredAttempt;
  exam: Exam;
  state: AttemptStateView;
}

/**
 * One question of a person's attempt.
 * @param wanted its place in the paper, from 1; when there is no such place, the first one without an answer
 * @returns null when the attempt has ended
 * @throws {Refusal} notFound
 */
export async function questionView(
  app: App,
  personId: string,
  attemptId: string,
  wanted: number | null,
  language: Language,
): Promise<QuestionView | null> {
  const open = await openAttempt(app, personId, attemptId);
  if (!open) return null;
  const { attempt, exam, state } = open;
  const firstOpen = state.answers.findIndex(({ value }) => value.length === 0) + 1;
  const n = wanted !== null && attempt.paper.items[wanted - 1] ? wanted : Math.max(1, firstOpen);
  const item = attempt.paper.items[n - 1];
  if (!item) throw new Error(`attempt ${attemptId} has no question ${n}`);
  const { data } = await app.catalogue.version("question", item.questionId, item.questionHash);
  const question = { ...publicQuestion(data, item.optionOrder), id: item.questionHash };
  return { attemptId, examTitle: titleOf(exam, language), n, question, state };
}

/** @returns null when the attempt has ended @throws {Refusal} notFound */
export async function reviewView(
  app: App,
  personId: string,
  attemptId: string,
  language: Language,
): Promise<ReviewView | null> {
  const open = await openAttempt(app, personId, attemptId);
  if (!open) return null;
  const unanswered = open.state.answers.flatMap(({ value }, index) =>
    value.length === 0 ? [index + 1] : [],
  );
  return { attemptId, examTitle: titleOf(open.exam, language), state: open.state, unanswered };
}

/** Where a person's attempt stands now. @throws {Refusal} notFound */
export async function attemptState(app: App, personId: string, attemptId: string): Promise<AttemptStateView> {
  const attempt = await readAttempt(app, personId, attemptId);
  await settleExpiry(app, attempt);
  const now = app.clock.now();
  const log = await readLog(app, attempt);
  return stateView(attempt, foldAttempt(log.events, attempt, now), log.seq, now);
}

async function openAttempt(app: App, personId: string, attemptId: string): Promise<Open | null> {
  const state = await attemptState(app, personId, attemptId);
  if (!state.isRunning) return null;
  const attempt = await readAttempt(app, personId, attemptId);
  const exam = await app.catalogue.version("exam", attempt.examId, attempt.examHash);
  return { attempt, exam: exam.data, state };
}

function stateView(attempt: StoredAttempt, state: AttemptState, seq: number, now: number): AttemptStateView {
  return {
    now,
    deadlineAt: attempt.deadlineAt,
    isRunning: state.status === "running",
    seq,
    answers: attempt.paper.items.map(({ questionId }) => {
      const answer = Object.hasOwn(state.answers, questionId) ? state.answers[questionId] : undefined;
      return { value: answer?.value ?? [], savedAt: answer?.at ?? null };
    }),
  };
}

/** An exam's title in the reader's language. */
export function titleOf(exam: Exam, language: Language): string {
  return language === "en" ? exam.titleEn : exam.title;
}
