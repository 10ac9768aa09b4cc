import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createApp } from "#app/app.server.ts";
import { settableClock } from "#app/platform/clock.ts";
import { CONTENT_KINDS, type Version } from "#app/publishing/catalogue.server.ts";
import type { ScenarioVersion } from "#app/publishing/prepare-scenario.server.ts";
import { storePublication } from "#app/publishing/publish.server.ts";
import { versionHash } from "#app/publishing/version-hash.server.ts";
import { createTestApp, ROOT_DIR, type TestApp } from "../../tests/support/app.ts";
import { type EvidenceFinding, verifyEvidence } from "./evidence-run.server.ts";
import { endedPlay, endedPlays } from "./facts.server.ts";
import { ownPlay } from "./play-store.server.ts";
import { choose, playNow, startPlay } from "./plays.server.ts";
import { practiseFrom } from "./practice.server.ts";
import { proveStory } from "./prove.server.ts";
import { contentHashOf } from "./story-runtime.server.ts";
import { compiled } from "./test-helpers.ts";
import { SCENARIO } from "./test-plays.ts";
import { Dice } from "./test-random-plays.ts";

/* Twenty editions of one story in a real database, with plays of each, and one play that lives through them all. */

const EDITS = 20;

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
  await test.publishContent();
});
afterAll(() => test.close());

/**
 * The story after its n-th edit: another line in the opening, and in turn another sentence to say, other points, an
 * option less, another pass mark.
 */
function edition(n: number): ScenarioVersion {
  const { data } = test.app.catalogue.current().get("scenario", SCENARIO);
  let source = readFileSync(path.join(ROOT_DIR, "scenarios", SCENARIO, "story.ink"), "utf8");
  const change = (from: string | RegExp, to: string): void => {
    const next = source.replace(from, to);
    if (next === source) throw new Error(`edit ${n} changes nothing: ${String(from)}`);
    source = next;
  };
  change("星期五，下午五点二十。", `星期五，下午五点二十。这是第${n}版。`);
  if (n % 4 === 0) change("“您先坐。发生了什么情况？”", `“您先坐，第${n}版。发生了什么情况？”`);
  if (n % 4 === 1) change("# score: empathy+2 safety+1 #", "# score: empathy+1 safety+1 #");
  if (n % 4 === 2) change(/\* \[[^\]]*# id: t01-1d [\s\S]*?-> t01_2\n/, "");
  const passTotal = n % 4 === 3 ? 40 + n : data.scenario.rubric.passTotal;
  const scenario = { ...data.scenario, rubric: { ...data.scenario.rubric, passTotal } };
  const story = compiled(source, true);
  const { walk } = proveStory({ json: story, rubric: scenario.rubric, source });
  if (!walk) throw new Error(`edition ${n} cannot be walked`);
  return {
    scenario,
    story,
    storyHash: contentHashOf(story),
    proof: {
      best: { ...walk.best.points },
      states: walk.states.length,
      endings: walk.endings.map(({ id }) => id),
    },
  };
}

async function publishEdition(n: number): Promise<string> {
  const { app } = test;
  const catalogue = app.catalogue.current();
  const data = edition(n);
  const version: Version<"scenario"> = { kind: "scenario", id: SCENARIO, hash: versionHash(data), data };
  const versions = CONTENT_KINDS.flatMap((kind): Version[] => catalogue.all(kind)).filter(
    ({ kind, id }) => kind !== "scenario" || id !== SCENARIO,
  );
  await storePublication(app.db, [...versions, version], test.clock.now());
  await app.catalogue.reload();
  return version.hash;
}

it("every play of every edition computes again, and a play goes on with the edition it began with", async () => {
  const { app } = test;
  const dice = new Dice(20);
  const personId = await test.createPerson({ userName: "reader", displayName: "李芳", roles: ["trainee"] });
  const patient = await test.createPerson({ userName: "patient", displayName: "周敏", roles: ["trainee"] });
  const first = app.catalogue.current().get("scenario", SCENARIO).hash;
  const { playId: running } = await startPlay(app, patient, SCENARIO, "certification");
  const opening = (await playNow(app, patient, running)).runtime.turnAt([]).textHash;

  const played: { playId: string; hash: string; total: number; path: readonly string[] }[] = [];
  const playOne = async (hash: string): Promise<void> => {
    for (const mode of ["certification", "practice"] as const) {
      const { playId } = await startPlay(app, personId, SCENARIO, mode);
      let now = await playNow(app, personId, playId);
      expect(now.play.scenarioHash).toBe(hash);
      while (now.progress.state.status !== "ended") {
        const after = now.progress.state.path.length;
        const { id } = dice.pick(now.runtime.turnAt(now.progress.state.path).offered);
        now = await choose(app, personId, { playId, after, choiceId: id });
      }
      const ended = await endedPlay(app, now.play);
      played.push({ playId, hash, total: ended?.score.total ?? -1, path: ended?.path ?? [] });
    }
  };

  await playOne(first);
  const hashes = new Set([first]);
  for (let n = 1; n <= EDITS; n += 1) {
    test.clock.set(test.clock.now() + 60_000);
    const hash = await publishEdition(n);
    hashes.add(hash);
    await playOne(hash);
    // One sentence of the play that lives through the editions, for as long as it has not ended.
    const now = await playNow(app, patient, running);
    expect(now.play.scenarioHash).toBe(first);
    expect(now.runtime.turnAt([]).textHash).toBe(opening);
    const { path: said, status } = now.progress.state;
    const [option] = n % 5 === 0 ? now.runtime.turnAt(said).offered : [];
    if (status !== "ended" && option)
      await choose(app, patient, { playId: running, after: said.length, choiceId: option.id });
  }
  expect(hashes.size).toBe(EDITS + 1);
  expect(played).toHaveLength(2 * (EDITS + 1));

  // Twenty editions later it comes to its end, in the edition it began with.
  let now = await playNow(app, patient, running);
  expect(now.progress.state.path).toHaveLength(EDITS / 5);
  while (now.progress.state.status !== "ended") {
    const { path: said } = now.progress.state;
    const { id } = dice.pick(now.runtime.turnAt(said).offered);
    now = await choose(app, patient, { playId: running, after: said.length, choiceId: id });
  }
  expect(now.version.hash).toBe(first);

  // A practice that goes on from a play of the first edition is of the first edition.
  const [oldest] = played;
  const again = await practiseFrom(app, personId, { playId: oldest?.playId ?? "", after: 1 });
  expect((await ownPlay(app, personId, again)).scenarioHash).toBe(first);

  const findings: EvidenceFinding[] = [];
  const counts = await verifyEvidence(app.db, { found: (finding) => findings.push(finding) });
  expect(findings).toEqual([]);
  expect(counts).toMatchObject({ plays: played.length + 2, ended: played.length + 1 });

  // A process that has seen none of it reads the same from the folder.
  const fresh = await createApp(app.env, { clock: settableClock(test.clock.now()), groupCommitMs: 0 });
  try {
    const results = await endedPlays(fresh, personId);
    const totals = new Map(
      results.map(({ play, score, path: taken }) => [play.id, { total: score.total, taken }]),
    );
    for (const { playId, total, path: taken } of played) expect(totals.get(playId)).toEqual({ total, taken });
  } finally {
    await fresh.close();
  }
}, 120_000);
