import path from "node:path";
import { buildStamp, examine } from "#app/operations/doctor.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import { say } from "#app/platform/log.server.ts";
import { programVersion } from "./backup.server.ts";
import type { CommandCall } from "./index.server.ts";

const MARKS = { good: "✓", attention: "!", bad: "✗" } as const;

/** npm run doctor -- [folder of the backups]: examines the installation; exit code 1 when something is bad, so that cron can tell. */
export async function doctor({ env, args }: CommandCall): Promise<number> {
  say(`实境课堂 · Shijing ${programVersion(env.rootDir)} (${buildStamp(env.rootDir)})`);
  const diagnoses = examine(env, systemClock.now(), args[0] ? path.resolve(args[0]) : undefined);
  for (const { name, state, zh, en } of diagnoses) say(`${MARKS[state]} ${name.padEnd(12)} ${zh} / ${en}`);
  const faults = diagnoses.filter((diagnosis) => diagnosis.state === "bad").length;
  const hints = diagnoses.filter((diagnosis) => diagnosis.state === "attention").length;
  say(`${faults} 处问题，${hints} 处提醒 / ${faults} faults, ${hints} hints`);
  return faults > 0 ? 1 : 0;
}
