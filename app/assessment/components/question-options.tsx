import type { MouseEvent } from "react";
import type { Shape } from "#app/platform/i18n/language.ts";
import { cx } from "#app/ui/cx.ts";
import type { PublicQuestion } from "../question.schema.ts";
import type { assessmentZh } from "../texts.zh.ts";

export interface QuestionOptionsProps {
  question: PublicQuestion;
  /** ids of the options that are chosen at first */
  value: readonly string[];
  isDisabled: boolean;
  onChange(): void;
  words: Pick<Shape<typeof assessmentZh.question>, "kind" | "judge">;
}

/** The letter of an option by its place. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/** The stem and the options of a question; the form holds the choice under the name `value`. */
export function QuestionOptions({ question, value, isDisabled, onChange, words }: QuestionOptionsProps) {
  const isMultiple = question.kind === "multiple";
  const judge: Record<string, string> = words.judge;
  /** A click leaves no focus behind: the arrow keys would change a radio button that nobody is looking at. */
  const leave = (event: MouseEvent<HTMLInputElement>): void => {
    if (event.detail > 0) event.currentTarget.blur();
  };
  return (
    <fieldset disabled={isDisabled}>
      <legend className="stack-2 mb-5">
        <span className="block text-sm text-quiet">{words.kind[question.kind]}</span>
        <span className="block text-lg font-semibold" lang="zh-CN">
          {question.stem}
        </span>
      </legend>
      <div className="grid gap-2">
        {question.options.map((option, index) => (
          <label key={option.id} htmlFor={`choice-${option.id}`} className="choice choice-row">
            <input
              id={`choice-${option.id}`}
              type={isMultiple ? "checkbox" : "radio"}
              name="value"
              value={option.id}
              defaultChecked={value.includes(option.id)}
              className={cx("choice-input", isMultiple ? "choice-check" : "choice-radio")}
              onChange={onChange}
              onClick={leave}
            />
            {option.text === undefined ? (
              <span>{judge[option.id]}</span>
            ) : (
              <span className="flex min-w-0 gap-3">
                <span className="text-quiet">{letterOf(index)}</span>
                <span className="min-w-0" lang="zh-CN">
                  {option.text}
                </span>
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
