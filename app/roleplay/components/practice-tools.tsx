import type { FormEvent, ReactNode } from "react";
import type { ChoiceAnswer } from "../play-view.server.ts";
import { fill, type PlayerWords } from "./player-parts.tsx";
import type { Command } from "./send-choice.ts";

/** A form of the play's page that says what is on the screen. */
export function ScreenForm({
  playId,
  now,
  formToken,
  intent,
  onSubmit,
  className,
  children,
}: {
  playId: string;
  now: ChoiceAnswer;
  formToken: string;
  intent: "choose" | "hint" | "rewind";
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  className?: string;
  children: ReactNode;
}) {
  return (
    <form method="post" action={`/plays/${playId}`} onSubmit={onSubmit} className={className}>
      <input type="hidden" name="_token" value={formToken} />
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="after" value={now.after} />
      {now.practice ? <input type="hidden" name="rewinds" value={now.practice.rewinds} /> : null}
      {children}
    </form>
  );
}

/** What a practice offers besides the talk: a hint, one step back, and every point passed. */
export function PracticeTools({
  playId,
  now,
  formToken,
  words,
  onCommand,
}: {
  playId: string;
  now: ChoiceAnswer;
  formToken: string;
  words: PlayerWords;
  onCommand: (command: Command) => void;
}) {
  if (!now.practice) return null;
  const { hint, back } = now.practice;
  const form = { playId, now, formToken };
  const last = back.at(-1);

  function goBack(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!(submitter instanceof HTMLButtonElement)) return;
    event.preventDefault();
    onCommand({ to: "rewinds", keep: Number(submitter.value) });
  }

  return (
    <div className="mt-8 stack-4">
      <div aria-live="polite">
        {hint ? (
          <div className="stack-2 border-l-4 border-lamp py-1 pl-4">
            <p className="font-semibold">
              {hint.point === "" ? words.hint : fill(words.hintTitle, { point: hint.point })}
            </p>
            {hint.words === "" ? null : <p lang="zh-CN">{hint.words}</p>}
            <p lang="zh-CN" className="text-sm text-quiet">
              {hint.source}
            </p>
          </div>
        ) : null}
      </div>
      <div className="flex flex-wrap gap-3">
        {hint ? null : (
          <ScreenForm
            {...form}
            intent="hint"
            onSubmit={(event) => {
              event.preventDefault();
              onCommand({ to: "hints" });
            }}
          >
            <button type="submit" className="btn btn-secondary">
              {words.hint}
            </button>
          </ScreenForm>
        )}
        {last ? (
          <ScreenForm {...form} intent="rewind" onSubmit={goBack}>
            <button type="submit" name="to" value={last.to} className="btn btn-secondary">
              {words.stepBack}
            </button>
          </ScreenForm>
        ) : null}
      </div>
      {back.length > 1 ? (
        <details className="disclosure">
          <summary className="disclosure-summary text-sm">
            <span>{words.backTo}</span>
          </summary>
          <ScreenForm {...form} intent="rewind" onSubmit={goBack} className="stack-2 pb-4">
            {back.map(({ to, title }) => (
              <button key={to} type="submit" name="to" value={to} className="btn btn-quiet block text-left">
                {fill(words.backToStep, { n: to + 1, point: title })}
              </button>
            ))}
          </ScreenForm>
        </details>
      ) : null}
    </div>
  );
}
