/** The languages of the interface; Chinese comes first. */
export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The value of the `lang` attribute. */
export const LANG_TAG: Record<Language, string> = { zh: "zh-CN", en: "en" };

/** Whether a text names a language of the interface. */
export function isLanguage(value: unknown): value is Language {
  return value === "zh" || value === "en";
}

/** A dictionary's shape with its sentences left open: what the other language must fill completely. */
export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

/**
 * Puts values into a sentence: `{count}` becomes `values.count`. A name without a value stays as it is, so
 * that the gap is seen.
 */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
