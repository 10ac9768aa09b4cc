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
}

/** The 1-based line of a position in a text. */
export function lineOf(text: string, index: number): number {
  let line = 1;
  for (let i = 0; i < index && i < text.length; i++) if (text.charCodeAt(i) === 10) line++;
  return line;
}

/** `file:line severity message [rule]` */
export function formatFinding(finding: Finding): string {
  return `${finding.file}:${finding.line} ${finding.severity} ${finding.message} [${finding.rule}]`;
}

/** Content could not be published; nothing of it was stored and the last publication goes on serving. */
export class PublishError extends Error {
  override name = "PublishError";
  constructor(readonly findings: Finding[]) {
    super(findings.map(formatFinding).join("\n"));
  }
}
