import { isChoiceField } from "#app/assessment/answer-form.ts";
import { Island } from "#app/islands/island.tsx";
import { checkAnchor } from "#app/learning/anchors.ts";
import { placePieces } from "#app/learning/rendered-shelf.ts";
import { placeOfForm, unfinishedState, withMissing } from "#app/learning/shelf-keys.ts";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { ErrorSummary, Notice } from "#app/ui/index.ts";
import FormExercise, { type FormExerciseProps } from "./form-exercise.tsx";
import { refusalSentence } from "./refused.ts";

/** A lesson: its pieces lie rendered on the shelf; only what a refused form brings is drawn for the request. */
export function LessonPage({
  body,
  refused,
  checked,
}: {
  body: readonly string[];
  refused?: RefusedForm;
  checked?: CheckedForm;
}) {
  const request = useRequestView();
  const text = request.text.learning;
  const questionId = refused?.refusal.fields.value === undefined ? undefined : refused.values.questionId;
  const missing =
    questionId === undefined || !refused
      ? null
      : { questionId, ...withMissing(body, questionId, unfinishedState(choicesTyped(refused))) };
  const gaps: Record<string, string> = text.check.gap;
  return (
    <div className="max-w-wide" data-lesson>
      {refused ? (
        <div className="mb-8 max-w-measure">
          {missing ? (
            <ErrorSummary
              title={gaps[refused.refusal.fields.value ?? ""] ?? text.check.gap.unfinished}
              errors={[
                {
                  name: "value",
                  message: fill(text.lesson.goToCheck, { number: missing.number }),
                  id: `${checkAnchor(missing.questionId)}-options`,
                },
              ]}
            />
          ) : (
            <Notice tone="danger" live="alert" title={text.lesson.notSaved}>
              {refusalSentence(request.text.platform, refused)}
            </Notice>
          )}
        </div>
      ) : null}
      {checked ? (
        <WithForm body={body} checked={checked} formToken={request.formToken} />
      ) : (
        <Pieces keys={missing?.keys ?? body} formToken={request.formToken} />
      )}
    </div>
  );
}

/** What a form exercise shows after it was sent as a plain form. */
export type CheckedForm = Omit<FormExerciseProps, "formToken">;

/** The lesson with a form that came back in its place. */
function WithForm({
  body,
  checked,
  formToken,
}: {
  body: readonly string[];
  checked: CheckedForm;
  formToken: string;
}) {
  const place = placeOfForm(body, checked.form.id);
  const [before, after] = place < 0 ? [body, []] : [body.slice(0, place), body.slice(place + 1)];
  return (
    <>
      <Pieces keys={before} formToken={formToken} />
      <Island name="form-exercise" component={FormExercise} props={{ ...checked, formToken }} />
      {after.length === 0 ? null : <Pieces keys={after} formToken={formToken} />}
    </>
  );
}

function Pieces({ keys, formToken }: { keys: readonly string[]; formToken: string }) {
  return (
    <>
      {/*
       * Our own HTML: made by React from our components on this server (render-lesson.server.tsx), which escapes
       * every text and attribute of the content; the only thing put into it here is the form token, whose signs are
       * checked (rendered-shelf.ts). Nothing that a person has typed is part of it.
       */}
      <div
        // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
        dangerouslySetInnerHTML={{ __html: placePieces(keys, formToken) }}
      />
    </>
  );
}

/** The choices that came with a refused form. */
function choicesTyped({ values }: RefusedForm): string[] {
  return Object.entries(values).flatMap(([name, lines]) =>
    isChoiceField(name) ? lines.split("\n").filter(Boolean) : [],
  );
}
