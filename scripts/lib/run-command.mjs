import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled } from "./install.mjs";
import { PlainFailure, rootDir, run, tell } from "./processes.mjs";

/**
 * Commands on the data of a running site use the build that is there: after new sources have been fetched and
 * before the restart, it is the one that wrote the data.
 */
const WITH_THE_BUILD_THAT_IS_THERE = ["backup", "doctor", "evidence:verify"];

/** Installs and builds what is missing and runs a command of the program. @param {string} name @param {string[]} args */
export async function runCommand(name, args) {
  const program = path.join(rootDir, "build", "program.js");
  try {
    if (!existsSync(path.join(rootDir, "package-lock.json"))) {
      throw new PlainFailure(
        "项目文件夹不完整，请重新下载。",
        "The project's folder is incomplete: fetch it again.",
      );
    }
    await ensureInstalled();
    if (!(WITH_THE_BUILD_THAT_IS_THERE.includes(name) && existsSync(program))) {
      const { isBuilt } = await import("../build.mjs");
      if (!isBuilt()) await buildApart();
    }
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
  process.setSourceMapsEnabled(true);
  process.argv.splice(1, process.argv.length, program, name, ...args);
  await import(pathToFileURL(program).href);
}

/** Builds in a process of its own, so that nothing of the builder stays in the server's memory. */
async function buildApart() {
  tell("正在构建……", "Building…");
  const { code } = await run(process.execPath, ["scripts/build.mjs", "--if-stale"]);
  if (code !== 0)
    throw new PlainFailure("构建没有成功，原因见上面几行。", "The build failed; the lines above say why.");
}

function explain(error) {
  if (error instanceof PlainFailure) return error.message;
  if (["EACCES", "EROFS", "EPERM"].includes(error?.code)) {
    return new PlainFailure(
      `不能写入 ${rootDir}。请让当前用户有写入权限后再试。`,
      `${rootDir} cannot be written to. Give this user the right to write there and try again.`,
    ).message;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
