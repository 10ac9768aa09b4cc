import type { z } from "zod";
import type { App } from "#app/app.server.ts";
import { type RefusalView, refusalView } from "#app/platform/door.server.ts";
import { isRefusal, Refusal } from "#app/platform/errors.ts";
import { parseCommand } from "#app/platform/parse.ts";
import type { Endpoint, EndpointAnswer, EndpointCall } from "#app/server/endpoints.server.ts";
import { portraitSvg } from "#app/ui/portrait.server.ts";
import { parsePortraitFile } from "#app/ui/portrait.ts";
import { choiceSchema, hintSchema, rewindSchema } from "./play.schema.ts";
import { playStream } from "./play-store.server.ts";
import { type ChoiceAnswer, choiceAnswer } from "./play-view.server.ts";
import { choose, type PlayNow, playNow } from "./plays.server.ts";
import { portraitMood, portraitOf } from "./portraits.server.ts";
import { rewind, takeHint } from "./practice.server.ts";
import type { Scenario } from "./scenario.schema.ts";
import { saySchema } from "./speech/say.schema.ts";
import { sayFirst } from "./speech/speech.server.ts";

/** What the browser is told when a choice is refused because the talk has gone on: how it stands now. */
export interface OvertakenAnswer {
  refusal: RefusalView;
  play: ChoiceAnswer;
}

/** Refusals after which the browser needs the talk as it stands. */
const OVERTAKEN: readonly string[] = ["playMoved", "playEnded", "choiceNotOffered"];

/** A command on a running play, and how much of the talk its sender has on the screen (null: none is taken for granted). */
async function answerPlay<C extends { playId: string }>(
  { app, viewer, params, body, language }: EndpointCall,
  schema: z.ZodType<C>,
  run: (app: App, personId: string, command: C) => Promise<PlayNow>,
  known: (command: C) => number | null,
): Promise<EndpointAnswer> {
  if (!viewer) throw new Refusal("signInNeeded");
  const { playId = "" } = params;
  const sent = typeof body === "object" && body !== null ? body : {};
  const command = parseCommand(schema, { ...sent, playId });
  try {
    const now = await run(app, viewer.personId, command);
    return { json: choiceAnswer(app, now, known(command), language) };
  } catch (error) {
    if (!isRefusal(error) || !OVERTAKEN.includes(error.code)) throw error;
    const now = await playNow(app, viewer.personId, command.playId);
    const play = choiceAnswer(app, now, null, language);
    return { json: { refusal: refusalView(error), play } satisfies OvertakenAnswer, status: error.status };
  }
}

function drawn(
  scenario: Scenario,
  { person = "", mood = "" }: Record<string, string>,
  cacheControl: string,
): EndpointAnswer {
  const options = portraitMood(mood) === mood ? portraitOf(scenario, person, mood) : null;
  if (!options) throw new Refusal("notFound");
  return { body: portraitSvg(options), type: "image/svg+xml", headers: { "Cache-Control": cacheControl } };
}

/** The hot call of role-play, and the faces. */
export const roleplayEndpoints: readonly Endpoint[] = [
  {
    method: "POST",
    path: "/api/plays/:playId/choices",
    guard: "learn",
    handle: (call) => answerPlay(call, choiceSchema, choose, ({ after }) => after),
  },
  {
    method: "POST",
    path: "/api/plays/:playId/hints",
    guard: "learn",
    handle: (call) => answerPlay(call, hintSchema, takeHint, ({ after }) => after),
  },
  {
    method: "POST",
    path: "/api/plays/:playId/rewinds",
    guard: "learn",
    handle: (call) => answerPlay(call, rewindSchema, rewind, () => null),
  },
  {
    // What the published patterns find in a sentence; nothing of it is kept.
    method: "POST",
    path: "/api/plays/:playId/said",
    guard: "learn",
    handle: async ({ app, viewer, params, body, language }) => {
      if (!viewer) throw new Refusal("signInNeeded");
      const sent = typeof body === "object" && body !== null ? body : {};
      const command = parseCommand(saySchema, { ...sent, playId: params.playId ?? "" });
      return { json: await sayFirst(app, viewer.personId, command, language) };
    },
  },
  {
    // How the talk stands, for a device that was told that it has gone on.
    method: "GET",
    path: "/api/plays/:playId",
    guard: "learn",
    handle: async ({ app, viewer, params, language }) => {
      if (!viewer) throw new Refusal("signInNeeded");
      const now = await playNow(app, viewer.personId, params.playId ?? "");
      return { json: choiceAnswer(app, now, null, language) };
    },
  },
  {
    // Tells another device of the same person that the talk has gone on.
    method: "GET",
    path: "/api/plays/:playId/stream",
    guard: "learn",
    handle: async ({ app, viewer, params }) => {
      if (!viewer) throw new Refusal("signInNeeded");
      const { play } = await playNow(app, viewer.personId, params.playId ?? "");
      return { stream: playStream(play.id) };
    },
  },
  {
    // The faces of the design system's own pages, which belong to no scenario.
    method: "GET",
    path: "/portraits/:file",
    guard: "public",
    handle: async ({ params }) => {
      const options = parsePortraitFile(params.file ?? "");
      if (!options) throw new Refusal("notFound");
      return {
        body: portraitSvg(options),
        type: "image/svg+xml",
        headers: { "Cache-Control": "public, max-age=3600" },
      };
    },
  },
  {
    method: "GET",
    path: "/portraits/:scenarioId/:person/:mood",
    guard: "public",
    handle: async ({ app, params }) => {
      const { data } = app.catalogue.current().get("scenario", params.scenarioId ?? "");
      return drawn(data.scenario, params, "public, max-age=3600");
    },
  },
  {
    method: "GET",
    path: "/portraits/:scenarioId/:person/:mood/:hash",
    guard: "public",
    handle: async ({ app, params }) => {
      const { data } = await app.catalogue.version("scenario", params.scenarioId ?? "", params.hash ?? "");
      return drawn(data.scenario, params, "public, max-age=31536000, immutable");
    },
  },
];
