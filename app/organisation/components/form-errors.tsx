import type { RefusedForm } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useText } from "#app/request-view.tsx";
import { ErrorSummary, Notice } from "#app/ui/index.ts";

/** What a form knows after it was refused. */
export interface FormErrors {
  /** the sentence of a field's error */
  error(name: string): string | undefined;
  /** what was typed into a field, or what stands there unless something was typed */
  value(name: string, otherwise?: string): string | undefined;
  /** what was chosen in a group of checkboxes */
  values(name: string, otherwise?: readonly string[]): readonly string[];
}

/**
 * The errors of a refused form in the reader's language. A code may carry its figure: `tooLong:40`.
 * @param refused what the action answered; nothing when the form is fresh
 */
export function useFormErrors(refused: RefusedForm | undefined): FormErrors {
  const fields: Record<string, string> = useText().platform.field;
  return {
    error: (name) => {
      const [code, figure = ""] = refused?.refusal.fields[name]?.split(":") ?? [];
      return code === undefined ? undefined : fill(fields[code] ?? code, { min: figure, max: figure });
    },
    value: (name, otherwise) => (refused ? (refused.values[name] ?? "") : otherwise),
    values: (name, otherwise = []) => (refused ? (refused.values[name]?.split("\n") ?? []) : otherwise),
  };
}

/**
 * What was refused, at the head of its form: the errors of the fields, each leading there, or the one reason.
 * @param labels name of a field → its label, in the order in which they stand on the page
 */
export function RefusedNotice({
  refused,
  labels = {},
}: {
  refused: RefusedForm | undefined;
  labels?: Record<string, string>;
}) {
  const text = useText().platform;
  const { error } = useFormErrors(refused);
  if (!refused) return null;
  const sentences: Record<string, string> = text.refusal;
  const title = fill(sentences[refused.refusal.code] ?? text.refusal.badRequest, refused.refusal.values);
  const known = Object.keys(labels);
  const names = Object.keys(refused.refusal.fields).sort((a, b) => known.indexOf(a) - known.indexOf(b));
  if (names.length === 0) return <Notice tone="danger" title={title} live="alert" />;
  return (
    <ErrorSummary
      title={title}
      errors={names.map((name) => ({
        name,
        message: [labels[name], error(name)].filter(Boolean).join(text.colon),
      }))}
    />
  );
}
