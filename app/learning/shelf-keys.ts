/** The key of a check on the shelf. @param shown its state, or `=` and the chosen option ids */
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

/**
 * The pieces of a page whose form came back without a choice: the same, with the complaint in the check's place.
 * @returns the keys, and the number of the check in its lesson
 */
export function withMissing(keys: readonly string[], questionId: string): { keys: string[]; number: number } {
  let number = 0;
  const changed = keys.map((key) => {
    const parts = key.split("/");
    if (parts[0] !== "check" || parts[2] !== questionId) return key;
    number = Number(parts[4]);
    return [...parts.slice(0, -1), "missing"].join("/");
  });
  return { keys: changed, number };
}
