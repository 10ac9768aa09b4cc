import { useRef, useState } from "react";
import { fill } from "#app/platform/i18n/language.ts";
import { cx } from "#app/ui/cx.ts";
import { type SignalLevel, SignalShape } from "#app/ui/signal.tsx";
import type { DeskProps } from "./answer-desk.tsx";
import { Grip, OpenHeading } from "./desk-card.tsx";
import { useDrag } from "./use-drag.ts";

const OPEN = "open";
const LOOKS: Record<string, { level: SignalLevel; frame: string; word: string }> = {
  red: { level: "red", frame: "border-red bg-red-soft", word: "text-red" },
  orange: { level: "orange", frame: "border-orange bg-orange-soft", word: "text-orange" },
  yellow: { level: "yellow", frame: "border-yellow bg-yellow-soft", word: "text-yellow" },
  green: { level: "green", frame: "border-green bg-green-soft", word: "text-green" },
};

/** Four bins by colour, each with its shape and its word, and the cards that lie before them. */
export function ColourDesk({ question, sides, value, words, give }: DeskProps) {
  const place = useRef<HTMLDivElement>(null);
  const cards = question.options;
  const binOf = (card: string): string | undefined =>
    value.find((choice) => choice.startsWith(`${card}:`))?.split(":")[1];
  const open = cards.filter(({ id }) => binOf(id) === undefined);
  const [held, setHeld] = useState<string | null>(() => open[0]?.id ?? null);
  const textOf = (id: string): string => cards.find((card) => card.id === id)?.text ?? "";
  const sideText = (id: string): string => sides.find((side) => side.id === id)?.text ?? "";

  const put = (card: string, bin: string): void => {
    const rest = value.filter((choice) => !choice.startsWith(`${card}:`));
    if (bin === OPEN) {
      give(rest, fill(words.saidTaken, { text: textOf(card) }));
      setHeld(card);
      return;
    }
    const next = open.find(({ id }) => id !== card)?.id ?? null;
    give(
      [...rest, `${card}:${bin}`].sort(),
      fill(words.said, { text: textOf(card), side: sideText(bin) }) +
        (next === null ? "" : fill(words.next, { text: textOf(next) })),
    );
    setHeld(next);
  };
  useDrag(place, put);
  const card = (id: string) => (
    <li key={id}>
      <button
        type="button"
        data-drag={id}
        aria-pressed={held === id}
        className="desk-card"
        onClick={() => setHeld(held === id ? null : id)}
      >
        <Grip />
        <span className="min-w-0">{textOf(id)}</span>
      </button>
    </li>
  );

  return (
    <div ref={place} className="stack-6" lang="zh-CN">
      <div data-drop={OPEN} className="stack-2">
        {open.length === 0 ? (
          <p className="text-sm text-quiet">{words.allDone}</p>
        ) : (
          <>
            <OpenHeading count={open.length}>{words.open}</OpenHeading>
            <ul className="grid gap-2">{open.map(({ id }) => card(id))}</ul>
          </>
        )}
        <p className="min-h-7 text-sm" aria-hidden="true">
          {held === null ? "" : `${words.chosen} ${textOf(held)}`}
        </p>
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        {sides.map((side) => {
          const look = LOOKS[side.id];
          const inside = cards.filter(({ id }) => binOf(id) === side.id);
          return (
            <section
              key={side.id}
              data-drop={side.id}
              aria-label={side.text}
              className={cx("stack-2 rounded-lg border-2 p-3", look?.frame)}
            >
              <button
                type="button"
                aria-disabled={held === null || undefined}
                className={cx(
                  "flex min-h-12 w-full items-center gap-2.5 text-left font-semibold",
                  look?.word,
                )}
                onClick={() => held !== null && put(held, side.id)}
              >
                {look ? <SignalShape level={look.level} size={22} /> : null}
                <span className="min-w-0 flex-1">{side.text}</span>
                <span className="text-sm text-quiet" aria-hidden="true">
                  {inside.length}
                </span>
                {held === null ? null : <span className="sr-only">{words.put}</span>}
              </button>
              {inside.length === 0 ? null : (
                <ul className="grid gap-2">{inside.map(({ id }) => card(id))}</ul>
              )}
            </section>
          );
        })}
      </div>
    </div>
  );
}
