import { fill } from "#app/platform/i18n/language.ts";
import type { PublicOption, PublicQuestion } from "../answer.ts";
import type { AnswerWords } from "../answer-words.ts";

/** A question on paper: boxes to tick, lines to write on; no key. */
export function PaperQuestion({ question, words }: { question: PublicQuestion; words: AnswerWords }) {
  return (
    <>
      <p lang="zh-CN" className={question.kind === "case" ? "whitespace-pre-line" : "font-semibold"}>
        {question.stem}
      </p>
      {question.kind === "case" ? (
        <ol className="stack-4">
          {(question.parts ?? []).map((part, at) => (
            <li key={part.id}>
              <p lang="zh-CN" className="font-semibold">
                {fill(words.part, { n: at + 1 })} {part.stem}
              </p>
              <Boxes options={part.options} words={words} />
            </li>
          ))}
        </ol>
      ) : question.kind === "ordering" || question.kind === "matching" ? (
        <Lines question={question} />
      ) : (
        <Boxes options={question.options} words={words} />
      )}
    </>
  );
}

function Boxes({ options, words }: { options: readonly PublicOption[]; words: AnswerWords }) {
  const judge: Record<string, string> = words.judge;
  return (
    <ul>
      {options.map((option) => (
        <li key={option.id} className="flex items-start gap-3 py-1">
          <span aria-hidden="true" className="mt-2 block h-4 w-4 shrink-0 border border-line-strong" />
          {option.text === undefined ? (
            <span className="min-w-0">{judge[option.id]}</span>
          ) : (
            <span className="min-w-0" lang="zh-CN">
              {option.text}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Steps or rows with a line for the number of the place or of what belongs to them. */
function Lines({ question }: { question: PublicQuestion }) {
  return (
    <div lang="zh-CN" className="stack-3">
      <ul>
        {question.options.map((option) => (
          <li key={option.id} className="flex items-end gap-3 py-1">
            <span aria-hidden="true" className="block h-6 w-10 shrink-0 border-b border-line-strong" />
            <span className="min-w-0">{option.text}</span>
          </li>
        ))}
      </ul>
      {question.matches ? (
        <ol className="grid list-decimal gap-1 pl-6">
          {question.matches.map((match) => (
            <li key={match.id}>{match.text}</li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
