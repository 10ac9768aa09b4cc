import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { ChoiceList, ChoiceSentence, Portrait } from "#app/ui/dialogue.tsx";
import type { PortraitMood } from "#app/ui/portrait.ts";
import { Scene } from "#app/ui/scene.tsx";
import type { ChoiceAnswer, LineView, PlayView } from "../play-view.server.ts";
import { sendChoice } from "./send-choice.ts";
import { shownLines, TalkLine, TalkLines } from "./talk-lines.tsx";

/** Words of the player, from the dictionaries. `{…}` is filled here. */
export interface PlayerWords {
  you: string;
  /** `{count}` */
  earlier: string;
  talk: string;
  chooseLegend: string;
  /** `{count}` */
  keys: string;
  sending: string;
  retrying: string;
  notSent: string;
  again: string;
  reload: string;
  fault: string;
  endTitle: string;
  endLead: string;
  debrief: string;
  toScenario: string;
  /** `{name}`, `{mood}` */
  portrait: string;
  moods: Record<PortraitMood, string>;
  /** sentence per refusal code that a choice can meet */
  refusals: Record<string, string>;
}

export interface PlayerProps {
  play: PlayView;
  formToken: string;
  words: PlayerWords;
  /** code of the refusal that a form met before this page was made */
  refused: string | null;
}

/** Time between two lines that appear one after the other. */
const LINE_STEP_MS = 160;

type Sending =
  | { state: "idle" }
  | { state: "sending" | "retrying"; choiceId: string }
  | { state: "failed"; choiceId: string; message: string };

