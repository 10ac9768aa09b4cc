import { Refusal } from "#app/platform/errors.ts";
import type { Endpoint } from "#app/server/endpoints.server.ts";
import { parseAnswerCheck } from "./check.schema.ts";
import { answerCheck } from "./check.server.ts";
import { coursePdf } from "./course-pdf-queue.server.ts";
import { parseCheckForm } from "./form-command.schema.ts";
import { checkLessonForm } from "./form-exercise.server.ts";

/** The JSON door to `answerCheck`; the form door is the lesson's own page. */
const checkEndpoint: Endpoint = {
  method: "POST",
  path: "/api/lessons/:lessonId/checks",
  guard: "learn",
  handle: async ({ app, viewer, params, body }) => {
    if (!viewer) throw new Refusal("signInNeeded");
    if (typeof body !== "object" || body === null) throw new Refusal("badRequest");
    const { outcome, completed, answered, total } = await answerCheck(
      app,
      viewer.personId,
      parseAnswerCheck({ ...body, lessonId: params.lessonId }),
    );
    return {
      json: {
        verdict: outcome.correct ? "right" : "wrong",
        explanations: outcome.explanations,
        completed,
        answered,
        total,
      },
    };
  },
};

/** The JSON door to `checkLessonForm`; the form door is the lesson's own page. */
const formEndpoint: Endpoint = {
  method: "POST",
  path: "/api/lessons/:lessonId/forms",
  guard: "learn",
  handle: async ({ app, viewer, params, body, language }) => {
    if (!viewer) throw new Refusal("signInNeeded");
    if (typeof body !== "object" || body === null) throw new Refusal("badRequest");
    const command = parseCheckForm({ ...body, lessonId: params.lessonId });
    return { json: { feedback: checkLessonForm(app, viewer, language, command) } };
  },
};

/** The print edition of a course. */
const coursePdfEndpoint: Endpoint = {
  method: "GET",
  path: "/courses/:courseId/pdf",
  guard: "learn",
  handle: async ({ app, params }) => {
    const courseId = params.courseId ?? "";
    const body = await coursePdf(app, courseId);
    return {
      body,
      type: "application/pdf",
      headers: {
        "Content-Disposition": `attachment; filename="shijing-${courseId}.pdf"`,
        "Cache-Control": "private, no-cache",
      },
    };
  },
};

export const learningEndpoints: readonly Endpoint[] = [coursePdfEndpoint, checkEndpoint, formEndpoint];
