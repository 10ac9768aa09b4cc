import { type FormEvent, useEffect, useRef, useState } from "react";
import { StatusMark } from "#app/ui/signal.tsx";
import type { Explanation, PublicQuestion } from "../answer.ts";
import type { AnswerWords } from "../answer-words.ts";
import { readAnswer } from "./answer-dom.ts";
import { AnswerFields } from "./answer-fields.tsx";
import { type GapWords, gapIn, postAnswer } from "./practice-answer.ts";
import { ToldAnswer, type ToldWords } from "./told-answer.tsx";

/** The words of a question of the daily practice, in the reader's language. */
export interface DailyQuestionWords {
  /** the place among today's questions, and the kind */
  heading: string;
  hint: string;
  submit: string;
  sending: string;
  gap: GapWords;
  right: string;
  wrong: string;
  again: { right: string; wrong: string };
  lesson: string;
  next: string;
  offline: string;
  correction: string;
  answer: AnswerWords;
  told: ToldWords;
}

export interface DailyQuestionProps {
  /** where the plain form goes, and where the answer is read afterwards */
  path: string;
  endpoint: string;
  questionId: string;
  questionHash: string;
  question: PublicQuestion;
  formToken: string;
  correctionHref: string;
  lesson: { href: string; title: string } | null;
  /** the answer that stands; null while there is none */
  answer: DailyAnswerView | null;
  /** the form came back because something was left open: what was chosen */
  unfinished: readonly string[] | null;
  words: DailyQuestionWords;
}

interface DailyAnswerView {
  value: string[];
  correct: boolean;
  explanations: Explanation[];
}

const ID = "daily";

/**
 * One question of the daily practice: a plain form whose answer is a new page; with scripts the verdict appears in its
 * place. What the server refuses is sent again as a plain form, so that the page says why.
 */
export default function DailyQuestion(props: DailyQuestionProps) {
  const { words } = props;
  const [answer, setAnswer] = useState(props.answer);
  const [problem, setProblem] = useState(
    props.unfinished === null ? null : gapIn(props.question, props.unfinished, words.gap),
  );
  const [isSending, setSending] = useState(false);
  /** what is read out; nothing before something has happened */
  const [said, setSaid] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const verdict = useRef<HTMLParagraphElement>(null);
  const hasAnswered = useRef(false);

  useEffect(() => {
    if (answer && hasAnswered.current) verdict.current?.focus();
  }, [answer]);

  function refuse(sentence: string): void {
    setProblem(sentence);
    setSaid(sentence);
    form.current?.querySelector<HTMLElement>("fieldset input, fieldset select, fieldset button")?.focus();
  }

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (isSending) return;
    const value = readAnswer(event.currentTarget);
    const lack = gapIn(props.question, value, words.gap);
    if (lack !== null) return refuse(lack);
    setSending(true);
    setProblem(null);
    try {
      const { endpoint, formToken, questionId, questionHash } = props;
      const result = await postAnswer<DailyAnswerView>(endpoint, formToken, {
        questionId,
        questionHash,
        value,
      });
      if (!result) {
        form.current?.submit();
        return;
      }
      hasAnswered.current = true;
      setAnswer(result);
      setSaid(result.correct ? words.right : words.wrong);
    } catch {
      refuse(words.offline);
    } finally {
      setSending(false);
    }
  }

  return (
    <section aria-labelledby={`${ID}-name`} className="stack-6">
      <h2 id={`${ID}-name`} className="text-sm font-semibold text-plum">
        {words.heading}
      </h2>
      {answer ? (
        <>
          <p
            lang="zh-CN"
            className={
              props.question.kind === "case" ? "leading-relaxed whitespace-pre-line" : "font-semibold"
            }
          >
            {props.question.stem}
          </p>
          <div className="stack-2">
            <p
              ref={verdict}
              tabIndex={-1}
              data-verdict
              className={`flex items-center gap-2.5 text-lg font-semibold focus:outline-none ${answer.correct ? "text-saved" : "text-orange"}`}
            >
              <StatusMark status={answer.correct ? "done" : "late"} />
              {answer.correct ? words.right : words.wrong}
            </p>
            <p className="text-quiet">{answer.correct ? words.again.right : words.again.wrong}</p>
          </div>
          <ToldAnswer
            question={props.question}
            chosen={answer.value}
            explanations={answer.explanations}
            words={words.told}
          />
          <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <a href="/daily" className="btn btn-primary">
              {words.next}
            </a>
            {props.lesson ? <a href={props.lesson.href}>{words.lesson}</a> : null}
          </p>
          <p className="text-sm">
            <a href={props.correctionHref} className="inline-flex min-h-6 items-center">
              {words.correction}
            </a>
          </p>
        </>
      ) : (
        <form ref={form} method="post" action={props.path} onSubmit={submit} className="stack-6">
          <input type="hidden" name="_token" value={props.formToken} />
          <input type="hidden" name="questionId" value={props.questionId} />
          <input type="hidden" name="questionHash" value={props.questionHash} />
          <AnswerFields
            id={ID}
            question={props.question}
            value={props.unfinished ?? []}
            words={words.answer}
            hint={words.hint || undefined}
            error={problem}
          />
          <button type="submit" className="btn btn-primary" aria-disabled={isSending || undefined}>
            {isSending ? words.sending : words.submit}
          </button>
        </form>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </section>
  );
}
