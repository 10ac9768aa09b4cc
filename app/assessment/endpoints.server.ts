import { Refusal } from "#app/platform/errors.ts";
import type { Endpoint } from "#app/server/endpoints.server.ts";
import { parseSaveAnswer } from "./attempt.schema.ts";
import { attemptState } from "./attempt-views.server.ts";
import { saveAnswer } from "./attempts.server.ts";
import { parseAnswerDaily } from "./daily.schema.ts";
import { answerDaily } from "./daily.server.ts";

/** The calls of an open exam page, for the person's own attempt only, and of the daily practice. */
export const assessmentEndpoints: readonly Endpoint[] = [
  {
    method: "POST",
    path: "/api/daily/answers",
    guard: "learn",
    handle: async ({ app, viewer, body }) => {
      if (!viewer) throw new Refusal("signInNeeded");
      const { value, correct, explanations } = await answerDaily(
        app,
        viewer.personId,
        parseAnswerDaily(body),
      );
      return { json: { value, correct, explanations } };
    },
  },
  {
    method: "POST",
    path: "/api/attempts/:attemptId/answers",
    guard: "learn",
    handle: async ({ app, viewer, params, body }) => {
      if (!viewer) throw new Refusal("signInNeeded");
      if (typeof body !== "object" || body === null || Array.isArray(body)) throw new Refusal("badRequest");
      const command = parseSaveAnswer({ ...body, attemptId: params.attemptId });
      return { json: await saveAnswer(app, viewer.personId, command) };
    },
  },
  {
    method: "GET",
    path: "/api/attempts/:attemptId/answers",
    guard: "learn",
    handle: async ({ app, viewer, params }) => {
      if (!viewer) throw new Refusal("signInNeeded");
      return { json: await attemptState(app, viewer.personId, params.attemptId ?? "") };
    },
  },
];
