import { existsSync } from "node:fs";
import { onPath, PlainFailure, run, tell } from "./processes.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/**
 * The Chromium for the browser tests: `CHROMIUM_PATH`, the one that is installed, or Debian's package, installed here
 * where that is allowed.
 * @returns {Promise<string>} its full path
 * @throws {PlainFailure} when there is none
 */
export async function ensureChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new PlainFailure(`CHROMIUM_PATH 指的 ${given} 不存在。`, `CHROMIUM_PATH points to ${given}, which does not exist.`);
  }
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && onPath("apt-get")) {
    tell("正在安装 Chromium 和中文字体……", "Installing Chromium and Chinese fonts…");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { quiet: true, env });
    const { code, output } = await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"], { quiet: true, env });
    if (code !== 0) process.stderr.write(output);
    const installed = find();
    if (installed) return installed;
  }
  throw new PlainFailure(
    "浏览器测试需要 Chromium。请安装（Debian：apt-get install chromium fonts-noto-cjk），或用 CHROMIUM_PATH 指明位置。",
    "The browser tests need Chromium. Install it (Debian: apt-get install chromium fonts-noto-cjk) or name it in CHROMIUM_PATH.",
  );
}

function find() {
  for (const name of NAMES) {
    const file = onPath(name);
    if (file) return file;
  }
  return null;
}
