import type { Language } from "./platform/i18n/language.ts";
import { en } from "./texts.en.ts";
import { type Dictionary, zh } from "./texts.zh.ts";

/** Both dictionaries; only the server holds them together. */
export const dictionaries: Record<Language, Dictionary> = { zh, en };
