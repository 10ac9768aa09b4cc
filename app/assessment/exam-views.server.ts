import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { canStart } from "./attempt.ts";
import type { AttemptSummary } from "./attempt-store.server.ts";
import { attemptsOf } from "./attempt-store.server.ts";
import { titleOf } from "./attempt-views.server.ts";
import { refusal } from "./attempts.server.ts";
import { poolOf } from "./draw.ts";
import type { Exam, TellKeys } from "./exam.schema.ts";
import { type EndedAttempt, endedAttempts } from "./facts.server.ts";
import { QUESTION_KINDS, type QuestionKind } from "./question.schema.ts";

/** Where a person stands with an exam. */
export type ExamState = "new" | "running" | "passed" | "failed";

/** An exam in the list. */
export interface ExamRow {
  examId: string;
  title: string;
  minutes: number;
  questionCount: number;
  passScore: number;
  state: ExamState;
  /** own best score; null before the first attempt has ended */
  best: number | null;
  runningId: string | null;
  /** why no attempt can begin now, other than that one runs */
  lock: { code: string; values: Record<string, string | number> } | null;
}

/** An attempt that has ended, in the list of one's own. */
export interface AttemptRow {
  attemptId: string;
  number: number;
  startedAt: number;
  endedAt: number;
  isExpired: boolean;
  score: number;
  passed: boolean;
}

/** What one reads before an exam. */
export interface ExamIntro extends ExamRow {
  description: string;
  /** the kinds of question that the pool holds */
  kinds: QuestionKind[];
  attemptsAllowed: number | null;
  attemptsUsed: number;
  cooldownMinutes: number;
  tellKeys: TellKeys;
  /** own attempts, newest first */
  attempts: AttemptRow[];
}

/** All exams that are offered, as one person sees them. */
export async function examRows(app: App, personId: string, language: Language): Promise<ExamRow[]> {
  const own = await ownAttempts(app, personId);
  return app.catalogue
    .current()
    .all("exam")
    .map(({ data }) => examRow(app, data, own, language))
    .sort((a, b) => (a.examId < b.examId ? -1 : 1));
}

/** One exam before it begins. @throws {Refusal} notFound */
export async function examIntro(
  app: App,
  personId: string,
  examId: string,
  language: Language,
): Promise<ExamIntro> {
  const catalogue = app.catalogue.current();
  const exam = catalogue.find("exam", examId)?.data;
  if (!exam) throw new Refusal("notFound");
  const own = await ownAttempts(app, personId);
  const pool = poolOf(
    exam,
    catalogue.all("question").map(({ id, hash, data }) => ({ id, hash, question: data })),
  );
  const kinds = new Set(pool.map(({ question }) => question.kind));
  const ended = own.ended.filter((attempt) => attempt.examId === examId);
  return {
    ...examRow(app, exam, own, language),
    description: language === "en" ? exam.descriptionEn : exam.description,
    kinds: QUESTION_KINDS.filter((kind) => kinds.has(kind)),
    attemptsAllowed: exam.attemptsAllowed ?? null,
    attemptsUsed: own.all.filter((attempt) => attempt.examId === examId).length,
    cooldownMinutes: exam.cooldownMinutes,
    tellKeys: exam.tellKeys,
    attempts: ended.reverse().map(({ id, number, startedAt, endedAt, status, outcome }) => ({
      attemptId: id,
      number,
      startedAt,
      endedAt,
      isExpired: status === "expired",
      score: outcome.score,
      passed: outcome.passed,
    })),
  };
}

interface Own {
  all: AttemptSummary[];
  ended: EndedAttempt[];
}

async function ownAttempts(app: App, personId: string): Promise<Own> {
  const ended = await endedAttempts(app, personId);
  return { ended, all: await attemptsOf(app, personId, app.clock.now()) };
}

function examRow(app: App, exam: Exam, own: Own, language: Language): ExamRow {
  const attempts = own.all.filter((attempt) => attempt.examId === exam.id);
  const outcomes = own.ended.filter((attempt) => attempt.examId === exam.id).map(({ outcome }) => outcome);
  const running = attempts.find((attempt) => attempt.status === "running");
  const verdict = canStart(exam, attempts, app.clock.now());
  const isLocked = !running && !verdict.allowed;
  return {
    examId: exam.id,
    title: titleOf(exam, language),
    minutes: exam.durationMinutes,
    questionCount: exam.questionCount,
    passScore: exam.passScore,
    state: running
      ? "running"
      : outcomes.some(({ passed }) => passed)
        ? "passed"
        : outcomes.length > 0
          ? "failed"
          : "new",
    best: outcomes.length > 0 ? Math.max(...outcomes.map(({ score }) => score)) : null,
    runningId: running?.id ?? null,
    lock: isLocked ? refusalOf(verdict) : null,
  };
}

function refusalOf(verdict: Parameters<typeof refusal>[0]): ExamRow["lock"] {
  const { code, values } = refusal(verdict);
  return { code, values };
}
