import { useRequestView } from "#app/request-view.tsx";
import { Disclosure, StatusTag } from "#app/ui/index.ts";
import type { ToldQuestion } from "../result-view.server.ts";
import { ToldAnswer } from "./told-answer.tsx";

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
              <StatusTag
                status={question.correct ? "done" : verdictOf(question) === "partly" ? "doing" : "failed"}
              >
                {words.result[verdictOf(question)]}
              </StatusTag>
              <span className="text-sm font-normal text-quiet">{words.kind[question.kind]}</span>
              <span lang="zh-CN" className="basis-full text-ink">
                {question.stem}
              </span>
            </span>
          }
        >
          <ToldAnswer
            question={question.question}
            chosen={question.chosen}
            explanations={question.explanations}
            words={words.told}
          />
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

function verdictOf({ correct, points, isAnswered }: ToldQuestion): "right" | "partly" | "wrong" | "blank" {
  if (correct) return "right";
  if (!isAnswered) return "blank";
  return points > 0 ? "partly" : "wrong";
}
