import { type MouseEvent, type RefObject, useEffect, useRef } from "react";
import { fill, type Shape } from "#app/platform/i18n/language.ts";
import { SavedMark } from "#app/ui/figures.tsx";
import { NumberGrid, type NumberState } from "#app/ui/progress.tsx";
import type { PublicQuestion } from "../answer.ts";
import type { AnswerWords } from "../answer-words.ts";
import { shanghaiTime } from "../clock-words.ts";
import type { assessmentZh } from "../texts.zh.ts";
import { AnswerFields } from "./answer-fields.tsx";
import { ExamClock } from "./exam-clock.tsx";
import { ExamKeys } from "./exam-keys.tsx";
import { IslandNotice } from "./island-notice.tsx";
import { type LiveQuestion, type QuestionPageState, useExamQuestion } from "./use-exam-question.ts";

type Words = Shape<typeof assessmentZh.question>;

export interface ExamQuestionProps extends Omit<QuestionPageState, "questionId"> {
  examTitle: string;
  /** what the browser may know; `id` is the hash of the version */
  question: PublicQuestion;
  deadlineAt: number;
  /** names the plain form, made by the server for this page */
  clientId: string;
  /** the question that the plain form saved on the way here */
  before: { n: number; savedAt: number } | null;
  /** why the plain form was refused */
  refused: string | null;
  words: Words;
  answerWords: AnswerWords;
  /** sentences for answers that the server will not take, by code */
  refusals: Record<string, string>;
}

/** One question of an exam: a plain form that saves and goes on; with scripts every choice is saved as it is made. */
export default function ExamQuestion(props: ExamQuestionProps) {
  const { attemptId, n, question, answered, words } = props;
  const form = useRef<HTMLFormElement>(null);
  const live = useExamQuestion(form, { ...props, questionId: question.id });
  const total = answered.length;
  const base = `/attempts/${attemptId}`;
  const hrefs = {
    previous: n > 1 ? `${base}?q=${n - 1}` : null,
    next: n < total ? `${base}?q=${n + 1}` : `${base}/review`,
    review: `${base}/review`,
  };
  const isLast = n === total;
  const aside = useRef<HTMLElement>(null);
  useLinksThrough(aside, live);
  const goOn = (href: string) => (event: MouseEvent) => {
    if (!live.outbox) return;
    event.preventDefault();
    live.go(href);
  };

  return (
    <div className="stack-6">
      <header className="grid items-end gap-x-16 gap-y-2 desk:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="min-w-0">
          <p className="text-sm text-quiet">{props.examTitle}</p>
          <h1 className="title-1">
            {fill(words.title, { n })}{" "}
            <span className="text-lg font-normal text-quiet">{fill(words.of, { total })}</span>
          </h1>
        </div>
        <ExamClock
          deadlineAt={props.deadlineAt}
          serverNow={props.serverNow}
          now={live.now}
          onTimeUp={live.timeUp}
          words={words}
        />
      </header>
      <div className="grid gap-x-16 gap-y-10 desk:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="stack-6 min-w-0 max-w-measure">
          <Messages live={live} props={props} />
          <form ref={form} method="post" action={`${base}?q=${n}`} autoComplete="off" className="stack-6">
            <input type="hidden" name="_token" value={props.formToken} />
            <input type="hidden" name="questionId" value={question.id} />
            <input type="hidden" name="clientId" value={props.clientId} />
            <input type="hidden" name="clientSeq" value="0" />
            <AnswerFields
              id="answer"
              question={question}
              value={props.value}
              words={props.answerWords}
              kicker={words.kind[question.kind]}
              isExam
              isDisabled={live.isOver}
              onChange={live.changed}
            />
            <SaveState live={live} n={n} words={words} />
            <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
              <button
                type="submit"
                name="go"
                value={isLast ? "review" : "next"}
                className="btn btn-primary btn-large w-full sm:w-auto"
                onClick={goOn(hrefs.next)}
              >
                {live.outbox ? (isLast ? words.lastLive : words.nextLive) : isLast ? words.last : words.next}
              </button>
              {hrefs.previous === null ? null : (
                <button
                  type="submit"
                  name="go"
                  value="previous"
                  className="btn btn-quiet"
                  onClick={goOn(hrefs.previous)}
                >
                  {words.previous}
                </button>
              )}
            </div>
          </form>
        </div>
        <aside ref={aside} className="stack-6">
          <section className="stack-3">
            <h2 className="title-3">{words.overview}</h2>
            <NumberGrid
              label={words.overview}
              items={live.answered.map((isAnswered, index) =>
                gridItem(live, base, index + 1, isAnswered, n, words),
              )}
              words={words.states}
            />
          </section>
          {isLast ? null : (
            <p>
              <a href={hrefs.review} className="btn btn-secondary">
                {words.review}
              </a>
            </p>
          )}
          {live.outbox ? (
            <ExamKeys form={form} previous={hrefs.previous} next={hrefs.next} go={live.go} words={words} />
          ) : null}
        </aside>
      </div>
    </div>
  );
}

