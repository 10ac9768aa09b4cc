import { Refusal } from "#app/platform/errors.ts";
import type { Endpoint } from "#app/server/endpoints.server.ts";
import { parseAnswerCheck } from "./check.schema.ts";
import { answerCheck } from "./check.server.ts";

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

export const learningEndpoints: readonly Endpoint[] = [checkEndpoint];
