import { type MessageKey, ruleOf, type SentenceValues, sentence } from "./check/messages.ts";
import type { ParsedFile } from "./ink-source.ts";
import type { Severity } from "./tags.ts";

/** One fault the checker found; `line` and `column` are 1-based, columns in UTF-16 units. */
export interface Finding {
  file: string;
  line: number;
  column: number;
  severity: Severity;
  rule: string;
  /** The sentence in Chinese. */
  message: string;
  /** Name of the sentence in the table of messages, and what is put into it. */
  key: MessageKey;
  values: SentenceValues;
}

/** Ids a story may refer to; a list left out is not checked. */
export interface KnownIds {
  items?: ReadonlySet<string>;
  redLines?: ReadonlySet<string>;
  persons?: ReadonlySet<string>;
  points?: ReadonlySet<string>;
  endings?: ReadonlySet<string>;
}

export interface LintContext {
  files: readonly ParsedFile[];
  known: KnownIds;
}

/** A rule looks at the whole story and answers with findings; it never throws and never changes anything. */
export type LintRule = (context: LintContext) => Finding[];

/** Where a finding points. */
export interface At {
  file: string;
  line: number;
  column: number;
}

/** Builds a finding. @param key names the sentence; its rule is the part before the dot */
export function finding(at: At, severity: Severity, key: MessageKey, values: SentenceValues = {}): Finding {
  const { file, line } = at;
  const message = sentence(key, values, "zh");
  return { file, line, column: Math.max(1, at.column), severity, rule: ruleOf(key), message, key, values };
}
