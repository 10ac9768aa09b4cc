import { type ChildProcess, spawn } from "node:child_process";

/** A started program and what it has said so far. */
export interface StartedProgram {
  child: ChildProcess;
  /** standard output and standard error together */
  output(): string;
  /** Resolves when the output matches. @throws {Error} with the output, when the program ends or time is up first */
  until(pattern: RegExp, limitMs?: number): Promise<RegExpMatchArray>;
  /** Resolves with the exit code, or the signal's name. */
  ended: Promise<number | string>;
}

const LIMIT_MS = 60_000;

const started = new Set<ChildProcess>();

/** Ends every program that is still running and waits for it; for `afterEach`. */
export async function endPrograms(): Promise<void> {
  await Promise.all(
    [...started].map(
      (child) =>
        new Promise<void>((resolve) => {
          child.once("close", () => resolve());
          child.kill("SIGKILL");
        }),
    ),
  );
}

/**
 * Starts Node on a script of the project as an operator would, with only the settings given.
 * @param args the script and its words
 * @param command another program than Node
 * @param settings environment variables of the project; what the test run itself has set is left out
 */
export function startProgram(
  args: readonly string[],
  settings: Record<string, string>,
  cwd = process.cwd(),
  command = process.execPath,
): StartedProgram {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== "NODE_ENV" && !name.startsWith("VITEST")),
  );
  const env: NodeJS.ProcessEnv = { ...inherited, ...settings } as NodeJS.ProcessEnv;
  // The channel ends with this process, and a server ends with its channel: nothing outlives a test run.
  const child = spawn(command, [...args], { cwd, env, stdio: ["ignore", "pipe", "pipe", "ipc"] });
  let output = "";
  const watchers = new Set<() => void>();
  const take = (bytes: Buffer): void => {
    output += bytes.toString();
    for (const watcher of watchers) watcher();
  };
  child.stdout?.on("data", take);
  child.stderr?.on("data", take);
  const ended = new Promise<number | string>((resolve) => {
    child.on("close", (code, signal) => resolve(code ?? signal ?? 1));
  });
  started.add(child);
  void ended.then(() => started.delete(child));
  return {
    child,
    output: () => output,
    ended,
    until: (pattern, limitMs = LIMIT_MS) =>
      new Promise((resolve, reject) => {
        const limit = setTimeout(
          () => finish(new Error(`Nothing matched ${pattern} in time:\n${output}`)),
          limitMs,
        );
        const look = (): void => {
          const match = pattern.exec(output);
          if (match) finish(match);
        };
        function finish(result: RegExpMatchArray | Error): void {
          clearTimeout(limit);
          watchers.delete(look);
          if (result instanceof Error) reject(result);
          else resolve(result);
        }
        watchers.add(look);
        void ended.then(() => finish(new Error(`It ended before ${pattern}:\n${output}`)));
        look();
      }),
  };
}

/** Runs Node on a script to its end. */
export async function runProgram(
  args: readonly string[],
  settings: Record<string, string>,
): Promise<{ code: number | string; output: string }> {
  const program = startProgram(args, settings);
  const code = await program.ended;
  return { code, output: program.output() };
}
