import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BenchFixture, type BenchPerson, makeFixture } from "./fixture.ts";
import { httpRequest, type LoadResult, load, type RequestMaker } from "./load.ts";
import type { ReplayResult } from "./replay.ts";
import { pageWeights } from "./weights.ts";

/*
 * One run: the site and the floors, at 50 and 200 connections, in turn. Figures of one run may be compared with each
 * other, hence the ratios; figures of two runs may not.
 */

const rootDir = process.argv[2] ?? ".";
const floorFile = process.argv[3] ?? "";
const replayFile = process.argv[4] ?? "";
const DURATION_MS = Number(process.env.BENCH_MS ?? 4000);
const CONNECTIONS = (process.env.BENCH_CONNECTIONS ?? "50,200").split(",").map(Number);
/** Only rows whose name begins like this are measured; all unless told. */
const ONLY = process.env.BENCH_ONLY ?? "";
const PEOPLE = 200;
/** How long people read before they choose, in the rounds at a person's pace: faster than anybody reads. */
const PACE_MS = { from: 1_000, spread: 1_000 };
const PACED_DURATION_MS = Math.max(DURATION_MS, 10_000);
/** Plays live at once in these rounds. */
const LIVE_PLAYS = 200;
const PLAYS_EACH = 72;

interface Row extends LoadResult {
  what: string;
  connections: number;
  cpuMsPerRequest: number;
  floor: string | null;
  ratioToFloor: number | null;
}

interface Running {
  process: ChildProcess;
  port: number;
}

/** Starts a program and waits for the line that names its port. */
function start(args: string[], env: Record<string, string>, line: RegExp): Promise<Running> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: rootDir,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let seen = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      seen += chunk.toString("utf8");
      const port = line.exec(seen)?.[1];
      if (port !== undefined) resolve({ process: child, port: Number(port) });
    });
    child.on("exit", (code) => reject(new Error(`${args.join(" ")} ended with ${code}`)));
  });
}

