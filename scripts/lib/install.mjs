// Installs the packages that the lock file names, when they are missing or not those.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { onPath, PlainFailure, rootDir, run, tell } from "./processes.mjs";

const lockFile = path.join(rootDir, "package-lock.json");
const modulesDir = path.join(rootDir, "node_modules");
const stampFile = path.join(modulesDir, ".shijing-installed");

/** What the installed packages depend on: the lock, and the Node that native add-ons were built for. */
export function installStamp() {
  return createHash("sha256")
    .update(readFileSync(lockFile))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest("hex");
}

/** Whether node_modules holds what the lock names, by our stamp or by npm's own record of what it installed. */
export async function isInstalled() {
  if (!existsSync(modulesDir)) return false;
  if (existsSync(stampFile)) return readFileSync(stampFile, "utf8") === installStamp();
  if (!agreesWithLock() || !(await addOnWorks())) return false;
  writeStamp();
  return true;
}

/**
 * Runs `npm ci` when the packages are missing or not those of the lock.
 * @throws {PlainFailure} with the line that says what to do
 */
export async function ensureInstalled() {
  if (await isInstalled()) return;
  tell(
    "正在安装所需的软件包，第一次要几分钟……",
    "Installing the packages; the first time takes a few minutes…",
  );
  const npm = process.env.npm_execpath?.endsWith(".js")
    ? [process.execPath, process.env.npm_execpath]
    : ["npm"];
  const { code, output } = await run(
    npm[0],
    [...npm.slice(1), "ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      quiet: true,
      env: { ...localHeaders(), NODE_ENV: "development" },
    },
  );
  if (code !== 0) {
    process.stderr.write(output);
    throw explainInstallFailure(code, output, missingBuildTools());
  }
  if (!(await addOnWorks())) throw explainInstallFailure(1, "better-sqlite3", missingBuildTools());
  writeStamp();
}

/**
 * The line for a failed installation.
 * @param {number} code exit code of npm
 * @param {string} output what npm printed
 * @param {readonly string[]} missingTools which of python3, make, g++ are not there
 */
export function explainInstallFailure(code, output, missingTools) {
  if (code === 127)
    return new PlainFailure(
      "找不到 npm。请安装带 npm 的 Node。",
      "npm is missing. Install a Node that comes with npm.",
    );
  if (/are in sync/.test(output)) {
    return new PlainFailure(
      "package.json 和 package-lock.json 对不上，请重新下载本项目。",
      "package.json and package-lock.json do not belong together: fetch the project again.",
    );
  }
  if (/better-sqlite3|node-gyp|gyp ERR/.test(output) && missingTools.length > 0) {
    return new PlainFailure(
      `数据库组件要在本机编译，但缺少 ${missingTools.join("、")}。请安装编译工具（Debian：apt-get install python3 make g++）后再试。`,
      `The database add-on must be compiled here, but ${missingTools.join(", ")} is missing. Install the build tools (Debian: apt-get install python3 make g++) and try again.`,
    );
  }
  if (/EACCES|EROFS|EPERM/.test(output)) {
    return new PlainFailure(
      `不能写入 ${rootDir}。请让当前用户有写入权限后再试。`,
      `${rootDir} cannot be written to. Give this user the right to write there and try again.`,
    );
  }
  if (/ENOSPC/.test(output))
    return new PlainFailure(
      "磁盘已满，请腾出至少 1 GB 后再试。",
      "The disk is full: free at least 1 GB and try again.",
    );
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET|network/i.test(output)) {
    return new PlainFailure(
      "软件包仓库连不上。请检查网络或 npm 的仓库设置；没有网络的机器请从另一台装好的机器复制 node_modules。",
      "The package registry cannot be reached. Check the network or npm's registry setting; for a machine without network copy node_modules from one that has it.",
    );
  }
  return new PlainFailure(
    "软件包没有装上，原因见上面几行。",
    "The packages could not be installed; the lines above say why.",
  );
}

/** Which of the tools that compile a native add-on are not there. */
function missingBuildTools() {
  return ["python3", "make", "g++"].filter((tool) => !onPath(tool));
}

/** Node's own header files beside its program, so that compiling an add-on fetches nothing. */
function localHeaders() {
  if (process.env.npm_config_nodedir) return {};
  const prefix = path.resolve(path.dirname(process.execPath), "..");
  const header = path.join(prefix, "include", "node", "node_version.h");
  if (!existsSync(header)) return {};
  const text = readFileSync(header, "utf8");
  const part = (name) => new RegExp(`#define NODE_${name}_VERSION (\\d+)`).exec(text)?.[1];
  return [part("MAJOR"), part("MINOR"), part("PATCH")].join(".") === process.versions.node
    ? { npm_config_nodedir: prefix }
    : {};
}

/** Whether npm's record in node_modules lists every package of the lock in its version. */
function agreesWithLock() {
  const record = path.join(modulesDir, ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, "utf8")).packages;
  const present = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === "") return true;
    const found = present[name];
    return found ? found.version === entry.version : entry.optional === true;
  });
}

/** Whether the native add-on loads in this Node. */
async function addOnWorks() {
  const script = 'new (require("better-sqlite3"))(":memory:").close()';
  return (await run(process.execPath, ["-e", script], { quiet: true })).code === 0;
}

function writeStamp() {
  try {
    writeFileSync(stampFile, installStamp());
  } catch {
    // A read-only node_modules is compared with the lock at every start instead.
  }
}
