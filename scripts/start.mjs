// npm start: installs and builds what is missing, then runs one of the program's commands in this process
// (`serve` unless another is named), so that a signal reaches the server itself. Plain Node, no packages.
import { tooOldNode } from "./lib/node-version.mjs";

const complaint = tooOldNode(process.versions.node);
if (complaint) {
  process.stderr.write(`${complaint}\n`);
  process.exit(1);
} else {
  // Only now, because these files are written for a newer Node.
  import("./lib/run-command.mjs").then(({ runCommand }) =>
    runCommand(process.argv[2] || "serve", process.argv.slice(3)),
  );
}
