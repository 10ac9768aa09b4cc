/** The state of a check whose form came back: what was chosen before something was found open. */
export function unfinishedState(value: readonly string[]): string {
  return `~${[...new Set(value)].sort().join()}`;
}

/** The key of a check on the shelf. @param shown its state, or `=` and the choices */
export function checkKey(
  lessonId: string,
  questionId: string,
  questionHash: string,
  number: number,
  language: string,
  shown: string,
): string {
  return `check/${lessonId}/${questionId}/${questionHash}/${number}/${language}/${shown}`;
}

/** The key of a form exercise on the shelf. */
export function formKey(
  lessonId: string,
  formId: string,
  formHash: string,
  language: string,
  state: string,
): string {
  return `form/${lessonId}/${formId}/${formHash}/${language}/${state}`;
}

/** The place of a form exercise among the pieces of a page; −1 when the page has no such form. */
export function placeOfForm(keys: readonly string[], formId: string): number {
  return keys.findIndex((key) => {
    const parts = key.split("/");
    return parts[0] === "form" && parts[2] === formId;
  });
}

/**
 * The pieces of a page whose form came back with something left open: the same, with the complaint in the check's
 * place.
 * @param state as `unfinishedState` gives it
 * @returns the keys, and the number of the check in its lesson
 */
export function withMissing(
  keys: readonly string[],
  questionId: string,
  state: string,
): { keys: string[]; number: number } {
  let number = 0;
  const changed = keys.map((key) => {
    const parts = key.split("/");
    if (parts[0] !== "check" || parts[2] !== questionId) return key;
    number = Number(parts[4]);
    return [...parts.slice(0, -1), state].join("/");
  });
  return { keys: changed, number };
}
