import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { StudioAnswer, StudioTask } from "../studio/types.ts";
import type { MessageKey, SentenceValues } from "./messages.ts";
import type { StoryInput, StoryReport } from "./types.ts";
import type { WorkerAnswer } from "./worker.server.ts";

/** Memory of one worker; a story that needs more never ends. */
const WORKER_MEMORY_MB = 384;
/** Longest time for one story. */
export const DEFAULT_DEADLINE_MS = 10_000;
/** Bundles kept for programs that run from their sources at the same time. */
const KEPT_BUNDLES = 4;
const WORKER_FILE = "scenario-worker.js";
const WORKER_SOURCE = "app/roleplay/check/worker.server.ts";

/** A worker was stopped, and why. */
export interface Stopped {
  key: MessageKey;
  values: SentenceValues;
}

let bundled: Promise<string> | undefined;

/** The worker's file: the built one, or one that is bundled now when the program runs from its sources. */
async function workerFile(): Promise<string> {
  const here = import.meta.dirname ?? ".";
  const built = [path.join(here, WORKER_FILE), path.join(here, "..", WORKER_FILE)].find((file) =>
    existsSync(file),
  );
  if (built !== undefined) return built;
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const { build } = await import("esbuild");
  const dir = path.resolve("node_modules/.cache/shijing");
  mkdirSync(dir, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: [path.resolve(WORKER_SOURCE)],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    charset: "utf8",
    logLevel: "warning",
    write: false,
  });
  const text = outputFiles[0]?.text ?? "";
  const name = `scenario-worker-${createHash("sha256").update(text).digest("hex").slice(0, 16)}.mjs`;
  const outfile = path.join(dir, name);
  if (existsSync(outfile)) utimesSync(outfile, new Date(), new Date());
  else {
    const draft = `${outfile}.${process.pid}`;
    writeFileSync(draft, text);
    renameSync(draft, outfile);
  }
  forgetBundles(dir);
  return outfile;
}

/** Removes all bundles but those used last; one that still runs has its own in memory or is among them. */
function forgetBundles(dir: string): void {
  const ageOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const bundles = readdirSync(dir)
    .filter((name) => name.startsWith("scenario-worker-"))
    .map((name) => path.join(dir, name))
    .sort((a, b) => ageOf(b) - ageOf(a));
  for (const file of bundles.slice(KEPT_BUNDLES)) rmSync(file, { force: true });
}

/** What a worker that was not stopped answers. */
type Answered = Exclude<WorkerAnswer, { crash: string }>;

interface Job {
  task: StoryInput | StudioTask;
  deadlineMs: number;
  done: (answer: Answered | Stopped) => void;
}

/**
 * Runs stories in workers with bounded memory and time. A worker that was stopped is replaced; the process
 * itself is never at risk. Idle workers do not keep the process alive.
 */
export class StoryWorkers {
  readonly #size: number;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #queue: Job[] = [];
  #running = 0;

  /** @param size most workers at once */
  constructor(size: number) {
    this.#size = Math.max(1, size);
  }

  /** Checks a story. Never throws for what is in it. @param deadlineMs longest time in ms */
  async run(input: StoryInput, deadlineMs = DEFAULT_DEADLINE_MS): Promise<StoryReport | Stopped> {
    const answer = await this.#ask(input, deadlineMs);
    if ("key" in answer) return answer;
    return "report" in answer ? answer.report : crashed(new Error("no report"));
  }

  /** Plays a story or reads its shape. Never throws for what is in it. @param deadlineMs longest time in ms */
  async step(task: StudioTask, deadlineMs = DEFAULT_DEADLINE_MS): Promise<StudioAnswer | Stopped> {
    const answer = await this.#ask(task, deadlineMs);
    if ("key" in answer) return answer;
    return "studio" in answer ? answer.studio : crashed(new Error("no answer"));
  }

  #ask(task: Job["task"], deadlineMs: number): Promise<Answered | Stopped> {
    return new Promise((done) => {
      this.#queue.push({ task, deadlineMs, done });
      this.#next();
    });
  }

  /** Ends all workers. */
  async close(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
    this.#all.clear();
    this.#idle.length = 0;
  }

  #next(): void {
    if (this.#running >= this.#size) return;
    const job = this.#queue.shift();
    if (!job) return;
    this.#running += 1;
    this.#serve(job).then((answer) => {
      this.#running -= 1;
      job.done(answer);
      this.#next();
    });
  }

  async #serve({ task, deadlineMs }: Job): Promise<Answered | Stopped> {
    let worker: Worker;
    try {
      worker = this.#idle.pop() ?? (await this.#start());
    } catch (error) {
      return crashed(error);
    }
    worker.ref();
    return new Promise((resolve) => {
      const finish = (answer: Answered | Stopped, isAlive: boolean): void => {
        clearTimeout(timer);
        worker.removeAllListeners("message");
        worker.removeAllListeners("error");
        worker.removeAllListeners("exit");
        if (isAlive) {
          worker.unref();
          this.#idle.push(worker);
        } else {
          this.#all.delete(worker);
          worker.on("error", () => undefined);
          void worker.terminate();
        }
        resolve(answer);
      };
      const timer = setTimeout(() => {
        finish({ key: "time-limit", values: { seconds: Math.round(deadlineMs / 1000) } }, false);
      }, deadlineMs);
      worker.once("message", (answer: WorkerAnswer) => {
        if ("crash" in answer) finish(crashed(new Error(answer.crash)), false);
        else finish(answer, true);
      });
      worker.once("error", (error: NodeJS.ErrnoException) => {
        const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
        finish(isMemory ? { key: "memory-limit", values: {} } : crashed(error), false);
      });
      worker.once("exit", () => finish({ key: "memory-limit", values: {} }, false));
      worker.postMessage(task);
    });
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(pathToFileURL(await workerFile()), {
      resourceLimits: {
        maxOldGenerationSizeMb: WORKER_MEMORY_MB,
        maxYoungGenerationSizeMb: 64,
        stackSizeMb: 4,
      },
      stdout: true,
      stderr: true,
    });
    this.#all.add(worker);
    return worker;
  }
}

function crashed(error: unknown): Stopped {
  const text = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  return { key: "check-crash", values: { text: text.slice(0, 200) } };
}

/** Whether the answer says that the worker was stopped. */
export function isStopped(answer: StoryReport | Stopped): answer is Stopped {
  return "key" in answer;
}
