/**
 * Something is wrong that one line explains to the person who runs the program: what, and what to do. It is
 * printed without a stack and ends the command with an exit code other than 0.
 */
export class PlainError extends Error {
  override name = "PlainError";
  /**
   * @param english the sentence in English
   * @param chinese the same in Chinese; it is printed first
   */
  constructor(english: string, chinese = "") {
    super(chinese ? `${chinese} / ${english}` : english);
  }
}
