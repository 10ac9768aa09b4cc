import type { BookmarkView } from "./bookmarks.server.ts";
import type { InquiryView } from "./inquiries.server.ts";
import type { AboutView, NoteView } from "./notes.server.ts";

/** Everything somebody has written or marked, for taking away. */
export interface OwnExport {
  notes: readonly NoteView[];
  bookmarks: readonly BookmarkView[];
  questions: readonly InquiryView[];
}

/** The words of a file in Markdown. */
export interface ExportWords {
  title: string;
  /** with `{time}` filled in */
  madeAt: string;
  notes: string;
  bookmarks: string;
  questions: string;
  answerBy: string;
  nothing: string;
  gone: string;
}

/** Signs that Markdown would take for its own at any place, or at the beginning of a line. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&]/g, "\\$&")
    .replace(/^(\s*)([-+=])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
}

const quoted = (text: string): string =>
  plain(text)
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");

/**
 * What somebody wrote, as a Markdown file. What was written is text in it and never becomes a heading or a link.
 * @param origin of this site, for links
 * @param timeOf writes an instant (epoch ms) in the reader's language
 */
export function exportMarkdown(
  own: OwnExport,
  words: ExportWords,
  origin: string,
  timeOf: (at: number) => string,
): string {
  const name = ({ title, href, id }: AboutView): string =>
    title !== null && href !== null
      ? `[${plain(title)}](${origin}${href})`
      : `${plain(title ?? id)} (${words.gone})`;
  const section = (title: string, parts: readonly string[]): string[] => [
    `## ${plain(title)}`,
    ...(parts.length > 0 ? parts : [words.nothing]),
  ];
  return `${[
    `# ${plain(words.title)}`,
    words.madeAt,
    ...section(
      words.notes,
      own.notes.map((note) => `### ${name(note.about)}\n\n${timeOf(note.changedAt)}\n\n${quoted(note.text)}`),
    ),
    ...section(words.bookmarks, [
      own.bookmarks.map((mark) => `- ${name(mark.about)} · ${timeOf(mark.at)}`).join("\n") || words.nothing,
    ]),
    ...section(
      words.questions,
      own.questions.map((question) =>
        [
          `### ${name(question.about)}`,
          timeOf(question.at),
          quoted(question.text),
          ...question.answers.flatMap((answer) => [
            `${words.answerBy.replace("{name}", () => plain(answer.by ?? "—"))} · ${timeOf(answer.at)}`,
            quoted(answer.text),
          ]),
        ].join("\n\n"),
      ),
    ),
  ].join("\n\n")}\n`;
}

/** The same as JSON; instants in ISO 8601, UTC. */
export function exportJson(own: OwnExport, madeAt: number): string {
  const iso = (at: number): string => new Date(at).toISOString();
  const about = ({ kind, id, title }: AboutView) => ({ kind, id, title });
  return `${JSON.stringify(
    {
      madeAt: iso(madeAt),
      notes: own.notes.map((note) => ({
        about: about(note.about),
        text: note.text,
        at: iso(note.at),
        changedAt: iso(note.changedAt),
      })),
      bookmarks: own.bookmarks.map((mark) => ({ about: about(mark.about), at: iso(mark.at) })),
      questions: own.questions.map((question) => ({
        about: about(question.about),
        text: question.text,
        at: iso(question.at),
        answers: question.answers.map(({ text, at, by }) => ({ text, at: iso(at), by })),
      })),
    },
    null,
    2,
  )}\n`;
}
