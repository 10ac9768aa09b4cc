import {
  asciiNames,
  fullWidthControl,
  invisibleCharacters,
  strayComment,
} from "./lint-characters.ts";
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
import type { LintRule } from "./lint-types.ts";

/** All rules over story source, in no order that matters; findings are sorted by place afterwards. */
export const LINT_RULES: readonly LintRule[] = [
  fullWidthControl,
  invisibleCharacters,
  strayComment,
  asciiNames,
  tagOutside,
  choiceBrackets,
  choiceTags,
  duplicateIds,
  pointOptions,
  optionLength,
  lineTags,
  endingTag,
  bannedLogic,
  refParameters,
];
