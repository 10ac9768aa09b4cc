import { type FormEvent, useState } from "react";
import { fill, type Shape } from "#app/platform/i18n/language.ts";
import type { assessmentZh } from "../texts.zh.ts";
import { IslandNotice } from "./island-notice.tsx";
import { useOutbox } from "./use-outbox.ts";

export interface AttemptSubmitProps {
  attemptId: string;
  formToken: string;
  /** why the form was refused: the sentence beside the confirmation */
  error: string | null;
  words: Shape<typeof assessmentZh.review>;
}

/** The form that hands an attempt in; with scripts it first sends what this browser still holds. */
export default function AttemptSubmit({ attemptId, formToken, error, words }: AttemptSubmitProps) {
  const [hasSent, setSent] = useState(false);
  const { outbox, state } = useOutbox(attemptId, formToken, { onStored: () => setSent(true) });
  const waiting = state?.phase === "over" ? 0 : (state?.pending.length ?? 0);
  const submit = (event: FormEvent): void => {
    if (!outbox || waiting === 0) return;
    event.preventDefault();
    void outbox.flush();
  };
  return (
    <form method="post" action={`/attempts/${attemptId}/review`} className="stack-6" onSubmit={submit}>
      <input type="hidden" name="_token" value={formToken} />
      {waiting > 0 ? (
        <IslandNotice tone="warning" live="alert" title={fill(words.sending, { count: waiting })} />
      ) : null}
      {hasSent && waiting === 0 ? (
        <IslandNotice tone="info" live="status" title={words.sent}>
          <p>
            <a href={`/attempts/${attemptId}/review`}>{words.reload}</a>
          </p>
        </IslandNotice>
      ) : null}
      <div className={error ? "field field-wrong" : "field"}>
        {error ? (
          <p id="f-confirm-error" className="font-semibold text-red">
            {error}
          </p>
        ) : null}
        <label htmlFor="f-confirm" className="choice">
          <input
            id="f-confirm"
            type="checkbox"
            name="confirm"
            value="on"
            className="choice-input choice-check"
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? "f-confirm-error f-confirm-hint" : "f-confirm-hint"}
          />
          <span className="min-w-0">
            {words.confirm}
            <span id="f-confirm-hint" className="block text-sm text-quiet">
              {words.confirmHint}
            </span>
          </span>
        </label>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <button type="submit" className="btn btn-primary btn-large w-full sm:w-auto">
          {words.submit}
        </button>
        <a href={`/attempts/${attemptId}`} className="btn btn-quiet">
          {words.back}
        </a>
      </div>
    </form>
  );
}
