import { checkAnchor } from "#app/learning/anchors.ts";
import { placePieces } from "#app/learning/rendered-shelf.ts";
import { withMissing } from "#app/learning/shelf-keys.ts";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { ErrorSummary, Notice } from "#app/ui/index.ts";
import { refusalSentence } from "./refused.ts";

/** A lesson: its pieces lie rendered on the shelf; only what a refused form brings is drawn for the request. */
export function LessonPage({ body, refused }: { body: readonly string[]; refused?: RefusedForm }) {
  const request = useRequestView();
  const text = request.text.learning;
  const questionId = refused?.refusal.fields.value === undefined ? undefined : refused.values.questionId;
  const missing = questionId === undefined ? null : { questionId, ...withMissing(body, questionId) };
  return (
    <div className="max-w-wide">
      {refused ? (
        <div className="mb-8 max-w-measure">
          {missing ? (
            <ErrorSummary
              title={text.check.chooseFirst}
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
      {/*
       * Our own HTML: made by React from our components on this server (render-lesson.server.tsx), which escapes
       * every text and attribute of the content; the only thing put into it here is the form token, whose signs are
       * checked (rendered-shelf.ts). Nothing that a person has typed is part of it.
       */}
      <div
        // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
        dangerouslySetInnerHTML={{ __html: placePieces(missing?.keys ?? body, request.formToken) }}
      />
    </div>
  );
}
