import { useEffect, useRef, useState } from "react";
import { hush, readAloud, useVoice } from "#app/ui/read-aloud.ts";

export interface ReadLessonProps {
  words: { read: string; pause: string; resume: string; stop: string };
}

/** What a lesson consists of for the ear; what is to be answered or filled in is left out. */
const PARAGRAPHS = ":is(div, ul)[lang='zh-CN'] :is(h2, h3, h4, p, li, dt, dd)";
const NOT_READ = "[data-island], details:not([open]), .side-note, table, nav, [hidden]";
const NOW_READ = ["rounded-sm", "bg-plum-soft", "outline-2", "outline-offset-4", "outline-plum"];

function paragraphs(): HTMLElement[] {
  const lesson = document.querySelector("[data-lesson]");
  return [...(lesson?.querySelectorAll<HTMLElement>(PARAGRAPHS) ?? [])].filter(
    (one) => !one.closest(NOT_READ) && !one.querySelector("p, li") && spoken(one) !== "",
  );
}

/** The words of a paragraph without the numbers of its notes. */
function spoken(paragraph: HTMLElement): string {
  const copy = paragraph.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll("sup, .side-note-mark, .side-note, .sr-only")) mark.remove();
  return (copy.textContent ?? "").trim();
}

/** Reads a lesson paragraph by paragraph with the browser's own voice, and shows where it is. */
export default function ReadLesson({ words }: ReadLessonProps) {
  const voice = useVoice();
  const [state, setState] = useState<"silent" | "reading" | "paused">("silent");
  const marked = useRef<HTMLElement | null>(null);
  const place = useRef(0);

  useEffect(() => hush, []);

  function mark(paragraph: HTMLElement | null) {
    marked.current?.classList.remove(...NOW_READ);
    paragraph?.classList.add(...NOW_READ);
    marked.current = paragraph;
  }

  function read(from: number) {
    if (!voice) return;
    const all = paragraphs();
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    setState("reading");
    readAloud(
      voice,
      all.slice(from).map(spoken),
      (at) => {
        place.current = from + at;
        const paragraph = all[place.current] ?? null;
        mark(paragraph);
        paragraph?.scrollIntoView({ block: "center", behavior: isStill ? "auto" : "smooth" });
      },
      stop,
    );
  }

  function stop() {
    hush();
    mark(null);
    place.current = 0;
    setState("silent");
  }

  // A browser that pauses does not always go on: the paragraph begins again instead.
  function pause() {
    hush();
    setState("paused");
  }

  if (!voice) return null;
  return (
    <span
      className={
        state === "silent"
          ? "inline-flex"
          : "fixed bottom-4 end-4 z-20 inline-flex gap-3 rounded-sm border border-line-strong bg-paper px-3 py-1"
      }
    >
      {state === "silent" ? (
        <button type="button" className="btn btn-quiet" onClick={() => read(0)}>
          {words.read}
        </button>
      ) : (
        <>
          <button
            type="button"
            className="btn btn-quiet"
            onClick={() => (state === "reading" ? pause() : read(place.current))}
          >
            {state === "reading" ? words.pause : words.resume}
          </button>
          <button type="button" className="btn btn-quiet" onClick={stop}>
            {words.stop}
          </button>
        </>
      )}
    </span>
  );
}
