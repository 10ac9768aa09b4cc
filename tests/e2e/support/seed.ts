import { readFileSync } from "node:fs";
import path from "node:path";
import type { App } from "#app/app.server.ts";
import { keyOf } from "#app/assessment/answer.ts";
import { readAttempt } from "#app/assessment/attempt-store.server.ts";
import { saveAnswer, startAttempt, submitAttempt } from "#app/assessment/attempts.server.ts";
import { assignTrack } from "#app/certification/assignments.server.ts";
import { shanghaiDate } from "#app/certification/calendar.ts";
import { certificatesOf } from "#app/certification/standing.server.ts";
import { openForServing } from "#app/commands/first-start.server.ts";
import { answerCheck } from "#app/learning/check.server.ts";
import { createAccount, registerAccount } from "#app/organisation/accounts.server.ts";
import { readEnvironment } from "#app/platform/env.server.ts";
import { newId } from "#app/platform/ids.ts";
import { choose, startPlay } from "#app/roleplay/plays.server.ts";
import { unit } from "#db/schema/index.ts";
import { type NewPerson, PASSWORD, type Progress, type SeededPerson, type SeedOrder } from "./people.ts";

/*
 * A program of its own: opens a data folder as the server would, creates people and what they have done by the
 * site's own commands, and closes the folder again. Reads its order from the standard input, prints the people.
 */

const DAY_MS = 86_400_000;
const UNIT_NAME = "云川区杏林街道妇女联合会";

async function unitOf(app: App): Promise<string> {
  const [known] = await app.db.rows<{ id: string }>("SELECT id FROM unit WHERE name = ?", UNIT_NAME);
  if (known) return known.id;
  const id = newId();
  await app.db.writeBatch([
    app.db.orm.insert(unit).values({ id, name: UNIT_NAME, parentId: null, createdAt: app.clock.now() }),
  ]);
  return id;
}

async function answerAllChecks(app: App, personId: string): Promise<void> {
  const catalogue = app.catalogue.current();
  for (const lesson of catalogue.all("lesson")) {
    for (const { questionId } of lesson.data.checks) {
      const { data } = catalogue.get("question", questionId);
      await answerCheck(app, personId, { lessonId: lesson.id, questionId, value: keyOf(data) });
    }
  }
}

/** @param choices how many of the best path; all unless told */
async function playBest(app: App, personId: string, choices = Number.POSITIVE_INFINITY): Promise<string> {
  const best = readFileSync(path.join(app.env.rootDir, "scenarios/taboo-01/transcripts/best.txt"), "utf8")
    .split("\n")
    .filter(Boolean);
  const { playId } = await startPlay(app, personId, "taboo-01", "certification");
  for (const [after, choiceId] of best.slice(0, choices).entries())
    await choose(app, personId, { playId, after, choiceId });
  return playId;
}

/** @param answers how many questions are answered; all, and handed in, unless told */
async function sitExam(app: App, personId: string, answers = Number.POSITIVE_INFINITY): Promise<string> {
  const { attemptId } = await startAttempt(app, personId, "exam.manual-basics");
  const { paper } = await readAttempt(app, personId, attemptId);
  for (const [at, item] of paper.items.slice(0, answers).entries()) {
    const { data } = await app.catalogue.version("question", item.questionId, item.questionHash);
    await saveAnswer(app, personId, {
      attemptId,
      questionId: item.questionId,
      value: keyOf(data),
      clientId: "seed",
      clientSeq: at + 1,
    });
  }
  if (answers >= paper.items.length) await submitAttempt(app, personId, { attemptId });
  return attemptId;
}

async function create(app: App, unitId: string, wanted: NewPerson): Promise<SeededPerson> {
  const { userName, displayName, roles = ["trainee"], tracks = [], has = [], isInvited = false } = wanted;
  const done = (step: Progress): boolean => has.includes(step) || has.includes("certified");
  const account = { userName, displayName, roles: [...roles], unitId, position: "妇联专职干部" };
  const invited = isInvited ? await createAccount(app, "system", account) : null;
  const personId = invited?.personId ?? (await registerAccount(app, { ...account, password: PASSWORD }));
  const dueOn = shanghaiDate(app.clock.now() + 30 * DAY_MS);
  const assignmentIds: string[] = [];
  for (const trackId of tracks) {
    const { id } = await assignTrack(app, "system", {
      personId,
      trackId,
      dueOn,
      reason: "新任妇联干部上岗要求",
    });
    assignmentIds.push(id);
  }
  if (done("lessons")) await answerAllChecks(app, personId);
  const isRunning = has.includes("running");
  const playId = isRunning
    ? await playBest(app, personId, 3)
    : done("play")
      ? await playBest(app, personId)
      : null;
  const attemptId = isRunning
    ? await sitExam(app, personId, 7)
    : done("attempt")
      ? await sitExam(app, personId)
      : null;
  await app.achieved(personId);
  const [certificate] = await certificatesOf(app, personId);
  return {
    userName,
    displayName,
    personId,
    assignmentIds,
    playId,
    attemptId,
    serial: certificate?.serial ?? null,
    linkToken: invited?.token ?? null,
  };
}

async function main(): Promise<void> {
  const order = JSON.parse(readFileSync(0, "utf8")) as SeedOrder;
  const env = readEnvironment(
    { DATA_DIR: order.dataDir, PORT: "0", SHIJING_DEMO: order.demo ? "1" : "0" },
    order.rootDir,
  );
  const app = await openForServing(env);
  const people: SeededPerson[] = [];
  if (order.people.length > 0) {
    const unitId = await unitOf(app);
    for (const wanted of order.people) people.push(await create(app, unitId, wanted));
  }
  await app.close();
  // The start may have said something on its own; the answer is the last line.
  process.stdout.write(`\n${JSON.stringify(people)}\n`);
}

await main();
