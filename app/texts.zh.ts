import { dailyZh } from "./assessment/daily-texts.zh.ts";
import { exchangeZh } from "./assessment/exchange/texts.zh.ts";
import { assessmentZh } from "./assessment/texts.zh.ts";
import { certificationZh } from "./certification/texts.zh.ts";
import { coverageZh } from "./learning/coverage-texts.zh.ts";
import { ownZh } from "./learning/own-texts.zh.ts";
import { learningZh } from "./learning/texts.zh.ts";
import { organisationZh } from "./organisation/texts.zh.ts";
import type { Shape } from "./platform/i18n/language.ts";
import { platformZh } from "./platform/texts.zh.ts";
import { branchZh } from "./roleplay/branch-texts.zh.ts";
import { speechZh } from "./roleplay/speech/texts.zh.ts";
import { studioZh } from "./roleplay/studio-texts.zh.ts";
import { roleplayZh } from "./roleplay/texts.zh.ts";

/** The Chinese dictionary: every domain brings its own words. */
export const zh = {
  platform: platformZh,
  organisation: organisationZh,
  learning: learningZh,
  coverage: coverageZh,
  own: ownZh,
  roleplay: roleplayZh,
  speech: speechZh,
  branches: branchZh,
  studio: studioZh,
  assessment: assessmentZh,
  daily: dailyZh,
  exchange: exchangeZh,
  certification: certificationZh,
} as const;

/** What every language must fill; a missing key does not compile. */
export type Dictionary = Shape<typeof zh>;
