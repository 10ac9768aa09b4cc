import { type ComponentType, type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { fill } from "#app/platform/i18n/language.ts";
import { cx } from "#app/ui/cx.ts";
import { FieldError, FieldHint } from "#app/ui/field.tsx";
import type { PublicOption, PublicQuestion } from "../answer.ts";
import { groupField } from "../answer-form.ts";
import type { AnswerWords } from "../answer-words.ts";
import type { AnswerDeskProps } from "./answer-desk.tsx";
import { MatrixField } from "./matrix-field.tsx";

export interface AnswerFieldsProps {
  /** makes the ids in the page; also the id of the whole */
  id: string;
  question: PublicQuestion;
  /** the choices that are made at first */
  value: readonly string[];
  words: AnswerWords;
  /** the kind of question in words, above the stem */
  kicker?: string;
  hint?: string;
  error?: string | null;
  /** exam: letters before the options, and a large stem */
  isExam?: boolean;
  isDisabled?: boolean;
  /** the fields hold another answer now */
  onChange?(): void;
}

/** The letter of an option by its place. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/**
 * The stem of a question and the fields of its answer, whatever its kind: plain fields that a form sends. With scripts
 * steps and cards can be moved on a desk, which writes to the same fields.
 */
export function AnswerFields(props: AnswerFieldsProps) {
  const { id, question, kicker, hint, error, isExam = false, isDisabled } = props;
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      disabled={isDisabled}
      aria-describedby={described || undefined}
      className={cx("field min-w-0 focus:outline-none", error && "field-wrong")}
    >
      <legend className="stack-2 mb-2 max-w-measure">
        {kicker === undefined ? null : <span className="block text-sm text-quiet">{kicker}</span>}
        <span
          className={cx(
            "block whitespace-pre-line",
            question.kind === "case" ? "leading-relaxed" : "font-semibold",
            isExam && question.kind !== "case" && "text-lg",
          )}
          lang="zh-CN"
        >
          {question.stem}
        </span>
      </legend>
      {hint ? <FieldHint id={`${id}-hint`}>{hint}</FieldHint> : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      <div className="pt-2">
        <Fields {...props} />
      </div>
    </fieldset>
  );
}

function Fields(props: AnswerFieldsProps) {
  const { id, question, value, words, isExam = false, onChange } = props;
  const common = { value, words, hasLetters: isExam, onChange };
  if (question.kind === "case") {
    return (
      <div className="stack-8">
        {(question.parts ?? []).map((part, at) => (
          <fieldset key={part.id} className="stack-2 min-w-0">
            <legend className="mb-2">
              <span className="block text-sm text-quiet">{fill(words.part, { n: at + 1 })}</span>
              <span className="block font-semibold" lang="zh-CN">
                {part.stem}
              </span>
            </legend>
            <Options
              {...common}
              id={`${id}-${part.id}`}
              name={groupField(part.id)}
              isMultiple={part.kind === "multiple"}
              options={part.options}
              choiceOf={(option) => `${part.id}${part.kind === "multiple" ? "+" : ":"}${option}`}
            />
          </fieldset>
        ))}
      </div>
    );
  }
  if (question.kind === "matching" && question.look === "matrix")
    return <MatrixField id={id} question={question} value={value} onChange={onChange} />;
  if (question.kind === "matching" || question.kind === "ordering") return <Sorting {...props} />;
  return (
    <Options
      {...common}
      id={id}
      name="value"
      isMultiple={question.kind === "multiple"}
      options={question.options}
      choiceOf={(option) => option}
    />
  );
}

/** A click leaves no focus behind: the arrow keys would change a radio button that nobody is looking at. */
function leave(event: MouseEvent<HTMLInputElement>): void {
  if (event.detail > 0) event.currentTarget.blur();
}

function Options({
  id,
  name,
  isMultiple,
  options,
  choiceOf,
  value,
  words,
  hasLetters,
  onChange,
}: {
  id: string;
  name: string;
  isMultiple: boolean;
  options: readonly PublicOption[];
  choiceOf(option: string): string;
  value: readonly string[];
  words: AnswerWords;
  hasLetters: boolean;
  onChange?(): void;
}) {
  const judge: Record<string, string> = words.judge;
  return (
    <div className="grid gap-2">
      {options.map((option, at) => (
        <label key={option.id} htmlFor={`${id}-${at + 1}`} className="choice choice-row">
          <input
            id={`${id}-${at + 1}`}
            type={isMultiple ? "checkbox" : "radio"}
            name={name}
            value={choiceOf(option.id)}
            defaultChecked={value.includes(choiceOf(option.id))}
            className={cx("choice-input", isMultiple ? "choice-check" : "choice-radio")}
            onChange={onChange}
            onClick={hasLetters ? leave : undefined}
          />
          {option.text === undefined ? (
            <span>{judge[option.id]}</span>
          ) : (
            <span className="flex min-w-0 gap-3">
              {hasLetters ? <span className="text-quiet">{letterOf(at)}</span> : null}
              <span className="min-w-0" lang="zh-CN">
                {option.text}
              </span>
            </span>
          )}
        </label>
      ))}
    </div>
  );
}

/** A list for each step or row; with scripts the desk takes their place on the page, and they go on holding the answer. */
function Sorting({ id, question, value, words, onChange }: AnswerFieldsProps) {
  const [Desk, setDesk] = useState<ComponentType<AnswerDeskProps> | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isHere = true;
    // Without the desk the lists stay, and work.
    import("./answer-desk.tsx").then(
      (module) => isHere && setDesk(() => module.default),
      () => {},
    );
    return () => {
      isHere = false;
    };
  }, []);
  const sides: readonly { id: string; text: string }[] =
    question.kind === "ordering"
      ? question.options.map((_, at) => ({
          id: String(at + 1),
          text: fill(words.desk?.place ?? "", { n: at + 1 }),
        }))
      : (question.matches ?? []);
  return (
    <div ref={place}>
      <div hidden={Desk !== null} className="grid gap-4">
        {question.options.map((row) => (
          <Side key={row.id} id={`${id}-${row.id}`} label={row.text}>
            <select
              id={`${id}-${row.id}`}
              name="value"
              defaultValue={value.find((choice) => choice.startsWith(`${row.id}:`)) ?? ""}
              className="control"
              onChange={onChange}
            >
              <option value="">{words.desk?.empty}</option>
              {sides.map((side) => (
                <option key={side.id} value={`${row.id}:${side.id}`}>
                  {side.text}
                </option>
              ))}
            </select>
          </Side>
        ))}
      </div>
      {Desk && words.desk ? (
        <Desk place={place} question={question} sides={sides} words={words.desk} onChange={onChange} />
      ) : null}
    </div>
  );
}

function Side({ id, label, children }: { id: string; label?: string; children: ReactNode }) {
  return (
    <div
      className="grid items-center gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,1fr)_minmax(0,16rem)]"
      lang="zh-CN"
    >
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}
