// Finds the Chromium for the browser tests, and on a bare Debian machine installs it.
import { existsSync, readFileSync } from "node:fs";
import { onPath, PlainFailure, run, tell } from "./processes.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PACKAGES = ["chromium", "fonts-noto-cjk"];

/**
 * The path of a Chromium, with a font for Chinese beside it where the system can tell.
 * @returns {Promise<string>}
 * @throws {PlainFailure} there is none and it cannot be installed here
 */
export async function ensureChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new PlainFailure(
      `CHROMIUM_PATH 指的 ${wanted} 不存在。`,
      `CHROMIUM_PATH names ${wanted}, which does not exist.`,
    );
  }
  const found = findChromium();
  if (found && (await hasChineseFont())) return found;
  if (canInstall()) {
    tell("正在安装浏览器和中文字体……", "Installing the browser and a Chinese font…");
    await installPackages(PACKAGES);
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new PlainFailure(
    "找不到 Chromium。请安装它（Debian：apt-get install chromium fonts-noto-cjk），或用 CHROMIUM_PATH 指明位置。",
    "There is no Chromium. Install it (Debian: apt-get install chromium fonts-noto-cjk), or name it with CHROMIUM_PATH.",
  );
}

function findChromium() {
  for (const name of NAMES) {
    const file = onPath(name);
    if (file) return file;
  }
  return null;
}

/** Whether text in Chinese is drawn with a font of its own; taken for granted where nobody can be asked. */
async function hasChineseFont() {
  const { code, output } = await run("fc-list", [":lang=zh-cn", "family"], { quiet: true });
  return code === 127 || output.trim() !== "";
}

/** Debian itself, as root: elsewhere the packages are called otherwise or may not be installed. */
function canInstall() {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  return process.getuid?.() === 0 && /^ID=debian$/m.test(release) && onPath("apt-get") !== null;
}

async function installPackages(names) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", ...names],
  ]) {
    const { code, output } = await run("apt-get", args, { quiet: true, env });
    if (code !== 0) {
      process.stderr.write(output);
      throw new PlainFailure(
        "浏览器没有装上，原因见上面几行。",
        "The browser could not be installed; the lines above say why.",
      );
    }
  }
}
