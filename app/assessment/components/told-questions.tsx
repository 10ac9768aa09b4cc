import { useRequestView } from "#app/request-view.tsx";
import { Disclosure, StatusTag } from "#app/ui/index.ts";
import type { ToldQuestion } from "../result-view.server.ts";
import { letterOf } from "./question-options.tsx";

/** Questions after the end; those answered wrongly stand open. */
export function ToldQuestions({ questions }: { questions: ToldQuestion[] }) {
  const words = useRequestView().text.assessment;
  return (
    <div>
      {questions.map((question) => (
        <Disclosure
          key={question.n}
          id={`q${question.n}`}
          open={!question.correct}
          summary={
            <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-3">
              <span className="text-ink tabular-nums">{question.n}.</span>
              <StatusTag status={question.correct ? "done" : "failed"}>
                {question.correct
                  ? words.result.right
                  : question.isAnswered
                    ? words.result.wrong
                    : words.result.blank}
              </StatusTag>
              <span className="text-sm font-normal text-quiet">{words.kind[question.kind]}</span>
              <span lang="zh-CN" className="basis-full text-ink">
                {question.stem}
              </span>
            </span>
          }
        >
          <ToldOptions question={question} />
          <p className="mt-4 flex flex-wrap gap-x-4 gap-y-1 text-sm">
            <span className="text-quiet">{words.result.sources}</span>
            {question.sources.map((source) => (
              <a key={source.id} href={`/sources/${source.id}`} lang="zh-CN">
                {source.title}
              </a>
            ))}
          </p>
        </Disclosure>
      ))}
    </div>
  );
}

function ToldOptions({ question }: { question: ToldQuestion }) {
  const words = useRequestView().text.assessment;
  const judge: Record<string, string> = words.judge;
  return (
    <ul className="stack-4">
      {question.options.map((option, index) => (
        <li
          key={option.id}
          className={option.isKey ? "border-l-4 border-saved pl-4" : "border-l-4 border-line pl-4"}
        >
          <p className="flex flex-wrap items-baseline gap-x-3">
            {option.text === null ? (
              <span>{judge[option.id]}</span>
            ) : (
              <span lang="zh-CN">
                <span className="text-quiet">{letterOf(index)} </span>
                {option.text}
              </span>
            )}
            {option.isKey ? <StatusTag status="done">{words.result.key}</StatusTag> : null}
            {option.isChosen ? (
              <StatusTag status={option.isKey ? "done" : "failed"}>{words.result.chosen}</StatusTag>
            ) : null}
          </p>
          <p className="text-sm text-quiet" lang="zh-CN">
            {option.explanation}
          </p>
        </li>
      ))}
    </ul>
  );
}
