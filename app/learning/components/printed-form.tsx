import type { PublicForm } from "../form-check.ts";
import { FormStory, type FormWords } from "./form-exercise.tsx";

/** A form exercise on paper: the case, and lines and boxes to fill in. */
export function PrintedForm({ form, words }: { form: PublicForm; words: FormWords }) {
  return (
    <section className="stack-4 mt-8 mb-10 max-w-measure border-t border-line pt-6 print:max-w-none">
      <h3 className="font-semibold">
        <span className="text-sm text-plum">{words.kicker} · </span>
        {form.title}
      </h3>
      <FormStory form={form} words={words} />
      <ul className="stack-4" lang="zh-CN">
        {form.fields.map((field) => (
          <li key={field.id} className="break-inside-avoid">
            <p className="font-semibold">{field.label}</p>
            {field.hint === null ? null : <p className="text-sm text-quiet">{field.hint}</p>}
            {field.choices.map((choice) => (
              <p key={choice.id} className="flex items-start gap-3 py-1">
                <span aria-hidden="true" className="mt-2 block h-4 w-4 shrink-0 border border-line-strong" />
                <span className="min-w-0">{choice.text}</span>
              </p>
            ))}
            {field.choices.length > 0 ? null : (
              <span
                aria-hidden="true"
                className={`mt-2 block border-b border-line-strong ${field.kind === "line" ? "h-8" : "h-24"}`}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
