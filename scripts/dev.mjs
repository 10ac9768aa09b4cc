// npm run dev: the development server, kept up to date. The islands and the server itself are bundled again when
// their sources change; pages, styles and content are followed by the server (app/development).
import { tooOldNode } from "./lib/node-version.mjs";

const complaint = tooOldNode(process.versions.node);
if (complaint) {
  process.stderr.write(`${complaint}\n`);
  process.exit(1);
} else {
  import("./lib/develop.mjs").then(({ develop }) => develop());
}
