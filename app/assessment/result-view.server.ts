import type { App } from "#app/app.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import type { Catalogue } from "#app/publishing/catalogue.server.ts";
import { type Explanation, explanationsOf, type PublicQuestion, publicQuestion } from "./answer.ts";
import { attemptsOf, readAttempt, type StoredAttempt } from "./attempt-store.server.ts";
import { titleOf } from "./attempt-views.server.ts";
import { type Receipt, settleExpiry } from "./attempts.server.ts";
import { mayTellKeys } from "./exam.schema.ts";
import type { QuestionKind } from "./question.schema.ts";
import { type AttemptResult, resultOf } from "./results.server.ts";

/** A citable thing with its name. */
export interface SourceLink {
  id: string;
  title: string;
}

/** One question as it is told after the end: with its key and the reason of every option. */
export interface ToldQuestion {
  n: number;
  kind: QuestionKind;
  stem: string;
  correct: boolean;
  isAnswered: boolean;
  points: number;
  maxPoints: number;
  question: PublicQuestion;
  /** the choices made */
  chosen: readonly string[];
  explanations: Explanation[];
  sources: SourceLink[];
}

/** Why questions are not told one by one: until an attempt passes, never, or while another attempt runs. */
export type Untold = "afterPass" | "never" | "attemptRunning";

/** What an attempt came to. */
export interface ResultView {
  examId: string;
  examTitle: string;
  number: number;
  startedAt: number;
  score: number;
  passScore: number;
  passed: boolean;
  points: number;
  /** the points of all questions; more than there are questions where a case has parts */
  maxPoints: number;
  receipt: Receipt;
  /** whether the answer log agrees with its digests */
  isIntact: boolean;
  questions: ToldQuestion[] | null;
  untold: Untold | null;
  /** lessons that teach what was answered wrongly, the most concerned first */
  lessons: { id: string; title: string; count: number }[];
}

/**
 * The result of a person's attempt.
 * @returns null while it runs
 * @throws {Refusal} notFound
 */
export async function resultView(
  app: App,
  personId: string,
  attemptId: string,
  language: Language,
): Promise<ResultView | null> {
  const attempt = await readAttempt(app, personId, attemptId);
  await settleExpiry(app, attempt);
  const result = await resultOf(app, attempt);
  if (!result) return null;
  const { exam, mark } = result;
  const catalogue = app.catalogue.current();
  const untold = await untoldOf(app, attempt, result);
  return {
    examId: attempt.examId,
    examTitle: titleOf(exam, language),
    number: attempt.number,
    startedAt: attempt.startedAt,
    score: mark.score,
    passScore: exam.passScore,
    passed: result.passed,
    points: mark.points,
    maxPoints: mark.maxPoints,
    receipt: {
      attemptId,
      status: result.status,
      endedAt: result.endedAt,
      answeredCount: result.answeredCount,
      questionCount: attempt.paper.items.length,
      digest: result.digest,
    },
    isIntact: result.isIntact,
    questions: untold === null ? toldQuestions(attempt, result, catalogue) : null,
    untold,
    lessons: lessonsFor(attempt, result, catalogue, language),
  };
}

/** Questions come back in later papers, so nothing is told while one may hold them. */
async function untoldOf(
  app: App,
  attempt: StoredAttempt,
  { exam, passed }: AttemptResult,
): Promise<Untold | null> {
  if (exam.tellKeys === "never") return "never";
  if (!mayTellKeys(exam.tellKeys, passed)) return "afterPass";
  const all = await attemptsOf(app, attempt.personId, app.clock.now());
  return all.some(({ status }) => status === "running") ? "attemptRunning" : null;
}

function toldQuestions(attempt: StoredAttempt, result: AttemptResult, catalogue: Catalogue): ToldQuestion[] {
  return attempt.paper.items.flatMap(({ questionHash, optionOrder }, index) => {
    const question = result.questions.get(questionHash);
    const marked = result.mark.items[index];
    if (!question || !marked) return [];
    return {
      n: index + 1,
      kind: question.kind,
      stem: question.stem,
      correct: marked.correct,
      isAnswered: marked.given !== null,
      points: marked.points,
      maxPoints: marked.maxPoints,
      question: publicQuestion(question, optionOrder),
      chosen: marked.given ?? [],
      explanations: explanationsOf(question),
      sources: question.sources.map((id) => ({ id, title: sourceTitle(catalogue, id) })),
    };
  });
}

function sourceTitle(catalogue: Catalogue, id: string): string {
  const source = catalogue.cite(id);
  if (!source) return id;
  return source.type === "law" ? `${source.law}${source.article}` : source.title;
}

function lessonsFor(
  attempt: StoredAttempt,
  { mark, questions }: AttemptResult,
  catalogue: Catalogue,
  language: Language,
): ResultView["lessons"] {
  const wrong = attempt.paper.items.flatMap(({ questionHash }, index) => {
    const sources = questions.get(questionHash)?.sources;
    return sources && !mark.items[index]?.correct ? [sources] : [];
  });
  return catalogue.courses
    .flatMap((course) => catalogue.lessonsOf(course.id))
    .map(({ id, data }) => ({
      id,
      title: language === "en" ? data.titleEn : data.title,
      count: wrong.filter((sources) => sources.some((source) => data.items.includes(source))).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
