import type { Environment } from "#app/platform/env.server.ts";

/** What a command is given. */
export interface CommandCall {
  env: Environment;
  /** the words after the command's name */
  args: readonly string[];
}

/** One command of the program. @returns its exit code */
export type Command = (call: CommandCall) => Promise<number>;

/** Every command by its name; each is loaded when it is called. */
export const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["serve", async () => (await import("./serve.server.ts")).serve],
  ["content:check", async () => (await import("./content-check.server.ts")).checkContentCommand],
  ["scenarios:check", async () => (await import("./scenarios-check.server.ts")).checkScenarios],
  ["questions:import", async () => (await import("./questions-import.server.ts")).importQuestions],
  ["questions:export", async () => (await import("./questions-export.server.ts")).exportQuestions],
  ["backup", async () => (await import("./backup.server.ts")).backup],
  ["restore", async () => (await import("./restore.server.ts")).restore],
  ["evidence:verify", async () => (await import("./evidence-verify.server.ts")).verifyEvidenceCommand],
  ["doctor", async () => (await import("./doctor.server.ts")).doctor],
]);