/** Processor time of a process so far, in ms (Linux counts in hundredths of a second). */
function cpuMs(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function measure(
  what: string,
  server: Running,
  connections: number,
  request: RequestMaker,
  expect: number,
  floor: Row | null,
  pause?: () => number,
): Promise<Row> {
  const own = { port: server.port, connections, request, expect, pause };
  await load({ ...own, durationMs: pause ? PACE_MS.from + PACE_MS.spread : 500 });
  const before = cpuMs(server.process.pid);
  const result = await load({ ...own, durationMs: pause ? PACED_DURATION_MS : DURATION_MS });
  const used = cpuMs(server.process.pid) - before;
  if (result.failures > 0)
    throw new Error(`${what}: ${result.failures} of ${result.requests} answers were not ${expect}`);
  return {
    what,
    connections,
    ...result,
    cpuMsPerRequest: used / result.requests,
    floor: floor?.what ?? null,
    ratioToFloor: floor ? result.requestsPerSecond / floor.requestsPerSecond : null,
  };
}

/** Requests of one connection, each acting as one person. */
function requests(fixture: BenchFixture, origin: string) {
  const personOf = (connection: number): BenchPerson => {
    const person = fixture.people[connection % fixture.people.length];
    if (!person) throw new Error("no people");
    return person;
  };
  const headers = (person: BenchPerson) => ({
    Cookie: person.cookie,
    Origin: origin,
    "X-Shijing-Token": person.formToken,
  });
  let sequence = 0;
  const steps = new Map<BenchPerson, number>();
  return {
    lesson: (connection: number) =>
      httpRequest({
        method: "GET",
        path: fixture.lessonPath,
        headers: { Cookie: personOf(connection).cookie },
      }),
    answerJson: (connection: number) => {
      const person = personOf(connection);
      const question = person.questions[sequence % person.questions.length];
      const body = JSON.stringify({
        questionId: question?.questionHash,
        value: [question?.option],
        clientId: `bench${connection}`,
        clientSeq: ++sequence,
      });
      return httpRequest({
        method: "POST",
        path: `/api/attempts/${person.attemptId}/answers`,
        headers: { ...headers(person), "Content-Type": "application/json" },
        body,
      });
    },
    answerForm: (connection: number) => {
      const person = personOf(connection);
      const question = person.questions[sequence % person.questions.length];
      const body = new URLSearchParams({
        _token: person.formToken,
        questionId: question?.questionHash ?? "",
        value: question?.option ?? "",
        clientId: `form${connection}`,
        clientSeq: String(++sequence),
      }).toString();
      return httpRequest({
        method: "POST",
        path: `/attempts/${person.attemptId}`,
        headers: {
          Cookie: person.cookie,
          Origin: origin,
          "Content-Type": "application/x-www-form-urlencoded",
        },
        body,
      });
    },
    step: (connection: number) => {
      const person = personOf(connection);
      const at = steps.get(person) ?? 0;
      steps.set(person, at + 1);
      const play = Math.floor(at / fixture.choices.length);
      const after = at % fixture.choices.length;
      const playId = person.playIds[play];
      if (playId === undefined) throw new Error("the plays ran out; raise PLAYS_EACH");
      const body = JSON.stringify({ after, choiceId: fixture.choices[after] });
      return httpRequest({
        method: "POST",
        path: `/api/plays/${playId}/choices`,
        headers: { ...headers(person), "Content-Type": "application/json" },
        body,
      });
    },
  };
}

function table(rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    [
      row.what.padEnd(34),
      String(row.connections).padStart(5),
      row.requestsPerSecond.toFixed(0).padStart(8),
      row.p50Ms.toFixed(1).padStart(8),
      row.p95Ms.toFixed(1).padStart(8),
      row.p99Ms.toFixed(1).padStart(8),
      row.cpuMsPerRequest.toFixed(3).padStart(8),
      (row.ratioToFloor === null ? "" : row.ratioToFloor.toFixed(2)).padStart(7),
    ].join(" "),
  );
  return [`${"".padEnd(34)}  conn    req/s   p50 ms   p95 ms   p99 ms   CPU ms  ratio`, ...lines].join("\n");
}

/**
 * Steps of plays at a person's pace: every play is live, with its stream open, and each chooses every one to two
 * seconds. Against the same pace on the bare durable insert.
 */
async function pacedRounds(
  site: Running,
  fixture: BenchFixture,
  dir: string,
  make: { step: RequestMaker; answerJson: RequestMaker },
): Promise<Row[]> {
  if (!"role-play step, 200 live plays".startsWith(ONLY)) return [];
  const pause = (): number => PACE_MS.from + Math.random() * PACE_MS.spread;
  const floor = await start([floorFile, "insert", path.join(dir, "floor-paced.db")], {}, /port (\d+)/);
  const insert = await measure(
    "floor: durable insert, same pace",
    floor,
    LIVE_PLAYS,
    make.answerJson,
    200,
    null,
    pause,
  );
  floor.process.removeAllListeners("exit");
  floor.process.kill();
  const streams = fixture.people.slice(0, LIVE_PLAYS).map((person) => {
    const socket = connect({ port: site.port, host: "127.0.0.1" });
    const playId = person.playIds.at(-1) ?? "";
    socket.write(
      httpRequest({ method: "GET", path: `/api/plays/${playId}/stream`, headers: { Cookie: person.cookie } }),
    );
    return socket.on("error", () => {}).resume();
  });
  const row = await measure(
    "role-play step, 200 live plays",
    site,
    LIVE_PLAYS,
    make.step,
    200,
    insert,
    pause,
  );
  for (const socket of streams) socket.destroy();
  return [insert, { ...row, ratioToFloor: row.p95Ms / insert.p95Ms }];
}

