import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { assignTrack } from "#app/certification/assignments.server.ts";
import type { Track } from "#app/certification/track.schema.ts";
import { verifyEvidenceCommand } from "#app/commands/evidence-verify.server.ts";
import type { Version } from "#app/publishing/catalogue.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import { type EvidenceFault, type EvidenceFinding, verifyEvidence } from "./evidence-run.server.ts";
import { playStream } from "./play-store.server.ts";
import { startPlay } from "./plays.server.ts";
import { practiseFrom, rewind, takeHint } from "./practice.server.ts";
import { BEST_PATH, playAlong, RED_PATH, SCENARIO } from "./test-plays.ts";

/* The command on a real data folder, beside the application that writes to it; rows are altered as a forger would. */

let test: TestApp;
let people = 0;

beforeAll(async () => {
  test = await createTestApp();
  await test.publishContent();
});
afterAll(() => test.close());

async function somebody(): Promise<string> {
  people += 1;
  return test.createPerson({ userName: `proof.${people}`, displayName: `学员${people}`, roles: ["trainee"] });
}

async function played(mode: "practice" | "certification", path: readonly string[]): Promise<string> {
  const personId = await somebody();
  const { playId } = await startPlay(test.app, personId, SCENARIO, mode);
  await playAlong(test.app, personId, playId, path);
  return playId;
}

/** What the command says, by a connection of its own that cannot write. */
async function verify() {
  const db = openDatabase(`${test.dir}/shijing.db`, { readonly: true });
  const findings: EvidenceFinding[] = [];
  try {
    const counts = await verifyEvidence(db, { found: (finding) => findings.push(finding) });
    return { counts, findings };
  } finally {
    await db.close();
  }
}

/** Runs SQL as somebody with access to the file would, guards switched off. */
function tamper(sql: string, ...params: unknown[]): void {
  const { raw } = test.app.db;
  raw.pragma("foreign_keys = OFF");
  expect(raw.prepare(sql).run(...params).changes, sql).toBeGreaterThan(0);
  raw.pragma("foreign_keys = ON");
}

async function command(...args: string[]): Promise<{ code: number; lines: string[] }> {
  let out = "";
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  try {
    const code = await verifyEvidenceCommand({ env: test.app.env, args });
    return { code, lines: out.split("\n").filter(Boolean) };
  } finally {
    spy.mockRestore();
  }
}

describe("a record that nobody touched", () => {
  it("holds: plays of both modes, unfinished, left, taken back, hinted, gone on with", async () => {
    await played("certification", BEST_PATH);
    await played("certification", BEST_PATH.slice(0, 2));
    const source = await played("practice", RED_PATH);
    const [{ personId } = { personId: "" }] = await test.app.db.rows<{ personId: string }>(
      "SELECT person_id AS personId FROM play WHERE id = ?",
      source,
    );
    const playId = await practiseFrom(test.app, personId, { playId: source, after: 2 });
    await takeHint(test.app, personId, { playId, after: 2 });
    await rewind(test.app, personId, { playId, after: 2, to: 1 });
    const { counts, findings } = await verify();
    expect(findings).toEqual([]);
    expect(counts).toMatchObject({ plays: 4, ended: 2, findings: 0 });
    const { code, lines } = await command();
    expect([code, lines.length]).toEqual([0, 1]);
    expect(lines[0]).toContain("4 次演练");
    expect((await command("--lang", "en")).lines[0]).toContain("Everything agrees: 4 plays");
  });
});

/** An alteration of a play, and of what else is needed to take it back. */
interface Alteration {
  name: string;
  fault: EvidenceFault;
  mode?: "practice";
  seq?: number;
  alter(playId: string): void;
}

const setData = (change: string, seq: number) => (playId: string) =>
  tamper(`UPDATE event SET data = ${change} WHERE stream = ? AND seq = ?`, playStream(playId), seq);

