import { existsSync } from "node:fs";
import path from "node:path";
import { explain } from "./commands/explain.server.ts";
import { COMMANDS } from "./commands/index.server.ts";
import { EnvironmentError, readEnvironment } from "./platform/env.server.ts";

/*
 * The program: node build/program.js <command>. Every failure is one plain line that says what to do, and an
 * exit code other than 0.
 */

const rootDir = path.resolve(import.meta.dirname ?? ".", "..");

async function main(): Promise<number> {
  // React and the others choose their build by this when they are first loaded, which is after this line.
  Object.assign(process.env, { NODE_ENV: "production" });
  // Whatever a command writes (data, keys, backups) is for this user alone.
  process.umask(0o077);
  const [name = "serve", ...args] = process.argv.slice(2);
  const load = COMMANDS.get(name);
  if (!load) {
    const known = [...COMMANDS.keys()].join(", ");
    throw new EnvironmentError(
      `There is no command ${name}. Known: ${known}`,
      `没有“${name}”这个命令。可用的命令：${known}`,
    );
  }
  if (!existsSync(path.join(rootDir, "package.json"))) {
    throw new EnvironmentError("Start this from the project's folder.", "请在项目文件夹里启动。");
  }
  const command = await load();
  return command({ env: readEnvironment(process.env, rootDir), args });
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  },
);