/** Links to other pages of the attempt wait, like the buttons, until everything is saved. */
function useLinksThrough(place: RefObject<HTMLElement>, live: LiveQuestion): void {
  const current = useRef(live);
  current.current = live;
  useEffect(() => {
    const element = place.current;
    const follow = (event: globalThis.MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const isPlain =
        event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (!link || !isPlain || !current.current.outbox) return;
      event.preventDefault();
      current.current.go(link.href);
    };
    element?.addEventListener("click", follow);
    return () => element?.removeEventListener("click", follow);
  }, [place]);
}

function gridItem(
  live: LiveQuestion,
  base: string,
  place: number,
  isAnswered: boolean,
  current: number,
  words: Words,
) {
  const waiting = live.outbox?.pending.filter((answer) => answer.n === place).at(-1);
  const isStuck = waiting && (live.outbox?.phase === "waiting" || live.outbox?.phase === "signIn");
  const hasChoice = waiting ? waiting.value.length > 0 : isAnswered;
  const state: NumberState = isStuck ? "marked" : hasChoice ? "answered" : "empty";
  const label = fill(words.item[state], { n: place });
  return { href: `${base}?q=${place}`, number: place, state, current: place === current, label };
}

function SaveState({ live, n, words }: { live: LiveQuestion; n: number; words: Words }) {
  const { outbox, savedAt } = live;
  const isWaiting = outbox?.pending.some((answer) => answer.n === n) ?? false;
  const isStuck = outbox?.phase === "waiting" || outbox?.phase === "signIn";
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      {isWaiting ? (
        <SavedMark state={isStuck ? "unsaved" : "saving"}>
          {isStuck ? words.unsaved : words.sending}
        </SavedMark>
      ) : savedAt === null ? (
        <p role="status" className="text-sm text-quiet">
          {words.notYet}
        </p>
      ) : (
        <SavedMark state="saved">{fill(words.saved, { time: shanghaiTime(savedAt) })}</SavedMark>
      )}
      <p className="text-sm text-quiet">{outbox ? words.hintLive : words.hint}</p>
    </div>
  );
}

function Messages({ live, props }: { live: LiveQuestion; props: ExamQuestionProps }) {
  const { attemptId, n, before, refused, words, refusals } = props;
  const { outbox, note } = live;
  if (live.isOver) {
    return (
      <IslandNotice tone="warning" title={words.over} live="alert">
        <p>{words.overHint}</p>
        {outbox && outbox.lost > 0 ? <p>{fill(words.lost, { count: outbox.lost })}</p> : null}
        <p>
          <a href={`/attempts/${attemptId}/result`} className="btn btn-primary">
            {words.toResult}
          </a>
        </p>
      </IslandNotice>
    );
  }
  const next = `/sign-in?next=${encodeURIComponent(`/attempts/${attemptId}?q=${n}`)}`;
  return (
    <>
      {outbox?.phase === "signIn" ? (
        <IslandNotice tone="warning" title={words.signIn} live="alert">
          <p>{words.signInHint}</p>
          <p>
            <a href={next} className="btn btn-secondary">
              {words.signInAction}
            </a>
          </p>
        </IslandNotice>
      ) : null}
      {outbox?.phase === "waiting" ? (
        <IslandNotice tone="warning" title={words.offline} live="status" />
      ) : null}
      {outbox && !outbox.isLasting && outbox.pending.length > 0 ? (
        <IslandNotice tone="warning" title={words.notLasting} />
      ) : null}
      {note === null ? null : (
        <IslandNotice tone="info" live="status" title={noteText(note, words, refusals)} />
      )}
      {refused === null ? null : <IslandNotice tone="warning" live="alert" title={refused} />}
      {before === null ? null : (
        <SavedMark state="saved">
          {fill(words.savedBefore, { n: before.n, time: shanghaiTime(before.savedAt) })}
        </SavedMark>
      )}
    </>
  );
}

function noteText(
  note: NonNullable<LiveQuestion["note"]>,
  words: Words,
  refusals: Record<string, string>,
): string {
  if (note.kind === "changedElsewhere") return words.changedElsewhere;
  return note.kind === "waiting" ? words.waiting : (refusals[note.code] ?? words.unsaved);
}