function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function wantsStillness(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** The last of these lines that somebody drawn says. */
function facing(lines: readonly LineView[]): LineView | undefined {
  return lines.filter((line) => line.portrait !== null).at(-1);
}

/**
 * A talk: the person and her words above, the sentences one could say below. It is complete as a form; with
 * scripts the words come one after the other, the face follows, and the page never reloads.
 */
export default function Player({ play, formToken, words, refused }: PlayerProps) {
  const [now, setNow] = useState<ChoiceAnswer>(play);
  /** turns before this one are folded away */
  const [firstOpen, setFirstOpen] = useState(play.turns.length - 1);
  /** lines of the last turn that have appeared */
  const [revealed, setRevealed] = useState(Number.POSITIVE_INFINITY);
  const [sending, setSending] = useState<Sending>({ state: "idle" });
  const [notice, setNotice] = useState<string | null>(
    refused === null ? null : (words.refusals[refused] ?? words.fault),
  );
  const [isLive, setLive] = useState(false);
  const region = useRef<HTMLElement>(null);
  const latest = useRef<HTMLDivElement>(null);
  const isBusy = useRef(false);

  useEffect(() => setLive(true), []);

  const lastTurn = now.turns.at(-1);
  const lastLines = lastTurn ? shownLines(lastTurn) : [];
  const isRevealing = revealed < lastLines.length;

  useEffect(() => {
    if (!isRevealing) return;
    const timer = setTimeout(() => setRevealed(revealed + 1), LINE_STEP_MS);
    return () => clearTimeout(timer);
  }, [isRevealing, revealed]);

  const turnCount = now.turns.length;
  const shownTurns = useRef(turnCount);
  useEffect(() => {
    if (shownTurns.current === turnCount) return;
    shownTurns.current = turnCount;
    latest.current?.scrollIntoView({ block: "start", behavior: wantsStillness() ? "auto" : "smooth" });
    // The pressed sentence is gone: focus stays with the talk, where the log is being read out.
    region.current?.focus({ preventScroll: true });
  }, [turnCount]);

  async function take(choiceId: string) {
    if (isBusy.current || isRevealing || now.ended) return;
    isBusy.current = true;
    setNotice(null);
    setSending({ state: "sending", choiceId });
    const outcome = await sendChoice({
      playId: play.id,
      after: now.after,
      choiceId,
      formToken,
      onRetry: () => setSending({ state: "retrying", choiceId }),
    });
    isBusy.current = false;
    if (outcome.kind === "signIn") {
      location.assign(`/sign-in?next=${encodeURIComponent(`/plays/${play.id}`)}`);
      return;
    }
    if (outcome.kind === "lost") return setSending({ state: "failed", choiceId, message: words.notSent });
    if (outcome.kind === "refused")
      return setSending({ state: "failed", choiceId, message: words.refusals[outcome.code] ?? words.fault });
    setSending({ state: "idle" });
    if (outcome.kind === "overtaken") {
      setNotice(words.refusals[outcome.code] ?? words.fault);
      setFirstOpen(outcome.play.turns.length - 1);
      setRevealed(Number.POSITIVE_INFINITY);
      setNow(outcome.play);
      return;
    }
    // More than one turn comes when another device has said the same and gone on: only the last one unrolls.
    setRevealed(wantsStillness() ? Number.POSITIVE_INFINITY : 1);
    setNow({ ...outcome.play, turns: [...now.turns, ...outcome.play.turns] });
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!(submitter instanceof HTMLButtonElement) || submitter.value === "") return;
    event.preventDefault();
    void take(submitter.value);
  }

  /** Digits choose while the talk has the focus, and nowhere else (WCAG 2.1.4). */
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const option = /^[1-9]$/.test(event.key) ? now.options[Number(event.key) - 1] : undefined;
    if (!option) return;
    event.preventDefault();
    void take(option.id);
  }

  const foldedTurns = now.turns.slice(0, firstOpen);
  const openTurns = now.turns.slice(firstOpen, -1);
  const visible = isRevealing ? lastLines.slice(0, revealed) : lastLines;
  const everything = [...now.turns.slice(0, -1).flatMap(shownLines), ...visible];
  const face = facing(everything);
  const foldedLines = foldedTurns.flatMap(shownLines);
  const canChoose = !isRevealing && !now.ended;

  return (
    <section
      ref={region}
      aria-label={words.talk}
      tabIndex={-1}
      onKeyDown={isLive ? onKeyDown : undefined}
      className="focus:outline-none"
    >
      <div className="hidden lg:block">
        <Scene name={play.scene} className="h-56 xl:h-64" />
      </div>
      <div className="shell-width lg:grid lg:grid-cols-[15rem_minmax(0,46rem)] lg:gap-x-12">
        <Face face={face} scene={play.scene} words={words} />
        <div className="min-w-0 pb-16 pt-6 lg:pt-2">
          {foldedLines.length === 0 ? null : (
            <details className="disclosure mb-6">
              <summary className="disclosure-summary text-sm text-quiet">
                {fill(words.earlier, { count: foldedLines.length })}
              </summary>
              <div className="stack-4 pb-4 pt-2">
                <TalkLines lines={foldedLines} you={words.you} size="normal" />
              </div>
            </details>
          )}
          {notice === null ? null : (
            <p role="status" className="mb-6 border-l-4 border-line-strong py-1 pl-4">
              {notice}
            </p>
          )}
          <div role="log" aria-label={words.talk} className="stack-6">
            {openTurns.map((turn, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: turns are only ever appended
              <div key={firstOpen + at} className="stack-4">
                <TalkLines lines={shownLines(turn)} you={words.you} size="large" />
              </div>
            ))}
            <div
              key={now.turns.length - 1}
              id="now"
              ref={latest}
              className="stack-4 scroll-mt-52 lg:scroll-mt-8"
            >
              {visible.map((line, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever appended
                <TalkLine key={at} line={line} you={words.you} size="large" />
              ))}
            </div>
          </div>
          {canChoose ? (
            <form method="post" action={`/plays/${play.id}`} onSubmit={onSubmit} className="mt-10">
              <input type="hidden" name="_token" value={formToken} />
              <input type="hidden" name="intent" value="choose" />
              <input type="hidden" name="after" value={now.after} />
              <ChoiceList label={words.chooseLegend}>
                {now.options.map((option) => (
                  <ChoiceSentence
                    key={option.id}
                    name="choiceId"
                    value={option.id}
                    kind={option.kind}
                    aria-disabled={
                      sending.state === "sending" || sending.state === "retrying" ? true : undefined
                    }
                    className={
                      "choiceId" in sending && sending.choiceId === option.id ? "bg-plum-soft" : undefined
                    }
                  >
                    {option.text}
                  </ChoiceSentence>
                ))}
              </ChoiceList>
              {isLive && now.options.length > 1 ? (
                <p className="mt-3 hidden text-sm text-quiet lg:block">
                  {fill(words.keys, { count: now.options.length })}
                </p>
              ) : null}
            </form>
          ) : null}
          <Delivery sending={sending} words={words} playId={play.id} onAgain={take} />
          {now.ended && !isRevealing ? (
            <div className="mt-12 border-t pt-8">
              <h2 className="title-2">{words.endTitle}</h2>
              <p className="mt-2 max-w-measure text-quiet">{words.endLead}</p>
              <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
                <a href={`/plays/${play.id}/debrief`} className="btn btn-primary btn-large">
                  {words.debrief}
                </a>
                <a href={`/scenarios/${play.scenarioId}`} className="btn btn-quiet">
                  {words.toScenario}
                </a>
              </p>
            </div>
          ) : null}
        </div>
      </div>
    </section>
  );
}