/** Replays stored plays in a process of its own, one thread. */
function replayRound(): ReplayResult | null {
  if (!"replay".startsWith(ONLY)) return null;
  const run = spawnSync(process.execPath, [replayFile, rootDir], {
    cwd: rootDir,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (run.status !== 0) throw new Error(`replaying ended with ${run.status}`);
  return JSON.parse(run.stdout.trim().split("\n").at(-1) ?? "null") as ReplayResult | null;
}

function replayTable(replay: ReplayResult | null): string {
  if (!replay) return "";
  const line = (what: string, perSecond: number): string =>
    [
      what.padEnd(34),
      perSecond.toFixed(0).padStart(8),
      (perSecond / replay.hashedOnly).toFixed(3).padStart(8),
    ].join(" ");
  return [
    `${"".padEnd(34)}  plays/s    ratio   (${replay.plays} plays, ${replay.events} events; seconds of one core)`,
    line("floor: hashing the same events", replay.hashedOnly),
    line("replay and proof, by walked states", replay.proved),
    line("the same, story played anew", replay.played),
    line("the same once more", replay.playedAgain),
    `${"walking all stories, once (ms)".padEnd(34)} ${replay.walkMs.toFixed(0).padStart(8)}`,
  ].join("\n");
}

async function main(): Promise<void> {
  const dir = mkdtempSync(path.join(tmpdir(), "shijing-bench-"));
  const running: Running[] = [];
  try {
    const dataDir = path.join(dir, "data");
    const fixture = await makeFixture(rootDir, dataDir, PEOPLE, PLAYS_EACH);
    const port = 20_000 + Math.floor(process.pid % 20_000);
    const site = await start(
      [...(process.env.BENCH_NODE_ARGS ?? "").split(" ").filter(Boolean), "build/program.js", "serve"],
      { PORT: String(port), DATA_DIR: dataDir, SHIJING_DEMO: "0", PUBLIC_URL: "" },
      /http:\/\/localhost:(\d+)/,
    );
    running.push(site);
    const origin = `http://localhost:${site.port}`;
    const weights = await pageWeights(origin, fixture);
    const rows: Row[] = [];
    for (const connections of CONNECTIONS) {
      const make = requests(fixture, origin);
      const floorPage = await start([floorFile, "page", "-", String(weights.lessonBytes)], {}, /port (\d+)/);
      const floorInsert = await start(
        [floorFile, "insert", path.join(dir, `floor-${connections}.db`)],
        {},
        /port (\d+)/,
      );
      running.push(floorPage, floorInsert);
      const page = await measure(
        "floor: bare handler, same bytes",
        floorPage,
        connections,
        make.lesson,
        200,
        null,
      );
      const insert = await measure(
        "floor: bare durable insert",
        floorInsert,
        connections,
        make.answerJson,
        200,
        null,
      );
      rows.push(page, insert);
      if ("lesson page, signed in".startsWith(ONLY))
        rows.push(await measure("lesson page, signed in", site, connections, make.lesson, 200, page));
      if ("role-play step (JSON)".startsWith(ONLY))
        rows.push(await measure("role-play step (JSON)", site, connections, make.step, 200, insert));
      if ("exam answer (JSON)".startsWith(ONLY))
        rows.push(await measure("exam answer (JSON)", site, connections, make.answerJson, 200, insert));
      if ("exam answer (form".startsWith(ONLY))
        rows.push(
          await measure("exam answer (form, POST alone)", site, connections, make.answerForm, 303, insert),
        );
      floorPage.process.kill();
      floorInsert.process.kill();
    }
    const paced = await pacedRounds(site, fixture, dir, requests(fixture, origin));
    rows.push(...paced);
    const replay = replayRound();
    process.stdout.write(
      `\n${table(rows)}\n\n${replayTable(replay)}\n\n${weights.table}\n\n${JSON.stringify({ rows, replay, weights: weights.pages })}\n`,
    );
  } finally {
    for (const { process: child } of running) {
      child.removeAllListeners("exit");
      child.kill(process.env.BENCH_NODE_ARGS ? "SIGTERM" : "SIGKILL");
    }
    if (process.env.BENCH_NODE_ARGS) await new Promise((r) => setTimeout(r, 4000));
    rmSync(dir, { recursive: true, force: true });
  }
}

await main();
