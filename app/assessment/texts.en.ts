import type { Shape } from "#app/platform/i18n/language.ts";
import type { assessmentZh } from "./texts.zh.ts";

export const assessmentEn: Shape<typeof assessmentZh> = {};