/** The person who speaks, in front of the quiet drawing; it stays while her words pass by. */
function Face({
  face,
  scene,
  words,
}: {
  face: LineView | undefined;
  scene: PlayView["scene"];
  words: PlayerWords;
}) {
  const name = face?.name ?? "";
  const mood = face?.mood ? words.moods[face.mood] : "";
  return (
    <div className="sticky top-0 z-10 -mx-5 border-b bg-paper sm:-mx-8 lg:static lg:mx-0 lg:border-0 lg:bg-transparent">
      <div className="relative lg:sticky lg:top-6 lg:-mt-28">
        <div className="absolute inset-0 lg:hidden">
          <Scene name={scene} className="h-full" />
        </div>
        <div className="relative flex items-end gap-4 px-5 pt-6 sm:px-8 lg:block lg:px-0 lg:pt-0">
          {face?.portrait ? (
            <Portrait
              size="normal"
              src={face.portrait}
              alt={fill(words.portrait, { name, mood })}
              className="sm:size-32 lg:size-60"
            />
          ) : (
            <div className="size-24" />
          )}
          {face ? (
            <p className="mb-2 bg-paper px-2 text-sm lg:mb-0 lg:mt-3 lg:bg-transparent lg:px-0">
              <span className="font-semibold">{name}</span>
              <span className="ml-2 text-quiet">{mood}</span>
            </p>
          ) : null}
        </div>
      </div>
    </div>
  );
}

/** Whether what was said has arrived: read out, and with a way on when it has not. */
function Delivery({
  sending,
  words,
  playId,
  onAgain,
}: {
  sending: Sending;
  words: PlayerWords;
  playId: string;
  onAgain: (choiceId: string) => void;
}) {
  return (
    <div aria-live="polite" className="mt-4 min-h-8 text-sm text-quiet">
      {sending.state === "sending" ? <p className="sr-only">{words.sending}</p> : null}
      {sending.state === "retrying" ? <p>{words.retrying}</p> : null}
      {sending.state === "failed" ? (
        <div className="stack-2 text-ink">
          <p className="text-orange">{sending.message}</p>
          <p className="flex flex-wrap gap-4">
            <button type="button" className="btn btn-secondary" onClick={() => onAgain(sending.choiceId)}>
              {words.again}
            </button>
            <a href={`/plays/${playId}`} className="btn btn-quiet">
              {words.reload}
            </a>
          </p>
        </div>
      ) : null}
    </div>
  );
}
