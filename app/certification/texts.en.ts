import type { Shape } from "#app/platform/i18n/language.ts";
import type { certificationZh } from "./texts.zh.ts";

export const certificationEn: Shape<typeof certificationZh> = {};
