/*
 * How an answer stands in a form. Choices are fields named `value`; groups of radio buttons that must not disturb
 * each other are named `value:a`, where `a` is the row or the part. An empty field is a choice not made yet.
 */

/** The name of the fields of one row or part. */
export function groupField(id: string): string {
  return `value:${id}`;
}

/** Whether a field of a form holds a choice. */
export function isChoiceField(name: string): boolean {
  return /^value(?::[a-l1-4])?$/.test(name);
}

/** The choices that a form brings, in the order of its fields; a file in such a field stays in the list. */
export function choicesIn(form: FormData): FormDataEntryValue[] {
  return [...form].flatMap(([name, value]) => (isChoiceField(name) && value !== "" ? [value] : []));
}
