/** Helpers for the tests of plays as they are stored. */
import type { App } from "#app/app.server.ts";
import { isRefusal } from "#app/platform/errors.ts";
import { playStream } from "./play-store.server.ts";
import { choose, type PlayNow } from "./plays.server.ts";

/** The scenario that every test here plays. */
export const SCENARIO = "taboo-01";

/** A way through {@link SCENARIO} that says the best at every step. */
export const BEST_PATH = ["t01-1c", "t01-2b", "t01-3d", "t01-4a", "t01-5b", "t01-6d"] as const;
/** A way that crosses the red line of the place she went to. */
export const RED_PATH = ["t01-1c", "t01-2b", "t01-3d", "t01-4a", "t01-5c"] as const;

/** The code of the refusal that a command met, or "done". Anything else thrown is thrown on. */
export async function refusalCode(command: Promise<unknown>): Promise<string> {
  try {
    await command;
    return "done";
  } catch (error) {
    if (isRefusal(error)) return error.code;
    throw error;
  }
}

/** Makes these choices one after the other. */
export async function playAlong(
  app: App,
  personId: string,
  playId: string,
  path: readonly string[],
): Promise<PlayNow> {
  let now: PlayNow | undefined;
  for (const [after, choiceId] of path.entries())
    now = await choose(app, personId, { playId, after, choiceId });
  if (!now) throw new Error("no choice was made");
  return now;
}

/** Everything stored of a play's stream, as it lies in the table, without its random ids. */
export async function storedEvents(app: App, playId: string) {
  return app.db.rows<{
    seq: number;
    kind: string;
    at: number;
    data: string;
    actorId: string;
    personId: string;
  }>(
    "SELECT seq, kind, at, data, actor_id AS actorId, person_id AS personId FROM event WHERE stream = ? ORDER BY seq",
    playStream(playId),
  );
}
