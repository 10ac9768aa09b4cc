import { StatusMark } from "#app/ui/signal.tsx";
import type { CheckAnswerView, CheckWords } from "./check-question.tsx";

/** What an answer was worth, and why: every option with its explanation. */
export function CheckVerdict({
  answer,
  stem,
  options,
  words,
}: {
  answer: CheckAnswerView;
  stem: string;
  options: readonly { id: string; text: string }[];
  words: CheckWords;
}) {
  return (
    <>
      <p lang="zh-CN" className="font-semibold">
        {stem}
      </p>
      <p
        data-verdict
        tabIndex={-1}
        className={`flex items-center gap-2.5 text-lg font-semibold focus:outline-none ${answer.correct ? "text-saved" : "text-orange"}`}
      >
        <StatusMark status={answer.correct ? "done" : "late"} />
        {answer.correct ? words.right : words.wrong}
      </p>
      <ul className="border-t border-line">
        {options.map((option) => {
          const explained = answer.explanations.find((one) => one.id === option.id);
          const isChosen = answer.value.includes(option.id);
          const isCorrect = explained?.correct === true;
          return (
            <li
              key={option.id}
              className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3 border-b border-line py-4"
            >
              <span className="flex h-[1.9rem] items-center">
                <StatusMark status={isCorrect ? "done" : isChosen ? "failed" : "neutral"} />
              </span>
              <div>
                <p>
                  <span lang="zh-CN" className={isCorrect ? "font-semibold" : undefined}>
                    {option.text}
                  </span>
                </p>
                <p className="text-sm">
                  <span className={isCorrect ? "font-semibold text-saved" : "text-quiet"}>
                    {isCorrect ? words.correctOption : words.otherOption}
                  </span>
                  {isChosen ? (
                    <span className={isCorrect ? "font-semibold text-saved" : "font-semibold text-red"}>
                      {" "}
                      · {words.chosen}
                    </span>
                  ) : null}
                </p>
                <p lang="zh-CN" className="mt-1 text-quiet">
                  {explained?.explanation}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
