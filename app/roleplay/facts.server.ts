import type { App } from "#app/app.server.ts";
import { readPersonEvents } from "#app/platform/events.server.ts";

interface Ended {
  scenarioId: string;
  total: number;
  redLines: string[];
  logHash: string;
}

/** The plays a person has played to an ending, from the record. */
export async function playFacts(app: App, personId: string) {
  const events = await readPersonEvents<Ended>(app.db, personId, "play.ended");
  return events.map(({ at, data }) => ({
    scenarioId: data.scenarioId,
    at,
    score: data.total,
    redLine: data.redLines.length > 0,
    digest: data.logHash,
  }));
}

/** The play that a person has begun and not ended, or null. */
export async function runningPlay(
  app: App,
  personId: string,
): Promise<{ id: string; scenarioId: string } | null> {
  const [row] = await app.db.rows<{ id: string; scenarioId: string }>(
    `SELECT p.id AS id, p.scenario_id AS scenarioId FROM play p WHERE p.person_id = ?
     AND NOT EXISTS (SELECT 1 FROM event e WHERE e.stream = 'play:' || p.id AND e.kind = 'play.ended') ORDER BY p.started_at DESC LIMIT 1`,
    personId,
  );
  return row ?? null;
}
