import { type RefObject, useEffect, useState } from "react";
import type { PublicQuestion } from "../answer.ts";
import type { DeskWords } from "../answer-words.ts";
import { ANSWER_SHOWN, readAnswer, writeAnswer } from "./answer-dom.ts";
import { ColourDesk } from "./desk-colours.tsx";
import { LinesDesk } from "./desk-lines.tsx";
import { OrderDesk } from "./desk-order.tsx";

export interface AnswerDeskProps {
  /** holds the fields of the answer */
  place: RefObject<HTMLElement>;
  question: PublicQuestion;
  /** where steps or rows can go */
  sides: readonly { id: string; text: string }[];
  words: DeskWords;
  onChange?(): void;
}

/** What each desk gets: the answer, and how to give another one with a sentence that is read out. */
export interface DeskProps extends Pick<AnswerDeskProps, "question" | "sides" | "words"> {
  value: readonly string[];
  give(value: readonly string[], said: string): void;
}

/**
 * The desk of an ordering question, of pairs and of colours. The fields of the form hold the answer: the desk reads
 * them, writes to them, and reads them again when an answer has come from elsewhere.
 */
export default function AnswerDesk({ place, question, sides, words, onChange }: AnswerDeskProps) {
  const [value, setValue] = useState<readonly string[]>(() => readAnswer(place.current));
  const [said, setSaid] = useState("");
  useEffect(() => {
    const form = place.current?.closest("form");
    const read = (): void => setValue(readAnswer(place.current));
    read();
    form?.addEventListener(ANSWER_SHOWN, read);
    return () => form?.removeEventListener(ANSWER_SHOWN, read);
  }, [place]);
  const desk: DeskProps = {
    question,
    sides,
    words,
    value,
    give: (next, sentence) => {
      writeAnswer(place.current, next);
      setValue(next);
      setSaid(sentence);
      onChange?.();
    },
  };
  return (
    <div className="stack-4">
      <p className="text-sm text-quiet">{words.how}</p>
      {question.kind === "ordering" ? (
        <OrderDesk {...desk} />
      ) : question.look === "colours" ? (
        <ColourDesk {...desk} />
      ) : (
        <LinesDesk {...desk} />
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
