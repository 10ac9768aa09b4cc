import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { databaseFile } from "#app/app.server.ts";
import { fill, isLanguage, type Language } from "#app/platform/i18n/language.ts";
import { say } from "#app/platform/log.server.ts";
import { PlainError } from "#app/platform/plain-error.ts";
import { type EvidenceFinding, verifyEvidence } from "#app/roleplay/evidence-run.server.ts";
import { evidenceTexts } from "#app/roleplay/evidence-texts.ts";
import { openDatabase } from "#db/client.server.ts";
import type { CommandCall } from "./index.server.ts";

const USAGE: [english: string, chinese: string] = [
  "Usage: npm run evidence:verify -- [--lang en] [--json]",
  "用法：npm run evidence:verify -- [--lang en] [--json]",
];

/** How long a run is silent before it says how far it has come. */
const PROGRESS_EVERY_MS = 2_000;

/**
 * npm run evidence:verify: replays every stored play of the data folder against the version it is pinned to and
 * names each one that does not come out as it was recorded, one a line. Only reads; the site may be serving.
 * @returns 1 when something does not hold
 * @throws {PlainError} options it does not know, or a folder without data
 */
export async function verifyEvidenceCommand({ env, args }: CommandCall): Promise<number> {
  const { language, isJson } = readOptions(args);
  const file = databaseFile(env.dataDir);
  if (!existsSync(file))
    throw new PlainError(
      `There is no database in ${env.dataDir}; run npm start first.`,
      `${env.dataDir} 里没有数据库；先运行 npm start`,
    );
  const words = evidenceTexts[language];
  const db = openDatabase(file, { readonly: true });
  let told = Date.now();
  let isFirst = true;
  if (isJson) process.stdout.write('{"findings":[');
  try {
    const counts = await verifyEvidence(db, {
      found: (finding) => {
        if (!isJson) return say(lineOf(finding, language));
        process.stdout.write(`${isFirst ? "" : ","}\n${JSON.stringify(plain(finding, language))}`);
        isFirst = false;
      },
      progress: (plays, all) => {
        if (Date.now() - told < PROGRESS_EVERY_MS) return;
        told = Date.now();
        process.stderr.write(`${fill(words.progress, { plays, all })}\n`);
      },
    });
    if (isJson) say(`],"counts":${JSON.stringify(counts)}}`);
    else say(fill(counts.findings === 0 ? words.good : words.bad, { ...counts }));
    return counts.findings === 0 ? 0 : 1;
  } finally {
    await db.close();
  }
}

/** One finding as one line. */
export function lineOf(
  { about, scenarioId, seq, fault, detail }: EvidenceFinding,
  language: Language,
): string {
  const words = evidenceTexts[language];
  const subject =
    "play" in about
      ? fill(words.play, { id: about.play, scenario: scenarioId || "–" })
      : fill(words.certificate, { id: about.certificate });
  const place = seq === 0 ? "" : ` ${fill(words.event, { n: seq })}`;
  return `${subject}${place}: ${words.faults[fault]} [${fault}] ${detail}`;
}

function plain(finding: EvidenceFinding, language: Language) {
  const { about, ...rest } = finding;
  return { ...about, ...rest, message: evidenceTexts[language].faults[finding.fault] };
}

function readOptions(args: readonly string[]): { language: Language; isJson: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { lang: { type: "string", default: "zh" }, json: { type: "boolean", default: false } },
    });
    if (!isLanguage(values.lang)) throw new TypeError(`--lang ${values.lang}`);
    return { language: values.lang, isJson: values.json };
  } catch {
    throw new PlainError(...USAGE);
  }
}
