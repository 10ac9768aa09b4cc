/** The key of a check on the shelf. @param shown its state, or `=` and the chosen option ids */
export function checkKey(lessonId: string, questionHash: string, number: number, language: string, shown: string): string {
  return `check/${lessonId}/${questionHash}/${number}/${language}/${shown}`;
}

/** The key of the same check with the complaint that nothing was chosen, for a form that came back. */
export function missingKey(key: string): string {
  return key.replace(/\/[^/]*$/, "/missing");
}
