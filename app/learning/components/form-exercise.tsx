import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Shape } from "#app/platform/i18n/language.ts";
import { StatusMark } from "#app/ui/signal.tsx";
import type { FieldFeedback, FormEntries, PublicForm } from "../form-check.ts";
import type { learningZh } from "../texts.zh.ts";

export type FormWords = Shape<typeof learningZh.form>;

/** The feedback on a field with its source named. */
export type FormFeedbackView = Omit<FieldFeedback, "cite"> & {
  source: { href: string | null; title: string };
};

export interface FormExerciseProps {
  anchor: string;
  lessonPath: string;
  endpoint: string;
  form: PublicForm;
  formToken: string;
  correctionHref: string;
  /** what was entered, when the form has been sent */
  entries: FormEntries;
  /** null before the form has been checked */
  feedback: FormFeedbackView[] | null;
  words: FormWords;
}

const TIME_LIMIT_MS = 15_000;
const ENTRY_LENGTH = 2000;

/**
 * A form of the manual to fill in for a made-up case. As a plain form it comes back as a page with the feedback; with
 * scripts the feedback appears under the fields. What was entered stays in the form and is stored nowhere.
 */
export default function FormExercise(props: FormExerciseProps) {
  const { anchor, form, words } = props;
  const [feedback, setFeedback] = useState(props.feedback);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const [hasAnswer, setHasAnswer] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (hasAnswer) summary.current?.focus();
    setHasAnswer(false);
  }, [hasAnswer]);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    setProblem(null);
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), TIME_LIMIT_MS);
    try {
      const response = await fetch(props.endpoint, {
        method: "POST",
        signal: limit.signal,
        headers: { "Content-Type": "application/json", "X-Shijing-Token": props.formToken },
        body: JSON.stringify({ formId: form.id, entries: entriesOf(event.currentTarget ?? element.current) }),
      });
      if (!response.ok) {
        element.current?.submit();
        return;
      }
      const { feedback: next } = (await response.json()) as { feedback: FormFeedbackView[] };
      setFeedback(next);
      setHasAnswer(true);
    } catch {
      setProblem(words.offline);
    } finally {
      clearTimeout(timer);
      setSending(false);
    }
  }

  const good = feedback?.filter(({ state }) => state === "good").length ?? 0;
  return (
    <section
      id={anchor}
      aria-labelledby={`${anchor}-title`}
      className="stack-6 mt-12 mb-14 max-w-measure border-t border-line pt-8"
    >
      <div className="stack-2">
        <p className="text-sm font-semibold text-plum">{words.kicker}</p>
        <h3 id={`${anchor}-title`} className="title-3">
          {form.title}
        </h3>
      </div>
      <FormStory form={form} words={words} />
      <form
        ref={element}
        method="post"
        action={`${props.lessonPath}#${anchor}`}
        onSubmit={submit}
        className="stack-8"
      >
        <input type="hidden" name="_token" value={props.formToken} />
        <input type="hidden" name="intent" value="form" />
        <input type="hidden" name="formId" value={form.id} />
        {feedback === null ? null : (
          <p
            ref={summary}
            tabIndex={-1}
            role="status"
            className={`text-lg font-semibold focus:outline-none ${good === form.fields.length ? "text-saved" : "text-ink"}`}
          >
            {words.sum.replace("{good}", String(good)).replace("{all}", String(form.fields.length))}
          </p>
        )}
        {form.fields.map((field) => (
          <div key={field.id} className="stack-3">
            <Entry
              id={`${anchor}-${field.id}`}
              field={field}
              given={props.entries[field.id] ?? []}
              isTold={feedback !== null}
            />
            {feedback === null ? null : (
              <Feedback
                id={`${anchor}-${field.id}-told`}
                field={field}
                told={feedback.find(({ id }) => id === field.id)}
                words={words}
              />
            )}
          </div>
        ))}
        {problem === null ? null : (
          <p role="alert" className="font-semibold text-red">
            {problem}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
          <button type="submit" className="btn btn-secondary" aria-disabled={isSending || undefined}>
            {isSending ? words.sending : feedback === null ? words.check : words.checkAgain}
          </button>
          <p className="text-sm text-quiet">{words.notStored}</p>
          <a href={props.correctionHref} className="text-sm">
            {words.correction}
          </a>
        </div>
      </form>
    </section>
  );
}

/** The made-up case of a form. */
export function FormStory({ form, words }: { form: PublicForm; words: FormWords }) {
  return (
    <div className="stack-3 rounded-lg bg-sunken px-5 py-4">
      {form.warning === null ? null : (
        <p lang="zh-CN" className="flex items-start gap-2.5 font-semibold">
          <span className="mt-2">
            <StatusMark status="late" />
          </span>
          {form.warning}
        </p>
      )}
      {form.story.map((paragraph) => (
        <p key={paragraph} lang="zh-CN">
          {paragraph}
        </p>
      ))}
      <p className="text-sm text-quiet">{words.fictional}</p>
    </div>
  );
}

function Entry({
  id,
  field,
  given,
  isTold,
}: {
  id: string;
  field: PublicForm["fields"][number];
  given: readonly string[];
  isTold: boolean;
}) {
  const name = `entry:${field.id}`;
  const described = [field.hint === null ? "" : `${id}-hint`, isTold ? `${id}-told` : ""]
    .filter(Boolean)
    .join(" ");
  const hint =
    field.hint === null ? null : (
      <p id={`${id}-hint`} lang="zh-CN" className="text-sm text-quiet">
        {field.hint}
      </p>
    );
  if (field.kind === "one" || field.kind === "many") {
    const type = field.kind === "one" ? "radio" : "checkbox";
    return (
      <fieldset className="field" aria-describedby={described || undefined}>
        <legend lang="zh-CN" className="field-label mb-1">
          {field.label}
        </legend>
        {hint}
        <div className="grid gap-2">
          {field.choices.map((choice) => (
            <label key={choice.id} htmlFor={`${id}-${choice.id}`} className="choice choice-row">
              <input
                id={`${id}-${choice.id}`}
                type={type}
                name={name}
                value={choice.id}
                defaultChecked={given.includes(choice.id)}
                className={`choice-input ${type === "radio" ? "choice-radio" : "choice-check"}`}
              />
              <span lang="zh-CN" className="min-w-0">
                {choice.text}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    );
  }
  const attributes = {
    id,
    name,
    defaultValue: given.join("\n"),
    maxLength: ENTRY_LENGTH,
    autoComplete: "off",
    "aria-describedby": described || undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id} lang="zh-CN" className="field-label">
        {field.label}
      </label>
      {hint}
      {field.kind === "line" ? (
        <input type="text" {...attributes} className="control" />
      ) : (
        <textarea {...attributes} rows={5} className="control control-area" />
      )}
    </div>
  );
}

const LOOKS = {
  good: { status: "done", text: "text-saved" },
  lacking: { status: "late", text: "text-orange" },
  empty: { status: "todo", text: "text-quiet" },
} as const;

function Feedback({
  id,
  field,
  told,
  words,
}: {
  id: string;
  field: PublicForm["fields"][number];
  told: FormFeedbackView | undefined;
  words: FormWords;
}) {
  if (!told) return null;
  const look = LOOKS[told.state];
  return (
    <div id={id} className="stack-2 border-l-4 border-line pl-4">
      <p className={`flex items-center gap-2 text-sm font-semibold ${look.text}`}>
        <StatusMark status={look.status} />
        {words.state[told.state]}
      </p>
      {told.notes.map((note) => (
        <p key={note} lang="zh-CN">
          {note}
        </p>
      ))}
      {told.choices.map((choice) => (
        <p key={choice.id} lang="zh-CN" className="text-sm">
          <span className={choice.correct ? "font-semibold text-saved" : "font-semibold text-quiet"}>
            {choice.correct ? words.right : words.other}
            {choice.isChosen ? ` · ${words.chosen}` : ""}
          </span>{" "}
          {field.choices.find((one) => one.id === choice.id)?.text}
          <span className="block text-quiet">{choice.feedback}</span>
        </p>
      ))}
      <p lang="zh-CN">
        <span className="text-sm font-semibold text-quiet">{words.model} </span>
        {told.model}
      </p>
      <p className="text-sm text-quiet">
        {words.source}{" "}
        {told.source.href === null ? (
          told.source.title
        ) : (
          <a href={told.source.href} lang="zh-CN">
            {told.source.title}
          </a>
        )}
      </p>
    </div>
  );
}

function entriesOf(form: HTMLFormElement | null): Record<string, string[]> {
  const entries: Record<string, string[]> = {};
  for (const [name, value] of form ? new FormData(form) : []) {
    if (!name.startsWith("entry:") || typeof value !== "string") continue;
    const id = name.slice("entry:".length);
    entries[id] = [...(entries[id] ?? []), value];
  }
  return entries;
}
