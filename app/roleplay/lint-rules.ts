import { asciiNames, fullWidthControl, invisibleCharacters, strayComment } from "./lint-characters.ts";
import {
  choiceBrackets,
  choiceTags,
  duplicateIds,
  endingTag,
  lineTags,
  optionLength,
  pointOptions,
  tagOutside,
} from "./lint-choices.ts";
import { bannedLogic, refParameters } from "./lint-logic.ts";
import type { Finding, LintContext, LintRule } from "./lint-types.ts";

/** Rules about the characters of a line. */
const CHARACTER_RULES: readonly LintRule[] = [fullWidthControl, invisibleCharacters, strayComment];

/** Rules about what single lines state. */
const LINE_RULES: readonly LintRule[] = [
  asciiNames,
  tagOutside,
  choiceBrackets,
  choiceTags,
  duplicateIds,
  lineTags,
  bannedLogic,
  refParameters,
];

/** Rules about the story as a whole. */
const STORY_RULES: readonly LintRule[] = [pointOptions, optionLength, endingTag];

/**
 * All findings of all rules over a story's source, in no particular order. A line with a wrong character
 * is not judged further, and the whole is judged only when every line can be read: findings name causes,
 * not consequences.
 */
export function lint(context: LintContext): Finding[] {
  const run = (rules: readonly LintRule[]): Finding[] => rules.flatMap((rule) => rule(context));
  const characters = run(CHARACTER_RULES);
  const spoiled = new Set(characters.map((each) => `${each.file}:${each.line}`));
  const lines = run(LINE_RULES).filter((each) => !spoiled.has(`${each.file}:${each.line}`));
  const found = [...characters, ...lines];
  return found.some((each) => each.severity === "error") ? found : [...found, ...run(STORY_RULES)];
}
