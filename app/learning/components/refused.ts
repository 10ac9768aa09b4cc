import type { RefusedForm } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import type { Dictionary } from "#app/texts.zh.ts";

/** The sentence of a refusal, with its figures. */
export function refusalSentence(text: Dictionary["platform"], refused: RefusedForm): string {
  const sentences: Record<string, string> = text.refusal;
  return fill(sentences[refused.refusal.code] ?? text.refusal.badRequest, refused.refusal.values);
}

/** The sentence for one field; nothing when the field is right. */
export function fieldSentence(
  text: Dictionary["platform"],
  refused: RefusedForm | undefined,
  name: string,
): string | undefined {
  const code = refused?.refusal.fields[name];
  if (code === undefined) return undefined;
  const sentences: Record<string, string> = text.field;
  return fill(sentences[code] ?? text.refusal.invalidFields, refused?.refusal.values ?? {});
}
