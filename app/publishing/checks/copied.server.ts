import type { FormExercise } from "#app/learning/form.schema.ts";
import type { SourceBook } from "../content.schema.ts";
import { type Finding, finding, type Place } from "../findings.ts";
import type { LessonFile, Material, ScenarioFile } from "../material.ts";
import { questionTexts } from "./bank.ts";
import { RUN_LENGTH, runsOf, type ShingleTable } from "./shingles.server.ts";
import { lettersOf, proseOf } from "./text.ts";

/** Finds runs of letters that a text shares with the source documents, where they are not quotes. */
export type CopyFinder = (place: Place, text: string) => Finding[];

/** @param book its quotes are words that may stand */
export function copyFinder(table: ShingleTable, book: SourceBook): CopyFinder {
  const quotes = book.items.flatMap(({ quote }) => (quote === undefined ? [] : [lettersOf(quote)]));
  return (place, text) => {
    const findings: Finding[] = [];
    let skip = 0;
    for (const run of runsOf(text)) {
      if (skip-- > 0 || !table.has(run) || quotes.some((quote) => quote.includes(run))) continue;
      findings.push(
        finding(place, "error", "copied", {
          zh: `有 ${RUN_LENGTH} 个字和源文件相同：${run}。请换成自己的话。`,
          en: `${RUN_LENGTH} characters are those of a source document: ${run}. Use your own words.`,
        }),
      );
      skip = RUN_LENGTH;
    }
    return findings;
  };
}

/** Sentences of a lesson that stand in a source document. */
export function copiedInLesson(find: CopyFinder, { file, source }: LessonFile): Finding[] {
  return proseOf(source).flatMap(({ line, text }) => find({ file, line }, text));
}

/** Sentences of questions that stand in a source document. */
export function copiedInQuestions(find: CopyFinder, questions: Material["questions"]): Finding[] {
  return questions.flatMap((placed) => questionTexts(placed.value).flatMap((text) => find(placed, text)));
}

/** Sentences of a form exercise; the names of its fields are those of the form. */
export function copiedInForms(find: CopyFinder, forms: Material["forms"]): Finding[] {
  const texts = ({ story, fields }: FormExercise): string[] => [
    ...story,
    ...fields.flatMap(({ model, choices = [], rules = [] }) => [
      model,
      ...[...choices, ...rules].map(({ feedback }) => feedback),
    ]),
  ];
  return forms.flatMap((placed) => texts(placed.value).flatMap((text) => find(placed, text)));
}

/** Sentences of a story that stand in a source document. */
export function copiedInStory(find: CopyFinder, { storyFile, ink }: ScenarioFile): Finding[] {
  return ink
    .split("\n")
    .flatMap((text, at) =>
      find({ file: storyFile, line: at + 1 }, text.replace(/# (?:id|cite|score|q):[^#]*/g, "")),
    );
}
