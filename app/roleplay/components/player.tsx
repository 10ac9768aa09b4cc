import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { cx } from "#app/ui/cx.ts";
import { ChoiceList, ChoiceSentence } from "#app/ui/dialogue.tsx";
import type { ChoiceAnswer, LineView, PlayView } from "../play-view.server.ts";
import type { SaidView } from "../speech/speech.server.ts";
import { catchUp, type Followed, useFollow } from "./follow-play.ts";
import { Delivery, Ending, Face, fill, Pause, type PlayerWords, type Sending } from "./player-parts.tsx";
import { PracticeTools, ScreenForm } from "./practice-tools.tsx";
import { ReadTurn } from "./read-turn.tsx";
import { openOptions, SayFirst } from "./say-first.tsx";
import { type Command, sendCommand } from "./send-choice.ts";
import { shownLines, TalkLines } from "./talk-lines.tsx";

export interface PlayerProps {
  play: PlayView;
  formToken: string;
  words: PlayerWords;
  /** code of the refusal that a form met before this page was made */
  refused: string | null;
  /** what was found in what a form said before this page was made */
  said: SaidView | null;
}

/** Time between two lines that appear one after the other. */
const LINE_STEP_MS = 160;

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
export default function Player({ play, formToken, words, refused, said: sentence }: PlayerProps) {
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
  const page = useRef<Followed>({ now, isBusy: false, heard: now.seq, follow });
  page.current.now = now;
  page.current.follow = follow;

  useEffect(() => setLive(true), []);
  useFollow(play.id, now.ended, page);

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

  /** Shows the talk as it stands, all of it at once. */
  function show(there: ChoiceAnswer, notice: string) {
    setNotice(notice);
    setFirstOpen(there.turns.length - 1);
    setRevealed(Number.POSITIVE_INFINITY);
    setNow(there);
  }

  function follow(there: ChoiceAnswer) {
    // A command that did not get through belonged to the screen before.
    setSending({ state: "idle" });
    const isNews = there.after !== now.after || there.practice?.rewinds !== now.practice?.rewinds;
    if (isNews) show(there, words.followed);
    else setNow(there);
  }

  async function run(command: Command) {
    if (page.current.isBusy || isRevealing || now.ended) return;
    page.current.isBusy = true;
    setNotice(null);
    setSending({ state: "sending", command });
    const outcome = await sendCommand({
      playId: play.id,
      after: now.after,
      rewinds: now.practice?.rewinds ?? 0,
      command,
      formToken,
      onRetry: () => setSending({ state: "retrying", command }),
    });
    page.current.isBusy = false;
    if (outcome.kind === "signIn") {
      location.assign(`/sign-in?next=${encodeURIComponent(`/plays/${play.id}`)}`);
      return;
    }
    if (outcome.kind === "lost") return setSending({ state: "failed", command, message: words.notSent });
    if (outcome.kind === "refused")
      return setSending({ state: "failed", command, message: words.refusals[outcome.code] ?? words.fault });
    setSending({ state: "idle" });
    const there = outcome.play;
    if (outcome.kind === "overtaken") return show(there, words.refusals[outcome.code] ?? words.fault);
    if (command.to === "rewinds") return show(there, words.tookBack);
    // More than one turn comes when another device has said the same and gone on: only the last one unrolls.
    if (command.to === "choices") setRevealed(wantsStillness() ? Number.POSITIVE_INFINITY : 1);
    const known = { ...there, turns: [...now.turns, ...there.turns] };
    setNow(known);
    void catchUp(play.id, Object.assign(page.current, { now: known }));
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!(submitter instanceof HTMLButtonElement) || submitter.value === "") return;
    event.preventDefault();
    void run({ to: "choices", choiceId: submitter.value });
  }

  /** Digits choose while the talk has the focus, and nowhere else (WCAG 2.1.4). */
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const option = /^[1-9]$/.test(event.key) ? now.options[Number(event.key) - 1] : undefined;
    if (!option) return;
    event.preventDefault();
    if (!openOptions(region.current)) void run({ to: "choices", choiceId: option.id });
  }

  const visible = isRevealing ? lastLines.slice(0, revealed) : lastLines;
  const everything = [...now.turns.slice(0, -1).flatMap(shownLines), ...visible];
  const foldedLines = now.turns.slice(0, firstOpen).flatMap(shownLines);
  const canChoose = !isRevealing && !now.ended;
  const said = sending.state !== "idle" && sending.command.to === "choices" ? sending.command.choiceId : null;
  const screen = { playId: play.id, now, formToken };
  const isSending = sending.state === "sending" || sending.state === "retrying";

  return (
    <section
      ref={region}
      aria-label={words.talk}
      tabIndex={-1}
      onKeyDown={isLive ? onKeyDown : undefined}
      className="focus:outline-none"
    >
      <div className="shell-width lg:grid lg:grid-cols-[20rem_minmax(0,44rem)] lg:gap-x-16">
        <Face face={facing(everything)} scene={play.scene} words={words} />
        <div className="min-w-0 pb-16 pt-6 lg:pt-10">
          <p className="mb-6 text-sm text-quiet">
            {play.mode === "practice" ? words.practiceMode : words.certificationMode}
          </p>
          {foldedLines.length === 0 ? null : (
            <details className="disclosure mb-8">
              <summary className="disclosure-summary text-sm">
                <span>{fill(words.earlier, { count: foldedLines.length })}</span>
              </summary>
              <div className="stack-4 pb-6 pt-2">
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
            {now.turns.slice(firstOpen).map((turn, at, open) => {
              const isLatest = at === open.length - 1;
              return (
                <div
                  // biome-ignore lint/suspicious/noArrayIndexKey: turns are only ever appended
                  key={firstOpen + at}
                  id={isLatest ? "now" : undefined}
                  ref={isLatest ? latest : undefined}
                  className="stack-6 scroll-mt-48 lg:scroll-mt-24"
                >
                  <TalkLines lines={isLatest ? visible : shownLines(turn)} you={words.you} size="large" />
                </div>
              );
            })}
          </div>
          {isRevealing ? null : (
            <ReadTurn key={turnCount} texts={lastLines.map(({ text }) => text)} words={words.aloud} />
          )}
          {/* Room below the latest words, so that they can stand at the top of the window from the first line on. */}
          <div className={turnCount > play.turns.length ? "min-h-screen" : undefined}>
            {canChoose ? (
              <SayFirst {...screen} words={words.say} said={sentence}>
                <ScreenForm {...screen} intent="choose" onSubmit={onSubmit} className="mt-12">
                  <ChoiceList label={words.chooseLegend}>
                    {now.options.map((option) => (
                      <ChoiceSentence
                        key={option.id}
                        name="choiceId"
                        value={option.id}
                        kind={option.kind}
                        aria-disabled={isSending ? true : undefined}
                        className={cx("scroll-mt-48 lg:scroll-mt-24", said === option.id && "bg-plum-soft")}
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
                </ScreenForm>
              </SayFirst>
            ) : null}
            <Delivery sending={sending} words={words} playId={play.id} onAgain={run} />
            {canChoose ? <PracticeTools {...screen} words={words} onCommand={run} /> : null}
            {now.ended ? null : <Pause playId={play.id} formToken={formToken} words={words} />}
            {now.ended && !isRevealing ? <Ending play={play} words={words} /> : null}
          </div>
        </div>
      </div>
    </section>
  );
}
