import { isChoiceField } from "../answer-form.ts";

/*
 * The fields of an answer in the page. They hold the answer, with or without scripts: whatever else shows it reads
 * them and writes to them.
 */

/** Says to whatever shows the answer of a form that its fields have got another one. */
export const ANSWER_SHOWN = "shijing:answer-shown";

function fieldsOf(place: Element | null): (HTMLInputElement | HTMLSelectElement)[] {
  const all = place?.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select") ?? [];
  return Array.from(all).filter((field) => isChoiceField(field.name));
}

/** The choices made in a form, sorted. */
export function readAnswer(place: Element | null): string[] {
  return fieldsOf(place)
    .filter((field) => field.value !== "" && (field instanceof HTMLSelectElement || field.checked))
    .map((field) => field.value)
    .sort();
}

/** Puts choices into the fields of a form, in place of those that are there. */
export function writeAnswer(place: Element | null, value: readonly string[]): void {
  for (const field of fieldsOf(place)) {
    if (field instanceof HTMLInputElement) field.checked = value.includes(field.value);
    else field.value = value.find((choice) => hasOption(field, choice)) ?? "";
  }
}

function hasOption(field: HTMLSelectElement, choice: string): boolean {
  return Array.from(field.options).some((option) => option.value === choice);
}

/** Puts an answer that came from elsewhere into a form and tells what shows it. */
export function showAnswer(place: Element | null, value: readonly string[]): void {
  writeAnswer(place, value);
  place?.dispatchEvent(new Event(ANSWER_SHOWN));
}
