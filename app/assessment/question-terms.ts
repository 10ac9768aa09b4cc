/*
 * The words by which questions are sorted. They stand apart from the schema, so that a page can offer them without
 * carrying a schema library.
 */

export const QUESTION_KINDS = ["single", "multiple", "judge", "ordering", "matching", "case"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What a question is about: the eight words of the manual, and the parts around them. */
export const TOPICS = [
  "overview",
  "duty",
  "look",
  "listen",
  "ask",
  "help",
  "report",
  "think",
  "speak",
  "record",
  "law",
  "taboo",
  "qa",
  "form",
  "warning-letter",
  "protection-order",
  "evidence",
  "reporting",
  "minors",
  "divorce",
  "liability",
  "principle",
  "health",
  "justice",
  "social",
  "coordination",
  "implementation",
  "resource",
  "colour",
  "mechanism",
  "linkage",
  "assessment",
  "police",
] as const;
export type Topic = (typeof TOPICS)[number];

export const DIFFICULTIES = [1, 2, 3] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];
