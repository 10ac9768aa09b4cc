import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** The project's folder. */
export const rootDir = path.resolve(path.dirname(new URL(import.meta.url).pathname), "../..");

/** A failure that one line explains; it is printed without a stack. */
export class PlainFailure extends Error {
  /** @param {string} zh @param {string} en */
  constructor(zh, en) {
    super(`${zh} / ${en}`);
    this.name = "PlainFailure";
  }
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean, limitMs?: number }} [options]
 *   quiet: nothing is shown, the output is only collected; limitMs: the process group is ended after that long
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>} 127 when the program is not there
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: rootDir,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: options.limitMs !== undefined,
    });
    let output = "";
    let timedOut = false;
    const take = (stream, target) =>
      stream.on("data", (bytes) => {
        output += bytes;
        if (!options.quiet) target.write(bytes);
      });
    take(child.stdout, process.stdout);
    take(child.stderr, process.stderr);
    const endGroup = (signal) => {
      try {
        process.kill(options.limitMs === undefined ? child.pid : -child.pid, signal);
      } catch {
        // It has ended by itself.
      }
    };
    const limit =
      options.limitMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            endGroup("SIGKILL");
          }, options.limitMs);
    const passOn = (signal) => endGroup(signal);
    process.on("SIGINT", passOn);
    process.on("SIGTERM", passOn);
    const finish = (code) => {
      clearTimeout(limit);
      process.off("SIGINT", passOn);
      process.off("SIGTERM", passOn);
      resolve({ code, output, timedOut });
    };
    child.on("error", () => finish(127));
    child.on("close", (code) => finish(code ?? 1));
  });
}

/** The full path of a program on PATH, or null. @param {string} name */
export function onPath(name) {
  for (const dir of (process.env.PATH ?? "").split(path.delimiter)) {
    const file = path.join(dir, name);
    if (dir && existsSync(file)) return file;
  }
  return null;
}

/** One line in both languages. @param {string} zh @param {string} en */
export function tell(zh, en) {
  process.stdout.write(`${zh} / ${en}\n`);
}
