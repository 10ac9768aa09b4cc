import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { CheckboxGroup, RadioGroup } from "#app/ui/choice-field.tsx";
import { CheckVerdict } from "./check-verdict.tsx";

/** The words of a check, in the reader's language. */
export interface CheckWords {
  heading: string;
  kind: string;
  hint: string;
  submit: string;
  sending: string;
  chooseFirst: string;
  right: string;
  wrong: string;
  correctOption: string;
  otherOption: string;
  chosen: string;
  retry: string;
  offline: string;
  correction: string;
  stale: string;
}

/** An answer that counts, with what is right and why. Never sent before somebody has answered. */
export interface CheckAnswerView {
  value: string[];
  correct: boolean;
  explanations: { id: string; correct: boolean; explanation: string }[];
}

export interface CheckQuestionProps {
  /** the id of the check in the page */
  anchor: string;
  lessonPath: string;
  endpoint: string;
  questionId: string;
  questionHash: string;
  isMultiple: boolean;
  stem: string;
  options: { id: string; text: string }[];
  formToken: string;
  correctionHref: string;
  /** the last answer; null while there is none */
  answer: CheckAnswerView | null;
  /** the form came back without a choice */
  isMissing: boolean;
  /** the question was changed after the last answer */
  isStale: boolean;
  words: CheckWords;
}

/** The name of the event that tells the rest of the page how many checks have an answer. */
export const PROGRESS_EVENT = "shijing:lesson-progress";

const TIME_LIMIT_MS = 15_000;

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
  const [problem, setProblem] = useState(props.isMissing ? words.chooseFirst : null);
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
    const target = focusOn === "verdict" ? "[data-verdict]" : "input:not([type=hidden])";
    section.current?.querySelector<HTMLElement>(target)?.focus();
    setFocusOn(null);
  }, [focusOn]);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (busy.current) return;
    const value = new FormData(event.currentTarget).getAll("value").map(String);
    if (value.length === 0) {
      setProblem(words.chooseFirst);
      setSaid(words.chooseFirst);
      setFocusOn("options");
      return;
    }
    busy.current = true;
    setSending(true);
    setProblem(null);
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), TIME_LIMIT_MS);
    try {
      const response = await fetch(props.endpoint, {
        method: "POST",
        signal: limit.signal,
        headers: { "Content-Type": "application/json", "X-Shijing-Token": props.formToken },
        body: JSON.stringify({ questionId: props.questionId, questionHash: props.questionHash, value }),
      });
      if (!response.ok) {
        form.current?.submit();
        return;
      }
      const result = (await response.json()) as JsonAnswer;
      const correct = result.verdict === "right";
      setAnswer({ value, correct, explanations: result.explanations });
      setSaid(correct ? words.right : words.wrong);
      setFocusOn("verdict");
      const { answered, total, completed } = result;
      window.dispatchEvent(
        new CustomEvent(PROGRESS_EVENT, { detail: { answered, total, completed, anchor } }),
      );
    } catch {
      setProblem(words.offline);
      setSaid(words.offline);
    } finally {
      clearTimeout(timer);
      busy.current = false;
      setSending(false);
    }
  }

  const legend = <span lang="zh-CN">{props.stem}</span>;
  const group = {
    name: "value",
    id: `${anchor}-options`,
    legend,
    hint: words.hint || undefined,
    error: problem,
    look: "rows" as const,
    options: props.options.map((option) => ({
      value: option.id,
      label: <span lang="zh-CN">{option.text}</span>,
    })),
  };
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
          <CheckVerdict answer={answer} stem={props.stem} options={props.options} words={words} />
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
          {props.isMultiple ? <CheckboxGroup {...group} /> : <RadioGroup {...group} />}
          <Button aria-disabled={isSending || undefined}>{isSending ? words.sending : words.submit}</Button>
        </form>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </section>
  );
}
