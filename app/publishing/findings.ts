import type { Language } from "#app/platform/i18n/language.ts";

/** One thing wrong with a piece of content, at its place. */
export interface Finding {
  /** path relative to the project's folder */
  file: string;
  /** 1-based */
  line: number;
  severity: "error" | "warning";
  /** stable name of the rule */
  rule: string;
  /** a sentence for the author */
  message: string;
  /** the same in English; without it the rule's name in English stands before the sentence */
  messageEn?: string;
}

/** Where something stands. */
export interface Place {
  file: string;
  /** 1-based */
  line: number;
}

/** A sentence in both languages. */
export type Sentence = Record<Language, string>;

/** A finding with its sentence in both languages. */
export function finding(
  { file, line }: Place,
  severity: Finding["severity"],
  rule: string,
  { zh, en }: Sentence,
): Finding {
  return { file, line, severity, rule, message: zh, messageEn: en };
}

/** The 1-based line of a position in a text. */
export function lineOf(text: string, index: number): number {
  let line = 1;
  for (let i = 0; i < index && i < text.length; i++) if (text.charCodeAt(i) === 10) line++;
  return line;
}

/** The 1-based line of the first occurrence of a part; 1 when it does not occur. */
export function lineOfText(text: string, part: string): number {
  return lineOf(text, Math.max(0, text.indexOf(part)));
}

/** The English names of rules whose findings have only a Chinese sentence. */
const ENGLISH_RULES: Record<string, string> = {
  "front-matter": "the head of the lesson is not as it must be",
  "code-in-lesson": "a lesson has no import and no export",
  mdx: "the lesson does not compile",
  "allowed-elements": "an element that lessons may not use",
  "piece-props": "the properties of a piece are not as they must be",
};

/** The sentence of a finding in a language. */
export function messageOf({ message, messageEn, rule }: Finding, language: Language): string {
  if (language === "zh") return message;
  if (messageEn !== undefined) return messageEn;
  const name = ENGLISH_RULES[rule];
  return name === undefined ? message : `${name}: ${message}`;
}

/** `file:line severity message [rule]`, in Chinese */
export function formatFinding(found: Finding): string {
  return formatFindingIn(found, "zh");
}

/** `file:line severity message [rule]` in a language */
export function formatFindingIn(found: Finding, language: Language): string {
  return `${found.file}:${found.line} ${found.severity} ${messageOf(found, language)} [${found.rule}]`;
}

/** Content could not be published; nothing of it was stored and the last publication goes on serving. */
export class PublishError extends Error {
  override name = "PublishError";
  constructor(readonly findings: Finding[]) {
    super(findings.map(formatFinding).join("\n"));
  }
}
