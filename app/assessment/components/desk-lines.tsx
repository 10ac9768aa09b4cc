import { useRef, useState } from "react";
import { fill } from "#app/platform/i18n/language.ts";
import type { DeskProps } from "./answer-desk.tsx";
import { Grip } from "./desk-card.tsx";
import { useDrag } from "./use-drag.ts";

const letterOf = (at: number): string => String.fromCharCode(65 + at);

/** Two columns: a row is pressed, then what belongs to it. Each match belongs to one row at most. */
export function LinesDesk({ question, sides, value, words, give }: DeskProps) {
  const place = useRef<HTMLDivElement>(null);
  const rows = question.options;
  const matchOf = (row: string): string | undefined =>
    value.find((choice) => choice.startsWith(`${row}:`))?.split(":")[1];
  const rowOf = (match: string): number => rows.findIndex(({ id }) => matchOf(id) === match);
  const firstOpen = (besides?: string) =>
    rows.find(({ id }) => id !== besides && matchOf(id) === undefined)?.id ?? null;
  const [chosen, setChosen] = useState<string | null>(() => firstOpen());
  const rowText = (id: string): string => rows.find((row) => row.id === id)?.text ?? "";
  const sideText = (id: string): string => sides.find((side) => side.id === id)?.text ?? "";

  const pair = (row: string, match: string): void => {
    if (matchOf(row) === match) {
      give(
        value.filter((choice) => choice !== `${row}:${match}`),
        fill(words.saidTaken, { text: rowText(row) }),
      );
      setChosen(row);
      return;
    }
    const rest = value.filter((choice) => {
      const [left, right] = choice.split(":");
      return left !== row && right !== match;
    });
    const next = firstOpen(row);
    give(
      [...rest, `${row}:${match}`].sort(),
      fill(words.said, { text: rowText(row), side: sideText(match) }) +
        (next === null ? "" : fill(words.next, { text: rowText(next) })),
    );
    setChosen(next);
  };
  useDrag(place, (id, target) => {
    // Carried from right to left or from left to right, the pair is the same.
    const [row, match] = id.startsWith("m") ? [target.slice(1), id.slice(1)] : [id.slice(1), target.slice(1)];
    if (id[0] !== target[0]) pair(row, match);
  });

  return (
    <div ref={place} className="grid grid-cols-2 gap-x-3 gap-y-4 sm:gap-x-8" lang="zh-CN">
      <ul className="grid content-start gap-2">
        {rows.map((row, at) => {
          const match = matchOf(row.id);
          const number = match === undefined ? 0 : sides.findIndex(({ id }) => id === match) + 1;
          return (
            <li key={row.id}>
              <button
                type="button"
                data-drag={`r${row.id}`}
                data-drop={`r${row.id}`}
                aria-pressed={chosen === row.id}
                className="desk-card flex-col items-start gap-1"
                onClick={() => setChosen(chosen === row.id ? null : row.id)}
              >
                <span className="flex min-w-0 gap-2">
                  <span className="text-quiet">{letterOf(at)}</span>
                  <span className="min-w-0">{row.text}</span>
                </span>
                <span
                  className={match === undefined ? "text-sm text-quiet" : "text-sm font-semibold text-plum"}
                >
                  {match === undefined ? (
                    words.open
                  ) : (
                    <>
                      {letterOf(at)} — {number}
                      <span className="sr-only"> {sideText(match)}</span>
                    </>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <ul className="grid content-start gap-2">
        {sides.map((side, at) => {
          const row = rowOf(side.id);
          return (
            <li key={side.id}>
              <button
                type="button"
                data-drag={`m${side.id}`}
                data-drop={`m${side.id}`}
                aria-disabled={chosen === null || undefined}
                className="desk-card flex-col items-start gap-1"
                onClick={() => chosen !== null && pair(chosen, side.id)}
              >
                <span className="flex min-w-0 items-center gap-1">
                  <Grip />
                  <span className="text-quiet">{at + 1}</span>
                  <span className="min-w-0">{side.text}</span>
                </span>
                {row < 0 ? null : (
                  <span className="text-sm font-semibold text-plum">
                    {letterOf(row)} — {at + 1}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      <p className="col-span-2 text-sm text-quiet" lang="und">
        {firstOpen() === null ? words.allDone : chosen === null ? "" : `${words.chosen} ${rowText(chosen)}`}
      </p>
    </div>
  );
}
