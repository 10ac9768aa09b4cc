// npm test: installs what is missing and runs every check and test. The last line is the sum.
//   npm test                     everything that a change must pass
//   npm run test:all             the longer ones as well
//   npm test -- types vitest     only these steps
import { tooOldNode } from "./lib/node-version.mjs";

const complaint = tooOldNode(process.versions.node);
if (complaint) {
  process.stderr.write(`${complaint}\n`);
  process.exit(1);
} else {
  import("./lib/run-steps.mjs").then(({ runSteps }) => runSteps(process.argv.slice(2)));
}
