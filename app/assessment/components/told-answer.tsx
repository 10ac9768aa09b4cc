import type { ReactNode } from "react";
import { fill, type Shape } from "#app/platform/i18n/language.ts";
import { type SignalLevel, SignalShape, StatusMark } from "#app/ui/signal.tsx";
import type { Explanation, PublicOption, PublicQuestion } from "../answer.ts";
import type { assessmentZh } from "../texts.zh.ts";

export type ToldWords = Shape<typeof assessmentZh.told>;

export interface ToldAnswerProps {
  question: PublicQuestion;
  /** the choices that were made */
  chosen: readonly string[];
  explanations: readonly Explanation[];
  words: ToldWords;
}

/** What was right and why, for every option, row or part of a question. Only for an answer that counts. */
export function ToldAnswer(props: ToldAnswerProps) {
  const { question, words } = props;
  if (question.kind === "ordering" || question.kind === "matching") return <ToldRows {...props} />;
  if (question.kind !== "case")
    return <ToldOptions {...props} options={question.options} choiceOf={(id) => id} />;
  return (
    <div className="stack-6">
      {(question.parts ?? []).map((part, at) => {
        const choiceOf = (id: string) => `${part.id}${part.kind === "multiple" ? "+" : ":"}${id}`;
        return (
          <section key={part.id} className="stack-2">
            <p className="flex flex-wrap items-center gap-x-3 text-sm">
              <span className="text-quiet">{fill(words.part, { n: at + 1 })}</span>
              <PartMark {...props} choices={part.options.map(({ id }) => choiceOf(id))} />
            </p>
            <p lang="zh-CN" className="font-semibold">
              {part.stem}
            </p>
            <ToldOptions {...props} options={part.options} choiceOf={choiceOf} />
          </section>
        );
      })}
    </div>
  );
}

function PartMark({
  chosen,
  explanations,
  words,
  choices,
}: ToldAnswerProps & { choices: readonly string[] }) {
  const isRight = choices.every(
    (choice) => chosen.includes(choice) === explanations.some(({ id, correct }) => id === choice && correct),
  );
  return (
    <span
      className={`inline-flex items-center gap-1.5 font-semibold ${isRight ? "text-saved" : "text-orange"}`}
    >
      <StatusMark status={isRight ? "done" : "late"} />
      {isRight ? words.partRight : words.partWrong}
    </span>
  );
}

function ToldOptions({
  options,
  choiceOf,
  chosen,
  explanations,
  words,
}: ToldAnswerProps & { options: readonly PublicOption[]; choiceOf(option: string): string }) {
  const judge: Record<string, string> = words.judge;
  return (
    <ul className="border-t border-line">
      {options.map((option) => {
        const choice = choiceOf(option.id);
        const explained = explanations.find((one) => one.id === choice);
        const isChosen = chosen.includes(choice);
        const isKey = explained?.correct === true;
        return (
          <Told key={option.id} status={isKey ? "done" : isChosen ? "failed" : "neutral"}>
            <p>
              {option.text === undefined ? (
                <span className={isKey ? "font-semibold" : undefined}>{judge[option.id]}</span>
              ) : (
                <span lang="zh-CN" className={isKey ? "font-semibold" : undefined}>
                  {option.text}
                </span>
              )}
            </p>
            <p className="text-sm">
              <span className={isKey ? "font-semibold text-saved" : "text-quiet"}>
                {isKey ? words.key : words.other}
              </span>
              {isChosen ? (
                <span className={isKey ? "font-semibold text-saved" : "font-semibold text-red"}>
                  {" "}
                  · {words.chosen}
                </span>
              ) : null}
            </p>
            <p lang="zh-CN" className="mt-1 text-quiet">
              {explained?.explanation}
            </p>
          </Told>
        );
      })}
    </ul>
  );
}

/** Steps in their right order, rows in theirs, each with where it belongs and where it was put. */
function ToldRows({ question, chosen, explanations, words }: ToldAnswerProps) {
  const sideOf = (choice: string | undefined): string => choice?.split(":")[1] ?? "";
  const isOrdering = question.kind === "ordering";
  const rows = question.options.map((option) => ({
    option,
    explained: explanations.find(({ id }) => id.startsWith(`${option.id}:`)),
    given: chosen.find((choice) => choice.startsWith(`${option.id}:`)),
  }));
  if (isOrdering) rows.sort((a, b) => Number(sideOf(a.explained?.id)) - Number(sideOf(b.explained?.id)));
  const side = (choice: string) =>
    isOrdering ? (
      fill(words.place, { n: sideOf(choice) })
    ) : (
      <SideName question={question} id={sideOf(choice)} />
    );
  return (
    <ul className="border-t border-line">
      {rows.map(({ option, explained, given }) => {
        const isRight = given !== undefined && given === explained?.id;
        return (
          <Told key={option.id} status={isRight ? "done" : "failed"}>
            <p lang="zh-CN">{option.text}</p>
            <p className="flex flex-wrap gap-x-4 text-sm">
              {explained ? (
                <span className="font-semibold text-saved">
                  <Sentence sentence={words.right} side={side(explained.id)} />
                </span>
              ) : null}
              {isRight ? null : (
                <span className="font-semibold text-red">
                  {given === undefined ? words.blank : <Sentence sentence={words.given} side={side(given)} />}
                </span>
              )}
            </p>
            <p lang="zh-CN" className="mt-1 text-quiet">
              {explained?.explanation}
            </p>
          </Told>
        );
      })}
    </ul>
  );
}

/** A sentence with a gap that holds more than text. */
function Sentence({ sentence, side }: { sentence: string; side: ReactNode }) {
  const [before, after] = sentence.split("{side}");
  return (
    <>
      {before}
      {side}
      {after}
    </>
  );
}

const COLOURS: readonly string[] = ["red", "orange", "yellow", "green"] satisfies SignalLevel[];

function SideName({ question, id }: { question: PublicQuestion; id: string }) {
  const text = question.matches?.find((match) => match.id === id)?.text;
  if (question.look !== "colours" || !COLOURS.includes(id)) return <span lang="zh-CN">{text}</span>;
  return (
    <span lang="zh-CN" className="inline-flex items-center gap-1.5 align-middle text-ink">
      <SignalShape level={id as SignalLevel} size={16} />
      {text}
    </span>
  );
}

function Told({ status, children }: { status: "done" | "failed" | "neutral"; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3 border-b border-line py-4">
      <span className="flex h-[1.9rem] items-center">
        <StatusMark status={status} />
      </span>
      <div>{children}</div>
    </li>
  );
}
