import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { App } from "#app/app.server.ts";
import { say } from "#app/platform/log.server.ts";
import { PublishError } from "#app/publishing/findings.ts";
import { prepareContent } from "#app/publishing/prepare.server.ts";
import type { PrepareMemory } from "#app/publishing/prepare-memory.server.ts";
import { digestOf, prepareCached } from "#app/publishing/prepared-cache.server.ts";
import { publish } from "#app/publishing/publish.server.ts";

/** What the newest publication was made from; lies in the data folder, may be deleted at any time. */
interface Origin {
  sources: string;
  digest: string;
}

/**
 * Publishes the folders' content, unless the newest publication was made from exactly these files by exactly
 * this program. Content in error leaves the last publication serving, and its findings are printed.
 * @param memory of a process that will prepare again; with it the files are prepared in any case
 * @throws {PublishError} content in error and nothing has ever been published
 */
export async function publishChanged(app: App, memory?: PrepareMemory): Promise<void> {
  const file = path.join(app.env.dataDir, "published.json");
  const { rootDir } = app.env;
  const program = digestOf(rootDir, ["build/stamp"]);
  const sources = digestOf(rootDir, ["build/stamp", "content", "scenarios"]);
  const serving = app.catalogue.current().digest;
  const origin = readOrigin(file);
  if (!memory && serving !== "" && origin?.sources === sources && origin.digest === serving) return;
  try {
    const prepared = memory ? prepareContent(rootDir, memory) : prepareCached(rootDir, program);
    const result = await publish(app.db, await prepared, app.clock.now());
    if (result.changed) await app.catalogue.reload();
    if (!memory) writeFileSync(file, JSON.stringify({ sources, digest: result.digest } satisfies Origin));
  } catch (error) {
    if (!(error instanceof PublishError) || serving === "") throw error;
    say(error.message);
    say(
      "内容有错误，没有发布；上一次发布的内容继续使用。 / The content has errors and was not published; the last publication goes on serving.",
    );
  }
}

function readOrigin(file: string): Origin | null {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Origin;
  } catch {
    return null;
  }
}
