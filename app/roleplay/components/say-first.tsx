import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { ChoiceAnswer } from "../play-view.server.ts";
import type { SaidView } from "../speech/speech.server.ts";
import { Said } from "./said.tsx";
import { useDictation } from "./use-dictation.ts";

/** Words of saying it first, from the dictionaries. `{…}` is filled here. */
export interface SayWords {
  label: string;
  hint: string;
  check: string;
  checking: string;
  options: string;
  speak: string;
  stopSpeaking: string;
  speakNote: string;
  yours: string;
  /** `{count}` */
  found: string;
  nothing: string;
  honest: string;
  list: string;
  instead: string;
  manualWords: string;
  rests: string;
  /** `{n}` */
  noteOf: string;
  failed: string;
  refused: string;
}

export interface SayFirstProps {
  playId: string;
  now: ChoiceAnswer;
  formToken: string;
  /** null where nothing is looked for */
  words: SayWords | null;
  /** what a form has found, when it was sent from this screen */
  said: SaidView | null;
  /** the options */
  children: ReactNode;
}

/**
 * In a practice, a place to say it in one's own words before the options: they stand behind one press. Who has
 * passed it by once has the options open from then on. In a play that counts there are the options alone.
 */
export function SayFirst({ children, ...props }: SayFirstProps) {
  const hasPassed = useRef(false);
  const { now, said, words } = props;
  if (!now.practice || !words) return children;
  return (
    <SayOnScreen
      {...props}
      words={words}
      key={`${now.after}.${now.practice.rewinds}`}
      said={said?.after === now.after ? said : null}
      hasPassed={hasPassed}
    >
      {children}
    </SayOnScreen>
  );
}

/** Opens the options of the screen. @returns false when they are open, or were never closed */
export function openOptions(talk: HTMLElement | null): boolean {
  const options = talk?.querySelector<HTMLDetailsElement>("[data-options]:not([open])");
  if (options) options.open = true;
  return options !== null && options !== undefined;
}

const LIMIT_MS = 12_000;

/** Asks the server what it finds. @returns null when that did not get through, a code when it was refused */
async function ask(playId: string, text: string, formToken: string): Promise<SaidView | string | null> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), LIMIT_MS);
  try {
    const answer = await fetch(`/api/plays/${encodeURIComponent(playId)}/said`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/json",
        "X-Shijing-Token": formToken,
      },
      body: JSON.stringify({ text }),
      signal: limit.signal,
    });
    if (answer.status >= 500) return null;
    return answer.ok ? ((await answer.json()) as SaidView) : "refused";
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function SayOnScreen({
  playId,
  formToken,
  words,
  said: first,
  hasPassed,
  children,
}: SayFirstProps & { words: SayWords; hasPassed: { current: boolean } }) {
  const [said, setSaid] = useState(first);
  const [text, setText] = useState(first?.text ?? "");
  const [state, setState] = useState<"idle" | "checking" | "failed" | "refused">("idle");
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const dictation = useDictation((heard) => setText((before) => before + heard));

  async function check(event: FormEvent) {
    event.preventDefault();
    dictation.stop();
    if (state === "checking" || text.trim() === "") return;
    setState("checking");
    const answer = await ask(playId, text, formToken);
    if (answer !== null && typeof answer !== "string") setSaid(answer);
    setState(answer === null ? "failed" : typeof answer === "string" ? "refused" : "idle");
  }

  // Digits choose in the talk; in the field they are digits.
  const keepKeys = (event: KeyboardEvent) => event.stopPropagation();

  return (
    <>
      <form
        id="say"
        method="post"
        action={`/plays/${playId}#say`}
        onSubmit={isLive ? check : undefined}
        onKeyDown={keepKeys}
        className="field mt-12 max-w-measure scroll-mt-48 lg:scroll-mt-24"
      >
        <input type="hidden" name="_token" value={formToken} />
        <input type="hidden" name="intent" value="say" />
        <label htmlFor="f-say" className="field-label">
          {words.label}
        </label>
        <p id="f-say-hint" className="text-sm text-quiet">
          {words.hint}
        </p>
        <textarea
          id="f-say"
          name="text"
          lang="zh-CN"
          rows={3}
          maxLength={500}
          required
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-describedby="f-say-hint"
          className="control control-area"
        />
        <div className="mt-2 flex flex-wrap items-center gap-3">
          <button
            type="submit"
            className="btn btn-secondary"
            aria-disabled={state === "checking" ? true : undefined}
          >
            {words.check}
          </button>
          {dictation.isThere ? (
            <button
              type="button"
              className="btn btn-quiet"
              aria-pressed={dictation.isOn}
              aria-describedby="f-say-voice"
              onClick={dictation.isOn ? dictation.stop : dictation.start}
            >
              {dictation.isOn ? words.stopSpeaking : words.speak}
            </button>
          ) : null}
        </div>
        {dictation.isThere ? (
          <p id="f-say-voice" className="text-sm text-quiet">
            {words.speakNote}
          </p>
        ) : null}
      </form>
      <div aria-live="polite" className="mt-6">
        {state === "checking" ? <p className="text-sm text-quiet">{words.checking}</p> : null}
        {state === "failed" || state === "refused" ? (
          <p className="text-sm text-orange">{words[state]}</p>
        ) : null}
        {said && state !== "checking" ? <Said said={said} words={words} /> : null}
      </div>
      <details
        data-options
        open={hasPassed.current || undefined}
        className="mt-8"
        onToggle={(event) => {
          if (said === null && text === "") hasPassed.current = event.currentTarget.open;
        }}
      >
        <summary className="btn btn-primary">{words.options}</summary>
        <div className="-mt-4">{children}</div>
      </details>
    </>
  );
}
