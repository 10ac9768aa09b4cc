/** Generated plays for tests and the load: many people on many ways, stored as plays are. */
import type { App } from "#app/app.server.ts";
import { newId } from "#app/platform/ids.ts";
import { person, play as playTable } from "#db/schema/index.ts";
import type { PlayMode } from "./play.machine.ts";
import type { GradedChoice } from "./play.types.ts";
import { type PlayDraft, shownOrder } from "./play-log.server.ts";
import { advance, NOTHING_YET, storyOf, writeEvent } from "./play-store.server.ts";
import { resultOfScore, scoreOf } from "./plays.server.ts";

const WEIGHTS = { best: 6, ok: 3, weak: 2, taboo: 1 } as const;

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What to generate. */
export interface GeneratedPlays {
  scenarioId: string;
  unitId: string;
  people: number;
  /** plays of each person, one after the other; people take better words each time */
  playsEach: number;
  seed: number;
  mode?: PlayMode;
}

/**
 * Stores people with plays that were played to an ending, event by event as the commands store them.
 * @returns ids of the people
 */
export async function generatePlays(app: App, wanted: GeneratedPlays): Promise<string[]> {
  const random = seeded(wanted.seed);
  const { hash, data } = app.catalogue.current().get("scenario", wanted.scenarioId);
  const pinned = await storyOf(app, { scenarioId: wanted.scenarioId, scenarioHash: hash });
  const mode = wanted.mode ?? "certification";
  const ids: string[] = [];
  for (let nth = 0; nth < wanted.people; nth += 1) {
    const personId = newId();
    ids.push(personId);
    const userName = `g${wanted.seed}.${nth}.${personId.slice(-6)}`;
    const at = app.clock.now() - 86_400_000;
    await app.db.writeBatch([
      app.db.orm
        .insert(person)
        .values({ id: personId, userName, displayName: `学员${nth}`, unitId: wanted.unitId, createdAt: at }),
    ]);
    for (let number = 1; number <= wanted.playsEach; number += 1) {
      const row = {
        id: newId(),
        personId,
        scenarioId: wanted.scenarioId,
        scenarioHash: hash,
        mode,
        number,
        startedAt: at + number * 3_600_000,
      };
      let now = row.startedAt;
      const started: PlayDraft = {
        kind: "started",
        at: now,
        scenarioId: wanted.scenarioId,
        scenarioHash: hash,
        contentHash: data.storyHash,
        mode,
      };
      let step = advance(NOTHING_YET, row.id, started);
      const writes = [app.db.orm.insert(playTable).values(row), writeEvent(personId, step.event)];
      const path: string[] = [];
      for (let turn = pinned.runtime.turnAt(path); ; turn = pinned.runtime.turnAt(path)) {
        now += 20_000 + Math.round(random() * 60_000);
        if (turn.ending) {
          const ended: PlayDraft = {
            kind: "ended",
            at: now,
            endingId: turn.ending.id,
            textHash: turn.textHash,
          };
          step = advance(step.progress, row.id, ended);
          const score = resultOfScore(scoreOf(pinned, path));
          const result = {
            scenarioId: row.scenarioId,
            endingId: turn.ending.id,
            ...score,
            logHash: step.event.hash,
          };
          writes.push(writeEvent(personId, step.event, { result }));
          break;
        }
        const choice = pick(pinned.runtime.gradedAt(path), random, number);
        const chosen: PlayDraft = {
          kind: "chosen",
          at: now,
          choiceId: choice,
          offered: shownOrder(turn, row.id),
          point: turn.point?.id ?? "",
          textHash: turn.textHash,
        };
        step = advance(step.progress, row.id, chosen);
        writes.push(writeEvent(personId, step.event));
        path.push(choice);
      }
      await app.db.writeBatch(writes);
    }
  }
  return ids;
}

function pick(offered: readonly GradedChoice[], random: () => number, number: number): string {
  const weightOf = ({ q }: GradedChoice): number => (q === "best" ? WEIGHTS.best * number : WEIGHTS[q]);
  let left = random() * offered.reduce((sum, choice) => sum + weightOf(choice), 0);
  for (const choice of offered) {
    left -= weightOf(choice);
    if (left < 0) return choice.id;
  }
  const last = offered.at(-1);
  if (!last) throw new RangeError("nothing is offered and nothing has ended");
  return last.id;
}
