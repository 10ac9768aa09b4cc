import { en } from "#app/texts.en.ts";
import { zh } from "#app/texts.zh.ts";

/** The words for the quality of a sentence, in both languages, and those of a result. */
export const QUALITY_WORDS: string[] = [zh, en].flatMap(({ roleplay }) => [
  ...Object.values(roleplay.qualities),
  roleplay.debrief.better,
  roleplay.debrief.betterAct,
  roleplay.debrief.failed,
  roleplay.debrief.failedRed,
]);
