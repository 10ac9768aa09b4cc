import type { Shape } from "#app/platform/i18n/language.ts";
import type { roleplayZh } from "./texts.zh.ts";

export const roleplayEn: Shape<typeof roleplayZh> = {};
