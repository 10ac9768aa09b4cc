import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { islandsOptions, programOptions } from "../build.mjs";
import { ensureInstalled } from "./install.mjs";
import { rootDir, tell } from "./processes.mjs";

const outDir = path.join(rootDir, ".cache", "dev");

/** Bundles, starts the server, and keeps both up to date until it is told to stop. */
export async function develop() {
  try {
    await ensureInstalled();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  const esbuild = await import("esbuild");
  const server = supervise(path.join(outDir, "program.js"));
  const program = await esbuild.context({
    ...programOptions(),
    entryPoints: { program: "app/development/program.server.ts" },
    splitting: false,
    chunkNames: undefined,
    outdir: outDir,
    metafile: true,
    write: true,
    define: { "process.env.NODE_ENV": '"development"' },
    plugins: [whenChanged(() => server.restart())],
  });
  const islands = await esbuild.context({
    ...islandsOptions(true),
    outdir: path.join(outDir, "islands"),
    plugins: [whenChanged(() => server.tell("islands"))],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => server.stop(signal));
  }
  await islands.watch();
  await program.watch();
}

/** Calls back after each bundling that went well and wrote something else than the one before. */
function whenChanged(callback) {
  let last = "";
  return {
    name: "when-changed",
    setup(build) {
      build.onEnd((result) => {
        if (result.errors.length > 0) return;
        const hash = createHash("sha256");
        for (const name of Object.keys(result.metafile.outputs).sort())
          hash.update(name).update(readFileSync(path.join(rootDir, name)));
        const written = hash.digest("hex");
        if (written === last) return;
        last = written;
        callback();
      });
    },
  };
}

/** Runs the server in a process of its own; a server that fails at its first start ends everything. */
function supervise(file) {
  let child = null;
  let isStopping = false;
  let wasReady = false;

  function start() {
    child = spawn(process.execPath, ["--enable-source-maps", file, rootDir], {
      cwd: rootDir,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      env: { ...process.env, NODE_ENV: "development" },
    });
    const own = child;
    own.on("message", (message) => {
      if (message === "ready") wasReady = true;
    });
    own.on("exit", (code) => {
      if (child !== own) return;
      child = null;
      if (isStopping || !wasReady) process.exit(code ?? 1);
      if (code !== 0)
        tell(
          "服务已停止；改好源文件后会自动重新启动。",
          "The server has stopped; it starts again when the sources change.",
        );
    });
  }

  return {
    tell: (message) => {
      if (child?.connected) child.send(message);
    },
    restart: () => {
      if (isStopping) return;
      const old = child;
      child = null;
      if (!old) return start();
      tell("服务端的源文件变了，正在重新启动……", "The server's sources have changed; starting again…");
      old.once("exit", () => {
        if (!child && !isStopping) start();
      });
      old.kill("SIGTERM");
    },
    stop: (signal) => {
      if (isStopping) return;
      isStopping = true;
      if (child) child.kill(signal);
      else process.exit(0);
    },
  };
}
