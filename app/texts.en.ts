import { dailyEn } from "./assessment/daily-texts.en.ts";
import { exchangeEn } from "./assessment/exchange/texts.en.ts";
import { assessmentEn } from "./assessment/texts.en.ts";
import { certificationEn } from "./certification/texts.en.ts";
import { coverageEn } from "./learning/coverage-texts.en.ts";
import { ownEn } from "./learning/own-texts.en.ts";
import { learningEn } from "./learning/texts.en.ts";
import { organisationEn } from "./organisation/texts.en.ts";
import { platformEn } from "./platform/texts.en.ts";
import { branchEn } from "./roleplay/branch-texts.en.ts";
import { speechEn } from "./roleplay/speech/texts.en.ts";
import { studioEn } from "./roleplay/studio-texts.en.ts";
import { roleplayEn } from "./roleplay/texts.en.ts";
import type { Dictionary } from "./texts.zh.ts";

/** The English dictionary. */
export const en: Dictionary = {
  platform: platformEn,
  organisation: organisationEn,
  learning: learningEn,
  coverage: coverageEn,
  own: ownEn,
  roleplay: roleplayEn,
  speech: speechEn,
  branches: branchEn,
  studio: studioEn,
  assessment: assessmentEn,
  daily: dailyEn,
  exchange: exchangeEn,
  certification: certificationEn,
};