const ALTERATIONS: Alteration[] = [
  {
    name: "another choice",
    fault: "hash",
    seq: 3,
    alter: setData("json_set(data, '$.choiceId', 't01-2a')", 3),
  },
  {
    name: "another text hash",
    fault: "hash",
    seq: 3,
    alter: setData(`json_set(data, '$.textHash', '${"0".repeat(64)}')`, 3),
  },
  {
    name: "another order of the sentences",
    fault: "hash",
    seq: 2,
    alter: setData("json_set(data, '$.offered', json_array('t01-1c', 't01-1b', 't01-1a'))", 2),
  },
  {
    name: "another ending",
    fault: "hash",
    seq: 8,
    alter: setData("json_set(data, '$.endingId', 't01-end-d')", 8),
  },
  {
    name: "a better total",
    fault: "result",
    seq: 8,
    alter: setData("json_set(data, '$.result.total', 99.9)", 8),
  },
  {
    name: "another score in one dimension",
    fault: "result",
    seq: 8,
    alter: setData("json_set(data, '$.result.dimensions.safety', 12)", 8),
  },
  {
    name: "a red line",
    fault: "result",
    seq: 8,
    alter: setData("json_set(data, '$.result.redLines', json_array('x'))", 8),
  },
  {
    name: "failed instead of passed",
    fault: "result",
    seq: 8,
    alter: setData("json_set(data, '$.result.passed', json('false'))", 8),
  },
  {
    name: "another closing hash in the result",
    fault: "result",
    seq: 8,
    alter: setData("json_set(data, '$.result.logHash', 'x')", 8),
  },
  { name: "no result", fault: "result-missing", seq: 8, alter: setData("json_remove(data, '$.result')", 8) },
  { name: "text that is no JSON", fault: "unreadable", seq: 4, alter: setData("'{'", 4) },
  {
    name: "a time",
    fault: "hash",
    seq: 5,
    alter: (playId) =>
      tamper("UPDATE event SET at = at - 0 + 1 WHERE stream = ? AND seq = 5", playStream(playId)),
  },
  {
    name: "an event less",
    fault: "shape",
    seq: 4,
    alter: (playId) => tamper("DELETE FROM event WHERE stream = ? AND seq = 4", playStream(playId)),
  },
  {
    name: "no events",
    fault: "empty",
    seq: 0,
    alter: (playId) => tamper("DELETE FROM event WHERE stream = ?", playStream(playId)),
  },
  {
    name: "no row",
    fault: "no-row",
    seq: 0,
    alter: (playId) => tamper("DELETE FROM play WHERE id = ?", playId),
  },
  {
    name: "an event of somebody else",
    fault: "person",
    seq: 2,
    alter: (playId) =>
      tamper("UPDATE event SET person_id = 'x' WHERE stream = ? AND seq = 2", playStream(playId)),
  },
  {
    name: "another scenario in the row",
    fault: "version-missing",
    seq: 0,
    alter: (playId) => tamper("UPDATE play SET scenario_id = 'taboo-02' WHERE id = ?", playId),
  },
  {
    name: "a practice turned into a play that counts",
    fault: "row",
    mode: "practice",
    seq: 1,
    alter: (playId) => tamper("UPDATE play SET mode = 'certification' WHERE id = ?", playId),
  },
];

describe("a row that was altered", () => {
  it.each(ALTERATIONS)("is named with its place: $name", async ({ mode, fault, seq, alter }) => {
    const playId = await played(mode ?? "certification", BEST_PATH);
    alter(playId);
    const { findings } = await verify();
    expect(findings.map(({ about, fault: found, seq: at }) => ({ about, found, at }))).toEqual([
      { about: { play: playId }, found: fault, at: seq },
    ]);
    const { code, lines } = await command();
    expect(code).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(new RegExp(`演练 ${playId}.*\\[${fault}\\]`));
    const told = JSON.parse((await command("--json")).lines.join("\n")) as {
      findings: unknown[];
      counts: object;
    };
    expect(told.findings).toMatchObject([{ play: playId, fault, seq }]);
    expect(told.counts).toMatchObject({ findings: 1 });
    test.app.db.raw.prepare("DELETE FROM event WHERE stream = ?").run(playStream(playId));
    test.app.db.raw.prepare("DELETE FROM play WHERE id = ?").run(playId);
  });
});

