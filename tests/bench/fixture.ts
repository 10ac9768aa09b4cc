import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type App, createApp } from "#app/app.server.ts";
import { startAttempt } from "#app/assessment/attempts.server.ts";
import type { Paper } from "#app/assessment/exam.schema.ts";
import { startSignIn } from "#app/organisation/sign-in.server.ts";
import { readEnvironment } from "#app/platform/env.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { signInCookieName } from "#app/platform/http/cookies.server.ts";
import { newId } from "#app/platform/ids.ts";
import { digestOf, prepareCached } from "#app/publishing/prepared-cache.server.ts";
import { publish } from "#app/publishing/publish.server.ts";
import { advance, NOTHING_YET, writeEvent } from "#app/roleplay/play-store.server.ts";
import { attempt, credential, membership, person, play, unit } from "#db/schema/index.ts";

/** One person of the load: a sign-in of their own, a running attempt, and plays to go through. */
export interface BenchPerson {
  cookie: string;
  formToken: string;
  attemptId: string;
  questions: { questionHash: string; option: string }[];
  playIds: string[];
}

/** What the load needs to know. */
export interface BenchFixture {
  lessonPath: string;
  /** choice ids of a whole play, best path */
  choices: string[];
  people: BenchPerson[];
}

const SCENARIO = "taboo-01";
const EXAM = "exam.manual-basics";

/**
 * Fills a new data folder with people in the middle of their work.
 * @param people how many; each connection of the load acts as one
 * @param playsEach plays begun for each, so that steps do not run out
 */
export async function makeFixture(
  rootDir: string,
  dataDir: string,
  people: number,
  playsEach: number,
): Promise<BenchFixture> {
  mkdirSync(dataDir, { recursive: true });
  const app = await createApp(readEnvironment({ DATA_DIR: dataDir, SHIJING_DEMO: "0" }, rootDir), {
    groupCommitMs: 0,
  });
  const prepared = await prepareCached(rootDir, digestOf(rootDir, ["build/stamp"]));
  await publish(app.db, prepared, app.clock.now());
  await app.catalogue.reload();
  const now = app.clock.now();
  const unitId = newId();
  await app.db.writeBatch([app.db.orm.insert(unit).values({ id: unitId, name: "压测单位", createdAt: now })]);
  const result: BenchPerson[] = [];
  for (let i = 0; i < people; i++) {
    const personId = newId();
    await app.db.writeBatch([
      app.db.orm
        .insert(person)
        .values({ id: personId, userName: `bench.${i}`, displayName: `考生${i}`, unitId, createdAt: now }),
      app.db.orm.insert(credential).values({ personId, passwordHash: "-", changedAt: now }),
      app.db.orm
        .insert(membership)
        .values({ id: newId(), personId, unitId, role: "trainee", grantedAt: now }),
      appendEvent({
        stream: `person:${personId}`,
        seq: 1,
        kind: "account.created",
        at: now,
        actorId: null,
        personId,
      }),
    ]);
    const token = await startSignIn(app, personId, "bench");
    const [signIn] = await app.db.rows<{ id: string }>(
      "SELECT id FROM sign_in WHERE person_id = ?",
      personId,
    );
    const { attemptId } = await startAttempt(app, personId, EXAM);
    const [row] = await app.db.orm
      .select({ paper: attempt.paper, id: attempt.id })
      .from(attempt)
      .limit(1)
      .offset(i);
    const paper = JSON.parse(row?.paper ?? "{}") as Paper;
    if (row?.id !== attemptId) throw new Error("attempts are not in order of insertion");
    result.push({
      cookie: `${signInCookieName(false)}=${token}`,
      formToken: app.secrets.formToken(signIn?.id ?? ""),
      attemptId,
      questions: paper.items.map((item) => ({
        questionHash: item.questionHash,
        option: item.optionOrder[0] ?? "",
      })),
      playIds: await beginPlays(app, personId, playsEach),
    });
  }
  await app.close();
  const choices = readFileSync(path.join(rootDir, "scenarios", SCENARIO, "transcripts", "best.txt"), "utf8")
    .split(/\s+/)
    .filter(Boolean);
  return { lessonPath: "/lessons/manual.speak", choices, people: result };
}

/** Begins several plays of one person at once, which the command does not allow: the load needs many to go through. */
async function beginPlays(app: App, personId: string, count: number): Promise<string[]> {
  const { hash, data } = app.catalogue.current().get("scenario", SCENARIO);
  const at = app.clock.now();
  const ids: string[] = [];
  for (let number = 1; number <= count; number++) {
    const row = {
      id: newId(),
      personId,
      scenarioId: SCENARIO,
      scenarioHash: hash,
      mode: "certification" as const,
      number,
      startedAt: at,
    };
    const draft = {
      kind: "started" as const,
      at,
      scenarioId: SCENARIO,
      scenarioHash: hash,
      contentHash: data.storyHash,
      mode: row.mode,
    };
    await app.db.writeBatch([
      app.db.orm.insert(play).values(row),
      writeEvent(personId, advance(NOTHING_YET, row.id, draft).event),
    ]);
    ids.push(row.id);
  }
  return ids;
}
