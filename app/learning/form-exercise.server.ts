import type { App } from "#app/app.server.ts";
import type { Viewer } from "#app/organisation/viewer.server.ts";
import { may } from "#app/platform/access.ts";
import { Refusal } from "#app/platform/errors.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { piecesOf } from "#app/publishing/block.schema.ts";
import type { Catalogue, Version } from "#app/publishing/catalogue.server.ts";
import { dictionaries } from "#app/texts.server.ts";
import { correctionHref, formAnchor, sourceHref } from "./anchors.ts";
import { referenceOf } from "./citation.ts";
import type { FormExerciseProps, FormFeedbackView } from "./components/form-exercise.tsx";
import { checkForm, type FormEntries, publicForm } from "./form-check.ts";
import type { CheckFormCommand } from "./form-command.schema.ts";

/**
 * What a form exercise shows, without its feedback.
 * @param formToken goes into the plain form and the calls of the page
 */
export function formExerciseProps(
  lessonId: string,
  form: Version<"form">,
  language: Language,
  formToken: string,
): FormExerciseProps {
  const { learning } = dictionaries[language];
  return {
    anchor: formAnchor(form.id),
    lessonPath: `/lessons/${encodeURIComponent(lessonId)}`,
    endpoint: `/api/lessons/${encodeURIComponent(lessonId)}/forms`,
    form: publicForm(form.data, language === "en" ? form.data.titleEn : form.data.title),
    formToken,
    correctionHref: correctionHref("lesson", lessonId),
    entries: {},
    feedback: null,
    words: learning.form,
  };
}

/**
 * Feedback on a form that somebody filled in. Nothing is stored.
 * @throws {Refusal} notFound: no such lesson, the lesson has no such form, or a draft and the viewer is no editor
 */
export function checkLessonForm(
  app: App,
  viewer: Viewer,
  language: Language,
  command: CheckFormCommand,
): FormFeedbackView[] {
  const catalogue = app.catalogue.current();
  return feedbackView(catalogue, findForm(catalogue, viewer, command), command.entries, language);
}

/** The same as everything that the exercise shows, for a page of its own. @throws {Refusal} as `checkLessonForm` */
export function checkedFormProps(
  app: App,
  viewer: Viewer,
  language: Language,
  command: CheckFormCommand,
): Omit<FormExerciseProps, "formToken"> {
  const catalogue = app.catalogue.current();
  const form = findForm(catalogue, viewer, command);
  const { formToken: _, ...props } = formExerciseProps(command.lessonId, form, language, "");
  return {
    ...props,
    entries: command.entries,
    feedback: feedbackView(catalogue, form, command.entries, language),
  };
}

function findForm(
  catalogue: Catalogue,
  viewer: Viewer,
  { lessonId, formId }: CheckFormCommand,
): Version<"form"> {
  const lesson = catalogue.get("lesson", lessonId);
  const isHidden = lesson.data.status === "draft" && !may(viewer.roles, "editContent");
  const isThere = piecesOf(lesson.data.blocks).some(
    ({ piece, props }) => piece === "FormExercise" && props.form === formId,
  );
  if (isHidden || !isThere) throw new Refusal("notFound");
  return catalogue.get("form", formId);
}

function feedbackView(
  catalogue: Catalogue,
  form: Version<"form">,
  entries: FormEntries,
  language: Language,
): FormFeedbackView[] {
  const { block, source } = dictionaries[language].learning;
  return checkForm(form.data, entries).map(({ cite, ...feedback }) => {
    const cited = catalogue.cite(cite);
    return {
      ...feedback,
      source: cited
        ? { href: sourceHref(cite), title: referenceOf(cited, source.documentsShort).title }
        : { href: null, title: block.sourceGone },
    };
  });
}
