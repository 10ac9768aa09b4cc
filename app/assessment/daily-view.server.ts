import type { App } from "#app/app.server.ts";
import { formatShanghaiDate } from "#app/certification/calendar.ts";
import type { CheckOutcome } from "#app/learning/check.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { choicesOf, type PublicQuestion, publicQuestion } from "./answer.ts";
import { type DailyState, dailyState, recordedOutcome } from "./daily.server.ts";
import { dayStart, type PracticeDays, practiceDays } from "./daily.ts";
import { teachingLesson } from "./daily-store.server.ts";
import { seededRandom } from "./prng.server.ts";

/** One of today's questions in the row at the top. */
export interface DailyStep {
  n: number;
  state: "open" | "right" | "wrong" | "held";
}

/** The question that is on the page. */
export interface DailyQuestionView {
  n: number;
  questionId: string;
  questionHash: string;
  question: PublicQuestion;
  /** the answer that stands, with what is right and why; null while there is none */
  answer: CheckOutcome | null;
  lesson: { href: string; title: string } | null;
  /** whether no other question is left after this one */
  isLast: boolean;
}

/** The daily practice as one person sees it. */
export interface DailyView {
  steps: DailyStep[];
  /** null when nothing is left and no question is asked for */
  question: DailyQuestionView | null;
  /** today's questions come from a first lesson that was not read yet */
  isStarter: boolean;
  hasLearned: boolean;
  /** the day of the next questions, in words; null when there is none in sight */
  nextOn: string | null;
  days: PracticeDays;
}

/**
 * Today's practice of a person.
 * @param wanted the place of the question to show, from 1; without it, the first that has no answer
 */
export async function dailyView(
  app: App,
  personId: string,
  language: Language,
  wanted: number | null,
): Promise<DailyView> {
  const now = app.clock.now();
  const state = await dailyState(app, personId, now);
  const steps = state.items.map(({ answer, isHeld }, at): DailyStep => {
    const told = answer === null ? "open" : answer.correct ? "right" : "wrong";
    return { n: at + 1, state: isHeld ? "held" : told };
  });
  const isFree = (n: number): boolean => steps[n - 1] !== undefined && steps[n - 1]?.state !== "held";
  const n =
    wanted !== null && isFree(wanted) ? wanted : (steps.find((step) => step.state === "open")?.n ?? null);
  return {
    steps,
    question: n === null ? null : await questionOf(app, personId, language, state, n),
    isStarter: steps.length > 0 && !state.hasLearned,
    hasLearned: state.hasLearned,
    nextOn: state.nextDueDay === null ? null : formatShanghaiDate(dayStart(state.nextDueDay), language),
    days: practiceDays(
      state.recent.map(({ at }) => at),
      now,
    ),
  };
}

/** Choices are shuffled, the same way for one person all day. */
async function questionOf(
  app: App,
  personId: string,
  language: Language,
  { day, items }: DailyState,
  n: number,
): Promise<DailyQuestionView | null> {
  const item = items[n - 1];
  if (!item) return null;
  const { questionId, answer } = item;
  const catalogue = app.catalogue.current();
  const version = answer
    ? await app.catalogue.version("question", questionId, answer.questionHash)
    : catalogue.get("question", questionId);
  const { shuffle } = seededRandom(`daily/${personId}/${day}/${questionId}`);
  const lesson = teachingLesson(catalogue, questionId);
  return {
    n,
    questionId,
    questionHash: version.hash,
    question: publicQuestion(version.data, choicesOf(version.data, shuffle)),
    answer: answer ? await recordedOutcome(app, answer) : null,
    lesson: lesson && {
      href: `/lessons/${encodeURIComponent(lesson.id)}`,
      title: language === "en" ? lesson.data.titleEn : lesson.data.title,
    },
    isLast: !items.some((other, at) => at !== n - 1 && other.answer === null && !other.isHeld),
  };
}
