import type { PublicQuestion } from "#app/assessment/answer.ts";
import { ToldAnswer } from "#app/assessment/components/told-answer.tsx";
import { StatusMark } from "#app/ui/signal.tsx";
import type { CheckAnswerView, CheckWords } from "./check-question.tsx";

/** What an answer was worth, and why: every option, row or part with its explanation. */
export function CheckVerdict({
  answer,
  question,
  words,
}: {
  answer: CheckAnswerView;
  question: PublicQuestion;
  words: CheckWords;
}) {
  return (
    <>
      <p
        lang="zh-CN"
        className={question.kind === "case" ? "leading-relaxed whitespace-pre-line" : "font-semibold"}
      >
        {question.stem}
      </p>
      <p
        data-verdict
        tabIndex={-1}
        className={`flex items-center gap-2.5 text-lg font-semibold focus:outline-none ${answer.correct ? "text-saved" : "text-orange"}`}
      >
        <StatusMark status={answer.correct ? "done" : "late"} />
        {answer.correct ? words.right : words.wrong}
      </p>
      <ToldAnswer
        question={question}
        chosen={answer.value}
        explanations={answer.explanations}
        words={words.told}
      />
    </>
  );
}
