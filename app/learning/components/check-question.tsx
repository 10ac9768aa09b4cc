import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Explanation, PublicQuestion } from "#app/assessment/answer.ts";
import type { AnswerWords } from "#app/assessment/answer-words.ts";
import { readAnswer } from "#app/assessment/components/answer-dom.ts";
import { AnswerFields } from "#app/assessment/components/answer-fields.tsx";
import { type GapWords, gapIn, postAnswer } from "#app/assessment/components/practice-answer.ts";
import type { ToldWords } from "#app/assessment/components/told-answer.tsx";
import { CheckVerdict } from "./check-verdict.tsx";
import { tellProgress } from "./lesson-news.ts";

/** The words of a check, in the reader's language. */
export interface CheckWords {
  heading: string;
  kind: string;
  hint: string;
  submit: string;
  sending: string;
  gap: GapWords;
  right: string;
  wrong: string;
  retry: string;
  offline: string;
  correction: string;
  stale: string;
  answer: AnswerWords;
  told: ToldWords;
}

/** An answer that counts, with what is right and why. Never sent before somebody has answered. */
export interface CheckAnswerView {
  value: string[];
  correct: boolean;
  explanations: Explanation[];
}

export interface CheckQuestionProps {
  /** the id of the check in the page */
  anchor: string;
  lessonPath: string;
  endpoint: string;
  questionId: string;
  questionHash: string;
  question: PublicQuestion;
  formToken: string;
  correctionHref: string;
  /** the last answer; null while there is none */
  answer: CheckAnswerView | null;
  /** the form came back because something was left open: what was chosen */
  unfinished: readonly string[] | null;
  /** the question was changed after the last answer */
  isStale: boolean;
  words: CheckWords;
}

interface JsonAnswer {
  verdict: "right" | "wrong";
  explanations: CheckAnswerView["explanations"];
  completed: boolean;
  answered: number;
  total: number;
}

/**
 * A check within a lesson. As it comes from the server it is a plain form whose answer is a new page; with scripts
 * the verdict appears in its place. What the server refuses is sent again as a plain form, so that the page says why.
 */
export default function CheckQuestion(props: CheckQuestionProps) {
  const { words, anchor } = props;
  const [answer, setAnswer] = useState(props.answer);
  const [problem, setProblem] = useState(
    props.unfinished === null ? null : gapIn(props.question, props.unfinished, words.gap),
  );
  const [isSending, setSending] = useState(false);
  /** what is read out; nothing before something has happened */
  const [said, setSaid] = useState("");
  /** where the focus goes after the next drawing: what had it is gone */
  const [focusOn, setFocusOn] = useState<"verdict" | "options" | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const section = useRef<HTMLElement>(null);
  const busy = useRef(false);

  useEffect(() => {
    if (focusOn === null) return;
    const target =
      focusOn === "verdict" ? "[data-verdict]" : "fieldset input, fieldset select, fieldset button";
    section.current?.querySelector<HTMLElement>(target)?.focus();
    setFocusOn(null);
  }, [focusOn]);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (busy.current) return;
    const value = readAnswer(event.currentTarget);
    const lack = gapIn(props.question, value, words.gap);
    if (lack !== null) {
      setProblem(lack);
      setSaid(lack);
      setFocusOn("options");
      return;
    }
    busy.current = true;
    setSending(true);
    setProblem(null);
    try {
      const { endpoint, formToken, questionId, questionHash } = props;
      const result = await postAnswer<JsonAnswer>(endpoint, formToken, { questionId, questionHash, value });
      if (!result) {
        form.current?.submit();
        return;
      }
      const correct = result.verdict === "right";
      setAnswer({ value, correct, explanations: result.explanations });
      setSaid(correct ? words.right : words.wrong);
      setFocusOn("verdict");
      const { answered, total, completed } = result;
      tellProgress({ answered, total, completed, anchor });
    } catch {
      setProblem(words.offline);
      setSaid(words.offline);
    } finally {
      busy.current = false;
      setSending(false);
    }
  }

  return (
    <section
      ref={section}
      id={anchor}
      aria-labelledby={`${anchor}-name`}
      className="stack-4 mt-12 mb-14 max-w-measure border-t border-line pt-8"
    >
      <h3 id={`${anchor}-name`} className="text-sm font-semibold text-plum">
        {words.heading} · {words.kind}
      </h3>
      {answer ? (
        <>
          <CheckVerdict answer={answer} question={props.question} words={words} />
          <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <a
              href={`${props.lessonPath}?retry=${encodeURIComponent(props.questionId)}#${anchor}`}
              className="btn btn-secondary"
              onClick={(event) => {
                event.preventDefault();
                setSaid("");
                setAnswer(null);
                setFocusOn("options");
              }}
            >
              {words.retry}
            </a>
            <a href={props.correctionHref} className="text-sm">
              {words.correction}
            </a>
          </p>
        </>
      ) : (
        <form ref={form} method="post" action={props.lessonPath} onSubmit={submit} className="stack-6">
          <input type="hidden" name="_token" value={props.formToken} />
          <input type="hidden" name="intent" value="check" />
          <input type="hidden" name="questionId" value={props.questionId} />
          <input type="hidden" name="questionHash" value={props.questionHash} />
          {props.isStale ? <p className="text-sm text-quiet">{words.stale}</p> : null}
          <AnswerFields
            id={`${anchor}-options`}
            question={props.question}
            value={props.unfinished ?? []}
            words={words.answer}
            hint={words.hint || undefined}
            error={problem}
          />
          <button type="submit" className="btn btn-secondary" aria-disabled={isSending || undefined}>
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
