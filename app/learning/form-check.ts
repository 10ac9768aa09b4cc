import type { FormExercise } from "./form.schema.ts";

/*
 * Checking what somebody wrote into a form exercise. Nothing of it is stored. What a good entry has, and the model
 * entries, leave the server only with the feedback on an entry.
 */

type Field = FormExercise["fields"][number];

/** A form as it is shown before it is checked. */
export interface PublicForm {
  id: string;
  title: string;
  story: string[];
  warning: string | null;
  fields: {
    id: string;
    label: string;
    hint: string | null;
    kind: Field["kind"];
    choices: { id: string; text: string }[];
  }[];
}

/** What is said about one field. */
export interface FieldFeedback {
  id: string;
  /** good: everything asked for is there; empty: nothing was entered */
  state: "good" | "lacking" | "empty";
  /** what is missing or too much, sentence by sentence */
  notes: string[];
  /** of a field of choices: every choice with its reason */
  choices: { id: string; correct: boolean; isChosen: boolean; feedback: string }[];
  model: string;
  /** id of the source */
  cite: string;
}

/** What was entered, by field id: the text of a field of words, the ids of the choices made. */
export type FormEntries = Readonly<Record<string, readonly string[]>>;

/** The form without what a good entry has. */
export function publicForm(form: FormExercise, title: string): PublicForm {
  return {
    id: form.id,
    title,
    story: [...form.story],
    warning: form.warning ?? null,
    fields: form.fields.map(({ id, label, hint, kind, choices }) => ({
      id,
      label,
      hint: hint ?? null,
      kind,
      choices: (choices ?? []).map((choice) => ({ id: choice.id, text: choice.text })),
    })),
  };
}

/** Text for comparing: full-width forms and capitals do not matter, nor does white space. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
}

/**
 * The feedback on every field, in the order of the form. A field of words is good when every rule is met, a field of
 * choices when exactly the right ones were made; what is unknown in the entries is left aside.
 */
export function checkForm(form: FormExercise, entries: FormEntries): FieldFeedback[] {
  return form.fields.map((field) => {
    const given = (Object.hasOwn(entries, field.id) ? entries[field.id] : undefined) ?? [];
    const feedback = field.choices ? choicesFeedback(field, given) : wordsFeedback(field, given.join("\n"));
    return { id: field.id, ...feedback, model: field.model, cite: field.cite };
  });
}

function wordsFeedback(
  { rules = [] }: Field,
  text: string,
): Pick<FieldFeedback, "state" | "notes" | "choices"> {
  const entry = plain(text);
  if (entry === "") return { state: "empty", notes: [], choices: [] };
  const notes = rules
    .filter(({ hasOne, hasNone, minLength }) => {
      const isMet =
        (hasOne?.some((word) => entry.includes(plain(word))) ?? true) &&
        !(hasNone?.some((word) => entry.includes(plain(word))) ?? false) &&
        Array.from(entry).length >= (minLength ?? 0);
      return !isMet;
    })
    .map(({ feedback }) => feedback);
  return { state: notes.length === 0 ? "good" : "lacking", notes, choices: [] };
}

function choicesFeedback(
  { choices = [] }: Field,
  given: readonly string[],
): Pick<FieldFeedback, "state" | "notes" | "choices"> {
  const told = choices.map(({ id, correct, feedback }) => ({
    id,
    correct: correct === true,
    isChosen: given.includes(id),
    feedback,
  }));
  const isEmpty = told.every(({ isChosen }) => !isChosen);
  const isGood = told.every(({ correct, isChosen }) => correct === isChosen);
  return { state: isEmpty ? "empty" : isGood ? "good" : "lacking", notes: [], choices: told };
}
