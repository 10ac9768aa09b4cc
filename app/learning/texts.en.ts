import type { Shape } from "#app/platform/i18n/language.ts";
import type { learningZh } from "./texts.zh.ts";

export const learningEn: Shape<typeof learningZh> = {};
