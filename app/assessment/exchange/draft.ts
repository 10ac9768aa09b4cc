import type { Sentence } from "#app/publishing/findings.ts";
import type { MatchLook, Question, QuestionKind, QuestionPart } from "../question.schema.ts";

/*
 * What is read from a file of another program, before it is known whether it makes a question. A draft is close to a
 * Question; everything that the file did not say is absent, and every id may be.
 */

/** The limits of what is read; what exceeds one is refused whole. */
export const LIMITS = {
  /** of a file as it arrives */
  fileBytes: 5 * 1024 * 1024,
  /** of everything in an archive, unpacked */
  unpackedBytes: 32 * 1024 * 1024,
  /** of one file in an archive, unpacked */
  entryBytes: 16 * 1024 * 1024,
  /** files in an archive */
  entries: 3_000,
  /** how many times larger than its packed form a file in an archive may be, beyond the first megabyte */
  packingRatio: 200,
  /** elements and attributes of one XML document */
  xmlNodes: 350_000,
  xmlDepth: 64,
  /** rows of a table, its head included */
  rows: 5_000,
  columns: 100,
  /** characters of one cell or of one text of a question */
  textLength: 20_000,
  questions: 2_000,
  /** findings that are told one by one */
  findings: 500,
} as const;

/** Where in a file something stands; what a format cannot say is absent. */
export interface FilePlace {
  /** of a table, from 1, the head counted */
  row?: number;
  /** of a text, from 1 */
  line?: number;
  /** name or number of a question in the file */
  item?: string;
}

/**
 * How much a finding weighs. error: nothing of the file is taken. gap: an editor has to add or look at something; the
 * question becomes a draft. note: something was left out or changed on the way.
 */
export type Severity = "error" | "gap" | "note";

/** Something about a file that an editor has to know. */
export interface ExchangeFinding {
  severity: Severity;
  place: FilePlace;
  message: Sentence;
}

export interface DraftOption {
  id?: string;
  text?: string;
  correct?: true;
  position?: number;
  match?: string;
  explanation?: string;
}

export interface DraftPart {
  id: string;
  kind: QuestionPart["kind"];
  stem: string;
  options: DraftOption[];
}

/** A question as a file has it; words of closed lists stand as they were written. */
export interface Draft {
  place: FilePlace;
  id?: string;
  kind: QuestionKind;
  use?: string;
  stem: string;
  options: DraftOption[];
  matches?: { id: string; text: string }[];
  look?: MatchLook;
  parts?: DraftPart[];
  sources: string[];
  topic?: string;
  difficulty?: string;
  audience: string[];
  status?: string;
}

/** What a file gave. With `refused`, the file as a whole was not read and there are no drafts. */
export interface ReadResult {
  drafts: Draft[];
  findings: ExchangeFinding[];
  refused?: "unreadable" | "tooLarge";
}

/** The file as a whole is refused; readers turn it into a result. */
export class FileRefused extends Error {
  override name = "FileRefused";
  constructor(
    readonly reason: "unreadable" | "tooLarge",
    readonly sentence: Sentence,
    readonly place: FilePlace = {},
  ) {
    super(sentence.en);
  }
}

/** @throws {FileRefused} always */
export function unreadable(zh: string, en: string, place: FilePlace = {}): never {
  throw new FileRefused("unreadable", { zh, en }, place);
}

/** @throws {FileRefused} always */
export function tooLarge(zh: string, en: string, place: FilePlace = {}): never {
  throw new FileRefused("tooLarge", { zh, en }, place);
}

/** What a reader collects findings with. */
export type Report = (severity: Severity, place: FilePlace, zh: string, en: string) => void;

/**
 * Runs a reader: collects its findings, and turns a refusal of the file into a result without drafts.
 * @throws what is not a FileRefused
 */
export function reading(read: (report: Report) => Draft[]): ReadResult {
  const findings: ExchangeFinding[] = [];
  const report: Report = (severity, place, zh, en) =>
    void findings.push({ severity, place, message: { zh, en } });
  try {
    const drafts = read(report);
    if (drafts.length > LIMITS.questions)
      tooLarge(
        `一次最多导入 ${LIMITS.questions} 道题，这个文件里有 ${drafts.length} 道。请分成几个文件。`,
        `At most ${LIMITS.questions} questions are imported at once; this file has ${drafts.length}. Split it.`,
      );
    if (drafts.length === 0 && findings.length === 0)
      report("error", {}, "文件里没有找到试题。", "No question was found in the file.");
    return { drafts, findings };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return {
      drafts: [],
      findings: [{ severity: "error", place: error.place, message: error.sentence }],
      refused: error.reason,
    };
  }
}

/** A draft that says everything the question says. */
export function draftOf(question: Question, place: FilePlace = {}): Draft {
  const { difficulty, ...rest } = question;
  return { ...rest, difficulty: String(difficulty), place };
}
