import { useEffect, useRef } from "react";
import { fill } from "#app/platform/i18n/language.ts";
import type { DeskProps } from "./answer-desk.tsx";
import { CardButton, Grip, OpenHeading } from "./desk-card.tsx";
import { answerOf, putInto, type Slots, shift, slotsOf, takeOut } from "./sort-moves.ts";
import { useDrag } from "./use-drag.ts";

const OPEN = "open";

/** Numbered places and the steps that are not placed yet. */
export function OrderDesk({ question, value, words, give }: DeskProps) {
  const place = useRef<HTMLDivElement>(null);
  /** the control that gets the focus after the next drawing: the pressed one may be gone */
  const focusOn = useRef<string | null>(null);
  const ids = question.options.map(({ id }) => id);
  const slots = slotsOf(ids, value);
  const open = ids.filter((id) => !slots.includes(id));
  const textOf = (id: string): string => question.options.find((option) => option.id === id)?.text ?? "";

  const move = (id: string, next: Slots, focus: string): void => {
    const at = next.indexOf(id);
    const said =
      at < 0
        ? fill(words.saidTaken, { text: textOf(id) })
        : fill(words.said, { text: textOf(id), side: fill(words.place, { n: at + 1 }) });
    focusOn.current = focus;
    give(answerOf(next), said);
  };
  useEffect(() => {
    if (focusOn.current === null) return;
    place.current?.querySelector<HTMLElement>(`[data-focus="${focusOn.current}"] button`)?.focus();
    focusOn.current = null;
  });
  useDrag(place, (id, target) => {
    if (target === OPEN) move(id, takeOut(slots, id), `open-${id}`);
    else move(id, putInto(slots, id, Number(target)), `slot-${id}`);
  });
  const add = (id: string): void => {
    const rest = open.filter((one) => one !== id);
    move(
      id,
      putInto(slots, id, slots.indexOf(null)),
      rest[0] === undefined ? `slot-${id}` : `open-${rest[0]}`,
    );
  };

  return (
    <div ref={place} className="stack-6">
      <ol className="grid gap-2">
        {slots.map((id, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place
          <li key={at} data-drop={at} className="grid grid-cols-[2rem_minmax(0,1fr)] items-center gap-2">
            <span className="text-center font-semibold text-plum tabular-nums">
              <span aria-hidden="true">{at + 1}</span>
              <span className="sr-only">{fill(words.place, { n: at + 1 })}</span>
            </span>
            {id === null ? (
              <span className="desk-place flex min-h-12 items-center px-3 text-sm text-quiet">
                {words.slotEmpty}
              </span>
            ) : (
              <div data-drag={id} className="desk-card flex-wrap">
                <Grip />
                <span className="min-w-40 flex-1" lang="zh-CN">
                  {textOf(id)}
                </span>
                <span data-focus={`slot-${id}`} className="ml-auto flex shrink-0">
                  <CardButton
                    icon="up"
                    label={fill(words.up, { text: textOf(id) })}
                    isOff={at === 0}
                    onPress={() => move(id, shift(slots, id, -1), `slot-${id}`)}
                  />
                  <span data-focus={`down-${id}`} className="flex">
                    <CardButton
                      icon="down"
                      label={fill(words.down, { text: textOf(id) })}
                      isOff={at === slots.length - 1}
                      onPress={() => move(id, shift(slots, id, 1), `down-${id}`)}
                    />
                  </span>
                  <CardButton
                    icon="out"
                    label={fill(words.take, { text: textOf(id) })}
                    onPress={() => move(id, takeOut(slots, id), `open-${id}`)}
                  />
                </span>
              </div>
            )}
          </li>
        ))}
      </ol>
      <div data-drop={OPEN} className="stack-2">
        {open.length === 0 ? (
          <p className="text-sm text-quiet">{words.allDone}</p>
        ) : (
          <>
            <OpenHeading count={open.length}>{words.open}</OpenHeading>
            <ul className="grid gap-2">
              {open.map((id) => (
                <li key={id} data-focus={`open-${id}`}>
                  <button
                    type="button"
                    data-drag={id}
                    aria-label={fill(words.put, { text: textOf(id) })}
                    className="desk-card"
                    onClick={() => add(id)}
                  >
                    <Grip />
                    <span className="min-w-0" lang="zh-CN">
                      {textOf(id)}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
