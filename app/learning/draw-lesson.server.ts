import { LANGUAGES } from "#app/platform/i18n/language.ts";
import type { Catalogue, Version } from "#app/publishing/catalogue.server.ts";
import { checkAnchor } from "./anchors.ts";
import { renderCheck, renderLesson, renderPrintedCheck } from "./render-lesson.server.tsx";
import { assemble } from "./rendered-shelf.ts";

/**
 * Draws a lesson as every reader may see it: in each language, for screen and paper, with its checks open and
 * answered. For the content check; it needs no database.
 * @param catalogue with the lesson, its questions and the sources
 * @returns the ids of the elements on the page of the lesson
 * @throws {Error} a part of it cannot be drawn
 */
export function drawLessonEverywhere(catalogue: Catalogue, lesson: Version<"lesson">): Set<string> {
  const anchors = new Set<string>();
  for (const language of LANGUAGES) {
    for (const isPrint of [false, true]) {
      const { parts } = renderLesson(catalogue, lesson, language, { isPrint });
      const keys = parts.flatMap((part) => ("key" in part ? [part.key] : []));
      if (isPrint) continue;
      for (const [, id = ""] of assemble(keys, "").matchAll(/\sid="([^"]+)"/g)) anchors.add(id);
    }
    for (const [at, { questionId }] of lesson.data.checks.entries()) {
      const question = catalogue.find("question", questionId);
      if (!question) continue;
      anchors.add(checkAnchor(questionId));
      renderCheck(lesson.id, question, at + 1, language, "open");
      for (const { id } of question.data.options)
        renderCheck(lesson.id, question, at + 1, language, { value: [id] });
      renderPrintedCheck(lesson.id, question, at + 1, language);
    }
  }
  return anchors;
}
