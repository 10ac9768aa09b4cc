import { say } from "#app/platform/log.server.ts";
import { formatFinding } from "#app/publishing/findings.ts";
import { prepareContent } from "#app/publishing/prepare.server.ts";
import type { CommandCall } from "./index.server.ts";

/** Compiles and checks everything in `content/` and `scenarios/` without storing anything. */
export async function checkContent({ env }: CommandCall): Promise<number> {
  const { versions, findings } = await prepareContent(env.rootDir);
  for (const finding of findings) say(formatFinding(finding));
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const warnings = findings.length - errors;
  say(
    `${versions.length} 项内容，${errors} 处错误，${warnings} 处提醒 / ${versions.length} pieces, ${errors} errors, ${warnings} warnings`,
  );
  return errors > 0 ? 1 : 0;
}
