import type { Shape } from "#app/platform/i18n/language.ts";
import type { organisationZh } from "./texts.zh.ts";

export const organisationEn: Shape<typeof organisationZh> = {};