describe("what stands around plays", () => {
  it("a version that was altered is named for each of its plays, and one that is gone", async () => {
    const { hash } = test.app.catalogue.current().get("scenario", SCENARIO);
    const [row] = await test.app.db.rows<{ data: string }>(
      "SELECT data FROM content_version WHERE kind = 'scenario' AND hash = ?",
      hash,
    );
    const { counts } = await verify();
    tamper(
      "UPDATE content_version SET data = json_set(data, '$.scenario.rubric.passTotal', 1) WHERE kind = 'scenario' AND hash = ?",
      hash,
    );
    const altered = (await verify()).findings;
    expect(altered).toHaveLength(counts.plays);
    expect(new Set(altered.map(({ fault }) => fault))).toEqual(new Set(["version-altered"]));
    tamper("UPDATE content_version SET data = ? WHERE kind = 'scenario' AND hash = ?", row?.data, hash);
    expect((await verify()).findings).toEqual([]);
  });

  it("a practice whose source was replaced is named", async () => {
    const personId = await somebody();
    const { playId: source } = await startPlay(test.app, personId, SCENARIO, "certification");
    await playAlong(test.app, personId, source, RED_PATH);
    const playId = await practiseFrom(test.app, personId, { playId: source, after: 2 });
    expect((await verify()).findings).toEqual([]);
    tamper("UPDATE play SET person_id = 'somebody' WHERE id = ?", source);
    expect((await verify()).findings.map(({ about, fault }) => ({ about, fault }))).toEqual(
      expect.arrayContaining([
        { about: { play: playId }, fault: "source" },
        { about: { play: source }, fault: "person" },
      ]),
    );
    tamper("UPDATE play SET person_id = ? WHERE id = ?", personId, source);
    expect((await verify()).findings).toEqual([]);
  });

  it("a certificate is held against the plays it cites and against its digest", async () => {
    const { certified, serial } = await certificateHolder();
    expect((await verify()).findings).toEqual([]);
    const before = test.app.db.raw
      .prepare("SELECT * FROM event WHERE stream = ? AND kind = 'play.ended'")
      .get(playStream(certified)) as { data: string };
    // A log rewritten from end to end is a possible play; what stands on the certificate tells.
    tamper("UPDATE event SET at = at + 1 WHERE stream = ? AND kind = 'play.ended'", playStream(certified));
    expect((await verify()).findings.map(({ about, fault }) => ({ about, fault }))).toEqual([
      { about: { play: certified }, fault: "hash" },
      { about: { certificate: serial }, fault: "certificate-play" },
    ]);
    tamper("UPDATE event SET at = at - 1 WHERE stream = ? AND kind = 'play.ended'", playStream(certified));
    expect(before.data).toContain("logHash");
    const digest = "0".repeat(64);
    const [own] = await test.app.db.rows<{ digest: string }>(
      "SELECT digest FROM certificate WHERE serial = ?",
      serial,
    );
    tamper("UPDATE certificate SET digest = ? WHERE serial = ?", digest, serial);
    expect((await verify()).findings.map(({ fault, detail }) => [fault, detail])).toEqual([
      ["certificate-digest", "the record of its issue"],
      ["certificate-digest", "its document"],
    ]);
    tamper("UPDATE certificate SET digest = ? WHERE serial = ?", own?.digest, serial);
  });

  it("refuses options it does not know and a folder without data, and writes nothing", async () => {
    await expect(command("--quick")).rejects.toThrow(/npm run evidence:verify/);
    const env = { ...test.app.env, dataDir: `${test.dir}/nowhere` };
    await expect(verifyEvidenceCommand({ env, args: [] })).rejects.toThrow(/npm start/);
    const before = test.app.db.accessMark();
    await command();
    expect(test.app.db.accessMark()).toBe(before);
  });
});

/** Somebody who holds a certificate of a track that asks for one scenario. */
async function certificateHolder(): Promise<{ certified: string; serial: string }> {
  const { app } = test;
  const { storePublication } = await import("#app/publishing/publish.server.ts");
  const { CONTENT_KINDS } = await import("#app/publishing/catalogue.server.ts");
  const { versionHash } = await import("#app/publishing/version-hash.server.ts");
  const catalogue = app.catalogue.current();
  const versions = CONTENT_KINDS.flatMap((kind) => catalogue.all(kind));
  const track = catalogue.all("track")[0];
  if (!track) throw new Error("no track is published");
  const data: Track = {
    ...track.data,
    requirements: [{ kind: "scenario", id: SCENARIO, minScore: 60, noRedLine: true }],
  };
  const changed: Version<"track"> = { ...track, hash: versionHash(data), data };
  await storePublication(
    app.db,
    versions.map((version) => (version === track ? changed : version)),
    test.clock.now(),
  );
  await app.catalogue.reload();
  const personId = await somebody();
  await assignTrack(app, "system", { personId, trackId: track.id, dueOn: "2026-12-31", reason: "新任" });
  const { playId } = await startPlay(app, personId, SCENARIO, "certification");
  await playAlong(app, personId, playId, BEST_PATH);
  const [row] = await app.db.rows<{ serial: string }>(
    "SELECT serial FROM certificate WHERE person_id = ?",
    personId,
  );
  if (!row) throw new Error("no certificate was issued");
  return { certified: playId, serial: row.serial };
}
